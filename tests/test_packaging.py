"""What pip installs is whole: the wheel is built, unpacked elsewhere, and run there."""

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest


def _build(target: str, root: Path, folder: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    subprocess.run(command, cwd=root, capture_output=True, check=True)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def installed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's content in a folder of its own, far from the checkout."""
    wheel = _build("wheel", root, tmp_path_factory.mktemp("wheel"))
    folder = tmp_path_factory.mktemp("installed")
    shutil.unpack_archive(wheel, folder, "zip")
    return folder


def _run(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=installed, capture_output=True, text=True, encoding="utf-8", check=False)


def test_that_the_wheel_runs_on_its_own_data(installed: Path) -> None:
    result = _run(installed, "-m", "careergui", "roles")
    assert result.returncode == 0, result.stderr
    assert "Case Manager" in result.stdout


def test_that_the_wheel_finds_the_resources_it_carries(installed: Path) -> None:
    result = _run(installed, "-c", "import careergui.assets as assets; print(assets.resources())")
    assert Path(result.stdout.strip()) == installed / "careergui" / "resources"


def test_that_the_wheel_carries_every_bundled_file(installed: Path, root: Path) -> None:
    def files(folder: Path) -> set[str]:
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

    assert files(installed / "careergui" / "resources") == files(root / "resources")
    assert (installed / "careergui" / "py.typed").is_file()


def test_that_the_wheel_holds_the_program_and_nothing_else(installed: Path) -> None:
    assert {path.name.partition("-")[0] for path in installed.iterdir()} == {"careergui"}


def test_that_both_commands_lead_somewhere(installed: Path) -> None:
    code = "import careergui.__main__ as main; assert callable(main.run) and callable(main.run_window)"
    (entry_points,) = installed.glob("*.dist-info/entry_points.txt")
    assert "careergui = careergui.__main__:run\n" in entry_points.read_text(encoding="utf-8")
    assert _run(installed, "-c", code).returncode == 0


def test_that_the_source_archive_can_be_tested(root: Path, tmp_path: Path) -> None:
    with tarfile.open(_build("sdist", root, tmp_path)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    needed = {"pyproject.toml", "Makefile", "requirements.lock", "LICENSE", "tests/conftest.py", "careergui/__init__.py", "tools/setup.sh"}
    assert needed - names == set()
    assert any(name.startswith("resources/roles/") for name in names)
