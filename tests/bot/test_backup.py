"""Backup and restore: nothing is lost, nothing is overwritten, nothing broken gets in."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import lock
from bot.__main__ import main
from bot.community import Community
from bot.community.servers import Server


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder."""
    path = tmp_path / "data"
    path.mkdir()
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the backup goes."""
    return tmp_path / "rollcast.zip"


def saved(folder: Path, channel: int) -> None:
    """Make a community.db that says one channel is public."""
    community = Community.open(folder / "community.db")
    community.servers.save(Server(1, frozenset({channel})))
    community.close()


def kept(path: Path) -> frozenset[int]:
    """Which channels a community.db says are public."""
    community = Community.open(path)
    (found,) = (each.public_channels for each in community.servers.all())
    community.close()
    return found


def test_what_was_saved_comes_back(folder: Path, file: Path) -> None:
    """A restored folder says what it said when the backup was made; what it said since is kept aside."""
    saved(folder, 10)
    assert main(["backup", str(file)]) == 0
    saved(folder, 99)
    assert main(["restore", str(file)]) == 0
    assert kept(folder / "community.db") == {10}
    aside = next(folder.glob("before-restore-*"))
    assert kept(aside / "community.db") == {99}


def test_a_backup_is_whole_while_the_bot_writes(folder: Path, file: Path) -> None:
    """With the bot's connection open, what it has committed is in the backup and the bot goes on."""
    with lock.locked(folder):
        community = Community.open(folder / "community.db")
        community.servers.save(Server(1, frozenset({10})))
        assert main(["backup", str(file)]) == 0
        community.servers.save(Server(1, frozenset({11})))
        community.close()
    assert main(["restore", str(file)]) == 0
    assert kept(folder / "community.db") == {10}


def test_a_backup_is_private_and_checked(folder: Path, file: Path) -> None:
    """The file is for its owner's eyes and holds a digest of each database."""
    saved(folder, 10)
    main(["backup", str(file)])
    assert file.stat().st_mode & 0o077 == 0
    with zipfile.ZipFile(file) as archive:
        assert set(json.loads(archive.read("manifest.json"))["sha256"]) == {"community.db"}


def test_a_backup_never_replaces_a_file(folder: Path, file: Path) -> None:
    """A name that is taken is refused."""
    saved(folder, 10)
    file.write_text("precious", encoding="utf-8")
    assert main(["backup", str(file)]) == 2
    assert file.read_text(encoding="utf-8") == "precious"


def test_there_must_be_something_to_save(folder: Path, file: Path) -> None:
    """An empty folder makes no backup."""
    assert folder.exists()
    assert main(["backup", str(file)]) == 3
    assert not file.exists()


def test_a_damaged_database_makes_no_backup(folder: Path, file: Path) -> None:
    """What is broken is not saved as if it were whole."""
    (folder / "community.db").write_bytes(b"no database" * 500)
    assert main(["backup", str(file)]) == 2
    assert not file.exists()


def test_restoring_refuses_while_the_bot_runs(folder: Path, file: Path) -> None:
    """Two processes never work on one folder."""
    saved(folder, 10)
    main(["backup", str(file)])
    saved(folder, 99)
    with lock.locked(folder):
        assert main(["restore", str(file)]) == 2
    assert kept(folder / "community.db") == {99}


def cut_short(file: Path) -> None:
    """Lose the second half."""
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def flipped(file: Path) -> None:
    """Change one byte in the middle of the first database."""
    content = bytearray(file.read_bytes())
    content[200] ^= 0xFF
    file.write_bytes(bytes(content))


def other(file: Path) -> None:
    """Be another file altogether."""
    file.write_text("dear diary", encoding="utf-8")


def swapped(file: Path) -> None:
    """Hold another database than the manifest says."""
    with zipfile.ZipFile(file) as archive:
        manifest = archive.read("manifest.json")
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("manifest.json", manifest)
        archive.writestr("community.db", b"something else")


def climbing(file: Path) -> None:
    """Name a file outside the folder."""
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("manifest.json", json.dumps({"format": 1, "sha256": {"../evil.db": "0"}}))
        archive.writestr("../evil.db", b"x")


@pytest.mark.parametrize("damage", [cut_short, flipped, other, swapped, climbing])
def test_a_broken_backup_changes_nothing(folder: Path, file: Path, damage: Callable[[Path], None]) -> None:
    """A file that fails its check is refused, the databases stay, and nothing else appears."""
    saved(folder, 10)
    main(["backup", str(file)])
    saved(folder, 99)
    damage(file)
    assert main(["restore", str(file)]) == 2
    assert kept(folder / "community.db") == {99}
    assert not list(folder.glob("before-restore-*"))
    assert not list(folder.parent.glob("**/evil.db"))
    assert not list(folder.glob(".restore-*"))


def test_a_newer_backup_is_refused(folder: Path, file: Path) -> None:
    """A later version's backup is not guessed at."""
    saved(folder, 10)
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("manifest.json", json.dumps({"format": 2, "sha256": {}}))
    assert main(["restore", str(file)]) == 2
