"""An SVG says to a screen reader what it shows, and to a program which shapes are whose: by role, row, place and part."""

import re
from collections import Counter
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from careergui.charts.registry import EVERY, build
from careergui.charts.spec import ChartSpec, Strip, head
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen
from careergui.export.drawing import PictureOptions
from careergui.export.imprint import imprint
from careergui.export.pictures import Studio
from careergui.export.svg import write
from careergui.render.pieces import Glyph
from tests.export.reading import SVG, svg_root

NURSES = (Chosen("29-1141", 0), Chosen("29-2061", 1), Chosen("29-1171", 2))
XML, DC = "{http://www.w3.org/XML/1998/namespace}", "{http://purl.org/dc/elements/1.1/}"
SIZE = PictureOptions(width=1600, height=900)


@pytest.fixture
def spec(official_catalog: Catalog) -> ChartSpec:
    return build("pay", official_catalog, NURSES)


def groups_of(root: ET.Element, role: str) -> list[ET.Element]:
    return [group for group in root.iter(f"{SVG}g") if group.get("data-role") == role]


@pytest.mark.parametrize("letters", ["shapes", "text"])
def test_that_the_root_is_an_image_with_a_title_and_a_description(spec: ChartSpec, studio: Studio, letters: str) -> None:
    options = PictureOptions(letters=letters)  # type: ignore[arg-type]  # both are known
    root = svg_root(studio.bytes(spec, options, "svg"))
    assert (root.get("role"), root.get("lang"), root.get(f"{XML}lang")) == ("img", "en-US", "en-US")
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert (root.get("aria-labelledby"), root.get("aria-describedby")) == (title.get("id"), description.get("id"))
    assert title.text == head(spec)[0]
    assert description.text == f"{spec.summary} {spec.source}"


def test_that_it_carries_the_imprint(spec: ChartSpec, studio: Studio) -> None:
    root = svg_root(studio.bytes(spec, SIZE, "svg"))
    said = imprint(studio)
    words = {one.tag.removeprefix(DC): one.text for one in root.iter() if one.tag.startswith(DC)}
    assert words == {
        "title": said.title,
        "creator": said.program,
        "source": said.source,
        "rights": said.rights,
        "language": "en-US",
        "subject": "; ".join(said.keywords),
        "identifier": f"bundled data: {said.data}",
    }


def test_that_the_marks_of_a_role_are_one_group_with_its_name(spec: ChartSpec, studio: Studio) -> None:
    root = svg_root(studio.bytes(spec, SIZE, "svg"))
    for role in spec.roles:
        groups = [
            group for group in root.iter(f"{SVG}g") if group.get("data-role") == role.id and not (group.get("id") or "").endswith("-name")
        ]
        assert len(groups) == 1
        assert groups[0].findtext(f"{SVG}title") == role.title
        parts = Counter(one.get("data-part") for one in groups[0])
        assert parts["median"] == 1
        assert parts["label"] == 5
        assert parts["range"] >= 1
        assert parts["middle-half"] >= 1


def test_that_a_part_stands_at_its_value(spec: ChartSpec, studio: Studio) -> None:
    root = svg_root(studio.bytes(spec, SIZE, "svg"))
    strips = {mark.slot: mark for mark in spec.marks if isinstance(mark, Strip)}
    assert len(strips) == 3
    for role in spec.roles:
        lines = (line for group in groups_of(root, role.id) for line in group.iter(f"{SVG}line"))
        line = next(line for line in lines if line.get("data-part") == "median")
        median = strips[role.slot].median
        assert median is not None
        assert float(line.get("x1", "0")) == pytest.approx(studio.layout.frame.x(median), abs=0.01)


def test_that_a_name_belongs_to_its_role(spec: ChartSpec, studio: Studio) -> None:
    root = svg_root(studio.bytes(spec, SIZE, "svg"))
    for role in spec.roles:
        names = [group for group in groups_of(root, role.id) if group.get("id", "").endswith("-name")]
        assert len(names) == 1
        assert " ".join(text.text or "" for text in names[0].iter(f"{SVG}text")).startswith(role.title)


def test_that_the_words_around_a_chart_say_what_they_are(spec: ChartSpec, studio: Studio) -> None:
    root = svg_root(studio.bytes(spec, PictureOptions(letters="text"), "svg"))
    texts: dict[str, list[str]] = {}
    for text in root.findall(f"{SVG}text"):
        texts.setdefault(text.get("data-part", ""), []).append(text.text or "")
    assert (" ".join(texts["title"]), " ".join(texts["unit"])) == head(spec)
    assert " ".join(texts["source"]) == spec.source
    assert set(texts["axis"]) <= {tick.label for tick in spec.axis.ticks}
    assert texts["axis"]
    assert texts["key"]
    assert "" not in texts


def test_that_marks_of_roles_in_one_row_are_told_apart(official_catalog: Catalog, studio: Studio) -> None:
    spec = build("skills", official_catalog, NURSES)
    root = svg_root(studio.bytes(spec, SIZE, "svg"))
    row = spec.rows[0].label
    marks = [group for group in root.iter(f"{SVG}g") if group.get("data-row") == row and group.get("data-role")]
    assert {group.get("data-role") for group in marks} == {"29-1141", "29-2061", "29-1171"}
    assert {group.findtext(f"{SVG}title") for group in marks} == {f"{role.title}: {row}" for role in spec.roles}


