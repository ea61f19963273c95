"""The track record's tables: forecasts as they were given, and what came of them. Rows are added, never changed.

`knowledge.db` may be published as it is, so what a row may hold is settled before it gets here: see
`knowledge.forecasts`. No row has a time of day, which would lead back to a message on Discord.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from sqlite_utils import Database

from knowledge.forecasts import Given, Resolution
from knowledge.store import schema
from knowledge.store.trouble import translated

# In SQLite a bare column beside max() comes from the row that has the maximum.
_LATEST = "SELECT body, max(number) FROM resolutions GROUP BY forecast ORDER BY max(number)"


class Forecasts:
    """The forecasts in one file. Every method raises members of `StoreError` when the file cannot be used."""

    def __init__(self, db: Database, path: Path | None) -> None:
        self._db = db
        self._path = path

    def record(self, given: Given) -> bool:
        """Write a forecast down; False when its question was answered before in that month, by that model."""
        row = [given.id, given.asked.key, given.model, given.as_of.isoformat(), given.model_dump_json()]
        sql = """
            INSERT INTO forecasts (id, question, model, as_of, body) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
        """
        with schema.writing(self._db, self._path):
            return bool(self._db.execute(sql, row).rowcount)

    def given(self) -> tuple[Given, ...]:
        """Every forecast, in the order in which they were written down."""
        with translated(self._path):
            found = self._db.execute("SELECT body FROM forecasts ORDER BY number").fetchall()
        return tuple(Given.model_validate_json(row[0]) for row in found)

    def resolve(self, resolutions: Iterable[Resolution], *, sequence: int, on: date) -> int:
        """Add what came of forecasts, all or none, by the facts up to an entry of the log; how many were new.

        One that says what the last one of its forecast said is passed over; so is an empty one where there is none.
        """
        latest = {each.forecast: each for each in self.resolved()}
        new = [each for each in resolutions if latest.get(each.forecast, Resolution(forecast=each.forecast)) != each]
        rows = [
            {
                "forecast": each.forecast,
                "sequence": sequence,
                "body": each.model_dump_json(),
                "resolved_on": on.isoformat(),
            }
            for each in new
        ]
        if rows:
            with schema.writing(self._db, self._path):
                self._db.table("resolutions").insert_all(rows)
        return len(rows)

    def resolved(self) -> tuple[Resolution, ...]:
        """The resolution that stands of each forecast that has any."""
        with translated(self._path):
            found = self._db.execute(_LATEST).fetchall()
        return tuple(Resolution.model_validate_json(row[0]) for row in found)
