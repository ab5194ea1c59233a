"""What every way to fit costs, to the point: the sums stand beside each case, from the numbers in weights.py."""

import pytest

from careergui.search.make_table import Said, make_table
from careergui.search.query import Search, Searcher, run

TABLE = make_table(
    [
        Said("nurse", "title", "Nurse"),
        Said("rn", "title", "Registered Nurses"),
        Said("mgr", "title", "Nurse Manager"),
        Said("rn", "reported", "Charge Nurse"),
        Said("rn", "job title", "Nurse Navigator Lead Person"),
        Said("aide", "title", "Nursing Aides"),
        Said("tech", "title", "Laboratory Technicians"),
        Said("tech", "word", "Microscopist"),
        Said("tech", "word", "Blood Tester"),
        Said("tech", "part", "Assayer"),
        Said("hr", "title", "Human Resources Clerk"),
        Said("hr", "skill", "Hiring"),
        Said("hr", "family", "Offices"),
        Said("vet", "alias", "Animal Doctor"),
        Said("vet", "title", "Veterinarians"),
        Said("vet", "duty", "Heal"),
        Said("vet", "trait", "Calm"),
        Said("swe", "title", "Coder"),
        Said("swe", "software", "Linux"),
        Said("swe", "in demand", "Python"),
    ],
    {"nurse": 9, "rn": 8, "mgr": 7, "aide": 6, "tech": 5, "hr": 4, "vet": 3, "swe": 2},
)
SEARCHER = Searcher(TABLE, [0] * len(TABLE.roles))


def costs(step: str, typed: str, searcher: Searcher = SEARCHER) -> dict[str, int]:
    search = Search(searcher, typed.split())
    if step == "left out":
        search.left_out(search.tells())
    else:
        getattr(search, step)()
    return {TABLE.roles[role]: cost for role, (cost, _, _) in search.found.items()}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        # A word more costs 600, a first word that was not typed first 200.
        ("nurse", {"nurse": 0, "mgr": 600, "rn": 600 + 200}),
        ("nurses", {"nurse": 0, "mgr": 600, "rn": 800}),
        ("nurse manager", {"mgr": 0}),
        ("manager nurse", {"mgr": 0}),
        # The last word unfinished: 400, and the first word of the text begins so or not.
        ("nur", {"nurse": 400, "mgr": 1000, "aide": 1000, "rn": 1200}),
        ("registered nur", {"rn": 400}),
        ("registered n", {"rn": 400}),
        # A letter or two: the beginnings of titles alone, at 1000.
        ("n", {"nurse": 1000, "mgr": 1600, "aide": 1600}),
        ("nu", {"nurse": 1000, "mgr": 1600, "aide": 1600}),
        # Where no title begins so, other words do: 400 unfinished and 3600 for a trait.
        ("ca", {"vet": 4000}),
        # Two words typed are one: 300; a word more 600.
        ("register ed", {"rn": 900}),
        # What a short form stands for: 200; a word more and another first word 800.
        ("tech", {"tech": 1000}),
        ("hr clerk", {"hr": 200}),
        # Kinds of text, each said whole.
        ("microscopist", {"tech": 0}),
        ("charge nurse", {"rn": 300}),
        ("animal doctor", {"vet": 400}),
        ("assayer", {"tech": 400}),
        ("python", {"swe": 600}),
        ("linux", {"swe": 1200}),
        ("hiring", {"hr": 3000}),
        ("offices", {"hr": 3000}),
        ("heal", {"vet": 3600}),
        ("calm", {"vet": 3600}),
        # An everyday word is meant as a whole: 1400 more, beside 600 for the word more.
        ("blood", {"tech": 2000}),
        ("microscopist nurse", {}),
    ],
)
def test_that_words_as_typed_cost_what_they_lack(typed: str, found: dict[str, int]) -> None:
    assert costs("strictly", typed) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nusre", {"nurse": 1000, "mgr": 1600, "rn": 1800}),
        ("nusre mangaer", {"mgr": 2000}),
        # One word typed is two: 400; with a letter wrong in one half 1000 more.
        ("registerednurse", {"rn": 400}),
        ("registerednusre", {"rn": 1400}),
        # The space stands a letter off.
        ("registeredn urse", {"rn": 1000}),
        ("xylophone", {}),
    ],
)
def test_that_each_wrong_letter_costs_a_thousand(typed: str, found: dict[str, int]) -> None:
    assert costs("mistyped", typed) == found


