"""Numbers packed for the disk, and texts found by their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.search.make_table import Said, make_table, packed, unpacked
from careergui.search.table import Table, kind_and_role, owner, pack, unpack


def _table() -> Table:
    said = [
        Said("nurse", "title", "Registered Nurses"),
        Said("nurse", "reported", "Registered Nurse (RN)"),
        Said("aide", "title", "Nursing Assistants"),
        Said("clerk", "title", "Clerks, Except Nurses"),
    ]
    return make_table(said, {"clerk": 5, "nurse": 9})


def _texts(table: Table, word: str) -> set[str]:
    return {table.texts[table.shown[form]] for form in table.having(table.word(word))}


@given(st.lists(st.integers(0, 2**32 - 1)))
def test_that_packed_numbers_come_back(numbers: list[int]) -> None:
    assert list(unpack(pack(numbers), len(numbers))) == numbers


def test_that_small_numbers_are_packed_small() -> None:
    assert [len(pack([0, 0])), len(pack([1, 255])), len(pack([1, 256]))] == [1, 3, 5]


@pytest.mark.parametrize("damaged", [b"", b"\x01", b"\x01\x02", b"\x02\x01\x01", b"\x05" + bytes(10)])
def test_that_damaged_numbers_are_refused(damaged: bytes) -> None:
    with pytest.raises(ValueError, match="are not 2 numbers"):
        unpack(damaged, 2)


@given(st.integers(0, 12), st.integers(0, 65_535))
def test_that_an_owner_holds_kind_and_role(kind: int, role: int) -> None:
    assert kind_and_role(owner(kind, role)) == (kind, role)


def test_that_roles_stand_by_the_number_of_people_who_hold_them() -> None:
    assert _table().roles == ("nurse", "clerk", "aide")


def test_that_a_text_is_found_by_each_of_its_words_in_either_number() -> None:
    assert _texts(_table(), "nurse") == {"Registered Nurses", "Registered Nurse (RN)"}


def test_that_words_with_a_common_beginning_stand_together() -> None:
    table = _table()
    assert [table.words[place] for place in table.beginning("nurs")] == ["nurse", "nursing"]


def test_that_what_stands_in_brackets_is_a_text_by_itself() -> None:
    table = _table()
    (form,) = table.having(table.word("rn"))
    assert (table.sizes[form], table.texts[table.shown[form]]) == (1, "Registered Nurse (RN)")


def test_that_a_title_is_not_found_by_what_it_excepts() -> None:
    assert "Clerks, Except Nurses" not in _texts(_table(), "nurse")


def test_that_titles_stand_before_other_texts() -> None:
    table = _table()
    kinds = [kind_and_role(table.owners[start])[0] for start in table.owner_starts[:-1]]
    assert kinds == sorted(kinds)


def test_that_a_table_comes_back_from_the_disk() -> None:
    table = _table()
    again = unpacked(packed(table))
    assert packed(again) == packed(table)
    assert (again.words, list(again.places), again.sizes) == (table.words, list(table.places), table.sizes)


def test_that_a_table_without_texts_comes_back_too() -> None:
    assert unpacked(packed(make_table([], {}))).roles == ()


def test_that_a_text_said_twice_of_a_role_is_the_kind_that_weighs_less() -> None:
    for kinds in (("job title", "reported"), ("reported", "job title")):
        table = make_table([Said("a", kind, "Clerk") for kind in kinds], {})
        assert [kind_and_role(number) for number in table.owners] == [(10, 0)]


def test_that_numbers_are_packed_alike_on_machines_that_begin_with_the_highest_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    # Such a machine holds the bytes of a number the other way round; here they are turned once more, so that turning them shows.
    usual = pack([1, 256, 70_000])
    monkeypatch.setattr("careergui.search.table.sys.byteorder", "big")
    assert pack([1 << 24, 1 << 16, 0x70110100]) == usual
    assert list(unpack(usual, 3)) == [1 << 24, 1 << 16, 0x70110100]
