"""Questions that no fact could answer: counted, so that whoever keeps the facts knows what is missing. Nobody's names."""

from datetime import date
from typing import NamedTuple

from sqlite_utils import Database

from bot.community.schema import transaction


class Gap(NamedTuple):
    """What was asked in vain, how often, and last on which day."""

    kind: str
    """`wait` or `launch`."""
    product: str
    market: str
    asked: int
    last: date
    space: str = ""
    """Where it was asked, if that server keeps facts of its own."""


class Gaps:
    """Counts by question."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def count(self, kind: str, product: str, market: str, day: date, space: str = "") -> None:
        """One more such question."""
        with transaction(self._db):
            self._db.execute(
                """
                INSERT INTO gaps (kind, product, market, asked, last, space) VALUES (?, ?, ?, 1, ?, ?)
                ON CONFLICT DO UPDATE SET asked = asked + 1, last = max(last, excluded.last)
                """,
                [kind, product, market, day.isoformat(), space],
            )

    def most_asked(self, limit: int = 25, space: str = "") -> list[Gap]:
        """What is missed most there, the most asked first."""
        rows = self._db.query(
            "SELECT * FROM gaps WHERE space = ? ORDER BY asked DESC, last DESC, product, market LIMIT ?", [space, limit]
        )
        return [Gap(**{**row, "last": date.fromisoformat(row["last"])}) for row in rows]

    def close(self, product: str, market: str, space: str = "") -> None:
        """Somebody filled it: what was asked before counts no more."""
        with transaction(self._db):
            self._db.table("gaps").delete_where("product = ? AND market = ? AND space = ?", [product, market, space])
