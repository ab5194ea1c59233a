"""Drawing without a window: starts Qt on no screen when nobody has started it; leaves the pictures to pictures."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from careergui.export.pictures import Studio, opened_studio
from careergui.render import fonts
from careergui.render.quiet import quiet_start


@contextmanager
def studio() -> Iterator[Studio]:
    """A studio for as long as needed, with an application around it if there is none yet."""
    application = QApplication.instance()
    if application is None:
        # Without a display Qt ends the process; nothing here needs one.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        with quiet_start():
            application = QApplication(["careergui"])
            fonts.load()  # here, as the libraries that look for fonts talk too
    with opened_studio() as made:
        yield made
