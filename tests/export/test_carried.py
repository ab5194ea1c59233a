"""What a writer cannot carry goes into no file, whoever made the text: each writer looks again at what loading refuses."""

import re
from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from careergui.charts.registry import KINDS
from careergui.charts.spec import ChartSpec
from careergui.cli.layout import page
from careergui.compare.comparison import Comparison, compare
from careergui.data.characters import hidden
from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.domain.view_state import Chosen
from careergui.export import objects, sheets, tables
from careergui.export.clipboard import chart_text
from careergui.export.comparison_report import comparison_report
from careergui.export.drawing import PictureOptions
from careergui.export.markdown import markdown_report
from careergui.export.pictures import Studio
from careergui.export.role_report import role_report
from tests.export.reading import pdf_info, png_chunks

HOSTILE = (
    "\x00\x07\x1b[31m\x7f\x85\x9b1m\u061c\u200f\u2028\u202e\u2066\ufdd0\ufeff\ufff9\ufffe\uffff\U0001fffe\U0010ffff </text>]]>--><script>"
)
_OPTIONS = PictureOptions(width=1200, height=900)


def _hostile(role: Role) -> Role:
    return replace(
        role,
        title=HOSTILE + role.title,
        aliases=(HOSTILE,),
        summary=HOSTILE,
        duties=(HOSTILE,),
        skills=tuple(replace(skill, name=HOSTILE + skill.name, example=HOSTILE, note=HOSTILE) for skill in role.skills),
        employers=tuple(replace(employer, name=HOSTILE + employer.name) for employer in role.employers),
        notes=tuple(replace(note, text=HOSTILE) for note in role.notes),
        facts={name: replace(fact, label=HOSTILE, note=HOSTILE, period=HOSTILE, area=HOSTILE) for name, fact in role.facts.items()},
    )


@pytest.fixture(scope="module")
def hostile(catalog: Catalog) -> Comparison:
    """The bundled roles with such text wherever a file could have put it, past the checks of loading."""
    named = ("title", "short", "vintage", "licence", "caution", "publisher")
    sources = {key: replace(source, **dict.fromkeys(named, HOSTILE)) for key, source in catalog.sources.items()}
    made = replace(catalog, roles={key: _hostile(role) for key, role in catalog.roles.items()}, sources=sources)
    return compare(made, tuple(Chosen(role, slot) for slot, role in enumerate(made.roles)), next(iter(made.roles)))


def _role(comparison: Comparison) -> Role:
    return comparison.roles[0]


WRITERS: dict[str, Callable[[Comparison], str]] = {
    "csv": lambda found: tables.csv_text(sheets.of_comparison(found)),
    "csv of a role": lambda found: tables.csv_text(sheets.of_role(found.catalog, _role(found))),
    "csv of sources": lambda found: tables.csv_text(sheets.of_sources(found.catalog.sources.values())),
    "tabs": lambda found: tables.tab_text(sheets.of_comparison(found)),
    "markdown": lambda found: tables.markdown_text(sheets.of_comparison(found)),
    "report": lambda found: markdown_report(comparison_report(found)),
    "report of a role": lambda found: markdown_report(role_report(found.catalog, _role(found))),
    "terminal": lambda found: page(comparison_report(found)),
    "terminal of a role": lambda found: page(role_report(found.catalog, _role(found))),
    "json": lambda found: objects.json_text(objects.comparison_object(found)),
    "json of a role": lambda found: objects.json_text(objects.role_object(found.catalog, _role(found))),
    "clipboard": lambda found: chart_text(KINDS["pay"].build(found)),
}


@pytest.mark.parametrize("writer", WRITERS)
def test_that_no_text_of_a_writer_holds_what_it_cannot_carry(hostile: Comparison, writer: str) -> None:
    written = WRITERS[writer](hostile)
    assert "Case Manager" in written or writer == "csv of sources"
    assert not list(hidden(re.sub(r"[\n\t]", " ", written)))


def _charts(comparison: Comparison) -> list[ChartSpec]:
    return [KINDS[kind].build(comparison) for kind in ("pay", "pay-gap", "education", "skills", "industry-pay")]


@pytest.mark.parametrize("letters", ["shapes", "text"])
def test_that_an_svg_of_any_text_is_xml_that_steers_nothing(hostile: Comparison, studio: Studio, letters: str) -> None:
    for spec in _charts(hostile):
        svg = studio.bytes(spec, replace(_OPTIONS, letters=letters), "svg").decode()
        assert not [one for one in ET.fromstring(svg).iter() if one.tag.endswith("script")]  # noqa: S314 - our own
        assert not list(hidden(svg.replace("\n", " ")))


def test_that_what_a_pdf_says_of_itself_is_xml(hostile: Comparison, studio: Studio) -> None:
    for spec in _charts(hostile):
        found = re.search(rb"<x:xmpmeta.*?</x:xmpmeta>", studio.bytes(spec, _OPTIONS, "pdf"), re.DOTALL)
        assert found is not None
        assert ET.fromstring(found[0]) is not None  # noqa: S314 - our own
        assert not list(hidden(found[0].decode().replace("\n", " ")))


def test_that_what_a_png_says_of_itself_steers_nothing(qapp: QApplication, hostile: Comparison, studio: Studio) -> None:
    content = studio.bytes(_charts(hostile)[0], _OPTIONS, "png")
    texts = [body.split(b"\0\0\0\0\0", 1)[1].decode() for name, body in png_chunks(content) if name == "iTXt"]
    assert len(texts) >= 5
    assert not list(hidden(texts))


def test_that_what_a_pdf_tells_a_program_steers_nothing(hostile: Comparison, studio: Studio) -> None:
    told = pdf_info(studio.bytes(_charts(hostile)[0], _OPTIONS, "pdf"))
    assert len(told) >= 5
    assert not list(hidden(told))
