"""The tables of community.db, how the file is opened, and SQLite's complaints in our own words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database, Migrations
from sqlite_utils.utils import sqlite3 as driver  # type: ignore[attr-defined]  # may be pysqlite3, with errors of its own

from knowledge.errors import StoreCorrupt, StoreError, StoreFull, StoreLocked, StoreNewer, StoreReadOnly
from knowledge.store.schema import CHECKED_AT_OPENING

migrations = Migrations("community")

COMPLAINTS: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_BUSY: StoreLocked,
    sqlite3.SQLITE_LOCKED: StoreLocked,
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_CANTOPEN: StoreReadOnly,
    sqlite3.SQLITE_PERM: StoreReadOnly,
    sqlite3.SQLITE_CORRUPT: StoreCorrupt,
    sqlite3.SQLITE_NOTADB: StoreCorrupt,
    sqlite3.SQLITE_FULL: StoreFull,
}
"""SQLite's primary result codes (sqlite.org/rescode.html) that an operator can do something about."""


@migrations(name="0001_servers_panels_state")
def _(db: Database) -> None:
    db.table("servers").create({"id": int}, pk="id", strict=True)
    db.table("public_channels").create(
        {"server": int, "channel": int},
        pk=("server", "channel"),
        foreign_keys=[("server", "servers", "id")],
        strict=True,
    )
    db.table("panels").create(
        {"token": str, "owner": int, "question": str, "created_at": str},
        pk="token",
        not_null={"owner", "question", "created_at"},
        strict=True,
    )
    db.table("panels").create_index(["created_at"])
    db.table("panels").create_index(["owner"])
    db.table("state").create({"name": str, "value": str}, pk="name", not_null={"value"}, strict=True)


@migrations(name="0002_gaps")
def _(db: Database) -> None:
    db.table("gaps").create(
        {"kind": str, "product": str, "market": str, "asked": int, "last": str},
        pk=("kind", "product", "market"),
        not_null={"asked", "last"},
        strict=True,
    )


def opened(path: Path | None) -> Database:
    """Open community.db (None: in memory), bring its tables up to date, and check that it can be used."""
    with complaints(path):
        connection = driver.connect(str(path) if path else ":memory:", timeout=5)
        db = Database(connection, execute_plugins=False)
        try:
            _prepare(db, path)
        except BaseException:
            connection.close()
            raise
    return db


def closed(db: Database) -> None:
    """Let SQLite tidy its statistics, then close."""
    db.execute("PRAGMA optimize")
    db.close()


def _prepare(db: Database, path: Path | None) -> None:
    ours = {each.name for each in migrations.pending(db)} | {each.name for each in migrations.applied(db)}
    known = {each.name for each in migrations.pending(Database(memory=True))}
    if ours - known:
        raise StoreNewer(path)
    if path is not None:
        _whole(db, path)
        db.enable_wal()
        db.execute("PRAGMA synchronous = NORMAL")
    migrations.apply(db)  # before foreign keys are on: a table is rebuilt by replacing it
    db.execute("PRAGMA foreign_keys = ON")
    if path is not None:
        path.chmod(0o600)


def _whole(db: Database, path: Path) -> None:
    """Read a file through, unless that would keep everyone waiting; damage is found now, not at somebody's command."""
    if path.stat().st_size <= CHECKED_AT_OPENING:
        verdict = db.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise StoreCorrupt(path, verdict)


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """Read, decide and write with nobody in between: the write lock is taken at the start, not at the first write."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.rollback()
        raise
    db.commit()


@contextmanager
def complaints(path: Path | None) -> Iterator[None]:
    """Raise the `StoreError` that stands for what SQLite complained about."""
    try:
        yield
    except driver.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        kind = COMPLAINTS.get(code & 0xFF) if code is not None else None
        if kind is None:
            raise
        raise kind(path, str(error)) from error
