"""The call without a command: refused in words where there is no display, and only there."""

import pytest

from careergui.cli.commands.window import refuse_without_display
from careergui.errors import CareerguiError

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    return monkeypatch


def test_that_without_a_display_it_is_said_what_works(nowhere: pytest.MonkeyPatch) -> None:
    with pytest.raises(CareerguiError, match=r"There is no display .* “careergui pictures -o FOLDER” .* “careergui help”"):
        refuse_without_display()


@pytest.mark.parametrize("name", DISPLAYS)
def test_that_any_kind_of_display_will_do(name: str, nowhere: pytest.MonkeyPatch) -> None:
    nowhere.setenv(name, "x")
    refuse_without_display()


def test_that_an_empty_name_is_no_display(nowhere: pytest.MonkeyPatch) -> None:
    nowhere.setenv("DISPLAY", "")
    with pytest.raises(CareerguiError):
        refuse_without_display()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_that_other_systems_have_one_of_their_own(platform: str, nowhere: pytest.MonkeyPatch) -> None:
    nowhere.setattr("sys.platform", platform)
    refuse_without_display()


@pytest.mark.parametrize("platform", ["freebsd14", "openbsd7", "linux"])
def test_that_relatives_of_linux_are_asked_too(platform: str, nowhere: pytest.MonkeyPatch) -> None:
    nowhere.setattr("sys.platform", platform)
    with pytest.raises(CareerguiError):
        refuse_without_display()
