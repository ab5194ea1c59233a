"""The window says which of a person's own roles hold letters that no font has."""

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.fault_bar import summary
from careergui.gui.main_window import MainWindow
from careergui.gui.own_letters import lacking_letters
from careergui.gui.settings import Settings
from tests.gui.kit import session_of

OWN = "Case \U0010f123 \U0010f124"
"""Letters for private use, which no font has."""


def with_title(catalog: Catalog, title: str) -> Catalog:
    role = catalog.roles["case-worker"]
    return replace(catalog, roles={**catalog.roles, role.id: replace(role, title=title)})


def test_that_bundled_roles_lack_no_letter(catalog: Catalog, qtbot: QtBot) -> None:
    assert lacking_letters(catalog) == []


def test_that_the_bar_counts_and_the_list_names_them(catalog: Catalog, qtbot: QtBot) -> None:
    found = lacking_letters(with_title(catalog, OWN))
    assert summary(found).startswith("No font on this machine has all letters of 1 role (")
    assert "Boxes stand in their place." in summary(found)
    assert f"\U0010f123\U0010f124 in “{OWN}”" in str(found[0])


def test_that_letters_outside_the_title_count_too(catalog: Catalog, qtbot: QtBot) -> None:
    role = catalog.roles["case-worker"]
    changed = replace(catalog, roles={**catalog.roles, role.id: replace(role, duties=("Does \U0010f125.",))})
    assert f"\U0010f125 in “{role.title}”" in str(lacking_letters(changed)[0])


def test_that_the_window_says_so(catalog: Catalog, appearance: Appearance, qtbot: QtBot) -> None:
    window = MainWindow(session_of(with_title(catalog, OWN), "case-worker"), appearance, Settings())
    qtbot.addWidget(window)
    window.settle()
    assert window.desk.faults == lacking_letters(with_title(catalog, OWN))
    assert window._fault_bar is not None
    assert not window._fault_bar.isHidden()
