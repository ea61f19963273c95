"""Every server's settings, in memory as they are in community.db: looking one up costs no query."""

import asyncio
from collections.abc import Iterable, Mapping
from typing import Any

from bot.community.servers import Server, ServerRows, changed, fresh_key
from bot.worker import Worker

UNKEYED = "unkeyed"
"""Stands for the key of a server that holds nothing yet."""


class Servers:
    """Settings by server id. Changed only here, so that memory and file say the same."""

    def __init__(self, worker: Worker, rows: ServerRows, known: Iterable[Server], *, home: int | None = None) -> None:
        self._worker = worker
        self._rows = rows
        self._known = {server.id: server for server in known}
        self._changing = asyncio.Lock()
        self.home = home

    def __getitem__(self, server: int) -> Server:
        """The server's settings; the defaults where it never changed any."""
        return self._known.get(server) or Server(server)

    def at(self, server: int | None) -> Server | None:
        """The same for where an interaction comes from; None outside of servers."""
        return None if server is None else self[server]

    def everywhere(self) -> tuple[Server, ...]:
        """Every server that decided anything."""
        return tuple(self._known.values())

    async def change(self, server: int, **changes: Any) -> Server:
        """Change some of a server's settings."""
        async with self._changing:
            return await self._changed(server, changes)

    async def _changed(self, server: int, changes: Mapping[str, Any]) -> Server:
        now = changed(self[server], changes)
        await self._worker(self._rows.save, now)
        self._known[server] = now
        return now

    def space(self, server: int | None) -> str:
        """Key of the facts that count there besides the shared ones; empty where there are none of its own."""
        if server is None or server == self.home:
            return ""
        return self[server].space

    def writes(self, server: int) -> str:
        """The same as `space_to_write`, to look ahead with: a server that holds nothing yet has no key of its own."""
        return "" if server == self.home else self[server].space or UNKEYED

    async def space_to_write(self, server: int) -> str:
        """Key of the facts that its curators keep: those that all share for the home server, else its own."""
        if server == self.home:
            return ""
        async with self._changing:  # two first facts at once are kept under one key
            here = self[server]
            return (here if here.space else await self._changed(server, {"space": fresh_key()})).space

    def forget(self, server: int) -> None:
        """Forget what was erased from the file: see `bot.forgetting`."""
        self._known.pop(server, None)
