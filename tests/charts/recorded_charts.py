"""What charts of odd roles say, written down in `recorded`; leaves the roles to odd_charts and made_up_charts.

`make record` writes all of it anew: what has changed then is to be read in the difference before it is committed.
"""

from pathlib import Path

from careergui.domain.catalog import Catalog
from tests.charts import made_up_charts, odd_charts
from tests.charts.as_text import lines

FOLDER = Path(__file__).parent / "recorded"


def official(catalog: Catalog, case: odd_charts.Case) -> str:
    """All kinds of a case, each under its name."""
    return "\n".join(line for kind, spec in odd_charts.charts(catalog, case) for line in (f"# {kind}", *lines(spec), ""))


def made_up(name: str) -> str:
    """One chart of made-up roles."""
    return "\n".join((*lines(made_up_charts.CASES[name]()), ""))


def file_of(name: str) -> Path:
    """Where a case is recorded."""
    return FOLDER / f"{name.replace(', ', '-').replace(' ', '-').lower()}.txt"


def main() -> None:
    """Write every case anew."""
    from careergui.data.load import load_all  # late: only this needs to read anything

    catalog = load_all([]).catalog
    for old in FOLDER.iterdir():
        old.unlink()
    for case in odd_charts.CASES:
        file_of(case.name).write_text(official(catalog, case), encoding="utf-8")
    for name in made_up_charts.CASES:
        file_of(f"made up, {name}").write_text(made_up(name), encoding="utf-8")


if __name__ == "__main__":
    main()
