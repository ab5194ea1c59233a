"""The program started as `python -m careergui`; leaves everything to cli."""

from careergui.cli.main import run

if __name__ == "__main__":
    run()
