"""A locale in which the capital of i is no I and a comma parts decimals, made on the spot: few machines have one installed."""

import os
import shutil
import string
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

_NAME = "tr_TR.UTF-8"
ABSENT = "xx_XX.UTF-8"
"""A locale that no machine has."""
_CAPITALS = {**dict(zip(string.ascii_lowercase, string.ascii_uppercase, strict=True)), "i": "İ", "\N{LATIN SMALL LETTER DOTLESS I}": "I"}
_LETTERS = [*map(chr, range(128)), *"İ\N{LATIN SMALL LETTER DOTLESS I}"]


def turkish(folder: Path) -> dict[str, str]:
    """Variables under which a program started anew is in Turkish; the test is skipped where locales cannot be made (not on Linux)."""
    if shutil.which("localedef") is None:
        pytest.skip("needs localedef, which every Linux with glibc has")
    charmap, source = folder / "letters", folder / "turkish"
    charmap.write_text(_charmap(), encoding="ascii")
    source.write_text(_source(), encoding="ascii")
    command = ["localedef", "--force", "--quiet", "-i", str(source), "-f", str(charmap), str(folder / _NAME)]
    subprocess.run(command, capture_output=True, check=False)  # warns, with a status, of the categories that are left empty
    assert (folder / _NAME / "LC_CTYPE").exists()
    return {"LOCPATH": str(folder), "LC_CTYPE": _NAME, "LC_NUMERIC": _NAME}


def without_locale(*further: str) -> dict[str, str]:
    """This process's environment but for what chooses a locale, and for variables that begin with a further word."""
    chosen = ("LC_", "LANG", "LOCPATH", *further)
    return {name: value for name, value in os.environ.items() if not name.startswith(chosen)}


def _charmap() -> str:
    lines = (f"{_point(letter)} {''.join(f'/x{byte:02x}' for byte in letter.encode())} letter" for letter in _LETTERS)
    return "\n".join(["<code_set_name> UTF-8", "<escape_char> /", "<mb_cur_min> 1", "<mb_cur_max> 2", "CHARMAP", *lines, "END CHARMAP", ""])


def _source() -> str:
    pairs = [(_point(small), _point(capital)) for small, capital in _CAPITALS.items()]
    letters: Sequence[tuple[str, Iterable[str]]] = (
        ("lower", (small for small, _ in pairs)),
        ("upper", (capital for _, capital in pairs)),
        ("digit", map(_point, string.digits)),
        ("space", map(_point, string.whitespace)),
        ("toupper", (f"({small},{capital})" for small, capital in pairs)),
        ("tolower", (f"({capital},{small})" for small, capital in pairs)),
    )
    lines = [f"{kind} {';'.join(names)}" for kind, names in letters]
    figures = [f'decimal_point "{_point(",")}"', f'thousands_sep "{_point(".")}"', "grouping 3"]
    return "\n".join(["escape_char /", "LC_CTYPE", *lines, "END LC_CTYPE", "LC_NUMERIC", *figures, "END LC_NUMERIC", ""])


def _point(letter: str) -> str:
    return f"<U{ord(letter):04X}>"
