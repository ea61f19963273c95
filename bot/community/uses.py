"""Which claims answers rested on, and how often: so that the most used of those that age are asked for first."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from sqlite_utils import Database

from bot.community.schema import transaction


class Use(NamedTuple):
    """A claim by its address, how many answers rested on it, and the last day on which one did."""

    claim: str
    used: int
    last: date


class Uses:
    """Counts by claim. Nobody's names."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def count(self, claims: Iterable[str], day: date, space: str = "") -> None:
        """One more answer rested on each of these."""
        with transaction(self._db):
            for claim in claims:
                self._db.execute(
                    """
                    INSERT INTO uses (space, claim, used, last) VALUES (?, ?, 1, ?)
                    ON CONFLICT DO UPDATE SET used = used + 1, last = max(last, excluded.last)
                    """,
                    [space, claim, day.isoformat()],
                )

    def most_used(self, space: str = "") -> list[Use]:
        """What answers rested on there, the most used first."""
        rows = self._db.query(
            "SELECT claim, used, last FROM uses WHERE space = ? ORDER BY used DESC, last DESC, claim", [space]
        )
        return [Use(row["claim"], row["used"], date.fromisoformat(row["last"])) for row in rows]
