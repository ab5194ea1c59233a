"""`make data-check`: every bundled figure against its release file, where the release files are at hand; else says why not."""

import sys
import time

from careergui import assets
from careergui.data.load import check_file, load_all
from tools.truth.checks import run
from tools.truth.pairs import everything
from tools.truth.releases import at_hand

_MOST_SHOWN = 12


def main() -> int:
    """Status 1 when a file has a fault or a figure is not the release's."""
    bad = 0
    for path in assets.role_files():
        faults = check_file(path)
        bad += len(faults)
        print("\n".join(map(str, faults)) or f"{path.name}: sound")
    loaded = load_all()
    bad += len(loaded.faults)
    print("\n".join(map(str, loaded.faults)) or f"bundled data: {len(loaded.catalog.roles)} roles, {len(loaded.catalog.areas)} areas")
    releases, why = at_hand()
    if releases is None:
        print(f"skipped: figures were not compared with their releases: {why}")
        return int(bad > 0)
    start = time.perf_counter()
    for name, count, wrong in run(loaded.catalog, releases, everything(loaded.catalog)):
        bad += len(wrong)
        print(f"{name}: {count:,} compared, {len(wrong):,} wrong ({time.perf_counter() - start:.0f} s)")
        for pair in wrong[:_MOST_SHOWN]:
            print(f"  {pair.what}: {pair.bundled!r}, released as {pair.released!r}")
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
