"""The table of facts of an occupation that are one of a few kinds and no amount: education asked, job zone, interest; counts nothing."""

from msgspec import Struct


class Category(Struct, frozen=True, kw_only=True):
    """What one such fact is; `asks` says in words whose fact it is, so that it is not mixed up with another."""

    id: str
    label: str
    asks: str


CATEGORIES: tuple[Category, ...] = (
    Category(id="entry_education", label="Entry education", asks="the schooling that is typical for entering the occupation"),
    Category(id="work_experience", label="Experience first", asks="work in a related occupation that is typical before entering"),
    Category(id="training", label="Training on the job", asks="training that is typical after entering"),
    Category(id="job_zone", label="Job zone", asks="how much preparation the occupation needs in all"),
    Category(id="interest", label="Leading interest", asks="the kind of interest the occupation suits most"),
)

CATEGORY_BY_ID: dict[str, Category] = {category.id: category for category in CATEGORIES}
