"""Who sees an answer."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import discord
import pytest
import simcord
from discord import app_commands, ui

from bot.client import Bot, Parts
from bot.community import Community
from bot.replies import Audience, reply
from bot.servers import Servers
from bot.worker import Worker
from tests.conftest import Room


@pytest.fixture
async def worker() -> AsyncIterator[Worker]:
    """A worker for a community of the test's own."""
    made = Worker("test")
    yield made
    await made.close(list)


@pytest.fixture
async def servers(worker: Worker) -> Servers:
    """Servers that have decided nothing."""
    return Servers(worker, (await worker(Community.open, None)).servers, ())


@pytest.fixture
def simcord_bot(parts: Parts, servers: Servers) -> Bot:
    """A bot with /ask, which answers as the server decided."""
    audience = Audience(servers)

    @app_commands.command(name="ask", description="Asks.")
    async def ask(interaction: discord.Interaction[Any]) -> None:
        view = ui.LayoutView(timeout=None)
        view.add_item(ui.TextDisplay("the answer"))
        await reply(interaction, view, private=audience.private(interaction))

    return Bot(replace(parts, commands=[ask]))


async def test_answers_are_public_only_where_the_server_said_so(room: Room, servers: Servers) -> None:
    """Private everywhere at first; then public in the chosen channel and nowhere else."""
    assert (await room.member.slash(room.channel, "ask")).ephemeral
    await servers.change(room.server.id, public_channels=frozenset({room.channel.id}))
    assert not (await room.member.slash(room.channel, "ask")).ephemeral
    assert (await room.member.slash(room.lounge, "ask")).ephemeral


async def test_a_thread_is_as_public_as_its_channel(room: Room, servers: Servers, simcord_env: simcord.Env) -> None:
    """What is chosen for a channel holds for the threads in it."""
    await servers.change(room.server.id, public_channels=frozenset({room.channel.id}))
    channel = simcord_env.bot.get_channel(room.channel.id)
    assert isinstance(channel, discord.TextChannel)
    await channel.create_thread(name="orders", type=discord.ChannelType.public_thread)
    await simcord_env.settle()
    assert not (await room.member.slash(room.channel.threads[0], "ask")).ephemeral


async def test_a_direct_message_is_answered_privately(simcord_env: simcord.Env) -> None:
    """With the bot alone, an answer is for the asker."""
    assert (await simcord_env.create_user("ann").slash("ask")).ephemeral
