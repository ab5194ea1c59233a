"""What two windows changed is put together: neither loses what the other wrote."""

from careergui.gui.remembered.merge import merged

_EMPTY = {"chosen": [], "baseline": "", "page": "profile", "area": "US"}
_TWO = {**_EMPTY, "chosen": [{"role": "a", "slot": 0}, {"role": "b", "slot": 1}], "baseline": "a"}


def test_that_what_did_not_change_here_stays_as_others_wrote_it() -> None:
    assert merged({"theme": "dark", "zoom": 150}, {"theme": "light", "zoom": 100}, {"theme": "light", "zoom": 125}) == {
        "theme": "dark",
        "zoom": 125,
    }


def test_that_what_is_not_known_here_stays() -> None:
    assert merged({"hologram": True, "zoom": 150}, {"zoom": 150}, {"zoom": 100}) == {"hologram": True, "zoom": 100}


def test_that_a_comparison_made_elsewhere_stays_when_only_the_page_changed_here() -> None:
    assert merged({"view": _TWO}, {"view": _EMPTY}, {"view": {**_EMPTY, "page": "where"}}) == {"view": {**_TWO, "page": "where"}}


def test_that_roles_and_baseline_are_of_one_comparison() -> None:
    mine = {**_EMPTY, "chosen": [{"role": "c", "slot": 0}]}
    assert merged({"view": _TWO}, {"view": _EMPTY}, {"view": mine}) == {"view": mine}


def test_that_a_view_is_kept_where_there_was_none() -> None:
    for theirs, kept in (({}, {"view": None}), ({"view": None}, {"view": _EMPTY}), ({"view": 7}, {"view": _EMPTY})):
        assert merged(theirs, kept, {"view": _TWO}) == {"view": _TWO}


def test_that_files_of_late_are_those_of_both_and_not_for_ever() -> None:
    assert merged({"recent": ["b", "old"]}, {"recent": ["old"]}, {"recent": ["a", "old"]}) == {"recent": ["a", "old", "b"]}
    mine = [f"mine {number}" for number in range(6)]
    theirs = [f"theirs {number}" for number in range(6)]
    assert merged({"recent": theirs}, {"recent": []}, {"recent": mine}) == {"recent": [*mine, "theirs 0", "theirs 1"]}


def test_that_what_dropped_out_here_does_not_come_back() -> None:
    assert merged({"recent": ["gone", "b"]}, {"recent": ["gone"]}, {"recent": ["a"]}) == {"recent": ["a", "b"]}


def test_that_choices_of_the_export_are_put_together_one_by_one() -> None:
    assert merged({"export": {"scale": 3, "format": "svg"}}, {"export": {"scale": 1}}, {"export": {"scale": 1, "width": 900}}) == {
        "export": {"scale": 3, "format": "svg", "width": 900}
    }
