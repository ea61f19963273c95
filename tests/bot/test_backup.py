"""Backup and restore: nothing is lost, nothing is overwritten, nothing broken gets in."""

import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot import lock
from bot.__main__ import main
from bot.community import Community
from bot.community.servers import Server
from knowledge.store import Log
from tests.bot.shell.running import of_a_newer_version
from tests.builders import AT, claim


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


def test_what_a_backup_does_not_hold_stays(folder: Path, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An old backup of one database takes no other away, and says so."""
    saved(folder, 10)
    main(["backup", str(file)])
    Log.open(folder / "knowledge.db").close()
    before = (folder / "knowledge.db").read_bytes()
    assert main(["restore", str(file)]) == 0
    assert (folder / "knowledge.db").read_bytes() == before
    told = capsys.readouterr().out
    assert "This backup has no knowledge.db: the one that was there stays." in told
    assert "spaces.db" not in told


def test_a_backup_of_what_has_faults_says_so(folder: Path, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What can be saved of a damaged log is saved, with one sentence that names the file and who knows more."""
    with Log.open(folder / "knowledge.db") as log:
        log.record([claim(slug="june")], by="Ada", at=AT)
    with closing(sqlite3.connect(folder / "knowledge.db")) as db, db:
        db.execute("UPDATE entries SET body = replace(body, '1000', '9999')")
    assert main(["backup", str(file)]) == 0
    assert file.exists()
    (told,) = capsys.readouterr().err.splitlines()
    assert "knowledge.db is damaged" in told
    assert "rollcast doctor" in told


def test_a_database_that_cannot_be_read_is_not_called_damaged(
    folder: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Something in the way of what SQLite keeps beside it says nothing about the file."""
    saved(folder, 10)
    (folder / "community.db-wal").mkdir()
    assert main(["backup", str(file)]) == 2
    told = capsys.readouterr().err
    assert "community.db cannot be read" in told
    assert "damaged" not in told


@pytest.mark.parametrize("name", ["community.db", "knowledge.db"])
def test_a_backup_with_a_newer_database_changes_nothing(
    folder: Path, file: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """What this version would refuse to open is not put in place."""
    saved(folder, 10)
    Log.open(folder / "knowledge.db").close()
    of_a_newer_version(folder / name)
    main(["backup", str(file)])
    (folder / name).unlink()
    assert main(["restore", str(file)]) == 2
    assert "newer version" in capsys.readouterr().err
    assert not (folder / name).exists()
    assert not list(folder.glob("before-restore-*"))


def test_a_device_is_no_backup(folder: Path) -> None:
    """What never ends is not read."""
    saved(folder, 10)
    assert main(["restore", "/dev/full"]) == 2
    assert kept(folder / "community.db") == {10}


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
