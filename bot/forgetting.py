"""What is kept about members and servers: told, exported, and erased; and servers that removed the bot.

Three files hold it: community.db everything with an id, spaces.db and knowledge.db the names curators signed with, and
spaces.db servers' own facts. Erasing begins with one transaction in community.db, which also writes down what is now owed
in the other two; then that is done, and crossed out. Whoever dies in between finds it written down when it starts again,
and doing it twice changes nothing.
"""

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from bot.community import Community
from bot.community.personal import Owed
from bot.community.proposals import FORGOTTEN
from bot.servers import Servers
from bot.worker import Worker
from knowledge.claims import Claim
from knowledge.desks import Desks

GRACE = timedelta(days=30)
"""How long everything of a server is kept after it removed the bot, in case it comes back."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept about someone: how many rows of which kind, and a member's names by server, or a server's own facts."""

    counts: Mapping[str, int]
    names: Mapping[int, str]
    facts: int = 0

    def __bool__(self) -> bool:
        return bool(self.counts or self.facts)


class Forgetting:
    """Tells, exports and erases. `worker` runs community.db, `knowledge` the logs and desks."""

    def __init__(  # noqa: PLR0917  # all that keeps anything
        self,
        worker: Worker,
        community: Community,
        knowledge: Worker,
        desks: Desks,
        servers: Servers,
        one_at_a_time: asyncio.Lock,
    ) -> None:
        self._worker = worker
        self._community = community
        self._personal = community.personal
        self._knowledge = knowledge
        self._desks = desks
        self._servers = servers
        # What is being recorded meanwhile would come back, or keep a name: so nothing is.
        self._one_at_a_time = one_at_a_time

    # Telling

    async def of_member(self, user: int) -> Kept:
        """What is kept about a member, wherever they are."""
        counts = await self._worker(self._personal.count_member, user)
        return Kept(counts, await self._worker(self._community.curators.of, user))

    async def of_server(self, server: int) -> Kept:
        """What is kept about a server."""
        counts = await self._worker(self._personal.count_server, server)
        return Kept(counts, {}, await self._facts(server))

    async def exported(self, user: int, server: int | None, at: datetime) -> dict[str, Any]:
        """Everything kept about a member as JSON; with it that about a server, for who manages one."""
        told: dict[str, Any] = {"kind": "export", "made_at": at.isoformat(timespec="seconds"), "member": str(user)}
        told["kept"] = await self._worker(self._personal.member, user)
        if server is not None:
            kept = await self._worker(self._personal.server, server)
            told["server"] = {"id": str(server), "kept": kept, "own_facts": await self._facts(server)}
        return told

    async def _facts(self, server: int) -> int:
        space = self._servers.space(server)
        return await self._knowledge(self._count_facts, space) if space else 0

    def _count_facts(self, space: str) -> int:
        """In the desk's thread."""
        return sum(isinstance(recorded.entry, Claim) for recorded in self._desks.own.entries(space=space))

    # Erasing

    async def member(self, user: int) -> None:
        """Erase everything about a member. What they decided stays, signed by `FORGOTTEN`."""
        async with self._one_at_a_time:
            await self._worker(self._personal.erase_member, user)
            await self.settle()

    async def server(self, server: int) -> None:
        """Erase everything about a server, and the facts it kept for itself."""
        async with self._one_at_a_time:
            await self._worker(self._personal.erase_server, server)
            self._servers.forget(server)
            await self.settle()

    async def settle(self) -> int:
        """Do what is owed since something was erased, also by a process that died; how much that was."""
        owed = await self._worker(self._personal.owed)
        for each in owed:
            await self._knowledge(self._done, each)
            await self._worker(self._personal.settled, each)
        await self._worker(self._personal.scrub)
        return len(owed)

    def _done(self, owed: Owed) -> None:
        """In the desk's thread."""
        if not owed.name:
            self._desks.erase(owed.space)
            return
        self._desks.log(owed.space).rename(owed.name, FORGOTTEN, space=owed.space)
        self._desks.refresh(owed.space)

    # Servers that come and go

    async def left(self, server: int, on: date) -> None:
        """A server removed the bot. Everything is kept for a while, in case it was a mistake."""
        if server in await self._worker(self._personal.servers) and self._servers[server].left_on is None:
            await self._servers.change(server, left_on=on)

    async def joined(self, server: int) -> None:
        """A server added the bot, perhaps again."""
        if self._servers[server].left_on is not None:
            await self._servers.change(server, left_on=None)

    async def present(self, servers: Collection[int], on: date) -> None:
        """The bot is in these servers and in no other: it may have been removed, or added, while it was down."""
        for server in await self._worker(self._personal.servers):
            await (self.joined(server) if server in servers else self.left(server, on))

    async def tidy(self, today: date) -> None:
        """Erase what is kept about servers that removed the bot long ago, and whatever was not finished before."""
        for server in self._servers.everywhere():
            if server.left_on is not None and today - server.left_on > GRACE:
                await self.server(server.id)
        async with self._one_at_a_time:
            await self.settle()
