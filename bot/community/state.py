"""What the bot must remember of itself between two starts."""

import json
from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database

COMMANDS = "commands"
"""The commands as Discord was last told: {"application", "digest", "ids"}."""


class State:
    """JSON objects by name."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, name: str) -> Mapping[str, Any] | None:
        """The object, or None when it was never set."""
        for row in self._db.query("SELECT value FROM state WHERE name = ?", [name]):
            value: Mapping[str, Any] = json.loads(row["value"])
            return value
        return None

    def set(self, name: str, value: Mapping[str, Any]) -> None:
        """Replace the object."""
        self._db.table("state").upsert({"name": name, "value": json.dumps(value)}, pk="name")
