"""The command `make soak`."""

import sys

from tools.pieces import Drive, run

DRIVES = {
    "actions": Drive(usual=5_000, piece=20_000, seconds=0.5),
    "kills": Drive(usual=60, piece=100, seconds=20),
    "loops": Drive(usual=100, piece=1_000, seconds=5),
    "starts": Drive(usual=50, piece=50, seconds=10),
}

if __name__ == "__main__":
    sys.exit(run("soak", DRIVES))
