"""What drawing tests share: the application with its typeface, one measure, and the chart view."""

import pytest
from PySide6.QtWidgets import QApplication

from careergui.render.fonts import load
from careergui.render.measure import Measure


@pytest.fixture(scope="session")
def measure(qapp: QApplication) -> Measure:
    """One measure for all tests; without the program’s own typeface none of them would mean anything."""
    assert load()
    return Measure()
