"""One place decides what a member is told when something fails; the log gets everything else."""

import secrets
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, TypeVar

import discord
import structlog
from discord import app_commands

from bot.addressed import Written
from bot.explain import explain
from bot.phrases import say

Interaction = discord.Interaction[Any]
Offered = TypeVar("Offered", str, int)
Completer = Callable[[Interaction, str], Coroutine[Any, Any, list[app_commands.Choice[str]]]]

log = structlog.stdlib.get_logger(__name__)

TOO_LATE = frozenset({10008, 10015, 10062, 40060, 50027})
"""Discord's codes for a reply nobody waits for any more: message or interaction gone, already answered, token expired."""

DISCORD_PHRASES: dict[type[Exception], str] = {
    app_commands.MissingPermissions: "error-not-permitted",
    app_commands.CheckFailure: "error-not-permitted",
    app_commands.NoPrivateMessage: "error-server-only",
    app_commands.CommandNotFound: "error-command-changed",
    app_commands.CommandSignatureMismatch: "error-command-changed",
    discord.Forbidden: "error-forbidden",
}
"""The sentence for what discord.py raises on purpose."""


class Funnel:
    """Answers a failed interaction: privately, once, with one sentence.

    A reader's mistake is explained. Anything else is a fault of ours: the member gets an apology with a short
    reference, under which the log has the traceback. `name` turns a suggested id into what people call it in a language.
    """

    def __init__(self, name: Callable[[str, str], str] = lambda suggestion, _locale: suggestion) -> None:
        self._name = name

    async def __call__(self, interaction: Interaction, error: BaseException) -> None:
        """Tell the member about `error`; never raises because Discord no longer takes the reply."""
        cause = _cause(error)
        if _too_late(cause) or interaction.extras.get("told"):
            log.info("nobody to tell", kind=type(cause).__name__, where=_where(interaction))
            return
        interaction.extras["told"] = True
        sentence = self._sentence(cause, interaction.locale.value) or _apology(interaction, cause)
        try:
            await _tell(interaction, sentence)
        except discord.HTTPException as unsent:
            if not _too_late(unsent):
                log.exception("could not tell a member", where=_where(interaction))

    async def written(self, written: Written, error: BaseException, locale: str) -> None:
        """The same of a message, for which the answer is where it was written, if the bot may write there at all."""
        if isinstance(error, discord.HTTPException):
            log.info("a message could not be answered", status=error.status, code=error.code)
            return
        sentence = self._sentence(error, locale)
        if sentence is None:
            reference = _reference()
            log.error("unexpected", reference=reference, where="message", exc_info=error)
            sentence = say("error-ours", locale, reference=reference)
        try:
            await written.say(sentence)
        except discord.HTTPException as unsent:
            log.info("a message could not be answered", status=unsent.status, code=unsent.code)

    def _sentence(self, cause: BaseException, locale: str) -> str | None:
        sentence = explain(cause, locale, name=self._name)
        if sentence is None:
            phrase = next((DISCORD_PHRASES[kind] for kind in type(cause).__mro__ if kind in DISCORD_PHRASES), None)
            sentence = say(phrase, locale) if phrase else None
        if sentence is not None:
            level = log.warning if isinstance(cause, OSError) else log.info
            level("told", kind=type(cause).__name__)
        return sentence


def completing(
    complete: Callable[[Interaction, str], Coroutine[Any, Any, list[app_commands.Choice[Offered]]]],
) -> Callable[[Interaction, str], Coroutine[Any, Any, list[app_commands.Choice[Offered]]]]:
    """Make an autocomplete that fails offer nothing, and say so in the log: there is nobody to tell."""

    @wraps(complete)
    async def safely(interaction: Interaction, current: str) -> list[app_commands.Choice[Offered]]:
        try:
            return await complete(interaction, current)
        except Exception:
            log.exception("autocomplete failed", where=_where(interaction), reference=_reference())
            return []

    return safely


def _cause(error: BaseException) -> BaseException:
    if isinstance(error, (app_commands.CommandInvokeError, app_commands.TransformerError)):
        return getattr(error, "original", None) or error.__cause__ or error
    return error


def _too_late(error: BaseException) -> bool:
    late = isinstance(error, discord.HTTPException) and error.code in TOO_LATE
    return late or isinstance(error, discord.InteractionResponded)


def _apology(interaction: Interaction, cause: BaseException) -> str:
    reference = _reference()
    log.error("unexpected", reference=reference, where=_where(interaction), exc_info=cause)
    return say("error-ours", interaction.locale.value, reference=reference)


def _reference() -> str:
    return secrets.token_hex(3).upper()


def _where(interaction: Interaction) -> str:
    """The command's name or the component's action; no ids."""
    if interaction.command is not None:
        return interaction.command.qualified_name
    data: Any = interaction.data or {}
    custom_id = str(data.get("custom_id", ""))
    return ":".join(custom_id.split(":")[:2]) or interaction.type.name


async def _tell(interaction: Interaction, sentence: str) -> None:
    """Reply where there is still room for a reply: a finished answer stands, and the log has the rest."""
    kinds = discord.InteractionResponseType
    match interaction.response.type:
        case None:
            await interaction.response.send_message(sentence, ephemeral=True)
        case kinds.deferred_channel_message:
            await interaction.edit_original_response(content=sentence)
        case kinds.deferred_message_update:
            await interaction.followup.send(sentence, ephemeral=True)
        case _:
            log.info("answered before it failed", where=_where(interaction))
