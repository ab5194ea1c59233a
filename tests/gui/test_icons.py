"""Icons in the colour asked for, and a plain word when one is missing."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from careergui.assets import resources
from careergui.errors import CareerguiError
from careergui.gui.icons import icon, pixmap


def test_that_an_icon_takes_the_colour_and_size_asked_for(qapp: QApplication) -> None:
    made = pixmap("plus", "#ff0000", 16, 2)
    assert (made.width(), made.devicePixelRatio()) == (32, 2)
    assert made.toImage().pixelColor(16, 16).name() == "#ff0000"
    assert not icon("plus", "#ff0000", 16).isNull()


def test_that_a_missing_icon_is_said_in_words(qapp: QApplication) -> None:
    with pytest.raises(CareerguiError, match="The icon unicorn"):
        pixmap("unicorn", "#000000", 16)


def test_that_every_icon_named_in_the_window_exists() -> None:
    package = resources().parent / "careergui" / "gui"
    code = "\n".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    pattern = r'(?:IconButton|IconOnlyButton|PictureButton)\((?:self\._)?(?:appearance|look), "([a-z-]+)"|\b(?:icon|pixmap)\("([a-z-]+)",'
    names = {first or second for first, second in re.findall(pattern, code)}
    assert len(names) > 5
    assert not {name for name in names if not (resources() / "icons" / f"{name}.svg").exists()}
