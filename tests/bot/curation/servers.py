"""Three servers with one bot: two that keep facts of their own, and the home of those that all share. A tiny product line."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import discord
import simcord
from simcord.builders import ChannelHandle, GuildHandle, RoleHandle

from bot import assemble
from bot.charts.studio import Studio
from bot.client import Bot, Parts
from bot.community import Community
from bot.community.proposals import Sought, State
from bot.places import Places
from bot.servers import Servers
from bot.settings import Settings
from bot.worker import Worker
from knowledge.desk import opened
from knowledge.desks import Desks
from knowledge.store.log import Log
from tests.bot.asking import at

HANDHELD = Path(__file__).parents[2] / "data" / "packs" / "handheld.yaml"


@dataclass(frozen=True, slots=True)
class Behind:
    """What the bot writes to."""

    worker: Worker
    community: Community
    knowledge: Worker
    places: Places
    servers: Servers
    parts: Parts

    async def written(self) -> object:
        """Everything that anyone could have changed, as one value: it is equal as long as nothing was."""
        servers = self.servers.everywhere()
        spaces = ["", *(each.space for each in servers)]
        desks = self.places.desks
        logs = await self.knowledge(lambda: (desks.shared.log.sequence, desks.own.sequence, desks.own.packs()))
        proposals = [
            await self.worker(self.community.proposals.listed, Sought(each.space, each.id, tuple(State)), limit=999)
            for each in servers
        ]
        feeds = [await self.worker(self.community.feeds.of, each) for each in spaces]
        return logs, proposals, feeds, sorted(map(repr, servers))

    async def logged(self) -> tuple[int, int]:
        """Numbers of the newest entries of the shared log and of the servers' own."""
        desks = self.places.desks
        return await self.knowledge(lambda: (desks.shared.log.sequence, desks.own.sequence))


@asynccontextmanager
async def behind() -> AsyncIterator[Behind]:
    """The parts of a bot over databases in memory; nobody has to wait between two questions."""
    worker, knowledge, studio = Worker("community"), Worker("knowledge"), Studio()
    community = await worker(Community.open, None)
    log, own = await knowledge(Log.open, None), await knowledge(Log.open, None)
    desk = await knowledge(opened, log, at=datetime(2026, 1, 1, tzinfo=UTC), packs=[HANDHELD])
    servers = Servers(worker, community.servers, ())
    places = Places(await knowledge(Desks, desk, own), servers)
    settings = Settings(cooldown_burst=100, cooldown_seconds=0)
    parts = assemble.parts(settings, worker, community, knowledge, places, servers, studio)
    try:
        yield Behind(worker, community, knowledge, places, servers, parts)
    finally:
        await studio.close()
        await knowledge(own.close)
        await knowledge.close(log.close)
        await worker.close(community.close)


@asynccontextmanager
async def running(made: Behind) -> AsyncIterator[simcord.Env]:
    """The bot on a Discord of its own. Whatever it told anyone is looked at by what was written, not as an error."""
    env = simcord.Env(Bot(made.parts), shard_count=1)
    await env.start()
    at(env)
    try:
        yield env
    finally:
        await env.shutdown()


@dataclass(frozen=True, slots=True)
class Kept:
    """A server that keeps facts, and those in it."""

    server: GuildHandle
    channel: ChannelHandle
    curators: RoleHandle
    manager: simcord.MemberActor
    curator: simcord.MemberActor
    second: simcord.MemberActor
    member: simcord.MemberActor


async def kept(env: simcord.Env, made: Behind, name: str) -> Kept:
    """A server with a role for curators, two of them, a manager and a member."""
    server = env.create_guild(name)
    curators = server.create_role("Curator")
    managing = server.create_role("Manager", permissions=discord.Permissions(manage_guild=True, manage_messages=True))

    def someone(who: str, *roles: RoleHandle) -> simcord.MemberActor:
        return server.add_member(env.create_user(f"{name}-{who}"), roles=list(roles))

    here = Kept(
        server=server,
        channel=server.create_text_channel("desk"),
        curators=curators,
        manager=someone("manager", managing),
        curator=someone("curator", curators),
        second=someone("second", curators),
        member=someone("member"),
    )
    await made.servers.change(server.id, curators_role=curators.id)
    for command in env.backend.visible_commands(user_id=here.manager.id, channel_id=here.channel.id):
        server.set_command_permissions(int(command["id"]), {curators: True, managing: True, here.member: True})
    return here


def at_home(made: Behind, home: Kept) -> None:
    """Make a server the home of what all share."""
    made.servers.home = home.server.id
