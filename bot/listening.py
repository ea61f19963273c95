"""Messages to the bot: mentions in servers, and direct messages. Everything else is dropped before anything is done.

Discord hands over the text of a message only where the bot is addressed, and no more is asked for: see README. What is
said is read, decided upon and forgotten; a panel keeps the structured question, as it does for a command.
"""

import re
from typing import Any

import discord
import structlog
from discord import ui

from bot.addressed import Written
from bot.cards import layout
from bot.cards.blocks import Block, Sheet, Tone
from bot.cooldown import Cooldown, Hush, TooSoon
from bot.errors import Funnel
from bot.panels import Press, button
from bot.panels.acting import PRIMARY, Acting
from bot.panels.answers import Answers
from bot.panels.asking import SHOW, Asking
from bot.replies import Audience
from knowledge.answers.decisions import Say
from knowledge.answers.drafts import Draft

SPOKEN = frozenset({discord.MessageType.default, discord.MessageType.reply})
"""Messages that somebody wrote; the others are notes of Discord's own."""

log = structlog.stdlib.get_logger(__name__)


class Listening:
    """Answers messages: in full where answers are public and in direct messages, else with a button for the author."""

    def __init__(
        self,
        *,
        asking: Asking,
        acting: Acting,
        answers: Answers,
        audience: Audience,
        funnel: Funnel,
        members: Cooldown,
        channels: Cooldown,
    ) -> None:
        self._asking = asking
        self._acting = acting
        self._answers = answers
        self._audience = audience
        self._funnel = funnel
        self._members = members
        self._channels = channels
        self._hush = Hush()

    async def __call__(self, message: discord.Message, client: Any) -> None:
        """Answer one message, if it is for the bot."""
        text = told(message, client.user.id)
        if not text:
            return
        written = Written.of(message, client)
        try:
            self._pace(message)
            await self._hear(written, text)
        except TooSoon as busy:
            await self._too_soon(written, busy)
        except Exception as error:  # noqa: BLE001  # the funnel decides which of them are faults
            await self._funnel.written(written, error, self._answers.voice(written).locale)

    async def _hear(self, written: Written, text: str) -> None:
        """Read it; answer there, or offer to answer where only the author sees it."""
        draft, language = await self._asking.read(written, text)
        written = written.reading(language)
        step = await self._asking.decide(written, draft)
        if written.guild_id is None or not self._audience.private(written):
            await self._asking.take(written, step)
        elif isinstance(step, Say) and step.line != "about":  # a line tells nothing about anyone
            await self._acting.act(written, None, step)
        else:
            await self._offer(written, draft)

    async def _offer(self, written: Written, draft: Draft) -> None:
        """One small line with a button: Discord knows no reply to a message that only its author sees."""
        voice = self._answers.voice(written)
        token = await self._answers.keep(written, draft.model_dump(mode="json", exclude_defaults=True))
        line = Sheet((Block((f"-# {voice.say('ask-private')}",)),), Tone.NO)
        row: ui.ActionRow[Any] = ui.ActionRow(button(voice.say("ask-show"), Press(SHOW, token), PRIMARY))
        await written.answer(layout.card(line, [row]))

    def _pace(self, message: discord.Message) -> None:
        """Count it against its author's pace and its channel's. Raises TooSoon."""
        self._members.take(message.author.id, message.created_at)
        if message.guild is not None:
            try:
                self._channels.take(message.channel.id, message.created_at)
            except TooSoon as busy:
                raise TooSoon(busy.until, "ask-busy") from None

    async def _too_soon(self, written: Written, busy: TooSoon) -> None:
        """Say so once, then keep quiet until there is room for all again: a refusal must not be spam itself."""
        quiet = max(self._channels.window, self._members.window)
        if self._hush.first(written.message.channel.id, written.created_at, quiet):
            await self._funnel.written(written, busy, self._answers.voice(written).locale)


def told(message: discord.Message, me: int) -> str:
    """What a message says to the bot; nothing if it is for someone else, or from a program.

    A reply to the bot pings it without naming it, and so do roles and @everyone: only its own name in the text counts.
    """
    if message.author.bot or message.webhook_id or message.type not in SPOKEN:
        return ""
    if message.guild is None:
        return message.content.strip()
    text, named = re.subn(rf"<@!?{me}>", " ", message.content)
    return text.strip() if named else ""
