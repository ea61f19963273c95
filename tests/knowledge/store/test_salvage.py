"""A damaged log without a backup: what can be read is saved, as it was written, and what cannot is counted."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from knowledge.errors import StoreCorrupt
from knowledge.store import Log
from knowledge.store.salvage import salvage
from tests.builders import AT, claim, claim_row, pack, remark
from tests.knowledge.forecasts import asked, given

CARRIED = pack(*(claim_row(f"p{number}") for number in range(30)))
WITHDRAWN = CARRIED.claims[0].claim()
JUNE = claim(slug="june")


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    path = tmp_path / "knowledge.db"
    with Log.open(path) as log:
        log.load_pack(CARRIED, at=AT)
        log.record([JUNE], by="Ada", at=AT)
        log.record([remark(str(number), "word " * 200) for number in range(60)], by="Ben", at=AT)
        log.retract([WITHDRAWN.id], by="Ben", at=AT, reason="misread")
        log.forecasts.record(given(asked(), as_of=AT.date()))
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def spoilt(path: Path, *, of: str, pages: int) -> None:
    """Overwrite some of the leaves that hold the rows of a table."""
    with closing(sqlite3.connect(path)) as db:
        size = db.execute("PRAGMA page_size").fetchone()[0]
        found = db.execute("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", [of]).fetchall()
    content = bytearray(path.read_bytes())
    for (number,) in found[1 : 1 + pages]:
        content[(number - 1) * size : number * size] = bytes(size)
    path.write_bytes(bytes(content))


def test_a_whole_log_is_saved_as_it_is(path: Path, tmp_path: Path) -> None:
    """Entries with who recorded them when, facts and their changes, forecasts and packs."""
    new = tmp_path / "new.db"
    with Log.open(path) as log:
        found = salvage(path, new)
        assert (found.entries, found.forecasts, found.lost) == (log.sequence, 1, 0)
        with Log.open(new) as saved:
            assert saved.entries() == log.entries()
            assert saved.changes_since(0) == log.changes_since(0)
            assert saved.forecasts.given() == log.forecasts.given()
            assert saved.search("lumen", limit=99) == log.search("lumen", limit=99)
            assert not saved.load_pack(CARRIED, at=AT).changed


def test_what_can_be_read_is_saved(path: Path, tmp_path: Path) -> None:
    """With some pages gone the rest is there, what is lost is counted, the file is left alone, and the pack comes back."""
    with Log.open(path) as log:
        before = {each.entry.id for each in log.entries()}
    spoilt(path, of="entries", pages=3)
    content = path.read_bytes()
    with pytest.raises(StoreCorrupt):
        Log.open(path)
    new = tmp_path / "new.db"
    found = salvage(path, new)
    assert path.read_bytes() == content
    with Log.open(new) as saved:
        kept = {each.entry.id for each in saved.entries()}
        assert kept < before
        assert (len(kept), found.lost) == (found.entries, len(before) - len(kept))
        saved.load_pack(CARRIED, at=AT)
        assert {each.claim().id for each in CARRIED.claims} <= {each.entry.id for each in saved.entries()}
        assert all(claim.id != WITHDRAWN.id for claim in saved.search("p0 delivered", limit=99))
        saved.check()


def test_an_entry_that_was_changed_is_not_taken(path: Path, tmp_path: Path) -> None:
    """What no longer has the address of its content is lost, and an entry is not made up from it."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE entries SET body = replace(body, '1000', '9999') WHERE slug = 'june'")
    found = salvage(path, tmp_path / "new.db")
    assert found.lost == 1
    with Log.open(tmp_path / "new.db") as saved:
        assert saved.get("june") is None


def test_nothing_is_written_over_a_file(path: Path) -> None:
    """A name that is taken is refused."""
    with pytest.raises(FileExistsError):
        salvage(path, path)


@pytest.mark.parametrize("content", [b"Dear diary, " * 500, b"", b"SQLite format 3\0" + b"garbage" * 500])
def test_where_nothing_can_be_read_nothing_is_made(tmp_path: Path, content: bytes) -> None:
    """A file that is no log any more is told as damaged, and leaves no new file behind."""
    (tmp_path / "knowledge.db").write_bytes(content)
    with pytest.raises(StoreCorrupt):
        salvage(tmp_path / "knowledge.db", tmp_path / "new.db")
    assert [each.name for each in tmp_path.iterdir()] == ["knowledge.db"]


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("UPDATE entries SET body = replace(body, '1000', '9999') WHERE slug = 'june'", "address"),
        ("UPDATE entries SET body = 'x' WHERE slug = 'june'", "cannot be read"),
        ("DELETE FROM search WHERE rowid = (SELECT max(rowid) FROM search)", "lacks"),
        ("INSERT INTO search (rowid, words) VALUES (1, 'ghost')", "does not stand"),
        ("UPDATE search SET words = 'other' WHERE rowid = (SELECT max(rowid) FROM search)", "other words"),
        ("DELETE FROM search_data WHERE id > 10", "index"),
    ],
)
def test_the_check_reads_more_than_pages(path: Path, damage: str, said: str) -> None:
    """Addresses are those of the contents, and the full text holds each claim that stands and no other."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(damage)
    with Log.open(path) as log, pytest.raises(StoreCorrupt, match=said):
        log.check()
