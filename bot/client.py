"""The connection to Discord: which commands there are, when Discord hears of them, and who may ask how often."""

import hashlib
import json
from collections.abc import Awaitable, Callable, Collection, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from importlib.metadata import version
from typing import Any

import discord
import structlog
from discord import app_commands

from bot.commands import Mentions
from bot.cooldown import Cooldown
from bot.errors import Funnel, Interaction
from bot.listening import Listening
from bot.localise import Translator
from bot.panels import Panels, expired
from bot.phrases import fingerprint
from bot.servers import Servers

AnyCommand = app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything the bot is made of; `assemble` makes them, tests replace some.

    `published` and `publish` read and write what was last sent to Discord as its commands. `left` and `joined` are told
    of servers that remove and add the bot, `present` of all in which it is once it is connected. `tidy` drops what we
    promised to keep only for a while; it also writes down what the facts say by now of the forecasts given.
    """

    commands: Sequence[AnyCommand]
    panels: Panels
    funnel: Funnel
    cooldown: Cooldown
    mentions: Mentions
    servers: Servers
    listening: Listening
    published: Callable[[], Awaitable[Mapping[str, Any] | None]]
    publish: Callable[[Mapping[str, Any]], Awaitable[None]]
    left: Callable[[int, date], Awaitable[None]]
    joined: Callable[[int], Awaitable[None]]
    present: Callable[[Collection[int], date], Awaitable[None]]
    tidy: Callable[[datetime], Awaitable[None]]
    poll: Callable[[], Coroutine[Any, Any, None]] | None
    """Asks the feeds for ever; None where the operator wants none asked. Only a bot that is really on Discord calls it."""
    recover: Callable[[], Awaitable[int]]
    """Finishes what was being recorded when the process ended last."""


INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
"""Which servers it is in, and that there are messages: their text only where the bot is addressed. None is privileged."""


class Bot(discord.AutoShardedClient):
    """Rollcast on Discord. Asks for no privileged intent, and caches neither members nor messages."""

    def __init__(self, parts: Parts, intents: discord.Intents = INTENTS) -> None:
        super().__init__(
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
        )
        self._parts = parts
        self.tree = Tree(self, parts.funnel, parts.cooldown)
        for command in parts.commands:
            self.tree.add_command(command)

    async def setup_hook(self) -> None:
        """Before the gateway is opened: know every button again, and publish the commands if they changed."""
        await self.tree.set_translator(Translator())
        self.add_dynamic_items(self._parts.panels.item())
        if finished := await self._parts.recover():
            log.info("finished what was begun before the last end", proposals=finished)
        await self._publish()

    async def on_interaction(self, interaction: Interaction) -> None:
        """After discord.py has found who takes care of it: a form that nobody does is answered here."""
        await expired(interaction, self._parts.funnel)

    async def on_message(self, message: discord.Message) -> None:
        """A message somewhere: nearly all of them are none of ours."""
        await self._parts.listening(message, self)

    async def on_ready(self) -> None:
        """Connected, perhaps again: servers may have come and gone meanwhile. One that is only unavailable is among them."""
        await self._parts.present({guild.id for guild in self.guilds}, discord.utils.utcnow().date())

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """A server added the bot."""
        await self._parts.joined(guild.id)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """A server removed the bot: from now on what we keep for it has an end."""
        await self._parts.left(guild.id, discord.utils.utcnow().date())

    async def _publish(self) -> None:
        """Send the commands to Discord when they differ from what it has; it takes only 200 new ones a day."""
        now = {"application": self.application_id, "digest": digest(self.tree)}
        before = dict(await self._parts.published() or {})
        if before.items() >= now.items():
            self._parts.mentions.learn(before["ids"])
            return
        try:
            synced = await self.tree.sync()
        except app_commands.CommandSyncFailure:
            raise  # our own fault: the tests should have caught it, and no command would work
        except discord.HTTPException as error:
            log.warning("commands not published, tried again at the next start", status=error.status, code=error.code)
            return
        ids = {each.name: each.id for each in synced if each.type is discord.AppCommandType.chat_input}
        self._parts.mentions.learn(ids)
        await self._parts.publish({**now, "ids": ids})
        log.info("commands published", count=len(synced))


class Tree(app_commands.CommandTree[Bot]):
    """The commands: in servers, with the bot alone, and wherever a member brought it along."""

    def __init__(self, client: Bot, funnel: Funnel, cooldown: Cooldown) -> None:
        super().__init__(
            client,
            fallback_to_global=True,
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        )
        self._funnel = funnel
        self._cooldown = cooldown

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Count a question against its asker's pace; typing in an option costs nothing."""
        if interaction.type is not discord.InteractionType.application_command:
            return True
        try:
            self._cooldown.take(interaction.user.id, interaction.created_at)
        except Exception as error:  # noqa: BLE001  # outside a command discord.py would swallow it
            await self._funnel(interaction, error)
            return False
        return True

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        """Hand the error to the funnel."""
        await self._funnel(interaction, error)


async def translated(tree: app_commands.CommandTree[Any]) -> list[dict[str, Any]]:
    """What Discord is sent as our commands, as JSON, in every language."""
    return [await command.get_translated_payload(tree, Translator()) for command in tree.get_commands()]


def digest(tree: app_commands.CommandTree[Any]) -> str:
    """Changes whenever what Discord would be sent does.

    Translating it all takes forty times as long, so what it is translated from is looked at instead: the commands in
    English, the files of all languages, and the versions of what translates.
    """
    untranslated = [command.to_dict(tree) for command in tree.get_commands()]
    told = json.dumps([untranslated, version("rollcast"), discord.__version__], sort_keys=True)
    return hashlib.sha256(told.encode() + fingerprint()).hexdigest()
