"""Every picture file says what it shows, by what it was made, from which figures and under which terms."""

import struct
import zlib
from xml.etree import ElementTree as ET

import pytest

from careergui import __version__
from careergui.charts.registry import build
from careergui.charts.spec import ChartSpec
from careergui.data.digest import digest
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen
from careergui.export.drawing import PictureOptions
from careergui.export.imprint import Imprint, imprint
from careergui.export.pictures import Studio
from tests.export.reading import pdf_entry, pdf_info, pdf_objects, png_chunks

SIZE = PictureOptions(width=800, height=600)
DC, RDF = "{http://purl.org/dc/elements/1.1/}", "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


@pytest.fixture
def spec(official_catalog: Catalog) -> ChartSpec:
    return build("pay", official_catalog, [Chosen("29-1141", 0), Chosen("29-2061", 1)])


@pytest.fixture
def said(spec: ChartSpec, studio: Studio) -> Imprint:
    studio.prepare(spec, SIZE)
    return imprint(studio)


def png_words(content: bytes) -> dict[str, str]:
    bodies = [body for name, body in png_chunks(content) if name == "iTXt"]
    return {body.partition(b"\0")[0].decode(): body.split(b"\0\0\0\0\0", 1)[1].decode() for body in bodies}


def test_that_the_imprint_names_program_figures_and_terms(said: Imprint) -> None:
    assert said.program == f"careergui {__version__}"
    assert said.data == f"SHA-256 {digest()}"
    assert said.rights.startswith(
        "BLS OEWS, May 2025: public domain in the United States; cited as its publisher asks. Source: U.S. Bureau"
    )
    assert said.rights.endswith("free software under the MIT License and claims no right in it.")
    assert said.keywords == ("pay", "Registered Nurses", "Licensed Practical and Licensed Vocational Nurses")


def test_that_a_title_of_ones_own_takes_the_place_of_the_charts(spec: ChartSpec, studio: Studio) -> None:
    studio.prepare(spec, PictureOptions(width=800, height=600, title="Mine\nown"))
    assert imprint(studio).title == "Mine own"


def test_that_a_png_carries_it(spec: ChartSpec, said: Imprint, studio: Studio) -> None:
    assert png_words(studio.bytes(spec, SIZE, "png")) == {
        "Title": said.title,
        "Description": said.summary,
        "Source": said.source,
        "Copyright": said.rights,
        "Software": said.program,
        "Data": said.data,
    }


def test_that_the_colours_of_a_png_are_srgb_and_said_before_the_pixels(spec: ChartSpec, studio: Studio) -> None:
    chunks = list(png_chunks(studio.bytes(spec, SIZE, "png")))
    names = [name for name, _ in chunks]
    assert names[:5] == ["IHDR", "sRGB", "gAMA", "cHRM", "pHYs"]
    assert names[-2:] == ["IDAT", "IEND"]
    assert dict(chunks)["sRGB"] == b"\0"
    assert dict(chunks)["gAMA"] == struct.pack(">I", 45455)
    assert struct.unpack(">8I", dict(chunks)["cHRM"]) == (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)


def test_that_every_chunk_of_a_png_has_its_checksum(spec: ChartSpec, studio: Studio) -> None:
    content = studio.bytes(spec, SIZE, "png")
    for name, body in png_chunks(content):
        place = content.index(name.encode("ascii") + body) + 4 + len(body)
        assert struct.unpack(">I", content[place : place + 4])[0] == zlib.crc32(name.encode("ascii") + body)


def test_that_a_pdf_carries_it_in_both_its_forms(spec: ChartSpec, said: Imprint, studio: Studio) -> None:
    content = studio.bytes(spec, SIZE, "pdf")
    info = pdf_info(content)
    assert info["Title"] == said.title
    assert info["Author"] == "careergui"
    assert info["Subject"] == f"{said.summary} {said.source}"
    assert info["Keywords"] == "pay; Registered Nurses; Licensed Practical and Licensed Vocational Nurses"
    assert (info["Creator"], info["Rights"], info["Data"]) == (said.program, said.rights, said.data)
    packet = next(body for body in pdf_objects(content).values() if b"/Subtype /XML" in body)
    root = ET.fromstring(packet[packet.index(b"<x:xmpmeta") : packet.index(b"<?xpacket end")])  # noqa: S314 - our own output
    words = {element.tag: "".join(element.itertext()) for element in root.iter() if element.tag.startswith(DC)}
    assert words[f"{DC}title"] == said.title
    assert words[f"{DC}rights"] == said.rights
    assert words[f"{DC}description"] == said.summary
    assert words[f"{DC}language"] == "en-US"
    assert said.data in "".join(root.itertext())


def test_that_a_pdf_tells_its_language_and_shows_its_title(spec: ChartSpec, studio: Studio) -> None:
    root = pdf_entry(studio.bytes(spec, SIZE, "pdf"), b"Root")
    assert b"/Lang (en-US)" in root
    assert b"/DisplayDocTitle true" in root
