"""The command that builds the bundled data: `python -m careergui.build FOLDER`; leaves the building to the other modules."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from careergui.build import bundle, folder, report
from careergui.build.oews import open_survey
from careergui.build.progress import Progress
from careergui.build.releases import RELEASES, SURVEY
from careergui.errors import CareerguiError


def main(arguments: Sequence[str] | None = None) -> int:
    """Build everything, or say in one line why not; the exit status."""
    options = _parser().parse_args(arguments)
    try:
        _build(options.releases, options.oews or options.releases, options.into)
    except CareerguiError as error:
        sys.stderr.write(f"\n{error}\n")
        return error.exit_status
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m careergui.build", description="Build the bundled data from official releases.")
    parser.add_argument("releases", type=Path, metavar="FOLDER", help="the folder of release files (see docs/building-data.md)")
    parser.add_argument("--oews", type=Path, metavar="FOLDER", help="the folder with the wage survey, where it is another one")
    parser.add_argument("--into", type=Path, metavar="FOLDER", default=Path("resources"), help="where to write (default: resources)")
    return parser


def _build(releases: Path, oews: Path, into: Path) -> None:
    progress = Progress(sys.stderr, 2 + len(RELEASES) + bundle.STEPS)
    progress.step("checking the release files")
    folder.check(releases, RELEASES)
    progress.step(f"opening {SURVEY.packed}")
    survey = open_survey([releases, oews], SURVEY)
    tables = folder.read(releases, RELEASES, lambda path: progress.step(f"reading {path}"))
    built = bundle.build(tables, survey, progress.step)
    progress.step("writing")
    bundle.write(built, into)
    seconds = progress.done()
    lines = (*report.rows(built.tallies), "", *report.coverage(built.occupations, built.rated), "", *report.sizes(built.contents), "")
    print("\n".join((*lines, *built.remarks, f"Built in {seconds:.0f} seconds into {into}.")))


if __name__ == "__main__":
    sys.exit(main())
