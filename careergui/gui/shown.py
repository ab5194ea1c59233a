"""Which comparison the page in view is about, so that window, dialog and export speak of the same; shows nothing itself."""

from collections.abc import Mapping

from msgspec import Struct

from careergui.charts.options import USUAL, ChartOptions
from careergui.charts.registry import COMPARED, KINDS, build, left_out, of_comparison
from careergui.charts.spec import ChartSpec
from careergui.compare.comparison import Comparison, in_order
from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.domain.view_state import Chosen
from careergui.gui.session import Session


class Subject(Struct, frozen=True, kw_only=True):
    """What charts are made from, and which kinds belong to it: enough to make each again, here or by a call of the program."""

    catalog: Catalog
    chosen: tuple[Chosen, ...]
    baseline: str = ""
    kinds: tuple[str, ...] = tuple(KINDS)
    options: ChartOptions = USUAL
    left_out: Mapping[str, str] = {}
    """Kinds of a comparison that cannot be made of these roles, and why: what an export of all has to say it does without."""
    also: "Subject | None" = None
    """What further charts of the same page are made from."""

    def of(self, kind: str) -> "Subject":
        """The subject a kind of chart is made from: this one, unless the kind is one of the further ones."""
        return self.also if self.also is not None and kind in self.also.kinds else self

    def chart(self, kind: str) -> ChartSpec:
        """One of its charts; UsageError when it cannot be made."""
        one = self.of(kind)
        return build(kind, one.catalog, one.chosen, one.options, one.baseline)


def subject_of(comparison: Comparison) -> Subject:
    """A comparison as what charts are made from."""
    chosen = tuple(Chosen(role.id, comparison.slots[role.id]) for role in comparison.roles)
    catalog, baseline, kinds = comparison.catalog, comparison.baseline.id, of_comparison(comparison)
    out = {kind: why for kind, why in left_out(catalog, chosen, baseline).items() if kind in COMPARED}
    return Subject(catalog=catalog, chosen=chosen, baseline=baseline, kinds=tuple(kinds), left_out=out)


def shown_subject(session: Session) -> Subject | None:
    """What the charts of Profile and Compare are made from; other pages have a subject of their own."""
    comparison = shown_comparison(session)
    return subject_of(comparison) if comparison is not None else None


def selected_role(session: Session) -> Role | None:
    """The role in the detail pane; None when nothing is selected."""
    return session.catalog.roles.get(session.state.selected)


def profile_comparison(session: Session) -> Comparison | None:
    """The selected role on its own, in the colour it has in the comparison; None when nothing is selected."""
    role = session.state.selected
    if role not in session.catalog.roles:
        return None
    return in_order(session.catalog, (role,), slots=(session.state.slot_of(role) or 0,))


def shown_comparison(session: Session) -> Comparison | None:
    """What the charts of the page in view are made from."""
    return profile_comparison(session) if session.state.page == "profile" else session.comparison()
