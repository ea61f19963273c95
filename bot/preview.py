"""The real bot in a browser page that looks like Discord: no token, no network, nothing kept.

simcord plays Discord; the bot is the one that runs there, made by the same `assemble`. Its databases are in memory.
"""

import asyncio
import os
import re
import signal
import sys
import webbrowser
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, NamedTuple

import click
import discord
import simcord
from simcord.builders import ChannelHandle, GuildHandle

from bot.assemble import assembled
from bot.client import Bot
from bot.live import until
from bot.phrases import say
from bot.servers import Servers
from bot.settings import Settings
from bot.shell import Shell
from bot.tongues import Tongues

TICK = 0.25
"""Seconds between two steps of the simulated clock."""
LOCALES = [each.value for each in discord.Locale]
TIMERS = 5.0
"""Seconds between two looks at the timers that only the simulated clock sets off."""


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port of the page; 0 takes a free one.")
@click.option("--open/--no-open", "opens", default=True, help="Open a browser if there is one.")
@click.option(
    "--locale", type=click.Choice(LOCALES), default="en-US", metavar="LOCALE", help=say("shell-preview-locale")
)
@click.option("--direct", is_flag=True, help="Show direct messages with the bot instead of a channel.")
@click.pass_obj
def preview(shell: Shell, *, port: int, opens: bool, direct: bool, locale: str) -> None:
    """Try the bot in a local page that looks like Discord, without a token."""
    with suppress(KeyboardInterrupt):
        asyncio.run(serve(shell.settings, port, locale, opens=opens, direct=direct))


async def serve(settings: Settings, port: int, locale: str, *, opens: bool, direct: bool) -> None:
    """Show the page until Ctrl-C, SIGTERM, or the page's own end button."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):
            loop.add_signal_handler(each, stop.set)
    async with assembled(settings, None) as parts:
        env = simcord.Env(Bot(parts), shard_count=1, check_errors=False)
        # Before the bot starts: its timers should not live through the year that simcord's clock is behind.
        env.backend.advance_clock((datetime.now(UTC) - env.now()).total_seconds())
        env.backend.bot_user.name = say("about-title")
        Tongues(env, locale)
        await env.start()
        try:
            await _show(env, parts.servers, stop, port, locale, opens=opens, direct=direct)
        finally:
            await env.shutdown()


async def _show(
    env: simcord.Env, servers: Servers, stop: asyncio.Event, port: int, locale: str, *, opens: bool, direct: bool
) -> None:
    room = seeded(env, locale)
    await servers.change(room.server.id, audit_channel=room.desk.id)
    asker = room.viewers[0].user
    channel, viewers = (asker.dm_channel, [asker]) if direct else (room.channel, list(room.viewers))
    page = env.preview(channel, viewers=viewers, layout="channel", locale=locale, port=port)
    try:
        async with page:
            click.echo(say("shell-preview-ready", url=page.url))
            if opens and _has_screen():
                await asyncio.to_thread(webbrowser.open, page.url)
            await until(stop, _tick(env), page.wait_closed())
    except OSError as error:
        raise click.UsageError(say("shell-port-taken", port=str(port))) from error


class Typist(simcord.MemberActor):
    """A member who types: @Rollcast becomes a mention, as it does in Discord when it is picked from the list."""

    async def send(self, channel: ChannelHandle, content: str = "", **options: Any) -> discord.Message:
        """Post a message."""
        me = self._env.backend.bot_user
        typed = re.sub(rf"@{re.escape(me.name)}\b", f"<@{me.id}>", content, flags=re.IGNORECASE)
        return await super().send(channel, typed, **options)


class Seeded(NamedTuple):
    """A server with a channel, one in which changes of facts are told, a member who asks, and two who manage it."""

    server: GuildHandle
    channel: ChannelHandle
    desk: ChannelHandle
    viewers: tuple[Typist, ...]


def seeded(env: simcord.Env, locale: str = "en-US") -> Seeded:
    """Make such a server, whose language is the one of `locale`."""
    server = env.create_guild(say("preview-server"), preferred_locale=locale)
    channel = server.create_text_channel(say("preview-channel"), topic=say("preview-topic"))
    server.create_text_channel(say("preview-lounge"))
    desk = server.create_text_channel(say("preview-desk"), topic=say("preview-desk-topic"))
    managing = server.create_role(
        say("preview-role"), permissions=discord.Permissions(manage_guild=True, manage_messages=True)
    )
    member = server.add_member(env.create_user("mei", global_name="Mei"))
    moderators = (
        server.add_member(env.create_user(name.lower(), global_name=name), roles=[managing])
        for name in ("Jonas", "Ana")
    )
    viewers = tuple(Typist(env, server, each.user) for each in (member, *moderators))
    return Seeded(server, channel, desk, viewers)


def _has_screen() -> bool:
    """Whether a browser has somewhere to open; on a bare terminal a text browser would take it over."""
    return sys.platform in {"darwin", "win32"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


async def _tick(env: simcord.Env) -> None:
    """Keep the simulated clock at the real time.

    Moving the clock disturbs nobody. Setting off timers keeps the page busy for a moment, so that happens less often,
    and not while someone is using it.
    """
    due = 0.0
    while True:
        await asyncio.sleep(TICK)
        env.backend.advance_clock(max(0.0, (datetime.now(UTC) - env.now()).total_seconds()))
        due += TICK
        if due >= TIMERS:
            due = 0.0
            with suppress(simcord.SetupError, TimeoutError):  # the page is busy: next time
                await env.advance_time(0)
