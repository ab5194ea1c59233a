"""A chart as PDF: vectors with fonts embedded, the page as large as the picture; made the same every time and everywhere.

Qt draws the page, and dates the file by the clock and the time zone. Its notes on the file are replaced by ours, which have no
date: a date that is not the day of the making would be untrue, and the true one would make every file another. The page is as
large as the picture at 96 pixels an inch, whatever the scale: drawings have no pixels to multiply.
"""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QMarginsF, QSizeF, qVersion
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from careergui.errors import CareerguiError
from careergui.export.drawing import Drawing
from careergui.export.imprint import LANGUAGE, Imprint, imprint
from careergui.export.pdf_file import put_together, reference, taken_apart, text, whole
from careergui.export.pdf_tags import tagged

_POINTS_PER_PIXEL = 0.75
_NAMESPACE = uuid.UUID("5f0c1d5e-6f0b-4d0c-9c39-0b6b7f2f6c11")


def write(drawing: Drawing) -> bytes:
    """The bytes of the PDF file."""
    options = drawing.options
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(96)
    size = QSizeF(options.width, options.height) * _POINTS_PER_PIXEL
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    with _fonts_in_one_order():
        painter = QPainter()
        if not painter.begin(writer):
            raise CareerguiError("The picture could not be turned into PDF.")
        drawing.draw(painter, writer.width() / options.width)
        painter.end()
    said = imprint(drawing)
    sameness = f"{said}{options.width}x{options.height}{options.theme}"
    return _described(bytes(buffer.data().data()), said, uuid.uuid5(_NAMESPACE, sameness), (size.width(), size.height()))


@contextmanager
def _fonts_in_one_order() -> Iterator[None]:
    """Qt writes the fonts in the order of a hash table, whose seed is another one in every process unless it is set."""
    QHashSeed.setDeterministicGlobalSeed()
    try:
        yield
    finally:
        QHashSeed.resetRandomGlobalSeed()


def _described(content: bytes, said: Imprint, name: uuid.UUID, page: tuple[float, float]) -> bytes:
    """The file with our notes in place of Qt's, in both forms that PDF knows, with its language and with words for its one figure."""
    head, objects, trailer = taken_apart(content)
    info, root = reference(trailer, b"Info"), reference(trailer, b"Root")
    metadata = reference(objects[root], b"Metadata")
    objects[info] = whole(info, _info(said))
    objects[metadata] = whole(metadata, _stream(_xmp(said, name)))
    objects[root] = objects[root].replace(
        b"/Type /Catalog", b"/Type /Catalog\n/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>" % LANGUAGE.encode("ascii"), 1
    )
    tagged(objects, root, page, f"{said.title}. {said.summary} {said.source}")
    size = b"/Size %d\n/Info %d 0 R\n/Root %d 0 R" % (len(objects) + 1, info, root)
    return put_together(head, objects, b"<<\n%s\n/ID [<%s> <%s>]\n>>" % (size, *(name.hex.encode("ascii"),) * 2))


def _info(said: Imprint) -> bytes:
    entries = {
        b"Title": said.title,
        b"Author": said.program.partition(" ")[0],
        b"Subject": f"{said.summary} {said.source}",
        b"Keywords": "; ".join(said.keywords),
        b"Creator": said.program,
        b"Producer": f"Qt {qVersion()}",
        b"Rights": said.rights,
        b"Data": said.data,
    }
    return b"<<\n%s>>" % b"".join(b"/%s %s\n" % (key, text(words)) for key, words in entries.items() if words)


def _stream(content: bytes) -> bytes:
    return b"<< /Type /Metadata /Subtype /XML /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def _xmp(said: Imprint, name: uuid.UUID) -> bytes:
    """The same in the form of XMP, which programs that keep pictures read."""

    def alt(words: str) -> str:
        return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(words)}</rdf:li></rdf:Alt>'

    def bag(kind: str, *words: str) -> str:
        return f"<rdf:{kind}>{''.join(f'<rdf:li>{escape(word)}</rdf:li>' for word in words)}</rdf:{kind}>"

    fields = {
        "dc:format": "application/pdf",
        "dc:title": alt(said.title),
        "dc:creator": bag("Seq", said.program.partition(" ")[0]),
        "dc:description": alt(said.summary),
        "dc:source": escape(said.source),
        "dc:rights": alt(said.rights),
        "dc:language": bag("Bag", LANGUAGE),
        "dc:subject": bag("Bag", *said.keywords),
        "pdf:Keywords": escape("; ".join(said.keywords)),
        "pdf:Producer": f"Qt {qVersion()}",
        "xmp:CreatorTool": f"{said.program}{f' (bundled data: {said.data})' if said.data else ''}",
        "xmpMM:DocumentID": f"uuid:{name}",
    }
    spaces = {
        "dc": "http://purl.org/dc/elements/1.1/",
        "pdf": "http://ns.adobe.com/pdf/1.3/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    }
    named = " ".join(f'xmlns:{short}="{address}"' for short, address in spaces.items())
    body = "\n".join(f"<{field}>{content}</{field}>" for field, content in fields.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about="" {named}>\n{body}\n</rdf:Description>\n</rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
    ).encode()
