"""The list of wholly tested files: it may only grow, and what it says of a file is what was measured."""

from tools.covered import LIST, disagreements, grown, listed
from tools.mutants.rooms import ROOMS, ROOT

FOUND = {"a.py": 100.0, "b.py": 99.9, "c.py": 100.0}


def test_that_a_list_that_says_what_was_measured_is_held() -> None:
    assert list(disagreements(FOUND, ["a.py", "c.py"])) == []


def test_that_a_listed_file_may_not_fall() -> None:
    (fault,) = disagreements(FOUND, ["a.py", "b.py", "c.py"])
    assert fault.startswith("b.py has lines or branches that no test reaches (99.9 %)")


def test_that_a_file_that_has_come_to_be_tested_wholly_is_asked_for() -> None:
    (fault,) = disagreements(FOUND, ["a.py"])
    assert fault.startswith("Every branch of c.py is tested: add it")


def test_that_a_file_that_is_gone_is_asked_to_be_taken_out() -> None:
    (fault,) = disagreements(FOUND, ["a.py", "c.py", "d.py"])
    assert fault.startswith("d.py is in tests/covered.txt but is no file")


def test_that_the_list_names_files_of_the_rooms_each_once_and_in_order() -> None:
    names = listed(LIST.read_text(encoding="utf-8"))
    assert names == sorted(set(names))
    assert set(names) <= {path.relative_to(ROOT).as_posix() for room in ROOMS for path in room.every_file()}
    assert listed("# words\n\na.py\n") == ["a.py"]


def test_that_the_list_grows_and_loses_nothing() -> None:
    assert grown("# words\nb.py\n", FOUND) == "# words\na.py\nb.py\nc.py\n"
