"""What official sources say of an occupation beyond its measures, as parts of a report; leaves measures to role_report."""

from collections.abc import Iterator

from careergui.compare import ratings as rated
from careergui.domain.area import national_words
from careergui.domain.catalog import Catalog
from careergui.domain.category import CATEGORIES
from careergui.domain.certainty import margin_of
from careergui.domain.library import FactFile, IndustryFigures, Ratings
from careergui.domain.measures import BY_ID
from careergui.domain.occupation import Connected
from careergui.domain.role import Role
from careergui.export.report import MISSING_WORDS, Column, Notes, Part, value
from careergui.text import amount, listing, number, plural

NOT_RATED = "Not given. The O*NET releases used here hold no rating of this occupation."
"""One line for every section that rests on ratings."""
NO_INDUSTRIES = "Not given. The wage survey has no figures by industry for this occupation."
NOT_LISTED = "Not given. The O*NET releases used here list none for this occupation."
TIERS = {1: "nearest", 2: "near", 3: "further"}
_INDUSTRY_MEASURES = ("employment.jobs", "pay.annual.mean", "pay.annual.median", "pay.hourly.mean")

_MOST_TITLES = 12


def connected_of(catalog: Catalog, role: Role) -> Connected:
    """Summary, titles, related occupations and software; empty where there are none."""
    found = catalog.library.connected(role.id) if catalog.library else None
    return found or Connected()


def rated_of(catalog: Catalog, role: Role) -> Ratings | None:
    """What was rated for the occupation."""
    return catalog.library.ratings(role.id) if catalog.library else None


def no_summary(catalog: Catalog, role: Role) -> str:
    """Why there is no summary."""
    unread = catalog.library.unread("connections", role.id) if catalog.library else ""
    return unread or "Not given. No summary was written."


def none_given(catalog: Catalog, role: Role, file: FactFile) -> str:
    """Why a section that rests on a file is empty: its source says nothing of the occupation, or the file cannot be used."""
    unread = catalog.library.unread(file, role.id) if catalog.library else ""
    return unread or {"ratings": NOT_RATED, "connections": NOT_LISTED, "industry-pay": NO_INDUSTRIES}[file]


def families(catalog: Catalog, role: Role) -> str:
    """The group of an occupation and the family it stands in, in words."""
    names = dict.fromkeys(name for code in (role.group, role.family) if (name := catalog.groups.get(code, "")))
    return ", in ".join(names)


def what(catalog: Catalog, role: Role) -> tuple[str, ...]:
    """Summary, group, other names: the words that open a report."""
    found = connected_of(catalog, role)
    summary = f"{found.summary} (Summary written for this program.)" if found.summary else no_summary(catalog, role)
    group = f"Group: {families(catalog, role)}." if role.group else ""
    named = found.reported_titles[:_MOST_TITLES]
    called = f"Also called {listing(named)}." if named else ""
    count = len(found.reported_titles) - len(named) + len(found.other_titles)
    more = f"{plural(count, 'further title')} in “careergui show {role.id} --format json”." if count else ""
    return tuple(filter(None, (summary, group, called, more)))


def asked(catalog: Catalog, role: Role, notes: Notes) -> Iterator[Part]:
    """What is asked of those who enter: categories, then the answers O*NET collected."""
    rows = []
    for category in CATEGORIES:
        fact = catalog.category(role, category.id)
        if fact is not None:
            source = catalog.sources.get(fact.source)
            words = fact.label or f"not given{notes.mark(fact.note)}"
            rows.append((category.label, words, fact.explained, source.short if source else fact.source))
    columns = (Column("What is asked"), Column("Kind"), Column("In words"), Column("Source"))
    heading = f"How do I get in? What is asked{national_words(catalog.area, ', ')}"
    yield Part(heading=heading, columns=columns if rows else (), rows=tuple(rows))
    found = rated_of(catalog, role)
    for field, title in rated.ASKED.items():
        if found is not None and rated.answers(found, field):
            yield _answers(catalog, found, field, title)


def _answers(catalog: Catalog, found: Ratings, field: str, title: str) -> Part:
    options = [option for option in rated.answers(found, field) if option.share or option.status == "suppressed"]
    rows = tuple(
        (option.name, amount(option.share, "percent") if option.share is not None else MISSING_WORDS[option.status]) for option in options
    )
    return Part(
        heading=f"{title}{national_words(catalog.area, ', ')}",
        words=(rested(catalog, found, field) + " Options nobody chose are left out.",),
        columns=(Column("Answer"), Column("Share of answers", right=True)),
        rows=rows,
    )


