"""What may be installed: no version of Qt for Python that is known to fail, and the locked version of everything."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version
from PySide6.QtGui import QFont

QT = "pyside6-essentials"


def _asked(root: Path) -> dict[str, Requirement]:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"], *project["build-system"]["requires"]]
    return {requirement.name.lower(): requirement for requirement in map(Requirement, wanted)}


def _locked(root: Path) -> dict[str, Version]:
    lines = re.findall(r"^([a-z0-9-]+)==(\S+)", (root / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)
    return {name: Version(version) for name, version in lines}


@pytest.mark.parametrize("version", ["6.8.0", "6.8.2", "6.8.2.1", "6.9.1", "6.9.2", "6.11.0", "6.11.1", "6.12.0"])
def test_that_a_qt_that_is_known_to_fail_is_not_installed(version: str, root: Path) -> None:
    assert version not in _asked(root)[QT].specifier


@pytest.mark.parametrize("version", ["6.8.3", "6.9.0", "6.9.3", "6.10.0", "6.10.3"])
def test_that_a_qt_that_draws_may_be_installed(version: str, root: Path) -> None:
    assert version in _asked(root)[QT].specifier


def test_that_this_qt_can_name_the_axes_of_a_typeface() -> None:
    assert QFont.Tag.fromString("wght").toString() == "wght"


def test_that_what_is_locked_is_what_is_asked_for(root: Path) -> None:
    locked, asked = _locked(root), _asked(root)
    assert asked.keys() - locked.keys() == set()
    assert [name for name, requirement in asked.items() if locked[name] not in requirement.specifier] == []
    assert locked[QT] == Version("6.10.3")
