"""What it costs to be told of every message: time for one that is none of ours, and memory over all servers."""

import asyncio
import itertools
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import discord

from bot.assemble import assembled
from bot.bench.figures import Effort, Figure
from bot.client import INTENTS, Bot
from bot.settings import Settings

MICROSECONDS, MEGABYTES = 250.0, 160.0
CHANNELS = 20
"""Of each server."""
HELD = """
import asyncio, sys
from bot.bench.messages import held
print(asyncio.run(held(int(sys.argv[1]), int(sys.argv[2]))))
"""
"""A process that is told of so many servers, and of so many messages."""


def measure(effort: Effort) -> Sequence[Figure]:
    """Microseconds for a message that is dropped; the megabytes held without the message intents, and with them."""
    dropped = asyncio.run(_dropped(effort.messages))
    without, told = _held(effort.servers, 0), _held(effort.servers, effort.messages)
    return (
        Figure("a message that is none of ours, dropped", dropped, "µs", MICROSECONDS),
        Figure(f"memory in {effort.servers} servers, told of no message", without, "MB", MEGABYTES),
        Figure(f"memory there after {effort.messages} messages", told, "MB", MEGABYTES),
    )


async def held(servers: int, messages: int) -> float:
    """Megabytes of a bot that is in so many servers, once it was told of so many messages; without any, it did not ask."""
    intents = INTENTS if messages else discord.Intents(guilds=True)
    async with assembled(Settings(), None) as parts:
        bot = Bot(parts, intents)
        await _join(bot, servers)
        await _tell(bot, servers, messages)
        return _resident()


async def _dropped(messages: int) -> float:
    """Microseconds from the gateway's JSON to nothing, discord.py's part included."""
    async with assembled(Settings(), None) as parts:
        bot = Bot(parts)
        await _join(bot, 1)
        await _tell(bot, 1, 50)  # so that nothing is done for the first time
        begun = time.perf_counter()
        await _tell(bot, 1, messages)
        return (time.perf_counter() - begun) / messages * 1e6


async def _join(bot: Bot, servers: int) -> None:
    await bot._async_setup_hook()  # noqa: SLF001  # what login would do, without a network
    connection = bot._connection  # noqa: SLF001  # what the gateway feeds
    me: Any = {"id": "1", "username": "rollcast", "discriminator": "0", "avatar": None}
    connection.user = discord.ClientUser(state=connection, data=me)
    for server in range(servers):
        connection._add_guild_from_data(_server(server))  # type: ignore[arg-type]  # noqa: SLF001  # the gateway's own JSON


async def _tell(bot: Bot, servers: int, messages: int) -> None:
    ids = itertools.count(discord.utils.time_snowflake(datetime.now(UTC)))
    for number in range(messages):
        bot._connection.parse_message_create(_message(next(ids), number % servers, number))  # type: ignore[arg-type]  # noqa: SLF001  # the same
        await asyncio.sleep(0)
    await asyncio.sleep(0)


def _id(server: int, channel: int) -> str:
    return str((server + 1) << 30 | channel)


def _server(server: int) -> dict[str, Any]:
    channels = [
        {"id": _id(server, 1 + n), "type": 0, "name": f"channel-{n}", "position": n, "permission_overwrites": []}
        for n in range(CHANNELS)
    ]
    everyone = {"id": _id(server, 0), "name": "@everyone", "color": 0, "hoist": False, "position": 0}
    everyone |= {"permissions": "0", "managed": False, "mentionable": False, "flags": 0}
    return {
        "id": _id(server, 0),
        "name": f"Server {server}",
        "owner_id": "7",
        "member_count": 500,
        "channels": channels,
        "roles": [everyone],
        "members": [],
        "threads": [],
        "emojis": [],
        "features": [],
    }


def _message(number: int, server: int, author: int) -> dict[str, Any]:
    """A message of plain chat, each from somebody else: its text is withheld."""
    return {
        "id": str(number),
        "channel_id": _id(server, 1 + number % CHANNELS),
        "guild_id": _id(server, 0),
        "type": 0,
        "content": "",
        "timestamp": "2026-11-22T12:00:00+00:00",
        "edited_timestamp": None,
        "tts": False,
        "pinned": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "author": {"id": str(1000 + author), "username": "mei", "discriminator": "0", "avatar": None},
        "member": {"roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0},
    }


def _held(servers: int, messages: int) -> float:
    run = [sys.executable, "-c", HELD, str(servers), str(messages)]
    return float(subprocess.run(run, stdout=subprocess.PIPE, text=True, check=True).stdout)  # noqa: S603  # our own words


def _resident() -> float:
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123  # no file of anyone's
        return int(next(line for line in status if line.startswith("VmRSS")).split()[1]) / 1024
