"""The program's log: where its lines go and how much is said; leaves words for people to errors and the window."""

import logging
import logging.handlers
from contextlib import suppress
from pathlib import Path

LOGGER = "careergui"


def to_file(path: Path) -> None:
    """Send the log to a small rotating file; a place that cannot be written costs the log, not the start, and says nothing."""
    logging.raiseExceptions = False  # a line that a full disk does not take would else be a traceback on the terminal
    logger = logging.getLogger(LOGGER)
    logger.setLevel(logging.INFO)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():
            raise FileExistsError(path)  # a pipe would keep the first line, and who writes it, waiting for ever
        handler = logging.handlers.RotatingFileHandler(path, maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        logger.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)


def warn(words: str) -> None:
    """A line of the log; where none is open yet it is lost, and not told on the terminal."""
    logger = logging.getLogger(LOGGER)
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
    logger.warning("%s", words)


def close() -> None:
    """Let go of the log file; called when the window is gone."""
    logging.raiseExceptions = True
    logger = logging.getLogger(LOGGER)
    for handler in [*logger.handlers]:
        logger.removeHandler(handler)
        with suppress(OSError):  # what a full disk did not take is brought to it once more
            handler.close()
