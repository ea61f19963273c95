"""The tables of community.db, how the file is opened, and SQLite's complaints in our own words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database, Migrations
from sqlite_utils.utils import sqlite3 as driver  # type: ignore[attr-defined]  # may be pysqlite3, with errors of its own

from knowledge.errors import StoreCorrupt, StoreError, StoreFull, StoreLocked, StoreNewer, StoreReadOnly

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


@migrations(name="0003_feeds")
def _(db: Database) -> None:
    # AUTOINCREMENT, so that a button under an old list never means another headline than it did
    db.execute(
        """
        CREATE TABLE feeds (
            id INTEGER PRIMARY KEY AUTOINCREMENT, space TEXT NOT NULL, url TEXT NOT NULL,
            title TEXT NOT NULL DEFAULT '', line TEXT NOT NULL DEFAULT '', pack INTEGER NOT NULL DEFAULT 0,
            minutes INTEGER NOT NULL DEFAULT 30, added_on TEXT NOT NULL, address TEXT NOT NULL,
            etag TEXT NOT NULL DEFAULT '', last_modified TEXT NOT NULL DEFAULT '', next_at TEXT NOT NULL,
            failures INTEGER NOT NULL DEFAULT 0, trouble TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT 'on',
            UNIQUE (space, url)
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE headlines (
            id INTEGER PRIMARY KEY AUTOINCREMENT, space TEXT NOT NULL, feed INTEGER NOT NULL REFERENCES feeds (id),
            title TEXT NOT NULL, url TEXT NOT NULL, publisher TEXT NOT NULL, published TEXT, language TEXT NOT NULL,
            product TEXT NOT NULL, origin TEXT NOT NULL, seen_at TEXT NOT NULL, state TEXT NOT NULL,
            UNIQUE (space, url)
        ) STRICT
        """
    )
    db.table("feeds").create_index(["state", "next_at"])
    db.table("headlines").create_index(["feed"])
    db.table("headlines").create_index(["space", "origin"])
    db.table("headlines").create_index(["space", "state"])
    db.table("headlines").create_index(["seen_at"])


@migrations(name="0004_curation")
def _(db: Database) -> None:
    _settings(db)
    _curation(db)
    db.table("gaps").add_column("space", str, not_null_default="")
    db.table("gaps").transform(pk=("space", "kind", "product", "market"))
    db.table("uses").create(
        {"space": str, "claim": str, "used": int, "last": str},
        pk=("space", "claim"),
        not_null={"used", "last"},
        strict=True,
    )


def _settings(db: Database) -> None:
    servers = db.table("servers")
    for name in ("curators_role", "audit_channel"):
        servers.add_column(name, int)
    servers.add_column("two_person", int, not_null_default=1)
    for name in ("language", "product", "space"):
        servers.add_column(name, str, not_null_default="")
    servers.add_column("left_on", str)


def _curation(db: Database) -> None:
    db.table("curators").create(
        {"server": int, "user": int, "name": str}, pk=("server", "user"), not_null={"name"}, strict=True
    )
    db.table("curators").create_index(["user"])
    columns = {
        "number": int,
        "space": str,
        "server": int,
        "body": str,
        "product": str,
        "kind": str,
        "proposer": int,  # NULL once they asked to be forgotten
        "name": str,
        "proposed_at": str,
        "state": str,
        "entries": str,
        "decider": int,
        "decided_by": str,
        "decided_at": str,
        "reason": str,
    }
    needed = {"space", "server", "body", "product", "kind", "name", "proposed_at", "state"}
    proposals = db.table("proposals").create(columns, pk="number", not_null=needed, strict=True)
    for indexed in (["space", "state"], ["state"], ["proposer"], ["decider"]):
        proposals.create_index(indexed)


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
        db.enable_wal()
        db.execute("PRAGMA synchronous = NORMAL")
    migrations.apply(db)  # before foreign keys are on: a table is rebuilt by replacing it
    db.execute("PRAGMA foreign_keys = ON")
    if path is not None:
        path.chmod(0o600)


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
