"""Files written whole or not at all, and read within reason: what the other rooms may call; leaves what is in them to others."""

from careergui.files.locking import locked
from careergui.files.parts import sweep
from careergui.files.reading import read_moderate, why
from careergui.files.writing import refuse_existing, write_whole

__all__ = ["locked", "read_moderate", "refuse_existing", "sweep", "why", "write_whole"]
