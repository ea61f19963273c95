"""Copies of the log for others to read: one whole file, with tables and views in plain columns.

What is computed comes in as `Table`s; what SQL says better is one of `VIEWS`. A copy is written beside its name and
takes its place in one step, so that whoever serves it never sees half of one.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # as in schema.py

from knowledge.store import schema, search
from knowledge.store.trouble import translated

MARK = b"Roll"
"""SQLite's application id of a copy: tells it from any other database."""
MARKED_AT = 68
"""Where in a file SQLite keeps it (sqlite.org/fileformat.html)."""
NUMBER = int
"""The type of columns of numbers: SQLite keeps fractions there too, and shows whole numbers without ".0"."""
Cell = str | int | float | None
Row = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the copy. Its first column is its key."""

    name: str
    columns: Mapping[str, type]
    rows: Sequence[Row]
    references: Mapping[str, str] = field(default_factory=dict)
    """Columns that name a row of another table, and which table."""
    indexes: tuple[str, ...] = ()
    """Columns to sort and filter by; those that refer to other tables have an index anyway."""
    searched: tuple[str, ...] = ()
    """Columns with a full-text index, which the copy's metadata has to name to Datasette."""

    @property
    def key(self) -> str:
        """The column that tells rows apart."""
        return next(iter(self.columns))


VIEWS: Mapping[str, str] = MappingProxyType(
    {
        # One line of history for each fact: what it said before is the row above it.
        "history": """
            SELECT claims.day, products.name AS product, attributes.title AS attribute, claims.market, claims.period,
                   lag(claims.value) OVER same AS said_before, claims.value, claims.standing, claims.prevails,
                   claims.held, claims.summary, claims.publisher, claims.url,
                   claims.product AS product_id, claims.fact, claims.id AS claim
            FROM claims JOIN products ON products.id = claims.product JOIN attributes ON attributes.name = claims.attribute
            WINDOW same AS (PARTITION BY coalesce(claims.fact, claims.id) ORDER BY claims.day, claims.name)
            ORDER BY claims.day, claims.name
        """,
        "publishers": """
            SELECT publisher, count(*) AS claims, sum(held LIKE 'false%') AS proved_false, sum(prevails = 'yes') AS prevailing,
                   min(day) AS first_day, max(day) AS newest_day,
                   (SELECT url FROM claims AS newest WHERE newest.publisher = claims.publisher AND url IS NOT NULL
                    ORDER BY day DESC, name LIMIT 1) AS newest_url
            FROM claims GROUP BY publisher ORDER BY count(*) DESC, publisher
        """,
        # Every window after the first that was named for the same thing, and by how much it moved.
        "slips": """
            SELECT statements.day, promises.maker, promises.product_name AS product, promises.market, promises.event,
                   promises.first_window, statements.window, statements.moved_days, statements.kept,
                   promises.came, promises.slip_days_low, promises.slip_days_high,
                   statements.publisher, statements.url
            FROM promise_statements AS statements JOIN promises ON promises.id = statements.promise
            WHERE statements.moved_days IS NOT NULL ORDER BY statements.day DESC
        """,
        "deliveries_total": """
            SELECT month, products.name AS product, market, units, at_least,
                   sum(coalesce(units, at_least)) OVER (PARTITION BY product, market ORDER BY month) AS counted_so_far,
                   publisher, url, product AS product_id
            FROM deliveries JOIN products ON products.id = deliveries.product ORDER BY month, products.name
        """,
    }
)
"""Views by name. `deliveries_total` adds up the months that were counted and no others."""


def is_copy(path: Path) -> bool:
    """Whether a file is a copy that was written here. Raises `OSError`."""
    with path.open("rb") as stream:
        return stream.read(MARKED_AT + len(MARK))[MARKED_AT:] == MARK


def snapshot(live: Path, copy: Path) -> None:
    """Copy a database that may be in use, over a connection that can neither write nor checkpoint.

    Raises members of `StoreError`.
    """
    with translated(live), closing(sqlite3.connect(f"{live.resolve().as_uri()}?mode=ro", uri=True)) as source:
        source.execute("VACUUM INTO ?", [str(copy)])


def write(target: Path, tables: Iterable[Table], views: Mapping[str, str] = VIEWS) -> None:
    """Make a database of these tables; a file that is there is replaced only by a whole one.

    Raises members of `StoreError`, and `OSError` where the folder takes no file.
    """
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        with translated(target):
            _fill(part, tuple(tables), views)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _fill(path: Path, tables: Sequence[Table], views: Mapping[str, str]) -> None:
    with closing(sqlite3.connect(path)) as connection:
        db = Database(connection, execute_plugins=False)
        db.execute(f"PRAGMA application_id = {int.from_bytes(MARK)}")
        db.execute("PRAGMA synchronous = OFF")  # half a file is thrown away, whatever made it so
        with db.conn:
            for table in tables:
                _create(db, table)
            db.add_foreign_keys(
                [
                    (table.name, column, other, next(t.key for t in tables if t.name == other))
                    for table in tables
                    for column, other in table.references.items()
                ]
            )
            db.index_foreign_keys()
        for table in tables:
            if table.searched:
                _index(db, table)
        for name, sql in views.items():
            db.create_view(name, sql)
        if found := schema.faults(db):
            raise sqlite3.IntegrityError(found[0])
        db.execute("ANALYZE")
        connection.commit()
        db.vacuum()


def _index(db: Database, table: Table) -> None:
    """A full text that is asked word by word, as Datasette asks: with every short run of CJK characters as a word."""
    name = f"{table.name}_fts"
    db.execute(f"CREATE VIRTUAL TABLE [{name}] USING fts5(words, content='', tokenize='porter')")
    rows = db.query(f"SELECT rowid, {', '.join(f'[{each}]' for each in table.searched)} FROM [{table.name}]")  # noqa: S608  # no user text
    told = (
        (row.pop("rowid"), search.words_of_copy(" ".join(str(cell or "") for cell in row.values()))) for row in rows
    )
    with db.conn:
        db.conn.executemany(f"INSERT INTO [{name}] (rowid, words) VALUES (?, ?)", told)  # noqa: S608  # as above


def _create(db: Database, table: Table) -> None:
    made = db.table(table.name).create(dict(table.columns), pk=table.key)
    made.insert_all(map(dict, table.rows))
    for column in table.indexes:
        made.create_index([column])
