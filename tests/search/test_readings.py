"""Ways to read what was typed."""

from careergui.search.make_table import Said, make_table
from careergui.search.readings import Forgiven, as_typed, begun, cut, mistaken, same, subsets
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
