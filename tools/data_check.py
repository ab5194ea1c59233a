"""`make data-check`: every bundled figure against its release file; says so, and fails, when it was asked to compare and could not."""

import sys
import time
from collections.abc import Iterator

from careergui import assets
from careergui.data.load import check_file, load_all
from careergui.domain.catalog import Catalog
from tools.truth.checks import Outcome, run
from tools.truth.pairs import everything
from tools.truth.releases import Lack, at_hand

_MOST_SHOWN = 12


def main() -> int:
    """Status 1 when a file has a fault, a figure is not the release's, or what was to be compared could not be."""
    bad = 0
    for path in assets.role_files():
        faults = check_file(path)
        bad += len(faults)
        print("\n".join(map(str, faults)) or f"{path.name}: sound")
    loaded = load_all()
    bad += len(loaded.faults)
    print("\n".join(map(str, loaded.faults)) or f"bundled data: {len(loaded.catalog.roles)} roles, {len(loaded.catalog.areas)} areas")
    return int(bad + compared(loaded.catalog) > 0)


def compared(catalog: Catalog) -> int:
    """Compare every figure with its release, in print; how many faults that found."""
    releases = at_hand()
    if isinstance(releases, Lack):
        print(f"not compared: no figure was held against its release: {releases.why}")
        return int(releases.asked)
    start = time.perf_counter()
    faults = 0
    for outcome in run(catalog, releases, everything(catalog)):
        faults += outcome.faults
        print("\n".join(_lines(outcome, time.perf_counter() - start)), flush=True)
    return faults


def _lines(outcome: Outcome, seconds: float) -> Iterator[str]:
    if outcome.lack:
        yield f"{outcome.name}: not compared: {outcome.lack}"
        return
    yield f"{outcome.name}: {outcome.compared:,} compared, {len(outcome.wrong):,} wrong ({seconds:.0f} s)"
    for pair in outcome.wrong[:_MOST_SHOWN]:
        yield f"  {pair.what}: {pair.bundled!r}, released as {pair.released!r}"


if __name__ == "__main__":
    sys.exit(main())
