"""Who asks, where and when: an interaction, or a message to the bot. What answers need to know of either."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, Protocol

import discord

NO_HISTORY = 160002
"""Discord's code for a reply in a channel whose history the bot may not read."""
LOCALES: Mapping[str, discord.Locale] = MappingProxyType(
    {"en": discord.Locale.british_english, "es": discord.Locale.spain_spanish}
    | {"pt": discord.Locale.brazil_portuguese, "zh": discord.Locale.chinese}
    | {each.value: each for each in discord.Locale}
)
"""Discord's locale for a language that a message is in."""


class Addressed(Protocol):
    """What an interaction and a message have in common."""

    @property
    def user(self) -> discord.User | discord.Member:
        """Who asks."""

    @property
    def created_at(self) -> datetime:
        """When."""

    @property
    def guild_id(self) -> int | None:
        """In which server, if in any."""

    @property
    def channel_id(self) -> int | None:
        """In which channel."""

    @property
    def channel(self) -> Any:
        """The channel, as far as it is known."""

    @property
    def locale(self) -> discord.Locale:
        """The asker's language."""

    @property
    def guild_locale(self) -> discord.Locale | None:
        """The server's language."""

    @property
    def client(self) -> Any:
        """The bot."""


@dataclass(frozen=True, slots=True)
class Written:
    """A message to the bot, without its text: what is kept of it lasts until it is answered.

    Discord does not say which language its author reads; `locale` is the server's, and then the one it is written in.
    """

    message: discord.Message
    client: Any
    locale: discord.Locale

    @classmethod
    def of(cls, message: discord.Message, client: Any) -> "Written":
        """A message that is for the bot."""
        theirs = message.guild.preferred_locale if message.guild else discord.Locale.british_english
        return cls(message, client, theirs)

    def reading(self, language: str) -> "Written":
        """The same of an author who writes in that language."""
        return dataclasses.replace(self, locale=LOCALES.get(language, self.locale))

    @property
    def user(self) -> discord.User | discord.Member:
        """Who wrote it."""
        return self.message.author

    @property
    def created_at(self) -> datetime:
        """When it was written."""
        return self.message.created_at

    @property
    def guild_id(self) -> int | None:
        """In which server, if in any."""
        return self.message.guild.id if self.message.guild else None

    @property
    def channel_id(self) -> int | None:
        """In which channel."""
        return self.message.channel.id

    @property
    def channel(self) -> Any:
        """The channel."""
        return self.message.channel

    @property
    def guild_locale(self) -> discord.Locale | None:
        """The server's language."""
        return self.message.guild.preferred_locale if self.message.guild else None

    async def answer(self, card: discord.ui.LayoutView) -> None:
        """Reply to it with a card, for all who read along."""
        await self._send(view=card)

    async def say(self, sentence: str) -> None:
        """Reply to it with a sentence."""
        await self._send(content=sentence)

    async def _send(self, **said: Any) -> None:
        """Nobody is pinged; a message that is gone does not matter, nor one that the bot may not look back at."""
        try:
            reference = self.message.to_reference(fail_if_not_exists=False)
            await self.message.channel.send(**said, reference=reference, mention_author=False)
        except discord.HTTPException as refused:
            if refused.code != NO_HISTORY:
                raise
            await self.message.channel.send(**said)
