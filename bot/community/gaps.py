"""Questions that no fact could answer: counted, so that whoever keeps the facts knows what is missing. Nobody's names."""

import hashlib
import json
from collections.abc import Sequence
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

    @property
    def key(self) -> str:
        """Names it in a menu, where a product's id may be too long."""
        return hashlib.sha256(f"{self.kind}\n{self.product}\n{self.market}".encode()).hexdigest()[:16]


WANTED = """
    space = :space AND (:products = '[]' OR product IN (SELECT value FROM json_each(:products)))
"""


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

    def most_asked(self, limit: int = 25, space: str = "", *, products: Sequence[str] = (), skip: int = 0) -> list[Gap]:
        """What is missed most there, the most asked first; of `products` if any."""
        rows = self._db.query(
            f"""
            SELECT * FROM gaps WHERE {WANTED}
            ORDER BY asked DESC, last DESC, product, market, kind LIMIT :limit OFFSET :skip
            """,  # noqa: S608  # a constant
            {"space": space, "products": json.dumps(products), "limit": limit, "skip": skip},
        )
        return [Gap(**{**row, "last": date.fromisoformat(row["last"])}) for row in rows]

    def many(self, space: str = "", *, products: Sequence[str] = ()) -> int:
        """How many questions are missed there."""
        query = f"SELECT count(*) FROM gaps WHERE {WANTED}"  # noqa: S608  # a constant
        return int(self._db.execute(query, {"space": space, "products": json.dumps(products)}).fetchone()[0])

    def close(self, kind: str, product: str, market: str, space: str = "") -> None:
        """Somebody filled it: what was asked before counts no more."""
        with transaction(self._db):
            self._db.table("gaps").delete_where(
                "kind = ? AND product = ? AND market = ? AND space = ?", [kind, product, market, space]
            )
