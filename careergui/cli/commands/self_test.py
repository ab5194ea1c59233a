"""The command `self-test`: proves an installed copy by loading all data and drawing each chart in each format."""

from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from typing import Any

from careergui.assets import resources
from careergui.charts.registry import EVERY, KINDS, build
from careergui.cli.loading import DEFAULT_ROLES
from careergui.cli.output import complain, say
from careergui.cli.qt import load_qt
from careergui.compare.comparison import in_order
from careergui.compare.narrative import narrative
from careergui.data.digest import digest, worked_out
from careergui.data.load import load_all
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.view_state import Chosen
from careergui.errors import CareerguiError
from careergui.export.formats import FORMATS
from careergui.search.match import build_index
from careergui.text import plain, plural

DESCRIPTION = "Prove this copy of the program: load all data, compare, draw each kind of chart in each format, and say what failed."
_MOST_FAULTS = 5
_BEGINNINGS = {"png": b"\x89PNG\r\n\x1a\n", "svg": b"<?xml", "pdf": b"%PDF-"}


def add_arguments(parser: ArgumentParser) -> None:
    """None of its own."""


def run(arguments: Any) -> int:
    """Print one line for each thing tried; status 1 when any failed."""
    failures = 0
    for name, fault in _trials(arguments):
        failures += bool(fault)
        say(f"{'FAILED' if fault else 'ok':<6}  {name}{f': {plain(fault)}' if fault else ''}")
    if failures:
        complain(
            f"careergui: {plural(failures, 'trial')} failed. Install careergui again; if that does not help, report it with these lines."
        )
    return int(failures > 0)


def _trials(arguments: Any) -> Iterator[tuple[str, str]]:
    """Each thing tried, and what is wrong with it ("" when nothing is)."""
    loaded = load_all(arguments.data)
    roles = [role for role in DEFAULT_ROLES if role in loaded.catalog.roles]
    yield "data", _in_words(loaded.faults) or ("" if roles else "no role was loaded")
    yield "checksum of the bundled figures", "" if worked_out(resources()) == digest() else "they are not those this copy was made with"
    if loaded.catalog.library is not None:
        loaded.catalog.library.read_everything()
        build_index(loaded.catalog)
        yield "official figures and titles", _in_words(loaded.catalog.library.faults)
    if not roles:
        return
    comparison = in_order(loaded.catalog, roles)
    yield _typeface()
    yield "comparison", "" if comparison.rows and narrative(comparison) else "it is empty"
    official = [role for role in loaded.catalog.roles if is_occupation(role)][:1]
    for kind in KINDS if not official else EVERY:
        shown = tuple(Chosen(role, slot) for slot, role in enumerate(roles if kind in KINDS else official))
        for form in FORMATS:
            yield f"chart {kind} as {form}", _drawn(loaded.catalog, shown, kind, form)


def _typeface() -> tuple[str, str]:
    """The typeface that letters are drawn with, and why it is not the program's own."""
    try:
        load_qt()  # here, as a copy without Qt must be able to say so
        from careergui.export.headless import studio
        from careergui.render import fonts

        with studio():
            return f"typeface {fonts.drawn_with()}", fonts.lack()
    except (ImportError, RuntimeError) as error:
        return "typeface", f"{type(error).__name__}: {error}"


def _in_words(faults: Sequence[object]) -> str:
    more = f"; and {len(faults) - _MOST_FAULTS} more" if len(faults) > _MOST_FAULTS else ""
    return "; ".join(map(str, faults[:_MOST_FAULTS])) + more


def _drawn(catalog: Catalog, shown: Sequence[Chosen], kind: str, form: str) -> str:
    try:
        # Late: a copy without Qt must be able to say so.
        from careergui.export.drawing import PictureOptions
        from careergui.export.headless import studio

        with studio() as draw:
            content = draw.bytes(build(kind, catalog, shown), PictureOptions(width=800, height=600), form)
    except (CareerguiError, ImportError, RuntimeError, ValueError, OSError) as error:
        return f"{type(error).__name__}: {error}"
    return "" if content.startswith(_BEGINNINGS.get(form, b"")) and content else "the file does not begin as such a file does"
