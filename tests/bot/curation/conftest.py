"""A bot whose facts a test may change: a copy of the bundled ones in a log of its own."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

import discord
import pytest
import simcord

from bot import assemble
from bot.charts.studio import Studio
from bot.client import Parts
from bot.community import Community
from bot.curation.service import Curation
from bot.places import Places
from bot.servers import Servers
from bot.settings import Settings
from bot.worker import Worker
from knowledge.desk import Desk, opened
from knowledge.desks import Desks
from knowledge.store import Log
from tests.bot.asking import at
from tests.bot.curation.servers import Behind, Kept, behind, kept, running
from tests.conftest import Room


@dataclass(frozen=True, slots=True)
class Office:
    """What is behind the bot, for tests that look at what was really written."""

    worker: Worker
    community: Community
    knowledge: Worker
    places: Places
    servers: Servers
    curation: Curation


def copied(stock: Log) -> Log:
    """A log in memory with everything that another has."""
    log = Log.open(None)
    stock._db.conn.backup(log._db.conn)
    return log


@pytest.fixture
async def office(stocked: tuple[Worker, Desk]) -> AsyncIterator[Office]:
    """Databases of a test's own."""
    worker, (knowledge, stock) = Worker("community"), stocked
    community = await worker(Community.open, None)
    log = await knowledge(copied, stock.log)
    own = await knowledge(Log.open, None)
    desk = await knowledge(opened, log, at=datetime.now(UTC))
    servers = Servers(worker, community.servers, ())
    places = Places(await knowledge(Desks, desk, own), servers)
    yield Office(
        worker, community, knowledge, places, servers, Curation(worker, community, knowledge, places.desks, servers)
    )
    await knowledge(own.close)
    await knowledge(log.close)
    await worker.close(community.close)


@pytest.fixture
async def parts(office: Office, studio: Studio) -> Parts:
    """The bot's parts over these databases."""
    return assemble.parts(
        Settings.read(), office.worker, office.community, office.knowledge, office.places, office.servers, studio
    )


@pytest.fixture
def today(simcord_env: simcord.Env) -> None:
    """It is the day that the tests speak of."""
    at(simcord_env)


@pytest.fixture
async def curator(room: Room, simcord_env: simcord.Env, office: Office) -> simcord.MemberActor:
    """A member with the curators' role, who may see /curate and manages nothing."""
    role = room.server.create_role("Curators", permissions=discord.Permissions(manage_messages=True))
    await office.servers.change(room.server.id, curators_role=role.id)
    return room.server.add_member(simcord_env.create_user("kim"), roles=[role])


@pytest.fixture
async def audited(room: Room, office: Office) -> None:
    """The lounge is the audit channel, where curators meet each other's proposals."""
    await office.servers.change(room.server.id, audit_channel=room.lounge.id)


@pytest.fixture
async def made() -> AsyncIterator[Behind]:
    """What is behind a bot that several servers share."""
    async with behind() as there:
        yield there


@pytest.fixture
async def env(made: Behind) -> AsyncIterator[simcord.Env]:
    """Discord around it."""
    async with running(made) as there:
        yield there


@pytest.fixture
async def here(env: simcord.Env, made: Behind) -> Kept:
    """One of its servers: its curators need nobody else, and have names."""
    server = await kept(env, made, "Here")
    for who, name in ((server.curator, "Jo"), (server.manager, "Max"), (server.second, "Kim")):
        await who.slash(server.channel, "curate name", name=name)
    await made.servers.change(server.server.id, two_person=False)
    return server