def test_that_figures_at_the_right_are_labels_of_their_row(official_catalog: Catalog, studio: Studio) -> None:
    spec = build("skills", official_catalog, NURSES)
    root = svg_root(studio.bytes(spec, PictureOptions(letters="text"), "svg"))
    rows = {group.get("data-row"): group for group in root.iter(f"{SVG}g") if (group.get("id") or "").endswith("-name")}
    for row in spec.rows:
        parts = {text.text: text.get("data-part") for text in rows[row.label].iter(f"{SVG}text")}
        assert parts == {row.label: "name", row.trailing: "label"}


def test_that_a_line_across_all_rows_is_cleared_by_their_labels(spec: ChartSpec, studio: Studio) -> None:
    root = svg_root(studio.bytes(spec, PictureOptions(background="transparent"), "svg"))
    group = next(one for one in root if (one.get("id") or "").endswith("-reference"))
    holder = next(one for one in group if (one.get("mask") or "").startswith("url(#"))
    assert [line.get("data-part") for line in holder] == ["reference"]
    assert holder.findall(f".//{SVG}text") == []
    mask = next(one for one in root.iter(f"{SVG}mask") if f"url(#{one.get('id')})" == holder.get("mask"))
    assert len(mask.findall(f"{SVG}rect")) > 15  # the whole, and a hole for each label of three roles


def test_that_groups_of_one_kin_have_names_of_their_own(spec: ChartSpec, studio: Studio) -> None:
    studio.prepare(spec, SIZE)
    dots = tuple(Glyph(x=10, y=10, size=5, shape="dot", ink=slot, slot=slot) for slot in (0, 1, 0, 1, 0, 1))
    studio.layout = replace(studio.layout, over=dots, groups=(), rows=())
    names = [group.get("id") or "" for group in groups_of(svg_root(write(studio)), "29-1141")]
    assert len(set(names)) == 3
    assert [name.partition("29-1141")[2] for name in names] == ["", "-2", "-3"]


def test_that_a_bar_belongs_to_its_role(official_catalog: Catalog, studio: Studio) -> None:
    spec = build("pay-gap", official_catalog, NURSES)
    root = svg_root(studio.bytes(spec, SIZE, "svg"))
    bars = [group for group in root.iter(f"{SVG}g") if any(one.get("data-part") == "bar" for one in group if one.tag == f"{SVG}rect")]
    assert {group.get("data-role") for group in bars} == {"29-2061", "29-1171"}


def test_that_a_tile_of_a_map_names_its_place(official_catalog: Catalog, studio: Studio) -> None:
    spec = build("map", official_catalog, NURSES[:1])
    root = svg_root(studio.bytes(spec, SIZE, "svg"))
    places = {group.get("data-place"): group for group in root.iter(f"{SVG}g") if group.get("data-place")}
    assert set(places) == {row.key for row in spec.rows}
    ohio = next(row for row in spec.rows if row.key == "OH")
    assert places["OH"].findtext(f"{SVG}title") == ohio.words
    assert "OH" in [text.text for text in places["OH"].iter(f"{SVG}text")]


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("background", ["theme", "transparent"])
def test_that_every_name_is_given_once_and_every_reference_is_answered(
    kind: str, background: str, official_catalog: Catalog, studio: Studio
) -> None:
    spec = build(kind, official_catalog, NURSES[: getattr(EVERY[kind], "most", 8)])
    options = PictureOptions(background=background)  # type: ignore[arg-type]  # both are known
    content = studio.bytes(spec, options, "svg").decode("utf-8")
    names = re.findall(r' id="([^"]+)"', content)
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert set(re.findall(r'(?:xlink:href="|url\()#([^")]+)', content)) <= set(names)
    assert "nan" not in re.findall(r'"([^"]*)"', content)


def test_that_two_pictures_on_one_page_share_no_name_but_those_of_letters(official_catalog: Catalog, studio: Studio) -> None:
    one, other = (
        set(re.findall(r' id="([^"]+)"', studio.bytes(build("pay", official_catalog, chosen), SIZE, "svg").decode("utf-8")))
        for chosen in (NURSES[:2], NURSES[1:])
    )
    assert {name for name in one & other if not re.fullmatch("g[0-9a-f]+", name)} == set()


def test_that_words_no_xml_may_hold_are_left_out(official_catalog: Catalog, studio: Studio) -> None:
    spec = build("pay", official_catalog, NURSES)
    root = svg_root(studio.bytes(spec, PictureOptions(title="A\ufffe & B\x01 <i>", letters="text"), "svg"))
    assert "A & B <i>" in [text.text for text in root.iter(f"{SVG}text")]


def test_that_letters_as_shapes_cost_no_more_than_was_measured(spec: ChartSpec, studio: Studio) -> None:
    assert len(studio.bytes(spec, SIZE, "svg")) < 70_000
    assert len(studio.bytes(spec, PictureOptions(letters="text"), "svg")) < 20_000


def test_that_circles_of_one_look_tell_it_once(official_catalog: Catalog, studio: Studio) -> None:
    root = svg_root(studio.bytes(build("scatter", official_catalog, NURSES[:1]), SIZE, "svg"))
    crowd = max(root.iter(f"{SVG}g"), key=lambda group: len(group.findall(f"{SVG}circle")))
    circles = crowd.findall(f"{SVG}circle")
    assert len(circles) > 500
    assert {tuple(circle.attrib) for circle in circles} == {("cx", "cy", "r")}
    assert crowd.get("fill-opacity") == "0.3"
