"""Changes that may stand: each with its reason, covering exactly itself."""

from pathlib import Path

import pytest

from tools.mutants.accepted import Accepted, accepted
from tools.mutants.making import mutants
from tools.mutants.rooms import ROOT

ENTRY = '[[accepted]]\nfile = "a.py"\nscope = "f"\nbefore = "x < 1"\nafter = "x <= 1"\n'


def written(folder: Path, content: str) -> Path:
    file = folder / "accepted.toml"
    file.write_text(content, encoding="utf-8")
    return file


def test_that_every_entry_is_read(tmp_path: Path) -> None:
    assert accepted(written(tmp_path, f'{ENTRY}reason = "Never 1."\n')) == [Accepted("a.py", "f", "x < 1", "x <= 1", "Never 1.")]


def test_that_an_empty_list_accepts_nothing(tmp_path: Path) -> None:
    assert accepted(written(tmp_path, "")) == []


def test_that_an_entry_without_a_reason_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="reason"):
        accepted(written(tmp_path, ENTRY))


def test_that_an_entry_covers_its_own_change_and_no_other() -> None:
    one, two, *_ = mutants(ROOT / "careergui" / "domain" / "certainty.py")
    entry = Accepted(one.file, one.scope, one.before, one.after, "Tried.")
    assert entry.covers(one)
    assert not entry.covers(two)
    assert not entry._replace(scope="elsewhere").covers(one)
    assert not entry._replace(after=one.before).covers(one)


def test_that_every_accepted_change_says_why_in_a_sentence_about_a_file_that_is_there() -> None:
    entries = accepted()
    assert entries
    for entry in entries:
        assert (ROOT / entry.file).is_file(), entry
        assert entry.reason.endswith("."), entry
        assert entry.before != entry.after, entry