def test_that_a_known_word_may_be_another_a_letter_off_when_nothing_else_fits() -> None:
    table = make_table([Said("a", "title", "Flight Attendant"), Said("b", "title", "Fight Manager")], {})
    search = Search(Searcher(table, [0, 0]), ["fight", "attendant"])
    search.mistyped()
    assert {table.roles[role]: cost for role, (cost, _, _) in search.found.items()} == {"a": 1000}


@pytest.mark.parametrize(("typed", "found"), [("ursing", {"aide": 2600}), ("urs", {}), ("ursing aide", {}), ("nagement", {})])
def test_that_letters_within_a_word_are_found_from_four_on(typed: str, found: dict[str, int]) -> None:
    assert costs("inside", typed) == found


@pytest.mark.parametrize(
    ("typed", "found"), [("nurse", {"nurse": 0}), ("registered nurse", {"rn": 0}), ("nurse registered", {"rn": 0}), ("nurs", {})]
)
def test_that_a_whole_text_has_all_the_words_and_no_others(typed: str, found: dict[str, int]) -> None:
    assert costs("whole", typed) == found


def tells(forms: int) -> float:
    """What a word tells that stands in so many of the twenty forms: the rarer, the more."""
    return 1 + float((20 / forms) ** 0.125)


NURSE, MANAGER = tells(5), tells(1)


@pytest.mark.parametrize(
    ("typed", "left", "all_tell", "found"),
    [
        # An unknown word tells 0.5, the last one a tenth more.
        ("hotel nurse", 0.5, 0.5 + NURSE * 1.1, {"nurse": 0, "mgr": 600, "rn": 800}),
        # A letter wrong: 1000, and the word guessed tells half.
        ("hotel nusre", 0.5, 0.5 + NURSE / 2 * 1.1, {"nurse": 1000, "mgr": 1600, "rn": 1800}),
        # A rank tells 0.1; the rest of the title fits.
        ("senior charge nurse", 0.1, 0.1 + MANAGER + NURSE * 1.1, {"rn": 300}),
    ],
)
def test_that_words_left_out_cost_from_3000_on_by_what_they_tell(typed: str, left: float, all_tell: float, found: dict[str, int]) -> None:
    assert len(TABLE.sizes) == 20
    expected = {role: 3000 + int(6000 * left / all_tell) + cost for role, cost in found.items()}
    assert {role: cost for role, cost in costs("left out", typed).items() if role in expected} == pytest.approx(expected, abs=0)


def test_that_a_role_s_own_cost_is_added_to_each_fit() -> None:
    searcher = Searcher(TABLE, [10 * place for place in range(len(TABLE.roles))])
    assert costs("strictly", "nurse", searcher) == {"nurse": 0, "rn": 810, "mgr": 620}


def test_that_the_best_reason_of_a_role_is_kept_with_its_text_and_kind() -> None:
    search = Search(SEARCHER, ["charge", "nurse"])
    search.strictly()
    ((role, (cost, form, kind)),) = search.found.items()
    assert (TABLE.roles[role], cost, TABLE.texts[TABLE.shown[form]], kind) == ("rn", 300, "Charge Nurse", 10)


def test_that_titles_are_counted_and_stand_first() -> None:
    assert SEARCHER.titles == 7 + 1


def test_that_no_more_than_twelve_words_are_looked_at() -> None:
    assert len(Search(SEARCHER, ["nurse"] * 40).typed) == 12


