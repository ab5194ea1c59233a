"""What is rated: order, headings and short names of options."""

from careergui.build.onet_domains import ASKED, SCORED, label, natural, option_rows, rated_elements
from tests.build.onet_rows import rating, tables

SKILLS, KNOWLEDGE = SCORED[0], SCORED[1]


def test_that_ids_are_sorted_by_their_numbers() -> None:
    assert sorted(("2.C.10", "2.C.9.b", "2.C.9.a"), key=natural) == ["2.C.9.a", "2.C.9.b", "2.C.10"]


def test_that_skills_stand_under_essential_and_transferable() -> None:
    rows = [rating("29-1141.00", "3", element=element) for element in ("2.B.1.a", "2.A.1.a")]
    assert [element.group for element in rated_elements(SKILLS, tables(onet_skills=rows))] == ["Essential skills", "Transferable skills"]


def test_that_knowledge_stands_under_the_heading_of_the_content_model_if_there_is_one() -> None:
    rows = [rating("29-1141.00", "3", element=element) for element in ("2.C.10", "2.C.1.a")]
    model = [{"Element ID": "2.C.1", "Element Name": "Business"}, {"Element ID": "2.C", "Element Name": "Knowledge"}]
    made = rated_elements(KNOWLEDGE, tables(onet_knowledge=rows, onet_content_model_29=model))
    assert [(element.id, element.group) for element in made] == [("2.C.1.a", "Business"), ("2.C.10", "")]


def test_that_options_come_by_number_and_only_from_their_own_scale() -> None:
    rows = [{"Scale ID": scale, "Category": number} for scale, number in (("RW", "10"), ("PT", "1"), ("RW", "2"))]
    assert [row["Category"] for row in option_rows(ASKED[1], tables(onet_training_categories=rows))] == ["2", "10"]


def test_that_a_long_label_loses_its_explanation_and_a_short_one_keeps_it() -> None:
    assert label("Post-Master's Certificate - " + "word " * 20) == "Post-Master’s Certificate"
    assert label("High School Diploma - or the like") == "High School Diploma - or the like"
