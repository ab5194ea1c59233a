"""A tiny folder of bundled files for the tests of what reads them."""

from pathlib import Path

import pytest

from careergui.assets import OTHER_FOLDER
from careergui.domain.catalog import Catalog
from tests.data import tiny


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The tiny folder, in force."""
    made = tiny.written(tmp_path / "bundled")
    monkeypatch.setenv(OTHER_FOLDER, str(made))
    return made


@pytest.fixture
def tiny_catalog(folder: Path) -> Catalog:
    """All of the tiny folder, read without a fault."""
    loaded = tiny.everything()
    assert folder.is_dir()
    assert not loaded.faults
    return loaded.catalog
