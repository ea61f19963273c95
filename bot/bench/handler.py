"""/wait as Discord's gateway would deliver it, timed until the reply is handed to the HTTP layer."""

import asyncio
import itertools
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import discord
from discord import app_commands
from discord.webhook.async_ import AsyncWebhookAdapter, async_context

from bot.assemble import assembled
from bot.bench.figures import Effort, Figure, quantile
from bot.client import Bot
from bot.cooldown import Cooldown
from bot.settings import Settings

MEDIAN_MS, P99_MS = 15.0, 30.0
WARM = 10
ASKED = tuple(
    {"product": f"YU7 {trim}", "ordered": ordered, "as_of": "2026-01-15"}
    for trim in ("Standard", "Pro", "Max")
    for ordered in ("2025-06-26", "2025-06-27", "June 26 2025", "2025-06")
)
"""Questions in turn, so that not every one has just been asked."""
MEMBER = {"id": "7", "username": "mei", "discriminator": "0", "avatar": None, "global_name": None}


class Wire(AsyncWebhookAdapter):
    """Takes a reply where discord.py would send it, and notes when."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # discord.py leaves it untyped
        self.replied = asyncio.Event()
        self.at = 0.0

    async def request(self, route: Any, session: Any, **_: Any) -> Any:  # noqa: ARG002  # the adapter's own signature
        """Note the time, and answer as Discord does."""
        self.at = time.perf_counter()
        self.replied.set()
        return {"interaction": {"id": "1", "type": 2}}

    @contextmanager
    def connected(self) -> Iterator[None]:
        """Stand where the real adapter stands."""
        token = async_context.set(self)
        try:
            yield
        finally:
            async_context.reset(token)


def measure(effort: Effort) -> Sequence[Figure]:
    """Median and p99 of /wait, each less an empty command's median."""
    nothing, wait = asyncio.run(_run(effort.commands))
    idle = quantile(nothing, 0.5)
    return (
        Figure("/wait handler, median", quantile(wait, 0.5) - idle, "ms", MEDIAN_MS),
        Figure("/wait handler, p99", quantile(wait, 0.99) - idle, "ms", P99_MS),
    )


async def _run(count: int) -> tuple[list[float], list[float]]:
    """Milliseconds of both commands, taken in turns so that both meet the same machine."""
    ids = itertools.count(discord.utils.time_snowflake(datetime.now(UTC)))
    async with assembled(Settings(), None) as parts:
        bot = Bot(replace(parts, commands=[*parts.commands, _nothing()], cooldown=Cooldown(count * 4, 0.0)))
        await bot._async_setup_hook()  # noqa: SLF001  # what login would do, without a network
        wire = Wire()
        nothing, wait = [], []
        with wire.connected():
            for turn in range(count + WARM):
                empty = await _timed(bot, wire, payload(next(ids), "nothing", {}))
                asked = await _timed(bot, wire, payload(next(ids), "wait", ASKED[turn % len(ASKED)]))
                if turn >= WARM:
                    nothing.append(empty)
                    wait.append(asked)
    return nothing, wait


def _nothing() -> app_commands.Command[Any, ..., None]:
    """A command that says ok."""

    @app_commands.command(name="nothing", description="Says ok.")
    async def nothing(interaction: discord.Interaction[Any]) -> None:
        await interaction.response.send_message("ok", ephemeral=True)

    return nothing


async def _timed(bot: Bot, wire: Wire, payload: dict[str, Any]) -> float:
    """Milliseconds from dispatch to the reply."""
    wire.replied.clear()
    begun = time.perf_counter()
    bot._connection.parse_interaction_create(payload)  # type: ignore[arg-type]  # noqa: SLF001  # what the gateway calls, with its JSON
    await wire.replied.wait()
    elapsed = (wire.at - begun) * 1000
    await asyncio.sleep(0)
    return elapsed


def payload(number: int, name: str, options: dict[str, str]) -> dict[str, Any]:
    """A slash command as the gateway sends it, from a direct message."""
    return {
        "id": str(number),
        "application_id": "1",
        "type": 2,
        "token": f"token-{number}",
        "version": 1,
        "locale": "en-GB",
        "channel_id": "3",
        "channel": {"id": "3", "type": 1},
        "entitlements": [],
        "attachment_size_limit": 0,
        "authorizing_integration_owners": {},
        "context": 1,
        "user": MEMBER,
        "data": {
            "id": "9",
            "name": name,
            "type": 1,
            "options": [{"name": key, "type": 3, "value": value} for key, value in options.items()],
        },
    }
