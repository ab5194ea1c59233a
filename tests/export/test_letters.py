"""A picture with letters that no font has is made, and one line says which; Qt’s own lines stay away, and nothing crashes."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from careergui.export.formats import FORMATS

TITLES = ("注册护士", "ممرضة", "अनुभवी नर्स", "👩‍⚕️ Nurse 🚑", "พยาบาล", "Enfermera — niños")


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    fact = {"value": 70_000, "unit": "USD/year", "period": "2025", "source": "own"}
    source = dict.fromkeys(("title", "short", "publisher", "vintage", "licence", "origin"), "Own notes") | {"id": "own"}
    collection = {"id": "mine", "title": "My roles", "basis": "résumés", "description": "Own figures."}
    roles = [{"id": f"own-{number}", "title": title, "facts": {"pay.annual.mean": fact}} for number, title in enumerate(TITLES)]
    path = tmp_path / "own.json"
    path.write_bytes(msgspec.json.encode({"format": "careergui-roles/1", "collection": collection, "sources": [source], "roles": roles}))
    return path


@pytest.fixture
def no_fonts(tmp_path: Path) -> dict[str, str]:
    """An environment in which the system has no font at all."""
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{tmp_path / 'none'}</dir><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>")
    return {**os.environ, "FONTCONFIG_FILE": str(config)}


def drawn(own_file: Path, environment: dict[str, str], target: Path, *more: str) -> subprocess.CompletedProcess[str]:
    ids = [f"own-{number}" for number in range(len(TITLES))]
    call = [sys.executable, "-m", "careergui", "chart", "pay", *ids, "--data", str(own_file), "-o", str(target), *more]
    return subprocess.run(call, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="fonts are taken away by fontconfig")
@pytest.mark.parametrize("letters", ["text", "shapes", ""])
@pytest.mark.parametrize("format_id", FORMATS)
def test_that_one_line_names_the_letters_and_the_picture_is_made(
    own_file: Path, no_fonts: dict[str, str], tmp_path: Path, format_id: str, letters: str
) -> None:
    if letters and format_id != "svg":
        return
    target = tmp_path / f"pay.{format_id}"
    done = drawn(own_file, no_fonts, target, *(["--letters", letters] if letters else []))
    assert done.returncode == 0
    assert target.stat().st_size > 1000
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("careergui: warning: Letters that no font on this machine has: all of “注册护士”, all of “ممرضة”, ")
    assert "👩⚕🚑 in “👩‍⚕️ Nurse 🚑”" in done.stderr
    assert "niños" not in done.stderr
    assert ("Boxes stand in their place" in done.stderr) == (format_id != "svg")


def test_that_nothing_is_said_where_every_letter_has_a_font(own_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "pay.png"
    call = [sys.executable, "-m", "careergui", "chart", "pay", "own-5", "--data", str(own_file), "-o", str(target)]
    done = subprocess.run(call, capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stderr == ""


@pytest.mark.skipif(sys.platform != "linux", reason="fonts are taken away by fontconfig")
def test_that_a_letter_is_named_for_its_role_once_though_it_stands_in_other_texts(
    own_file: Path, no_fonts: dict[str, str], tmp_path: Path
) -> None:
    call = [
        sys.executable,
        "-m",
        "careergui",
        "chart",
        "pay-gap",
        "own-0",
        "own-5",
        "--data",
        str(own_file),
        "-o",
        str(tmp_path / "gap.png"),
    ]
    done = subprocess.run(call, env=no_fonts, capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stderr.startswith("careergui: warning: Letters that no font on this machine has: all of “注册护士” (CJK).")
