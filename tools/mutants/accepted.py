"""Changes that no test can or need notice, each with its reason: read from tests/mutants-accepted.toml."""

import tomllib
from pathlib import Path
from typing import NamedTuple

from tools.mutants.making import Mutant
from tools.mutants.rooms import ROOT

FILE = ROOT / "tests" / "mutants-accepted.toml"


class Accepted(NamedTuple):
    """A change as it is printed, and why it may stand."""

    file: str
    scope: str
    before: str
    after: str
    reason: str

    def covers(self, mutant: Mutant) -> bool:
        """Whether it is this change."""
        return (self.file, self.scope, self.before, self.after) == (mutant.file, mutant.scope, mutant.before, mutant.after)


def accepted(file: Path = FILE) -> list[Accepted]:
    """Every entry of the list. TypeError for one that lacks its reason."""
    return [Accepted(**entry) for entry in tomllib.loads(file.read_text(encoding="utf-8")).get("accepted", [])]
