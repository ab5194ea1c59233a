"""What a change is put into is found."""

import gc

from tools.mutants.warm import _functions


def test_that_functions_are_found_where_a_test_froze_what_is_there() -> None:
    frozen = gc.get_freeze_count()
    gc.freeze()
    try:
        assert "careergui/text.py:number" in _functions()
    finally:
        if frozen:
            gc.freeze()