def roles(*typed: str) -> list[set[str]]:
    """What a run finds in titles and in what is known besides."""
    besides = Searcher(make_table([Said("swe", "software", "Nurse Planner"), Said("hr", "skill", "Payroll")], {}), [0, 0])
    return [{search.table.roles[role] for role in search.found} for search in run([SEARCHER], [besides], typed)]


def test_that_what_is_known_besides_is_searched_while_few_titles_fit() -> None:
    assert roles("nurse") == [{"nurse", "rn", "mgr"}, {"swe"}]


def test_that_nothing_is_read_loosely_where_words_fit_as_typed() -> None:
    assert roles("payroll") == [set(), {"hr"}]
    assert roles("manager") == [{"mgr"}, set()]


def test_that_words_are_mistyped_then_left_out_as_far_as_nothing_fits() -> None:
    assert roles("mangaer") == [{"mgr"}, set()]
    assert roles("payrol", "x") == [set(), {"hr"}]
    assert roles("hotel", "manager") == [{"mgr"}, set()]
    assert roles("xqzzy") == [set(), set()]


def test_that_of_two_letters_a_whole_word_is_found_too() -> None:
    table = make_table([Said("rn", "job title", "RN"), Said("nb", "title", "RNB Clerk"), Said("x", "skill", "RN Care")], {})
    search = Search(Searcher(table, [0] * 3), ["rn"])
    search.strictly()
    # The beginning of a title 1000 and a word more 600; the whole text 600; a word among two 1000 + 600 + 3000.
    assert {table.roles[role]: cost for role, (cost, _, _) in search.found.items()} == {"rn": 600, "nb": 1600, "x": 4600}


@pytest.mark.parametrize(("typed", "found"), [("human resources c", {"hr": 400}), ("human resources l", {}), ("charge n", {"rn": 700})])
def test_that_a_last_letter_begins_some_word_of_the_text(typed: str, found: dict[str, int]) -> None:
    assert costs("strictly", typed) == found


def test_that_an_everyday_word_that_is_only_begun_or_within_is_meant_as_a_whole() -> None:
    # 1400 more than its own weight of nothing, beside 400 for the beginning and 2000 for the letters within.
    assert costs("strictly", "microsco") == {"tech": 1800}
    assert costs("inside", "croscop") == {"tech": 3400}


def test_that_a_single_word_is_never_taken_for_another_known_one() -> None:
    table = make_table([Said("a", "title", "Flight"), Said("b", "title", "Fight")], {})
    search = Search(Searcher(table, [0, 0]), ["fight"])
    search.mistyped()
    assert search.found == {}


def test_that_of_equal_reasons_the_first_form_is_kept() -> None:
    table = make_table([Said("a", "job title", "Nurse Aide"), Said("a", "job title", "Nurse Boss")], {})
    search = Search(Searcher(table, [0]), ["nurse"])
    search.strictly()
    assert [table.texts[table.shown[form]] for _, form, _ in search.found.values()] == ["Nurse Aide"]


def many(count: int, more: int) -> tuple[Searcher, range]:
    """So many forms with the word, and more without: the word's forms are all there are of it."""
    said = [Said("a", "job title", f"Word w{place}") for place in range(count)] + [
        Said("a", "job title", f"Other o{place}") for place in range(more)
    ]
    table = make_table(said, {})
    return Searcher(table, [0]), table.word("word")


def test_that_of_very_many_forms_about_so_many_of_the_shortest_are_looked_at() -> None:
    searcher, word = many(20, 20)
    forms = searcher.having((word,))
    assert list(searcher.shortest(forms, 20)) == list(forms)
    kept = searcher.shortest(forms, 10)
    assert list(kept) == [form for form in forms if form < 40 * 10 // 20]


def test_that_three_roles_found_are_enough_and_two_are_not() -> None:
    said = [Said(name, "title", f"{name} clerk") for name in ("alpha", "beta", "gamma")]
    for count, found in ((3, 3), (2, 2)):
        table = make_table([*said[:count], Said("z", "title", "Zebra Keeper")], {})
        (search,) = run([Searcher(table, [0] * len(table.roles))], [], ["clerk", "alpha"][:1])
        assert len(search.found) == found
