"""A bot over a folder of its own, with one small product line: for tests of what ends up in its files."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot import assemble
from bot.charts.studio import Studio
from bot.client import Parts
from bot.community import Community
from bot.curation.rights import Person, Role
from bot.curation.service import Curation
from bot.forgetting import Forgetting
from bot.places import Places
from bot.servers import Servers
from bot.settings import Settings
from bot.worker import Worker
from knowledge.curation.deeds import Add
from knowledge.desk import opened
from knowledge.desks import Desks
from knowledge.store.log import Log
from tests.builders import claim

PACK = Path(__file__).parent.parent / "data" / "packs" / "handheld.yaml"
FILES = ("community.db", "knowledge.db", "spaces.db")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class House:
    """What the bot is made of."""

    parts: Parts
    worker: Worker
    community: Community
    knowledge: Worker
    desks: Desks
    servers: Servers
    curation: Curation
    forgetting: Forgetting

    async def proposes(self, user: int, server: int, name: str, value: int, *, role: Role = Role.CURATOR) -> int:
        """A curator, by that name, proposes a claim with that value; returns the proposal's number."""
        who = Person(user, server, role)
        if await self.curation.name(who) is None:
            await self.curation.choose_name(who, name)
        return (await self.curation.propose(who, added(value), NOW)).proposal.number

    async def rows(self, table: str) -> list[dict[str, Any]]:
        """What is in a table of community.db."""
        return await self.worker(lambda: list(self.community._db.table(table).rows))

    async def spaces(self) -> list[str]:
        """Keys of the servers that keep facts of their own."""
        return await self.knowledge(self.desks.own.spaces)

    async def signatures(self, space: str) -> set[str]:
        """Every name that signed there."""
        log = self.desks.log(space)
        return {each.recorded_by for each in await self.knowledge(log.entries, space=space)}


def added(value: int) -> Add:
    """A claim that a plant can build so many: it moves no answer, so that nothing has to be forecast."""
    said = claim(
        product="nimbus/kite/factory/p1",
        attribute="capacity",
        market="US",
        value=value,
        unit="units/week",
        qualifier={"basis_kind": "nameplate"},
        period="2026/..",
        stated_on="2026-05-01",
        origin=f"nimbus-{value}",
    )
    return Add(claim=said)


@asynccontextmanager
async def housed(folder: Path, *, home: int | None = None) -> AsyncIterator[House]:
    """Open the files in a folder, as `assemble` does; at the end they are closed."""
    worker, knowledge, studio = Worker("community"), Worker("knowledge"), Studio()
    community = await worker(Community.open, folder / "community.db")
    log = await knowledge(Log.open, folder / "knowledge.db")
    own = await knowledge(Log.open, folder / "spaces.db")
    desks = await knowledge(Desks, await knowledge(opened, log, at=NOW, packs=[PACK]), own)
    servers = Servers(worker, community.servers, await worker(community.servers.all), home=home)
    places = Places(desks, servers)
    curation = Curation(worker, community, knowledge, places.desks, servers)
    try:
        yield House(
            parts=assemble.parts(Settings.read(), worker, community, knowledge, places, servers, studio),
            worker=worker,
            community=community,
            knowledge=knowledge,
            desks=desks,
            servers=servers,
            curation=curation,
            forgetting=Forgetting(worker, community, knowledge, desks, servers, curation.one_at_a_time),
        )
    finally:
        await studio.close()
        await knowledge(own.close)
        await knowledge.close(log.close)
        await worker.close(community.close)


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Everything in the three files and what lies beside them, by name."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.name.startswith(FILES)}


def holding(folder: Path, what: int | str) -> list[str]:
    """Names of the files that hold an id, written as text or as SQLite writes numbers, or a text."""
    sought = [str(what).encode()]
    if isinstance(what, int):
        sought.append(what.to_bytes((what.bit_length() + 7) // 8, "big"))
    return [name for name, found in bytes_of(folder).items() if any(each in found for each in sought)]
