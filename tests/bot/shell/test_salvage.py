"""`rollcast salvage`, and how a damaged database is told before it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.community import Community
from tests.bot.shell.running import Terminal


def damaged(path: Path) -> None:
    """Change a claim behind the log's back."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE entries SET body = replace(body, 'summary', 'sunnary') WHERE sequence = 7")


def test_the_way_out_of_damage_without_a_backup(rollcast: Terminal, tmp_path: Path) -> None:
    """The doctor names the file and the command; what it saves, put in its place, is well again and answers."""
    path, new = tmp_path / "data" / "knowledge.db", tmp_path / "new.db"
    before = rollcast.json("launch", "xiaomi/ev", "DE").value
    damaged(path)
    told = rollcast("doctor")
    assert told.code == 2
    assert f"rollcast salvage {path} NEW" in told.out
    saved = rollcast("salvage", str(path), str(new))
    assert saved.code == 0
    assert "At least one entry" in saved.out
    new.replace(path)
    assert rollcast.json("launch", "xiaomi/ev", "DE").value == before
    assert "knowledge.db" not in rollcast("doctor").out.partition("wrong")[2]


def test_what_cannot_be_saved_is_one_sentence_and_two(rollcast: Terminal, tmp_path: Path) -> None:
    """A name that is taken, and a file in which nothing can be read."""
    path, diary = tmp_path / "data" / "knowledge.db", tmp_path / "diary"
    diary.write_text("Dear diary", encoding="utf-8")
    for arguments, said in (
        ((path, diary), "diary exists already"),
        ((diary, tmp_path / "x"), "Nothing could be read from it"),
    ):
        ran = rollcast("salvage", *map(str, arguments))
        assert (ran.code, ran.out) == (2, "")
        assert said in ran.err
        assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize("name", ["knowledge.db", "community.db"])
def test_the_sentence_names_the_file(rollcast: Terminal, tmp_path: Path, name: str) -> None:
    """Whoever hears of damage is told in which file, and the doctor says what to do with it."""
    path = tmp_path / "data" / name
    path.unlink(missing_ok=True)
    Community.open(tmp_path / "data" / "community.db").close()
    path.write_bytes(path.read_bytes()[:4096] + b"x" * 8192 if path.exists() else b"x" * 8192)
    told = rollcast("doctor").out
    assert f"{name}: damaged" in told
    assert "rollcast restore FILE" in told.partition("wrong")[2]


def test_an_earlier_versions_file_is_no_fault(rollcast: Terminal, tmp_path: Path) -> None:
    """Between an update and the first start the doctor finds nothing wrong with the databases."""
    with closing(sqlite3.connect(tmp_path / "data" / "knowledge.db")) as db, db:
        db.execute("DELETE FROM _sqlite_migrations WHERE name NOT LIKE '0001%'")
    assert "knowledge.db" not in rollcast("doctor").out.partition("wrong")[2]


@pytest.mark.parametrize("size", [0, 100, 5000])
def test_of_a_file_cut_short_nothing_is_made(rollcast: Terminal, tmp_path: Path, size: int) -> None:
    """Where no entry is left it says so, and sends nobody in a circle."""
    path, new = tmp_path / "data" / "knowledge.db", tmp_path / "new.db"
    path.write_bytes(path.read_bytes()[:size])
    ran = rollcast("salvage", str(path), str(new))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Nothing could be read from it")
    assert not new.exists()
