"""One number for all bundled figures, so that a file can say what it was made from; kept beside them, as reading them all is slow."""

import hashlib
from pathlib import Path

from careergui import assets, files

_FIGURES = ("*.json", "roles/*.json", "facts/**/*.json")
"""Which bundled files hold figures: not colours, icons and schemas."""
_MOST_BYTES, _MOST_OF_A_FILE = 100, 64 * 1024 * 1024


def digest() -> str:
    """The SHA-256 kept with the bundled figures, 64 hexadecimal digits; "" where none is kept."""
    try:
        return files.read_moderate(assets.digest_file(), _MOST_BYTES).decode("ascii").strip()
    except (OSError, ValueError):
        return ""


def worked_out(folder: Path) -> str:
    """The SHA-256 over names and contents of all files of figures in a folder of bundled files, in the order of their names."""
    found = {path.relative_to(folder).as_posix(): path for pattern in _FIGURES for path in folder.glob(pattern)}
    lines = (f"{_sum(found[name])}  {name}\n" for name in sorted(found))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _sum(path: Path) -> str:
    """The SHA-256 of one file; why it cannot be read where it cannot, which is the sum of none."""
    try:
        return hashlib.sha256(files.read_moderate(path, _MOST_OF_A_FILE)).hexdigest()
    except (OSError, ValueError) as error:
        return files.why(error)


def keep(folder: Path) -> None:
    """Work it out and write it beside the figures."""
    files.write_whole(folder / assets.DIGEST, f"{worked_out(folder)}\n".encode("ascii"))


if __name__ == "__main__":
    keep(assets.resources())
