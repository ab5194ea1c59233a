"""The rooms of mutants: their files and their tests are there, and each is known by its name."""

import pytest

from tools.mutants.rooms import BY_NAME, LEAST, ROOMS, ROOT, Room

every_room = pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)


@every_room
def test_that_a_room_has_files_and_tests_that_are_there(room: Room) -> None:
    assert room.files()
    assert [test for test in room.tests if not (ROOT / test).exists()] == []
    assert BY_NAME[room.name] is room


@every_room
def test_that_the_files_of_a_room_are_its_modules_in_order(room: Room) -> None:
    files = room.files()
    assert files == sorted(set(files))
    assert {path.suffix for path in files} == {".py"}
    assert "__init__.py" not in {path.name for path in files}
    assert set(files) <= set(room.every_file())


def test_that_a_single_module_may_be_a_room() -> None:
    assert BY_NAME["text"].files() == [ROOT / "careergui" / "text.py"]


def test_that_the_rooms_are_those_that_know_no_qt_and_nine_in_ten_must_be_noticed() -> None:
    assert set(BY_NAME) == {"text", "domain", "search", "compare", "charts"}
    assert LEAST == 0.9
