"""Reading the log's tables."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from pydantic import TypeAdapter
from sqlite_utils import Database

from knowledge.claims import Change, Claim, Entry
from knowledge.packs.model import Pack

ENTRY: TypeAdapter[Entry] = TypeAdapter(Entry)

_COLUMNS = "sequence, body, recorded_at, recorded_by, pack"
_LISTED = "(SELECT value FROM json_each(?))"
BETWEEN_NAMES = ", "
"""Stands between the names of two who sign together."""


class Recorded(NamedTuple):
    """An entry with its place in the log: who recorded it when, and for which pack."""

    sequence: int
    entry: Entry
    recorded_at: datetime
    recorded_by: str
    pack: str | None


class Row(NamedTuple):
    """A recorded entry that is not parsed yet."""

    sequence: int
    body: str
    recorded_at: str
    recorded_by: str
    pack: str | None

    def recorded(self) -> Recorded:
        """Parse it."""
        entry = ENTRY.validate_json(self.body)
        return Recorded(self.sequence, entry, datetime.fromisoformat(self.recorded_at), self.recorded_by, self.pack)


def _rows(db: Database, sql: str, parameters: Iterable[object] = ()) -> list[Row]:
    return [Row(*row) for row in db.execute(sql, list(parameters))]


def last_sequence(db: Database) -> int:
    """Number of the newest entry, 0 if there is none."""
    return int(db.execute("SELECT coalesce(max(sequence), 0) FROM entries").fetchone()[0])


def data_version(db: Database) -> int:
    """Changes whenever another connection has written."""
    return int(db.execute("PRAGMA data_version").fetchone()[0])


_OF_PRODUCTS = """
    SELECT entries.sequence, entries.shown_by FROM json_each(:asked) AS asked JOIN entries
    ON entries.product = asked.value AND entries.space = :space
"""
_OF_FIELDS = """
    SELECT entries.sequence, entries.shown_by FROM json_each(:asked) AS asked JOIN entries
    ON entries.product = json_extract(asked.value, '$[0]') AND entries.attribute = json_extract(asked.value, '$[1]')
    AND entries.space = :space
