"""`rollcast publish`: a safe copy, and never over what is not ours."""

import json
from pathlib import Path

import pytest

from bot.shell.publish import written
from bot.web.files import OURS
from knowledge.errors import StoreError
from knowledge.store.log import Log
from knowledge.store.publish import Table, write
from tests.bot.shell.running import Terminal
from tests.bot.web import site as sites
from tests.builders import AT, pack, remark


@pytest.fixture
def live(tmp_path: Path) -> Path:
    """A small knowledge.db in the data folder, with a claim of a curator's."""
    folder = tmp_path / "data"
    folder.mkdir(exist_ok=True)
    (folder / "knowledge.db").unlink(missing_ok=True)
    with Log.open(folder / "knowledge.db") as log:
        log.load_pack(pack(), at=AT)
        log.record([remark("seen")], by="Mei", at=AT)
    return folder / "knowledge.db"


def test_a_copy_is_made_while_the_bot_writes(rollcast: Terminal, live: Path, tmp_path: Path) -> None:
    """One object and our files and no other; what was just recorded is in it; the live file is left alone."""
    out = tmp_path / "out"
    with Log.open(live) as log:
        log.record([remark("later")], by="Mei", at=AT)
        before = (live.read_bytes(), live.stat().st_mtime_ns, log.sequence)
        ran = rollcast.json("publish", str(out))
        assert (live.read_bytes(), live.stat().st_mtime_ns, log.sequence) == before
    assert ran.code == 0
    assert ran.value["files"] == list(OURS)
    assert sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()) == sorted(OURS)
    found = sites.Site(out).rows("SELECT name, recorded_by FROM claims WHERE name IN ('seen', 'later') ORDER BY name")
    assert found == [{"name": "later", "recorded_by": "Mei"}, {"name": "seen", "recorded_by": "Mei"}]


@pytest.mark.parametrize("name", ["community.db", "spaces.db", "notes.sqlite3"])
def test_nothing_else_is_shown_along_with_the_copy(rollcast: Terminal, live: Path, tmp_path: Path, name: str) -> None:
    """Datasette serves every database of a folder: one that holds others, as the data folder does, takes no copy."""
    for folder in (live.parent, tmp_path / "out"):
        folder.mkdir(exist_ok=True)
        (folder / name).touch()
        before = sorted(folder.iterdir())
        ran = rollcast("publish", str(folder))
        assert ran.code == 2
        assert name in ran.err or live.name in ran.err
        assert "shown to everyone" in ran.err
        assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize("name", OURS)
def test_a_foreign_file_is_never_replaced(rollcast: Terminal, live: Path, tmp_path: Path, name: str) -> None:
    """Someone else's file under one of our names stays as it is, and one sentence says so."""
    theirs = tmp_path / "out" / name
    theirs.parent.mkdir(parents=True)
    theirs.write_text(json.dumps({"title": "My own site"}), encoding="utf-8")
    before = theirs.read_bytes()
    ran = rollcast("publish", str(tmp_path / "out"))
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert "nothing was changed" in ran.err
    assert theirs.read_bytes() == before
    assert [path for path in (tmp_path / "out").rglob("*") if path.is_file()] == [theirs]
    assert live.exists()


def test_someone_elses_database_is_foreign_too(rollcast: Terminal, live: Path, tmp_path: Path) -> None:
    """A log, or any database that is no published copy, is not ours to replace."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "rollcast.db").write_bytes(live.read_bytes())
    before = (out / "rollcast.db").read_bytes()
    assert rollcast("publish", str(out)).code == 2
    assert (out / "rollcast.db").read_bytes() == before


def test_a_folder_that_takes_nothing_is_one_sentence(rollcast: Terminal, live: Path, tmp_path: Path) -> None:
    """A path that runs through a file cannot be written."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    ran = rollcast("publish", str(tmp_path / "file" / "out"))
    assert ran.code == 2
    assert "cannot be written" in ran.err
    assert ran.err.count("\n") == 1
    assert live.exists()


def test_a_copy_that_fails_leaves_the_old_one(live: Path, tmp_path: Path) -> None:
    """A copy of ours stands until another whole one takes its place."""
    old = tmp_path / OURS[0]
    write(old, [], {})
    before = old.read_bytes()
    live.write_bytes(b"no database any more")
    with pytest.raises(StoreError):
        written(sites.shell(live.parent), tmp_path, sites.DAY)
    with pytest.raises(StoreError):
        write(old, [], {"broken": "SELECT * FROM nowhere("})
    assert old.read_bytes() == before
    assert not list(tmp_path.glob("*.part"))


def test_whoever_serves_the_old_copy_goes_on(tmp_path: Path) -> None:
    """A new copy takes the name of the old one, whose bytes stay whole for those who have it open."""
    copy = tmp_path / OURS[0]
    write(copy, [], {})
    before = copy.read_bytes()
    with copy.open("rb") as serving:
        write(copy, [Table("more", {"id": int}, [{"id": 1}])], {})
        assert serving.read() == before
    assert copy.read_bytes() != before
