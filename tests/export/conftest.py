"""One studio for all export tests: what it draws may not depend on what it drew before."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from careergui.export.pictures import Studio


@pytest.fixture(scope="session")
def studio(qapp: QApplication) -> Iterator[Studio]:
    """A studio that lives as long as the tests."""
    made = Studio()
    yield made
    made.close()
