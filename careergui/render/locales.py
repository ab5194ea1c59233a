"""Has Qt start in a locale that it takes without a word; knows nothing of languages, of which the program has one."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_NAME = "LC_ALL"
_TAKEN = "C.UTF-8"
"""The locale that Qt falls back to by itself."""


@contextmanager
def utf8_locale() -> Iterator[None]:
    """An application of Qt made inside finds a locale whose letters are UTF-8; afterwards the environment is as it was.

    Elsewhere, as under LC_ALL=C or a locale that the machine does not have, Qt goes to C.UTF-8 with four lines of warning about it.
    """
    before = os.environ.get(_NAME)
    if _is_utf8():
        yield
        return
    os.environ[_NAME] = _TAKEN
    try:
        yield
    finally:
        if before is None:
            del os.environ[_NAME]
        else:
            os.environ[_NAME] = before


def _is_utf8() -> bool:
    if sys.getfilesystemencoding() == "utf-8" and not sys.flags.utf8_mode:
        return True  # names of files are written as the locale says, unless Python was told otherwise or found no locale at all
    import codecs  # start time: seldom needed
    import locale  # as above

    return codecs.lookup(locale.getencoding()).name == "utf-8"
