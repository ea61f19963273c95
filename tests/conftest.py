"""The bot as it runs, on a simulated Discord, in memory."""

import asyncio
import gc
import logging
import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import discord
import hypothesis
import pytest
import simcord
import structlog
from simcord.builders import ChannelHandle, GuildHandle

from bot import assemble
from bot.charts.studio import Studio
from bot.client import Bot, Parts
from bot.community import Community
from bot.places import Places
from bot.servers import Servers
from bot.settings import Settings
from bot.worker import Worker
from knowledge.desk import Desk, opened
from knowledge.desks import Desks
from knowledge.store.log import Log
from tests.openapi import Description

# How long an example takes says something about the machine and what else it is doing, nothing about the code.
hypothesis.settings.register_profile("suite", deadline=None)
hypothesis.settings.load_profile("suite")
# A run keeps much alive (word lists, whole Discords). To look through all of it for cycles as often as Python does by
# itself takes an eighth of the time.
gc.set_threshold(200_000, 50, 100)


@dataclass(frozen=True, slots=True)
class Room:
    """A server with two channels, someone who asks, and someone who manages it."""

    server: GuildHandle
    channel: ChannelHandle
    lounge: ChannelHandle
    member: simcord.MemberActor
    manager: simcord.MemberActor


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test sees the settings of whoever runs it, or their data."""
    for name in list(os.environ):
        if name.startswith(("ROLLCAST_", "DISCORD_")) and name != "ROLLCAST_DISCORD_OPENAPI":
            monkeypatch.delenv(name)
    monkeypatch.setenv("ROLLCAST_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture(autouse=True)
def logged() -> Iterator[list[structlog.typing.EventDict]]:
    """What was logged, as events."""
    with structlog.testing.capture_logs() as events:
        yield events


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    """A test that configures logging does so for itself alone."""
    root = logging.getLogger()
    handlers, level, configured = list(root.handlers), root.level, structlog.get_config()
    yield
    logging.captureWarnings(capture=False)
    root.handlers, root.level = handlers, level
    structlog.configure(**configured)


@pytest.fixture(scope="session")
def stocked() -> Iterator[tuple[Worker, Desk]]:
    """A desk with the bundled packs, and the thread it lives in. The bot adds nothing to its facts, so all tests share it."""

    async def stock(worker: Worker) -> tuple[Desk, Log]:
        log = await worker(Log.open, None)
        return await worker(opened, log, at=datetime(2026, 1, 1, tzinfo=UTC)), log

    worker = Worker("knowledge")
    desk, log = asyncio.run(stock(worker))
    yield worker, desk
    asyncio.run(worker.close(log.close))


@pytest.fixture
async def studio() -> AsyncIterator[Studio]:
    """Draws charts; its painter starts with the first."""
    made = Studio()
    yield made
    await made.close()


@pytest.fixture
async def parts(stocked: tuple[Worker, Desk], studio: Studio) -> AsyncIterator[Parts]:
    """The bot's parts as `assemble` makes them."""
    worker, (knowledge, desk) = Worker("community"), stocked
    community = await worker(Community.open, None)
    own = await knowledge(Log.open, None)
    servers = Servers(worker, community.servers, ())
    places = Places(await knowledge(Desks, desk, own), servers)
    try:
        yield assemble.parts(Settings.read(), worker, community, knowledge, places, servers, studio)
    finally:
        await knowledge(own.close)
        await worker.close(community.close)


@pytest.fixture
def simcord_bot(parts: Parts) -> Bot:
    """The bot that `simcord_env` runs."""
    return Bot(parts)


@pytest.fixture
async def simcord_env(simcord_bot: Bot, request: pytest.FixtureRequest) -> AsyncIterator[simcord.Env]:
    """The running bot and its Discord, with one shard; `@pytest.mark.simcord(...)` sets more.

    What the bot raised and no test looked at (`env.errors`) fails the test.
    """
    marker = request.node.get_closest_marker("simcord")
    env = simcord.Env(simcord_bot, **{"shard_count": 1, **(marker.kwargs if marker else {})})
    await env.start()
    try:
        yield env
    finally:
        await env.shutdown()
    if env.check_errors and (unseen := env.errors_since(env._errors_acknowledged)):
        raise BaseExceptionGroup("the bot raised what no test looked at", list(unseen))


@pytest.fixture
def room(simcord_env: simcord.Env) -> Room:
    """The server everyone is in."""
    server = simcord_env.create_guild("Waiting room")
    managing = server.create_role("Manager", permissions=discord.Permissions(manage_guild=True, manage_messages=True))
    return Room(
        server=server,
        channel=server.create_text_channel("when"),
        lounge=server.create_text_channel("lounge"),
        member=server.add_member(simcord_env.create_user("mei")),
        manager=server.add_member(simcord_env.create_user("jonas"), roles=[managing]),
    )


@pytest.fixture(scope="session")
def description() -> Description:
    """Discord's description of its API, or a skip that says how to get it."""
    path = os.environ.get("ROLLCAST_DISCORD_OPENAPI")
    if not path:
        pytest.skip("set ROLLCAST_DISCORD_OPENAPI to Discord's openapi.json (github.com/discord/discord-api-spec)")
    return Description(Path(path))
