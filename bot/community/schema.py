"""The tables of community.db, how the file is opened, and SQLite's complaints in our own words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database, Migrations
from sqlite_utils.utils import sqlite3 as driver  # type: ignore[attr-defined]  # may be pysqlite3, with errors of its own

from knowledge.errors import StoreCorrupt
from knowledge.store.schema import CHECKED_AT_OPENING
from knowledge.store.trouble import demand_writable, keep_private, refuse_newer, trouble

migrations = Migrations("community")


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
    # AUTOINCREMENT, so that a button never means another proposal than it did; NULL for who asked to be forgotten
    db.execute(
        """
        CREATE TABLE proposals (
            number INTEGER PRIMARY KEY AUTOINCREMENT, space TEXT NOT NULL, server INTEGER NOT NULL,
            kind TEXT NOT NULL, product TEXT NOT NULL, body TEXT NOT NULL, proposer INTEGER, name TEXT NOT NULL,
            proposed_at TEXT NOT NULL, state TEXT NOT NULL, entries TEXT, decider INTEGER, decided_by TEXT,
            decided_at TEXT, reason TEXT
        ) STRICT
        """
    )
    proposals = db.table("proposals")
    for indexed in (["space", "state"], ["state"], ["proposer"], ["decider"]):
        proposals.create_index(indexed)


@migrations(name="0005_owed")
def _(db: Database) -> None:
    db.table("owed").create({"space": str, "name": str}, pk=("space", "name"), strict=True)


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
    if path is not None:
        _whole(db, path)
    refuse_newer(db, migrations, path)
    if path is not None:
        demand_writable(path)
        keep_private(path)  # before there is a write-ahead log, which is made as its file is
        db.enable_wal()
        db.execute("PRAGMA synchronous = NORMAL")
    migrations.apply(db)  # before foreign keys are on: a table is rebuilt by replacing it
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA secure_delete = ON").fetchall()  # what is erased is overwritten, not only unlinked


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
    except (driver.DatabaseError, UnicodeDecodeError) as error:
        kind = trouble(path, error)
        if kind is None:
            raise
        raise kind from error
