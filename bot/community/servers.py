"""What a server decided about the bot."""

from collections.abc import Set as AbstractSet

from sqlite_utils import Database

from bot.community.schema import transaction

MOST_CHANNELS = 25
"""As many as one of Discord's menus can choose."""


class Servers:
    """Settings by server id."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def public_channels(self, server: int) -> frozenset[int]:
        """The channels in which everyone sees the answers."""
        rows = self._db.query("SELECT channel FROM public_channels WHERE server = ?", [server])
        return frozenset(row["channel"] for row in rows)

    def set_public_channels(self, server: int, channels: AbstractSet[int]) -> None:
        """Make exactly these channels public."""
        with transaction(self._db):
            self._db.table("servers").upsert({"id": server}, pk="id")
            self._db.table("public_channels").delete_where("server = ?", [server])
            self._db.table("public_channels").insert_all(
                {"server": server, "channel": channel} for channel in sorted(channels)
            )

    def forget(self, server: int) -> None:
        """Drop everything about a server."""
        with transaction(self._db):
            self._db.table("public_channels").delete_where("server = ?", [server])
            self._db.table("servers").delete_where("id = ?", [server])
