"""What charts of ratings say of themselves: title, rule of their rows, source, age and occupations not rated; draws nothing."""

from careergui.charts.absent import NO_SOURCE
from careergui.charts.apart import left_out_note
from careergui.charts.rating_dots import Chosen, Scale
from careergui.compare.comparison import Comparison
from careergui.compare.unread import file_words, unread, unread_words
from careergui.domain.catalog import is_occupation
from careergui.domain.library import Ratings
from careergui.domain.wordings import wordings
from careergui.text import listing


def title(comparison: Comparison, found: Chosen, word: str, scale: Scale) -> str:
    """What is shown; `word` names the kind of rating. One occupation alone is named, also where it has no rating."""
    if found.several:
        return f"{word} that set the roles apart: {scale.words}"
    roles = found.roles or comparison.roles
    return f"{word} rated highest{f': {roles[0].title}' if len(roles) == 1 else ''}"


def rule(found: Chosen) -> str:
    """By what rule the rows were chosen and ordered."""
    shown, whole = len(found.names), found.compared
    if not found.several:
        return f"the highest of {whole}" if shown == 1 else f"the {shown} highest of {whole}, highest first"
    widest = "the widest spread" if shown == 1 else f"the {shown} widest spreads"
    if not found.told_apart:
        return f"none of {whole} differs by more than its 90% margin; {widest}, in grey"
    verb = "differs" if found.told_apart == 1 else "differ"
    rest = "the others in grey" if found.told_apart < shown else widest if found.told_apart > shown else ""
    return f"{found.told_apart} of {whole} {verb} by more than the 90% margin, widest first{f'; {rest}' if rest else ''}"


def field_source(comparison: Comparison, field: str) -> str:
    """The source line for one kind of rating: the release, and the wording its licence asks for beside modified data."""
    catalog = comparison.catalog
    rated = dict.fromkeys(ratings.sources.get(field, "") for ratings in comparison.ratings.values() if ratings is not None)
    known = [source for source in rated if source in catalog.sources]
    releases = [catalog.library.release(source) for source in known] if catalog.library else []
    names = listing([catalog.sources[source].short for source in known])
    return " ".join((f"Source: {names}.", *wordings(releases))) if known else NO_SOURCE


def months(period: str) -> str:
    """When something was collected: "08/2021" as it stands, with what it is."""
    return f"answers of {period}" if period else ""


def _has(ratings: Ratings | None, field: str) -> bool:
    return ratings is not None and getattr(ratings.rated, field) is not None


def not_rated_note(comparison: Comparison, field: str, what: str) -> tuple[str, ...]:
    """Notes naming occupations whose ratings cannot be read, those without ratings of one kind, and roles O*NET does not rate at all."""
    silent = [role for role in comparison.roles if is_occupation(role.id) and not _has(comparison.ratings.get(role.id), field)]
    damaged = unread(comparison.catalog, silent, "ratings")
    unrated = [role.title for role in silent if role not in damaged]
    said = (unread_words("ratings", damaged), f"Not rated in the O*NET release used here: {listing(unrated)}." if unrated else "")
    return (*(text for text in said if text), *left_out_note(comparison, what))


def nothing_rated(comparison: Comparison, what: str) -> str:
    """What stands in a chart of ratings that has none; `what` is what would be rated, in lower case."""
    roles = comparison.roles
    if len(unread(comparison.catalog, roles, "ratings")) == len(roles):
        return file_words("ratings")
    return f"The O*NET data do not rate the {what} of {'these roles' if len(roles) > 1 else 'this occupation'}"
