"""Runs the bot on Discord until it is told to stop: one process, one folder, and a clean end on SIGTERM."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import click
import discord
import structlog

from bot import heartbeat, lock
from bot.assemble import assembled
from bot.client import Bot
from bot.explain import Told
from bot.settings import Settings
from bot.shell import Shell

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0
"""Seconds between attempts to reach Discord at the start; each is twice the one before."""
A_DAY = 24 * 60 * 60.0
TOKEN_REVOKED = 4004
"""Discord's close code for a token that was good once."""

log = structlog.stdlib.get_logger(__name__)


@click.command()
@click.pass_obj
def run(shell: Shell) -> None:
    """Run the bot on Discord; needs DISCORD_TOKEN."""
    token = shell.settings.discord_token
    if token is None:
        raise Told("shell-no-token")
    with lock.locked(shell.settings.data_dir):
        asyncio.run(live(shell.settings, token.get_secret_value()))


async def live(settings: Settings, token: str) -> None:
    """Connect, answer until SIGTERM or SIGINT, close."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # Windows has no signal handlers in its event loop
            loop.add_signal_handler(each, stop.set)
    log.info("starting")
    async with assembled(settings, settings.data_dir) as parts:
        try:
            polling = [parts.poll()] if parts.poll else []
            await until(stop, connected(lambda: Bot(parts), token, settings.heartbeat), tidying(parts.tidy), *polling)
        except Told:
            raise
        except Exception:
            log.exception("stopped by a fault")
            raise
    log.info("stopped")


async def connected(make: Callable[[], Bot], token: str, heart: Path) -> None:
    """Log in and answer for as long as the connection can be kept up.

    A network or a Discord that is not there yet is waited for, each time with a new client, since one that failed
    keeps a closed session. A token that Discord refuses is final.
    """
    pause = FIRST_PAUSE
    while True:
        async with make() as bot:
            if await _logged_in(bot, token, pause):
                return await _answering(bot, heart)
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)


async def until(stop: asyncio.Event, *work: Coroutine[Any, Any, None]) -> None:
    """Do the work side by side until one of it ends or `stop` is set; raises what the work raised."""
    coroutines: tuple[Coroutine[Any, Any, object], ...] = (stop.wait(), *work)
    tasks = [asyncio.create_task(each) for each in coroutines]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for each in done:
            each.result()
    finally:
        for each in tasks:
            each.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def tidying(tidy: Callable[[datetime], Awaitable[None]], interval: float = A_DAY) -> None:
    """Keep the promise to drop what is kept for a while only; a failure is logged and tried again the next day."""
    while True:
        try:
            await tidy(datetime.now(UTC))
        except Exception:
            log.exception("could not tidy up")
        await asyncio.sleep(interval)


def alive(bot: Bot) -> bool:
    """Whether every shard is connected and Discord answers its heartbeats."""
    return bot.is_ready() and not bot.is_closed() and bot.latency < heartbeat.STALE


async def _logged_in(bot: Bot, token: str, pause: float) -> bool:
    try:
        await bot.login(token)
    except discord.LoginFailure as error:
        raise Told("shell-wrong-token") from error
    except (aiohttp.ClientError, OSError, discord.DiscordServerError) as error:
        log.warning("cannot reach Discord, trying again", kind=type(error).__name__, seconds=pause)
        return False
    log.info("logged in")
    return True


async def _answering(bot: Bot, heart: Path) -> None:
    beating = asyncio.create_task(heartbeat.beat(heart, lambda: alive(bot)))
    try:
        await bot.connect(reconnect=True)  # discord.py resumes by itself from here on
    except discord.ConnectionClosed as closed:
        if closed.code == TOKEN_REVOKED:
            raise Told("shell-wrong-token") from closed
        raise
    finally:
        beating.cancel()
