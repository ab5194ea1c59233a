"""The command `make fuzz`."""

import sys

from tools.pieces import Drive, run

DRIVES = {
    "files": Drive(usual=1_000, piece=2_500, seconds=2),
    "calls": Drive(usual=1_000, piece=5_000, seconds=2),
}

if __name__ == "__main__":
    sys.exit(run("fuzz", DRIVES))
