"""What became of the rows of a release: read, used, refused and why; leaves printing it to report."""

from msgspec import Struct, field


class Tally(Struct):
    """Counts of the rows of one release file. A row that is neither used nor refused was not needed."""

    read: int = 0
    used: int = 0
    refused: dict[str, int] = field(default_factory=dict)
    """Reason in words → rows left out for it."""

    def refuse(self, reason: str, rows: int = 1) -> None:
        """Count rows left out for a reason."""
        if rows:
            self.refused[reason] = self.refused.get(reason, 0) + rows
