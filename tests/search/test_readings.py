"""Ways to read what was typed."""

import pytest

from careergui.search.make_table import Said, make_table
from careergui.search.readings import Forgiven, as_typed, begun, cut, mistaken, same, subsets, whole
from careergui.search.spelling import Speller

TABLE = make_table([Said("a", "title", text) for text in ("Bus Driver", "Case Manager", "Secretary", "Lab Technician")], {})
SPELLER = Speller(TABLE.words)


def _cut(*typed: str) -> set[tuple[str, ...]]:
    return {words for words, _ in cut(TABLE, SPELLER, typed)}


def test_that_neighbours_are_joined_and_short_forms_written_out() -> None:
    assert [words for words, _ in as_typed(("hr", "man"))] == [("hr", "man"), ("hrman",), ("human", "resources", "man")]


def test_that_a_word_is_cut_in_two_known_ones_or_one_known_and_one_mistyped() -> None:
    assert ("bus", "driver") in _cut("busdriver")
    assert ("case", "manager") in _cut("casemanger")


def test_that_a_space_may_be_a_letter_off() -> None:
    assert ("case", "manager") in _cut("casem", "anager")


def test_that_the_beginning_of_a_plural_is_known() -> None:
    assert [TABLE.words[place] for words in begun(TABLE, "secretari") for place in words] == ["secretary"]


def test_that_a_short_form_stands_for_known_words_only() -> None:
    assert [TABLE.words[place] for words in same(TABLE, "tech") for place in words] == ["technician"]


def test_that_mistyped_words_are_forgiven_at_a_cost_and_tell_less() -> None:
    typed, mistyped = Forgiven(TABLE, SPELLER, ["manager"]), Forgiven(TABLE, SPELLER, ["manger"])
    assert (typed.wanted, typed.cost) == (mistyped.wanted, 0)
    assert mistyped.cost > 0
    assert mistyped.tells[0] < typed.tells[0]


def test_that_a_known_word_may_be_meant_for_another_in_its_place() -> None:
    table = make_table([Said("a", "title", text) for text in ("Flight Attendant", "Fight Manager")], {})
    speller, typed = Speller(table.words), ["fight", "attendant"]
    [wanted] = mistaken(table, speller, typed, Forgiven(table, speller, typed).wanted)
    assert [table.words[place] for ranges in wanted for words in ranges for place in words] == ["flight", "attendant"]


def test_that_the_last_word_tells_more_and_a_letter_little() -> None:
    case, manager = Forgiven(TABLE, SPELLER, ["case", "manager"]).tells
    assert manager > case > Forgiven(TABLE, SPELLER, ["b", "case"]).tells[0]


def test_that_words_that_tell_least_are_left_out_first() -> None:
    assert subsets([0.1, 3.0, 2.0]) == [[1, 2], [0, 1], [1], [0, 2], [2], [0]]


def readings(*typed: str) -> dict[tuple[str, ...], int]:
    """What typed words may be cut into, each with its least cost."""
    found: dict[tuple[str, ...], int] = {}
    for words, cost in cut(TABLE, SPELLER, typed):
        found[words] = min(cost, found.get(words, cost))
    return found


def test_that_joining_costs_300_and_writing_out_200() -> None:
    assert list(as_typed(("hr", "man"))) == [(("hr", "man"), 0), (("hrman",), 300), (("human", "resources", "man"), 200)]
    assert list(as_typed(("a", "b", "c"))) == [(("a", "b", "c"), 0), (("ab", "c"), 300), (("a", "bc"), 300)]
    assert list(as_typed(("the", "hr", "man")))[-1] == (("the", "human", "resources", "man"), 200)


def test_that_a_cut_costs_400_and_a_letter_wrong_in_a_half_1000_more() -> None:
    assert readings("busdriver")["bus", "driver"] == 400
    assert readings("casemanger")["case", "manager"] == 1400


