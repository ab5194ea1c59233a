"""What a change is put into is found."""

import gc

from careergui.text import number
from tools.mutants.warm import _functions


def test_that_functions_are_found_where_a_test_froze_what_is_there() -> None:
    frozen = gc.get_freeze_count()
    gc.freeze()
    try:
        assert _functions()["careergui/text.py:number"] == [number]
    finally:
        if frozen:
            gc.freeze()
