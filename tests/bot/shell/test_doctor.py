"""What `rollcast doctor` finds in a data folder: damage and nothing but damage is called so, and looking changes nothing."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot import lock
from bot.community import Community
from knowledge.store import Log
from tests.bot.shell.running import Terminal, bound, of_a_newer_version

NAMES = ("knowledge.db", "spaces.db", "community.db")
TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.abcdef.abcdefghijklmnopqrstuvwxyz0"  # noqa: S105  # nobody's


@pytest.fixture(name="folder")
def _folder(rollcast: Terminal, tmp_path: Path) -> Iterator[Path]:
    """A data folder with all databases, as the bot leaves it."""
    assert rollcast
    folder = tmp_path / "data"
    Log.open(folder / "spaces.db", private=True).close()
    Community.open(folder / "community.db").close()
    yield folder
    folder.chmod(0o700)


def found(rollcast: Terminal, *names: str) -> list[dict[str, Any]]:
    """What the doctor says of databases that are not well."""
    told = rollcast("doctor", "--json")
    assert told.code == 2
    findings = {each["name"]: each for each in json.loads(told.out)["findings"] if each["area"] == "databases"}
    return [findings[name] for name in names]


def test_looking_leaves_nothing(rollcast: Terminal, folder: Path) -> None:
    """All is well, no database is changed, and no lock is made that would belong to whoever looked."""
    before = {name: (folder / name).read_bytes() for name in NAMES}
    assert rollcast("doctor").code == 0
    assert {name: (folder / name).read_bytes() for name in NAMES} == before
    assert not (folder / lock.NAME).exists()


def test_a_bot_that_runs_is_seen(rollcast: Terminal, folder: Path) -> None:
    """The folder is told as used while a process holds it, and as free afterwards."""
    with lock.locked(folder):
        assert "a bot is using it" in rollcast("doctor").out
    assert "no bot is using it" in rollcast("doctor").out


@pytest.mark.parametrize("name", NAMES)
def test_a_file_that_cannot_be_opened_is_not_called_damaged(rollcast: Terminal, folder: Path, name: str) -> None:
    """It may be whole, so the advice is to look at its rights and at the disk, and never to part with it."""
    Path(f"{folder / name}-wal").mkdir()
    (finding,) = found(rollcast, name)
    assert finding["value"] == "cannot be read"
    assert "free disk space" in finding["fix"]
    assert "do not throw it away" in finding["fix"]


def test_a_file_of_another_owner_is_not_called_damaged(folder: Path) -> None:
    """Neither by the doctor nor by a backup."""
    (folder / "community.db").chmod(0)
    told = bound("doctor")
    assert (told.code, "community.db: cannot be read" in told.out) == (2, True)
    assert "damaged" not in told.out
    told = bound("backup", str(folder.parent / "x.zip"))
    assert (told.code, "community.db cannot be read" in told.err) == (2, True)


def test_a_folder_of_another_owner_is_not_called_damaged(folder: Path) -> None:
    """What cannot even be seen is not told as absent either."""
    folder.chmod(0)
    told = bound("doctor")
    assert told.code == 2
    assert "community.db: cannot be read" in told.out
    assert "damaged" not in told.out


@pytest.mark.parametrize("name", [".lock", "community.db"])
def test_a_file_that_cannot_be_written_is_named(folder: Path, name: str) -> None:
    """Though the folder can; and the bot says so in a sentence, too."""
    (folder / name).touch()
    (folder / name).chmod(0o400)
    told = bound("doctor")
    assert told.code == 2
    assert f"{name}: not writable" in told.out
    ran = bound("run", token=TOKEN)
    assert ran.code == 2
    assert "The data folder cannot be written" in ran.err


@pytest.mark.parametrize("seed", range(3))
def test_noise_is_damage(rollcast: Terminal, folder: Path, seed: int) -> None:
    """Also where SQLite's own words about it are no text."""
    path = folder / "community.db"
    noise = Random(seed).randbytes(path.stat().st_size - 1024)  # noqa: S311  # noise, no secret
    path.write_bytes(path.read_bytes()[:1024] + noise)
    (finding,) = found(rollcast, path.name)
    assert finding["value"] == "damaged"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("sql", ["", "PRAGMA user_version = 1"])
