"""Where the program starts: from here on it can be ended quietly; leaves everything else to cli."""

import os

_INTERRUPTED = 130


def run() -> None:
    """The program `careergui`."""
    try:
        from careergui import ends  # late: loading it takes time too, in which Python would tell Ctrl+C as an error

        ends.caught()
    except KeyboardInterrupt:
        os._exit(_INTERRUPTED)
    from careergui.cli.main import run as carry_out  # late: until here a signal ends the process with all it has half made

    carry_out()


def run_window() -> None:
    """The program `careergui-window`: the same, started where there is no console."""
    run()


if __name__ == "__main__":
    run()