def test_that_a_space_a_letter_off_costs_1000_whichever_way() -> None:
    assert readings("casem", "anager")["case", "manager"] == 1000
    assert readings("cas", "emanager")["case", "manager"] == 1000
    assert readings("x", "casem", "anager", "y")["x", "case", "manager", "y"] == 1000


def test_that_only_the_last_word_may_end_with_a_beginning() -> None:
    assert readings("busdriv") == {("bus", "driv"): 400}
    assert readings("busdriv", "lab") == {}


def test_that_words_of_fewer_than_six_letters_are_not_cut() -> None:
    assert readings("labbus") == {("lab", "bus"): 400}
    assert readings("buslab")["bus", "lab"] == 400
    assert readings("caseb") == {}


def test_that_a_short_half_is_not_put_right() -> None:
    assert ("case", "driver") in readings("casedrivr")
    assert readings("busdrvr", "lab") == {}


def test_that_other_plurals_than_secretaries_begin_as_they_stand() -> None:
    assert [TABLE.words[place] for words in begun(TABLE, "secretarie") for place in words] == ["secretary"]
    assert [TABLE.words[place] for words in begun(TABLE, "secr") for place in words] == ["secretary"]
    assert begun(TABLE, "xi") == ()


def test_that_a_word_is_found_in_either_number_or_not_at_all() -> None:
    assert [TABLE.words[place] for words in whole(TABLE, "drivers") for place in words] == ["driver"]
    assert whole(TABLE, "driv") == ()


def meant(*typed: str) -> tuple[list[list[str]], int]:
    found = Forgiven(TABLE, SPELLER, typed)
    return [[TABLE.words[place] for words in ranges for place in words] for ranges in found.wanted], found.cost


def test_that_an_unknown_word_is_a_beginning_then_mistyped_then_both() -> None:
    assert meant("driver") == ([["driver"]], 0)
    assert meant("driv") == ([["driver"]], 400)
    assert meant("drivre") == ([["driver"]], 1000)
    assert meant("secer") == ([["secretary"]], 400 + 1000)
    assert meant("secer", "lab") == ([[], ["lab"]], 0)
    assert meant("d") == ([[]], 400)


def test_that_what_a_word_tells_falls_with_the_forms_that_have_it() -> None:
    # Four forms; one of them has the word: 1 + 4 to the power of an eighth; the last word tells a tenth more.
    assert Forgiven(TABLE, SPELLER, ["case", "manager"]).tells == pytest.approx([1 + 4**0.125, (1 + 4**0.125) * 1.1])
    assert Forgiven(TABLE, SPELLER, ["xqz", "manager"]).tells[0] == 0.5
    assert Forgiven(TABLE, SPELLER, ["senior", "x", "case"]).tells[:2] == [0.1, 0.1]
    assert Forgiven(TABLE, SPELLER, ["driv", "case"]).tells[0] == pytest.approx((1 + 4**0.125) / 2)


def test_that_at_most_five_telling_words_are_kept_and_never_all() -> None:
    sets = subsets([1, 2, 3, 4, 5, 6, 7])
    assert max(map(len, sets)) == 5
    assert sets[0] == [2, 3, 4, 5, 6]
    assert [0] not in sets
    assert subsets([1]) == []
    assert subsets([1, 1]) == [[0], [1]]


def test_that_a_word_is_mistaken_only_for_known_others() -> None:
    typed = ["case", "manager"]
    assert list(mistaken(TABLE, SPELLER, typed, Forgiven(TABLE, SPELLER, typed).wanted)) == []
    assert list(mistaken(TABLE, SPELLER, ["manger"], [()])) == []


def test_that_a_short_form_that_ends_like_a_plural_is_known_as_it_stands() -> None:
    table = make_table([Said("a", "title", "Pediatric Transportation Clerk")], {})
    assert [table.words[place] for word in ("peds", "trans") for words in same(table, word) for place in words] == [
        "pediatric",
        "transportation",
    ]
    assert [TABLE.words[place] for words in same(TABLE, "techs") for place in words] == ["technician"]
