"""What a build writes: every file of its contents, none of an earlier build, and the number that stands for them all."""

from pathlib import Path

from careergui.assets import DIGEST
from careergui.build.bundle import PAY_BY_AREA, Built, write
from careergui.data.digest import worked_out
from careergui.domain.bundle import OccupationFile
from careergui.domain.role import Collection


def built(**files: bytes) -> Built:
    contents = {Path("areas.json"): b"{}", **{PAY_BY_AREA / f"{state}.json": content for state, content in files.items()}}
    ours = Collection(id="us", title="US", basis="official statistics", description="Official figures.")
    nothing = OccupationFile(
        format="careergui-occupations/1",
        collection=ours,
        families={},
        groups={},
        ids=(),
        titles=(),
        group_of=(),
        measures={},
        categories={},
    )
    return Built(contents=contents, occupations=nothing, tallies={}, rated={}, remarks=[])


def test_that_a_build_leaves_its_own_files_and_their_number(tmp_path: Path) -> None:
    write(built(OH=b"1", KY=b"2"), tmp_path)
    before = (tmp_path / DIGEST).read_text(encoding="ascii")
    write(built(OH=b"1"), tmp_path)
    assert sorted(path.name for path in (tmp_path / PAY_BY_AREA).iterdir()) == ["OH.json"]
    assert (tmp_path / DIGEST).read_text(encoding="ascii") == f"{worked_out(tmp_path)}\n" != before
