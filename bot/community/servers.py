"""What a server decided about the bot."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlite_utils import Database

from bot.community.schema import transaction

MOST_CHANNELS = 25
"""As many as one of Discord's menus can choose."""


@dataclass(frozen=True, slots=True)
class Server:
    """One server's settings; a server that never decided anything has these defaults."""

    id: int
    public_channels: frozenset[int] = field(default_factory=frozenset)
    """Channels in which everyone sees the answers."""
    curators_role: int | None = None
    """Who may keep the facts, besides those who manage the server."""
    two_person: bool = True
    """Whether a second curator must approve what one proposes."""
    language: str = ""
    """What is said to everyone is said in it; empty: the server's own setting on Discord."""
    product: str = ""
    """What is meant where nobody names a product."""
    audit_channel: int | None = None
    """Where changes of facts are told."""
    space: str = ""
    """Opaque key of the facts it keeps for itself; empty until it has any."""
    left_on: date | None = None
    """When the bot was removed from it; None while it is there."""


class ServerRows:
    """Settings by server id."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[Server]:
        """Every server that decided anything."""
        channels: dict[int, set[int]] = {}
        for row in self._db.query("SELECT server, channel FROM public_channels"):
            channels.setdefault(row["server"], set()).add(row["channel"])
        rows = self._db.query("SELECT * FROM servers")
        return [_server(row, frozenset(channels.get(row["id"], ()))) for row in rows]

    def save(self, server: Server) -> None:
        """Keep a server's settings as they are now."""
        row = {
            "id": server.id,
            "curators_role": server.curators_role,
            "two_person": int(server.two_person),
            "language": server.language,
            "product": server.product,
            "audit_channel": server.audit_channel,
            "space": server.space,
            "left_on": server.left_on.isoformat() if server.left_on else None,
        }
        with transaction(self._db):
            self._db.table("servers").upsert(row, pk="id")
            self._db.table("public_channels").delete_where("server = ?", [server.id])
            self._db.table("public_channels").insert_all(
                {"server": server.id, "channel": channel} for channel in sorted(server.public_channels)
            )


def fresh_key() -> str:
    """A key for a server's own facts: one word for the full text, and nothing that leads back to Discord."""
    return f"s{secrets.token_hex(8)}"


def changed(server: Server, changes: Mapping[str, Any]) -> Server:
    """The server with other settings."""
    return replace(server, **changes)


def _server(row: Mapping[str, Any], channels: frozenset[int]) -> Server:
    return Server(
        id=row["id"],
        public_channels=channels,
        curators_role=row["curators_role"],
        two_person=bool(row["two_person"]),
        language=row["language"],
        product=row["product"],
        audit_channel=row["audit_channel"],
        space=row["space"],
        left_on=date.fromisoformat(row["left_on"]) if row["left_on"] else None,
    )
