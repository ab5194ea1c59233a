"""What the page Where says while no role has figures by place: why, and occupations one click away; leaves finding them to search."""

from PySide6.QtWidgets import QWidget

from careergui.domain.catalog import Catalog, is_occupation
from careergui.gui.appearance import Appearance
from careergui.gui.controls import button
from careergui.gui.flow_layout import FlowLayout
from careergui.gui.late_card import LateCard
from careergui.gui.plain_text import label
from careergui.gui.session import Session
from careergui.gui.shown import selected_role

_WHY = "Figures by state and area come from the wage survey, which knows official occupations. Roles read from résumés have none."
_MOST_OFFERED = 6


class WhereInvitation(LateCard):
    """Offers occupations whose titles are like the selected role's, else those most people hold; a click shows one."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "Choose an official occupation", parent=parent)
        self._session = session
        self._words = label(_WHY, "body", "text2", wrap=True)
        self._offer = label("", "strong", wrap=True)
        self._buttons = QWidget(self)
        self._flow = FlowLayout(self._buttons, 8)
        self._offered: tuple[str, ...] | None = None
        for widget in (self._words, self._offer, self._buttons):
            self.body.addWidget(widget)

    @property
    def offered(self) -> tuple[str, ...]:
        """The ids of the occupations on the buttons."""
        return self._offered or ()

    def fill(self) -> None:
        catalog, role = self._session.catalog, selected_role(self._session)
        alike = like(catalog, role.title) if role is not None else []
        offered = tuple(alike or most_held(catalog))[:_MOST_OFFERED]
        if offered == self._offered:
            return
        self._offered = offered
        self._offer.setText(f"Occupations with job titles like {role.title}" if role is not None and alike else "Most people work as")
        self._offer.setVisible(bool(offered))
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for role_id in offered:
            made = button(catalog.roles[role_id].title, parent=self._buttons)
            made.clicked.connect(lambda _=False, role_id=role_id: self._session.look(selected=role_id))
            self._flow.addWidget(made)
            made.show()


def like(catalog: Catalog, title: str) -> list[str]:
    """Official occupations that bear a title among their job titles, best first."""
    from careergui.search.match import search  # start time: the search comes with the list of roles, after the first paint

    if catalog.library is None:
        return []
    return [found.role_id for found in search(catalog, title, 3 * _MOST_OFFERED) if is_occupation(found.role_id)]


def most_held(catalog: Catalog) -> list[str]:
    """Official occupations by the jobs there are, most first."""
    jobs = catalog.known("employment.jobs")
    return sorted((role_id for role_id in jobs if is_occupation(role_id)), key=lambda role_id: -jobs[role_id])[:_MOST_OFFERED]
