"""The tables of the log, how a file is opened, and SQLite's errors as ours."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pydantic import ValidationError
from sqlite_utils import Database, Migrations
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # pysqlite3 takes its place where it is installed

from knowledge.claims import Claim
from knowledge.errors import StoreCorrupt, StoreReadOnly
from knowledge.store import search
from knowledge.store.trouble import demand_writable, keep_private, refuse_newer, translated

MIGRATIONS = Migrations("knowledge")

CHECKED_AT_OPENING = 32_000_000
"""Bytes up to which a file is read through when it is opened; the check takes a millisecond for each megabyte."""


@MIGRATIONS(name="0001_log")
def _log(db: Database) -> None:
    """Entries, the full text of the claims that stand, what each pack carries, and what changed."""
    _entries(db)
    _packs(db)
    _changes(db)
    # Stems of English words; other languages' words are cut alike in the text and in the question. See search.py.
    db.execute("CREATE VIRTUAL TABLE search USING fts5(words, tokenize = 'porter unicode61 remove_diacritics 2')")


def _entries(db: Database) -> None:
    columns = {
        "sequence": int,
        "id": str,
        "kind": str,
        "slug": str,
        "product": str,  # of an assessment or retraction: that of the claim it is about, NULL if that is elsewhere
        "attribute": str,
        "market": str,
        "known_on": str,
        "about": str,
        "shown_by": str,
        "body": str,
        "recorded_at": str,
        "recorded_by": str,
        "pack": str,
    }
    needed = {"id", "kind", "body", "recorded_at", "recorded_by"}
    table = db.table("entries").create(columns, pk="sequence", not_null=needed, strict=True)
    table.create_index(["id"], unique=True)
    for indexed in (["product", "attribute"], ["slug"], ["about"], ["shown_by"]):
        table.create_index(indexed)


def _packs(db: Database) -> None:
    columns = {"name": str, "digest": str, "version": str, "loaded_at": str, "body": str}
    db.table("packs").create(columns, pk="name", not_null={"digest", "loaded_at", "body"}, strict=True)
    references = [("pack", "packs", "name"), ("entry", "entries", "id")]
    holdings = db.table("holdings").create(
        {"pack": str, "entry": str}, pk=["pack", "entry"], foreign_keys=references, strict=True
    )
    holdings.create_index(["entry"])


def _changes(db: Database) -> None:
    fact = {"product": str, "attribute": str, "market": str}
    columns = {"number": int, "sequence": int, **fact, "before": str, "after": str}
    references = [("sequence", "entries", "sequence"), ("before", "entries", "id"), ("after", "entries", "id")]
    changes = db.table("changes").create(
        columns, pk="number", not_null={"sequence", *fact}, foreign_keys=references, strict=True
    )
    changes.create_index(["sequence"])


@MIGRATIONS(name="0002_forecasts")
def _forecasts(db: Database) -> None:
    """Forecasts as they were given, and what came of them: a row each, never changed. No column tells who asked."""
    given = {"number": int, "id": str, "question": str, "model": str, "as_of": str, "body": str}
    forecasts = db.table("forecasts").create(given, pk="number", not_null=set(given) - {"number"}, strict=True)
    forecasts.create_index(["id"], unique=True)
    resolved = {"number": int, "forecast": str, "sequence": int, "body": str, "resolved_on": str}
    resolutions = db.table("resolutions").create(
        resolved,
        pk="number",
        not_null=set(resolved) - {"number"},
        foreign_keys=[("forecast", "forecasts", "id")],
        strict=True,
    )
    resolutions.create_index(["forecast"])


@MIGRATIONS(name="0003_spaces")
def _spaces(db: Database) -> None:
    """Whose an entry is: nobody's in the log that all share, a server's in the one that servers keep for themselves."""
    for name in ("entries", "changes"):
        db.table(name).add_column("space", str, not_null_default="")
    # Of what servers keep alone: what all share has no space, and an index of nothing but '' would only mislead.
    db.execute("CREATE INDEX idx_entries_space ON entries(space) WHERE space != ''")


@MIGRATIONS(name="0004_words")
def _words(db: Database) -> None:
    """Times and values in the full text, of the claims that are in it: those that stand. A tenth of a second a thousand."""
    for (number,) in db.execute("SELECT rowid FROM search ORDER BY rowid").fetchall():
        body = db.execute("SELECT body FROM entries WHERE sequence = ?", [search.sequence(number)]).fetchone()
        with suppress(ValidationError):  # what cannot be read stays as it is, for the log's check to name
            claim = Claim.model_validate_json(body[0] if body else "")
            db.execute("UPDATE search SET words = ? WHERE rowid = ?", [search.indexed(claim), number])


@contextmanager
def writing(db: Database, path: Path | None) -> Iterator[None]:
    """One transaction that has the write lock from its start, so that nothing read in it can be outdated."""
    with translated(path):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.commit()
        except BaseException:
            db.rollback()
            raise


def connect(path: Path | None, *, readonly: bool, patience: float, private: bool = False) -> Database:
    """Open a file, or an empty database in memory, with our settings and our tables. Raises members of `StoreError`."""
    with translated(path):
        db = Database(_connection(path, readonly=readonly, patience=patience), execute_plugins=False, strict=True)
        try:
            _prepare(db, path, readonly=readonly, private=private)
        except BaseException:
            db.close()
            raise
    return db


def _connection(path: Path | None, *, readonly: bool, patience: float) -> sqlite3.Connection:
    if path is None:
        return sqlite3.connect(":memory:")
    address = f"{path.absolute().as_uri()}?mode={'ro' if readonly else 'rwc'}"
    return sqlite3.connect(address, timeout=patience, uri=True)


def _prepare(db: Database, path: Path | None, *, readonly: bool, private: bool) -> None:
    if path and path.stat().st_size <= CHECKED_AT_OPENING:
        faults = [str(row[0]) for row in db.execute("PRAGMA quick_check(1)")]
        if faults != ["ok"]:
            raise StoreCorrupt(path, faults[0])
    refuse_newer(db, MIGRATIONS, path)
    if readonly:
        if pending := {migration.name for migration in MIGRATIONS.pending(db)}:
            raise StoreReadOnly(path, f"lacks {min(pending)}")
        return
    if path:
        demand_writable(path)
        # Finds out now, not at the first write, whether the file may be written and whether someone else is writing.
        db.execute("BEGIN IMMEDIATE")
        db.rollback()
        if private:
            keep_private(path)  # before there is a write-ahead log, which is made as its file is
        db.enable_wal()
    MIGRATIONS.apply(db)
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA secure_delete = ON")  # what a server wants erased is overwritten
    db.execute("PRAGMA foreign_keys = ON")


def faults(db: Database) -> list[str]:
    """What SQLite's own full check finds wrong; nothing when the file is sound."""
    found = [str(row[0]) for row in db.execute("PRAGMA integrity_check(20)")]
    found += [f"{row[0]} {row[1]} refers to no {row[2]}" for row in db.execute("PRAGMA foreign_key_check")]
    return [fault for fault in found if fault != "ok"]
