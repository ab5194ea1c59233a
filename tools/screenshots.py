"""Makes the pictures of the README anew, in docs/pictures/, with the program's own command (`make screenshots`)."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from tools.measure import ROOT, python, run

FOLDER = ROOT / "docs" / "pictures"


class Shot(NamedTuple):
    """One picture of the README: its name there, the theme, and the file of `careergui pictures` that it is."""

    name: str
    theme: str
    made: str


ROLES = ("29-1141", "29-2061", "29-1171")
"""Registered nurses, licensed practical nurses, nurse practitioners."""

SHOTS = (
    Shot("window.png", "light", "window.png"),
    Shot("window-dark.png", "dark", "window.png"),
    Shot("profile.png", "light", "profile.png"),
    Shot("where.png", "light", "where.png"),
    Shot("explore.png", "light", "explore.png"),
    Shot("pay.png", "light", "pay.png"),
    Shot("education.png", "dark", "education.png"),
)


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="careergui-screenshots-") as name:
        for theme in sorted({shot.theme for shot in SHOTS}):
            made = Path(name) / theme
            run(python("-m", "careergui", "pictures", *ROLES, "--out", str(made), "--theme", theme, "--size", "1440x900"))
            for shot in (shot for shot in SHOTS if shot.theme == theme):
                shutil.copyfile(made / shot.made, FOLDER / shot.name)
                print(FOLDER.relative_to(ROOT) / shot.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
