"""How far a build is: one line redrawn on a terminal, a line a step elsewhere, whole at the end."""

import io

from careergui.build.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_that_steps_are_lines_where_nothing_can_be_redrawn() -> None:
    stream = io.StringIO()
    progress = Progress(stream, 4)
    for words in ("one", "two", "three"):
        progress.step(words)
    assert stream.getvalue().splitlines() == [
        f"[{' ' * 24}]   0%  one",
        f"[{'#' * 6}{' ' * 18}]  25%  two",
        f"[{'#' * 12}{' ' * 12}]  50%  three",
    ]


def test_that_a_terminal_has_one_line_that_covers_the_one_before() -> None:
    stream = Terminal()
    progress = Progress(stream, 2)
    progress.step("a long description of what is done")
    progress.step("short")
    _, first, second = stream.getvalue().split("\r")
    assert "\n" not in stream.getvalue()
    assert len(first) == len(second) == 100


def test_that_it_ends_full_and_tells_the_time() -> None:
    for stream, start in ((io.StringIO(), ""), (Terminal(), "\r")):
        assert Progress(stream, 2).done() >= 0
        assert stream.getvalue().startswith(f"{start}[{'#' * 24}] 100%  done")
        assert stream.getvalue().endswith("\n")


def test_that_more_steps_than_expected_are_no_more_than_all() -> None:
    stream = io.StringIO()
    progress = Progress(stream, 1)
    for words in ("one", "two", "three"):
        progress.step(words)
    assert stream.getvalue().splitlines()[-1] == f"[{'#' * 24}] 100%  three"


def test_that_long_words_are_cut() -> None:
    stream = io.StringIO()
    Progress(stream, 1).step("x" * 100)
    assert stream.getvalue().count("x") == 60
