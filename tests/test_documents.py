"""What the documents say about the project is so: commands exist, links lead somewhere, every target is listed."""

import re
from pathlib import Path

import pytest

from careergui import __version__
from careergui.cli.table import COMMANDS

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "careergui/README.md", "docs/building-data.md", "docs/robustness.md")


def _text(root: Path, name: str) -> str:
    return (root / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_that_every_link_to_a_file_leads_to_one(name: str, root: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", _text(root, name))
    assert [link for link in links if not ((root / name).parent / link).exists()] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_that_every_command_named_is_a_command(name: str, root: Path) -> None:
    named = re.findall(r"(?:^|`)careergui ([a-z][a-z-]*)(?![a-z.-])", _text(root, name), re.MULTILINE)
    assert set(named) - set(COMMANDS) == set()


def test_that_the_readme_names_every_command(root: Path) -> None:
    readme = _text(root, "README.md")
    assert [name for name in COMMANDS if f"careergui {name}" not in readme] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_that_every_make_target_named_is_in_the_makefile(name: str, root: Path) -> None:
    named = set(re.findall(r"(?:^|`)make ([a-z][a-z-]*)", _text(root, name), re.MULTILINE))
    assert named - set(re.findall(r"^([a-z-]+):", _text(root, "Makefile"), re.MULTILINE)) == set()


def test_that_every_make_target_is_explained(root: Path) -> None:
    makefile = _text(root, "Makefile")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE)) - {"libraries", "commands"}
    assert targets == set(re.findall(r"^([a-z-]+):.*## ", makefile, re.MULTILINE))


def test_that_the_changelog_knows_this_version(root: Path) -> None:
    assert f"## {__version__}" in _text(root, "CHANGELOG.md")


def test_that_the_calls_of_the_readme_can_be_made_one_after_the_other(root: Path) -> None:
    for block in re.findall(r"^```\n(.*?)^```", _text(root, "README.md"), re.MULTILINE | re.DOTALL):
        places = re.findall(r"^careergui .*? -o (\S+)", block, re.MULTILINE)
        assert len(set(places)) == len(places), f"a file that is there is not written over unasked: {places}"