def test_a_database_without_tables_is_not_whole(rollcast: Terminal, folder: Path, name: str, sql: str) -> None:
    """The bot never leaves one so: what it held is lost, or its first start was cut off."""
    (folder / name).unlink()
    with closing(sqlite3.connect(folder / name)) as db:
        db.execute(sql)
    (folder / name).touch()
    (finding,) = found(rollcast, name)
    assert finding["value"] == "empty: it holds nothing"
    assert "restore a backup" in finding["fix"]


@pytest.mark.parametrize("name", NAMES)
def test_a_database_of_a_newer_version_is_named(rollcast: Terminal, folder: Path, name: str) -> None:
    """The bot would refuse it, so the doctor does not call it whole."""
    of_a_newer_version(folder / name)
    (finding,) = found(rollcast, name)
    assert finding["value"] == "of a newer version"
    assert name in finding["fix"]


def test_a_long_list_of_faults_is_cut_and_said_once(rollcast: Terminal, folder: Path) -> None:
    """Three are named and the others counted."""
    with closing(sqlite3.connect(folder / "knowledge.db")) as db, db:
        db.execute("UPDATE entries SET body = 'x' WHERE sequence <= 9")
    out = rollcast("doctor").out
    assert out.count("cannot be read") == 3
    assert "; and " in out
    assert " more)" in out


def test_the_remedies_are_those_of_the_file(rollcast: Terminal, folder: Path) -> None:
    """What servers keep for themselves does not come back with the bundled facts."""
    for name in NAMES:
        (folder / name).write_bytes(b"no database" * 500)
    shared, own = found(rollcast, "knowledge.db", "spaces.db")
    assert "starts anew with the bundled facts" in shared["fix"]
    assert "bundled" not in own["fix"]
    assert "what servers keep for themselves is gone" in own["fix"]


def test_a_folder_that_is_not_there_is_told_so(
    rollcast: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It will be made, and until then it is not called writable."""
    monkeypatch.setenv("ROLLCAST_DATA_DIR", str(tmp_path / "later" / "data"))
    told = rollcast("doctor")
    assert told.code == 0
    assert "will be made at the first start" in told.out
    assert not (tmp_path / "later").exists()


@pytest.mark.parametrize("where", ["/proc/foo", "file"])
def test_a_folder_that_cannot_be_made_is_one_sentence(
    rollcast: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """Also where a file has its name."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("ROLLCAST_DATA_DIR", str(tmp_path / where))
    ran = rollcast("wait", "xiaomi/yu7")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("The data folder cannot be written")


def test_output_that_does_not_fit_is_one_sentence(folder: Path) -> None:
    """A full disk is told as such, whatever was to be written there."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bot", "doctor"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=60,
        )
    assert folder.exists()
    assert done.returncode == 2
    assert done.stderr.startswith("The disk is full")
    assert len(done.stderr.splitlines()) == 1


def test_salvage_into_a_place_that_takes_no_file_is_one_sentence(rollcast: Terminal, folder: Path) -> None:
    """The folder is named."""
    ran = rollcast("salvage", str(folder / "knowledge.db"), "/proc/x.db")
    assert (ran.code, ran.out) == (2, "")
    assert "/proc cannot be written" in ran.err


def test_a_setting_that_is_none_is_named(rollcast: Terminal, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip in a variable's name would otherwise go unnoticed; its value may be secret, so it is not shown."""
    assert folder.exists()
    monkeypatch.setenv("ROLLCAST_HOME_SRVER", "4711")
    told = rollcast("doctor").out
    (line,) = (each for each in told.splitlines() if "ROLLCAST_HOME_SRVER" in each)
    assert "no setting has this name" in line
    assert "4711" not in told
