"""Where the program starts: from here on it can be ended quietly; leaves everything else to cli."""

from careergui import ends


def run() -> None:
    """The program `careergui`."""
    ends.caught()
    from careergui.cli.main import run as carry_out  # late: until the line above a signal would be told as an error

    carry_out()


def run_window() -> None:
    """The program `careergui-window`: the same, started where there is no console."""
    run()


if __name__ == "__main__":
    run()
