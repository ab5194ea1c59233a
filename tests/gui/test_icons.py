"""Icons in the colour asked for, and a line in the log when one is missing."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from careergui.assets import resources
from careergui.gui.icons import icon, pixmap
from tests.bundled_copy import bundled_copy


def test_that_an_icon_takes_the_colour_and_size_asked_for(qapp: QApplication) -> None:
    made = pixmap("plus", "#ff0000", 16, 2)
    assert (made.width(), made.devicePixelRatio()) == (32, 2)
    assert made.toImage().pixelColor(16, 16).name() == "#ff0000"
    assert not icon("plus", "#ff0000", 16).isNull()


def test_that_a_missing_icon_is_blank_and_said_in_the_log(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    made = pixmap("unicorn", "#000000", 16)
    assert made.width() == 16
    assert made.toImage().pixelColor(8, 8).alpha() == 0
    assert "The icon unicorn cannot be read" in caplog.text


def test_that_every_icon_named_in_the_window_exists() -> None:
    package = resources().parent / "careergui" / "gui"
    code = "\n".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    pattern = r'(?:IconButton|IconOnlyButton|PictureButton)\((?:self\._)?(?:appearance|look), "([a-z-]+)"|\b(?:icon|pixmap)\("([a-z-]+)",'
    names = {first or second for first, second in re.findall(pattern, code)}
    assert len(names) > 5
    assert not {name for name in names if not (resources() / "icons" / f"{name}.svg").exists()}


@pytest.mark.parametrize("content", ["", "<svg/>", '<svg width="x">', '<svg width="16"><path d="M"/></svg>', "\x00"])
def test_that_a_damaged_icon_harms_nothing(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, content: str
) -> None:
    copy = bundled_copy(tmp_path, monkeypatch)
    (copy / "icons" / "unicorn.svg").write_text(content, encoding="utf-8")
    assert pixmap("unicorn", f"#{len(content):06x}", 16).width() == 16