"""


def select(db: Database, products: Collection[str] | None, space: str = "") -> list[Row]:
    """Entries about products (None: all) and what dates their assessments, in order."""
    if products is None:
        sql = f"SELECT {_COLUMNS} FROM entries WHERE space = ? ORDER BY sequence"  # noqa: S608  # columns of our own
        return _rows(db, sql, [space])
    return _with_showing(db, _OF_PRODUCTS, sorted(products), space)


def select_fields(db: Database, fields: Collection[tuple[str, str]], space: str = "") -> list[Row]:
    """Entries about pairs of product and attribute and what dates their assessments, in order."""
    return _with_showing(db, _OF_FIELDS, sorted(fields), space)


def _with_showing(db: Database, wanted: str, asked: Sequence[object], space: str) -> list[Row]:
    """Entries asked for, and the claims by which their assessments are shown, with what withdrew those."""
    sql = f"""
        WITH wanted AS (
                 {wanted} UNION ALL SELECT sequence, shown_by FROM entries WHERE product IS NULL AND space = :space
             ),
             showing AS (SELECT DISTINCT shown_by AS id FROM wanted WHERE shown_by IS NOT NULL)
        SELECT {_COLUMNS} FROM entries WHERE sequence IN (
            SELECT sequence FROM wanted
            UNION SELECT entries.sequence FROM showing JOIN entries ON entries.id = showing.id
            UNION SELECT entries.sequence FROM showing JOIN entries ON entries.about = showing.id
                  WHERE entries.kind IN ('retraction', 'reinstatement')
        ) ORDER BY sequence
    """  # noqa: S608  # constants of our own
    return [Row(*row) for row in db.execute(sql, {"asked": json.dumps(asked), "space": space})]


def named(db: Database, name: str, space: str = "") -> list[Row]:
    """Claims with this address or slug, newest first."""
    sql = f"""
        SELECT {_COLUMNS} FROM entries WHERE (id = ? OR slug = ?) AND kind = 'claim' AND space = ?
        ORDER BY sequence DESC
    """  # noqa: S608  # columns of our own
    return _rows(db, sql, [name, name, space])


def history(db: Database, product: str, attribute: str, space: str = "") -> list[Row]:
    """Entries about one attribute of one product, in order."""
    sql = f"SELECT {_COLUMNS} FROM entries WHERE product = ? AND attribute = ? AND space = ? ORDER BY sequence"  # noqa: S608  # columns of our own
    return _rows(db, sql, [product, attribute, space])


def found(db: Database, addresses: Iterable[str]) -> list[Row]:
    """Entries with these addresses, in order."""
    sql = f"SELECT {_COLUMNS} FROM entries WHERE id IN {_LISTED} ORDER BY sequence"  # noqa: S608  # no user text
    return _rows(db, sql, [json.dumps(list(addresses))])


def matching(db: Database, question: str, last_row: int, limit: int) -> list[Row]:
    """Claims in whose text an FTS5 query matches, newest first: the search table walked from its end."""
    found = [
        row[0] & 0xFFFFFFFF
        for row in db.execute(
            "SELECT rowid FROM search WHERE search MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?",
            [question, last_row, limit],
        )
    ]
    sql = f"SELECT {_COLUMNS} FROM entries WHERE sequence IN {_LISTED}"  # noqa: S608  # columns of our own
    return sorted(_rows(db, sql, [json.dumps(found)]), key=lambda row: found.index(row.sequence))


def present(db: Database, addresses: Iterable[str]) -> set[str]:
    """Those of the addresses that are in the log."""
    sql = f"SELECT id FROM entries WHERE id IN {_LISTED}"  # noqa: S608  # no user text
    return {row[0] for row in db.execute(sql, [json.dumps(list(addresses))])}


def withdrawn(db: Database, addresses: Iterable[str], space: str = "") -> set[str]:
    """Those of the addresses that are retracted there and not reinstated since."""
    # In SQLite a bare column beside max() comes from the row that has the maximum.
    sql = f"""
        SELECT about, kind, max(sequence) FROM entries
        WHERE kind IN ('retraction', 'reinstatement') AND about IN {_LISTED} AND space = ? GROUP BY about
    """  # noqa: S608  # no user text
    return {row[0] for row in db.execute(sql, [json.dumps(list(addresses)), space]) if row[1] == "retraction"}


def retracted(db: Database, limit: int, space: str = "") -> list[str]:
    """Addresses of what is withdrawn there, the last withdrawn first."""
    # In SQLite a bare column beside max() comes from the row that has the maximum.
    sql = """
        SELECT about FROM (
            SELECT about, kind, max(sequence) AS last FROM entries
            WHERE kind IN ('retraction', 'reinstatement') AND space = ? GROUP BY about
        ) WHERE kind = 'retraction' ORDER BY last DESC LIMIT ?
    """
    return [row[0] for row in db.execute(sql, [space, limit])]


def assessments(db: Database, addresses: Iterable[str], space: str = "") -> list[Row]:
    """Assessments of claims with these addresses, and those that such a claim shows, in order."""
    sql = f"""
        SELECT {_COLUMNS} FROM entries WHERE sequence IN (
            SELECT sequence FROM entries WHERE about IN {_LISTED}
            UNION SELECT sequence FROM entries WHERE shown_by IN {_LISTED}
        ) AND kind = 'assessment' AND space = ? ORDER BY sequence
    """  # noqa: S608  # columns of our own
    listed = json.dumps(list(addresses))
    return _rows(db, sql, [listed, listed, space])


def signers(db: Database, space: str) -> frozenset[str]:
    """Names that entries of a space are signed with, one by one also where two signed together."""
    signed = db.execute("SELECT DISTINCT recorded_by FROM entries WHERE space = ?", [space])
    return frozenset(name for (names,) in signed for name in names.split(BETWEEN_NAMES))


def spaces(db: Database) -> list[str]:
    """Servers that hold anything of their own."""
    sql = "SELECT space FROM entries WHERE space != '' UNION SELECT name FROM packs ORDER BY 1"
    return [row[0] for row in db.execute(sql)]


def changes_since(db: Database, sequence: int, limit: int, space: str = "") -> list[Change]:
    """Changes after an entry, oldest first."""
    sql = """
        SELECT changes.sequence, before.body, after.body FROM changes
        LEFT JOIN entries AS before ON before.id = changes.before
        LEFT JOIN entries AS after ON after.id = changes.after
        WHERE changes.sequence > ? AND changes.space = ? ORDER BY changes.sequence, changes.number LIMIT ?
    """
    return [Change(row[0], _claim(row[1]), _claim(row[2])) for row in db.execute(sql, [sequence, space, limit])]


def _claim(body: str | None) -> Claim | None:
    return Claim.model_validate_json(body) if body else None


def pack_digest(db: Database, name: str) -> str | None:
    """Digest of a pack as last loaded."""
    row = db.execute("SELECT digest FROM packs WHERE name = ?", [name]).fetchone()
    return str(row[0]) if row else None


def is_loaded(db: Database, digest: str) -> bool:
    """Whether some pack was last loaded with that digest."""
    return db.execute("SELECT 1 FROM packs WHERE digest = ?", [digest]).fetchone() is not None


def packs(db: Database) -> list[Pack]:
    """Every pack as last loaded, in the order of their names."""
    return [Pack.model_validate_json(row[0]) for row in db.execute("SELECT body FROM packs ORDER BY name")]