def ratings(catalog: Catalog, role: Role) -> Iterator[Part]:
    """Skills, knowledge, styles, values and interests, each kind most important first; one line for what was never rated."""
    found = rated_of(catalog, role)
    for field, kind in rated.KINDS.items():
        elements = rated.ranked(found, field) if found else ()
        if found is None or not elements:
            yield Part(heading=kind.title, items=(none_given(catalog, role, "ratings"),))
            continue
        columns = [Column(kind.title), Column(f"{kind.scale}, {kind.lowest} to {kind.highest}", right=True)]
        columns += [Column(f"Level, 0 to {rated.HIGHEST_LEVEL}", right=True)] if kind.levelled else []
        rows = tuple(_rating_row(one, levelled=kind.levelled) for one in elements)
        top = rated.leading(found, field)
        words = (f"Leading: {listing(top)}. " if top else "") + rested(catalog, found, field)
        yield Part(heading=f"{kind.title}{national_words(catalog.area, ', ')}", words=(words,), columns=tuple(columns), rows=rows)


def _rating_row(one: rated.Rated, *, levelled: bool) -> tuple[str, ...]:
    importance = rating_words(one.importance, one.importance_error, one.importance_status)
    level = (rating_words(one.level, one.level_error, one.level_status),) if levelled else ()
    return (one.name, importance, *level)


def rating_words(value_: float | None, error: float | None, status: str) -> str:
    """A rating with the 90 % margin that its standard error gives, or the word for its absence."""
    if value_ is None:
        return {"suppressed": "withheld", "not-applicable": "not relevant"}.get(status, "not rated")
    return number(value_, 2) + (f" ±{number(margin_of(error), 2)}" if error is not None else "")


def rested(catalog: Catalog, found: Ratings, field: str) -> str:
    """On what the ratings of one kind rest: source, when, and of which rated occupations."""
    one = getattr(found.rated, field)
    source = catalog.sources.get(found.sources.get(field, ""))
    when = f"rated {one.period}" if one is not None and one.period else "undated"
    said = f"{source.short if source else 'O*NET'}, {when}."
    if one is not None and rated.averaged(one):
        said += f" Plain averages of {len(one.rests_on)} rated occupations: {listing(one.rests_on)}."
    elif one is not None and one.rests_on:
        said += f" Rated as {one.rests_on[0]}."
    return said


def industries(catalog: Catalog, role: Role, notes: Notes) -> Part:
    """Jobs and pay by sector and industry; a column without any figure is left out."""
    found = catalog.library.industries(role.id) if catalog.library else ()
    heading = "Who hires? Pay and jobs by industry, United States"
    if not found:
        return Part(heading=heading, items=(none_given(catalog, role, "industry-pay"),))
    measures = [name for name in _INDUSTRY_MEASURES if any(_known(entry, name) for entry in found)]
    rows = [
        ("sector" if entry.sector else "industry", entry.name, *(value(entry.facts[name], notes, tight=True) for name in measures))
        for entry in found
    ]
    columns = (Column("Kind"), Column("Industry"), *(Column(BY_ID[name].label, right=True) for name in measures))
    return Part(heading=heading, columns=columns, rows=tuple(rows))


def _known(entry: IndustryFigures, measure_id: str) -> bool:
    return measure_id in entry.facts and entry.facts[measure_id].known


def software(catalog: Catalog, role: Role) -> Part:
    """Programs in use, those in demand and those widely asked for named first."""
    found = connected_of(catalog, role).software
    if found is None or catalog.library is None:
        return Part(heading="Software", items=(none_given(catalog, role, "connections"),))
    names = catalog.library.products()
    demanded, hot = set(found.in_demand), set(found.hot)
    groups = (
        ("In demand for this occupation", [place for place in found.products if place in demanded]),
        ("Hot technology", [place for place in found.products if place in hot - demanded]),
        ("Others", [place for place in found.products if place not in hot | demanded]),
    )
    return Part(
        heading="Software",
        items=tuple(f"{title}: {listing([names[place] for place in places])}." for title, places in groups if places),
    )


def related(catalog: Catalog, role: Role) -> Part:
    """Occupations the source puts near this one, nearest first."""
    found = connected_of(catalog, role).related
    rows = tuple((catalog.roles[one.role].title, one.role, TIERS[one.tier]) for one in found if one.role in catalog.roles)
    columns = (Column("Related occupation"), Column("SOC"), Column("How near"))
    return Part(
        heading="Related occupations",
        columns=columns if rows else (),
        rows=rows,
        items=() if rows else (none_given(catalog, role, "connections"),),
    )


def composition(catalog: Catalog, role: Role) -> tuple[str, ...]:
    """The rule for several rated occupations, where it acts."""
    found = rated_of(catalog, role)
    return (found.rule,) if found is not None and rated.rests_on(found, role.id) else ()


def source_ids(catalog: Catalog, role: Role) -> list[str]:
    """Every source behind anything said of the occupation, in order of first use."""
    ids = [estimate.source for estimate in role.facts.values()]
    ids += [fact.source for category in CATEGORIES if (fact := catalog.category(role, category.id)) is not None]
    found = rated_of(catalog, role)
    if found is not None:
        ids += [source for field, source in found.sources.items() if getattr(found.rated, field) is not None]
    if catalog.library is not None:
        ids += catalog.library.connection_sources().values()
    return [source for source in dict.fromkeys(ids) if source in catalog.sources]
