"""A file that cannot be used is told as what it is, and nothing already in it is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from knowledge.errors import (
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreNewer,
    StoreReadOnly,
)
from knowledge.store import Log
from tests.builders import AT, claim, remark

JUNE = claim(slug="june")


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    path = tmp_path / "knowledge.db"
    with Log.open(path) as log:
        log.record([JUNE, *(remark(str(number), "word " * 500) for number in range(50))], by="Ada", at=AT)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@contextmanager
def _someone_writing(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        yield


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    """Anything else that has the name of the database is refused and left as it is."""
    path = tmp_path / "knowledge.db"
    path.write_text("Dear diary, " * 100, encoding="utf-8")
    with pytest.raises(StoreCorrupt) as caught:
        Log.open(path)
    assert caught.value.path == path
    assert path.read_text(encoding="utf-8").startswith("Dear diary")


@pytest.mark.parametrize("damage", ["cut", "zeros", "noise"])
def test_a_damaged_file(path: Path, damage: str) -> None:
    """A file cut short or overwritten in the middle is found out when it is opened."""
    whole = path.read_bytes()
    middle = len(whole) // 2
    broken = {
        "cut": whole[: middle + 100],
        "zeros": whole[:8192] + bytes(len(whole) - 8192),
        "noise": whole[:4096] + bytes(range(256)) * 64 + whole[4096 + 256 * 64 :],
    }
    path.write_bytes(broken[damage])
    with pytest.raises(StoreCorrupt):
        Log.open(path)


def test_damage_that_comes_later_is_found_by_the_check(path: Path) -> None:
    """A log that refers to an entry that is not there fails its check."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DELETE FROM entries WHERE sequence = 1")
    with Log.open(path) as log, pytest.raises(StoreCorrupt, match="changes"):
        log.check()


def test_a_file_of_a_later_version(path: Path) -> None:
    """A migration we do not know means that a newer program wrote it."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('knowledge', '9999', 'x')")
    for readonly in (False, True):
        with pytest.raises(StoreNewer) as caught:
            Log.open(path, readonly=readonly)
        assert caught.value.detail == "9999"


def test_a_log_opened_for_reading_is_not_written(path: Path) -> None:
    """Reading works, writing says why it does not."""
    with Log.open(path, readonly=True) as log:
        assert log.get("june") == JUNE
        assert len(log.search("word", limit=99)) == 50
        with pytest.raises(StoreReadOnly):
            log.record([remark("new")], by="Ada", at=AT)


def test_an_empty_file_opened_for_reading_lacks_its_tables(tmp_path: Path) -> None:
    """What would need a migration cannot be opened for reading only."""
    path = tmp_path / "empty.db"
    path.touch()
    with pytest.raises(StoreReadOnly):
        Log.open(path, readonly=True)


@pytest.mark.parametrize("where", ["nowhere/knowledge.db", "."])
def test_a_place_where_no_file_can_be(tmp_path: Path, where: str) -> None:
    """A missing folder, or a folder in the file's place, cannot be written."""
    with pytest.raises(StoreReadOnly):
        Log.open(tmp_path / where)


def test_a_file_someone_else_is_writing(path: Path) -> None:
    """After a while of waiting it is locked, when opened as when written; then it can be used again."""
    with _someone_writing(path), pytest.raises(StoreLocked):
        Log.open(path, patience=0.01)
    with Log.open(path, patience=0.01) as log:
        with _someone_writing(path):
            assert log.get("june") == JUNE
            with pytest.raises(StoreLocked):
                log.record([remark("new")], by="Ada", at=AT)
        assert len(log.record([remark("new")], by="Ada", at=AT)) == 1


def test_a_full_disk_loses_nothing(path: Path) -> None:
    """What does not fit is not there at all, what was there stays, and when there is room again writing goes on."""
    with Log.open(path) as log:
        before = (log.sequence, log.entries(), log.changes_since(0))
        pages = log._db.execute("PRAGMA page_count").fetchone()[0]
        log._db.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(StoreFull):
            log.record([remark(f"x{n}", "many words " * 200) for n in range(100)], by="Ada", at=AT)
        assert (log.sequence, log.entries(), log.changes_since(0)) == before
        log.check()
        log._db.execute("PRAGMA max_page_count = 100000")
        assert len(log.record([remark("small")], by="Ada", at=AT)) == 1


def test_every_trouble_is_a_store_error_with_its_path() -> None:
    """Whoever opens a log can catch one kind of error and say which file it is about."""
    kinds = (StoreCorrupt, StoreNewer, StoreReadOnly, StoreLocked, StoreFull)
    assert all(issubclass(kind, StoreError) for kind in kinds)
    with Log.open() as log, pytest.raises(StoreError) as caught:
        log.backup(Path("/nowhere/at/all.db"))
    assert caught.value.path == Path("/nowhere/at/all.db")


def test_a_closed_log_can_be_closed_again(path: Path) -> None:
    """Closing twice is no error; using a closed log is one of ours."""
    log = Log.open(path)
    log.close()
    log.close()
    with pytest.raises(StoreError):
        log.get("june")


def test_our_settings_are_in_force(path: Path) -> None:
    """Write-ahead log, foreign keys, waiting for locks: as SQLite tells them."""
    with Log.open(path, patience=1.5) as log:
        settings = {
            name: log._db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
        }
    assert settings == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 1, "busy_timeout": 1500}


def test_a_file_that_cannot_be_opened_is_not_called_damaged(path: Path) -> None:
    """Where something is in the way of what SQLite keeps beside a file, the file itself may be whole."""
    Path(f"{path}-wal").mkdir()
    with pytest.raises(StoreError) as caught:
        Log.open(path)
    assert not isinstance(caught.value, StoreCorrupt)


def test_a_private_file_is_its_owners(tmp_path: Path) -> None:
    """Nobody else may read a private log or what SQLite keeps beside it; one that others could read is closed to them."""
    path = tmp_path / "spaces.db"
    for _ in range(2):
        with Log.open(path, private=True) as log:
            log.record([JUNE], by="Ada", at=AT)
            there = list(tmp_path.iterdir())
            assert len(there) == 3
            assert not any(each.stat().st_mode & 0o077 for each in there)
        path.chmod(0o644)
