"""Files written whole or not at all, and read within reason: what the other rooms may call; leaves what is in them to others."""

from typing import TYPE_CHECKING, Any

from careergui.files.reading import read_moderate, why

if TYPE_CHECKING:
    from careergui.files.locking import locked
    from careergui.files.parts import sweep
    from careergui.files.writing import refuse_existing, write_whole

__all__ = ["locked", "read_moderate", "refuse_existing", "sweep", "why", "write_whole"]
_LATE = {"locked": "locking", "sweep": "parts", "refuse_existing": "writing", "write_whole": "writing"}
"""What a start does not need: it only reads."""


def __getattr__(name: str) -> Any:
    """What is loaded when it is first asked for."""
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # start time: as above

    return getattr(import_module(f"careergui.files.{_LATE[name]}"), name)
