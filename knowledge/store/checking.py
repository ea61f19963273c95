"""Whether a log says what it should: more than SQLite can know of its own pages.

Every entry has the address of its content, and the full text holds each claim that stands, in its words, and no other.
Each entry is parsed once: about a tenth of a second for a thousand.
"""

from collections.abc import Iterator

from pydantic import ValidationError
from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # pysqlite3 takes its place where it is installed

from knowledge.claims import Claim, Reinstatement, Retraction
from knowledge.store import rows, search

MOST = 20
"""Faults that are worth listing."""


def faults(db: Database) -> list[str]:
    """The first faults of a log whose pages are sound."""
    found: list[str] = []
    for fault in _all(db):
        found.append(fault)
        if len(found) == MOST:
            break
    return found


def _all(db: Database) -> Iterator[str]:
    standing: dict[str, tuple[int, Claim]] = {}
    withdrawn: dict[str, tuple[int, Claim]] = {}
    for sequence, address, body in db.execute("SELECT sequence, id, body FROM entries ORDER BY sequence"):
        try:
            entry = rows.ENTRY.validate_json(body)
        except ValidationError:
            yield f"entry {sequence} cannot be read"
            continue
        if entry.id != address:
            yield f"entry {sequence} is not what its address {address} says"
        match entry:
            case Claim():
                standing[entry.id] = (sequence, entry)
            case Retraction() if entry.entry in standing:
                withdrawn[entry.entry] = standing.pop(entry.entry)
            case Reinstatement() if entry.entry in withdrawn:
                standing[entry.entry] = withdrawn.pop(entry.entry)
    wanted = {search.row_number(claim.known_on, sequence): claim for sequence, claim in standing.values()}
    yield from _full_text(db, wanted)


def _full_text(db: Database, wanted: dict[int, Claim]) -> Iterator[str]:
    """Where the full text and the claims that stand disagree."""
    for number, words in db.execute("SELECT rowid, words FROM search"):
        claim = wanted.pop(number, None)
        if claim is None:
            yield f"the full text has a claim that does not stand, row {number}"
        elif words != search.indexed(claim):
            yield f"the full text has other words for {claim.name}"
    yield from (f"the full text lacks {claim.name}" for claim in wanted.values())
    try:
        # Holds the index against the words it was made from. An INSERT by its form alone: nothing is written.
        db.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 0)")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:
            yield f"the full text's index is damaged: {error}"
        elif error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:  # a log opened for reading goes without
            raise
    finally:
        db.rollback()
