"""What an old card was about, so that its buttons still work: who asked, and the question."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlite_utils import Database

from bot.community.schema import transaction

KEPT = timedelta(days=30)
"""How long the buttons of a card work."""


@dataclass(frozen=True, slots=True)
class Panel:
    """One card that was sent: `owner` is the member's id, `question` whatever the command needs to ask again."""

    token: str
    owner: int
    question: Mapping[str, Any]
    created_at: datetime


class PanelRows:
    """Panels by token."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def save(self, owner: int, question: Mapping[str, Any], *, now: datetime) -> str:
        """Keep a question and return the token for the card's buttons; panels past their time go."""
        token = secrets.token_urlsafe(9)
        row = {"token": token, "owner": owner, "question": json.dumps(question), "created_at": _stamp(now)}
        with transaction(self._db):
            self._drop_old(now)
            self._db.table("panels").insert(row)
        return token

    def tidy(self, now: datetime) -> None:
        """Drop the panels past their time; for days on which nobody asks anything."""
        with transaction(self._db):
            self._drop_old(now)

    def load(self, token: str, *, now: datetime) -> Panel | None:
        """The panel, or None when there is none any more."""
        rows = self._db.query("SELECT * FROM panels WHERE token = ? AND created_at >= ?", [token, _stamp(now - KEPT)])
        for row in rows:
            created_at = datetime.fromisoformat(row["created_at"])
            return Panel(row["token"], row["owner"], json.loads(row["question"]), created_at)
        return None

    def drop(self, token: str) -> None:
        """Drop one panel: what it was about is over."""
        with transaction(self._db):
            self._db.table("panels").delete_where("token = ?", [token])

    def _drop_old(self, now: datetime) -> None:
        self._db.table("panels").delete_where("created_at < ?", [_stamp(now - KEPT)])


def _stamp(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="seconds")
