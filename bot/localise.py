"""Names and descriptions of commands and their options, out of the same Fluent files as everything else.

Discord is sent the English ones as the default and shows each member those of their own language. What it sends back, and
what a handler is told by, is the default.
"""

from collections.abc import Callable
from typing import TypedDict, TypeVar

import discord
from discord import app_commands

from bot.phrases import DEFAULT, LANGUAGES, language, say

Handler = TypeVar("Handler", bound=Callable[..., object])


class Titles(TypedDict):
    """What a command is called, and what it does."""

    name: app_commands.locale_str
    description: app_commands.locale_str


def text(phrase: str) -> app_commands.locale_str:
    """A command's, option's or choice's text: ours by default, translated when the commands are sent to Discord."""
    return app_commands.locale_str(say(phrase), phrase=phrase)


def command(path: str) -> Titles:
    """Name and description of a command, a group or a subcommand: the phrases `name-PATH` and `PATH-command`."""
    return Titles(name=text(f"name-{path}"), description=text(f"{path}-command"))


def called(path: str, locale: str) -> str:
    """What a member types for a command: `facts search` in their language."""
    words = path.split()
    return " ".join(say(f"name-{'-'.join(words[: n + 1])}", locale) for n in range(len(words)))


def option(name: str, locale: str) -> str:
    """What an option is called in a language."""
    return say(f"name-option-{name.replace('_', '-')}", locale)


def options(**described: str) -> Callable[[Handler], Handler]:
    """Name the options of a command, `name-option-OPTION`, and describe each by the phrase that is given for it."""
    names = {option: text(f"name-option-{option.replace('_', '-')}") for option in described}
    descriptions = {option: text(phrase) for option, phrase in described.items()}

    def decorate(handler: Handler) -> Handler:
        renamed: Handler = app_commands.rename(**names)(handler)
        return app_commands.describe(**descriptions)(renamed)

    return decorate


class Translator(app_commands.Translator):
    """Gives Discord every language we speak, under each of its locales whose readers we answer in it.

    A locale that is left out shows what Discord falls back to: for en-US and en-GB each other, for es-419 es-ES, for all
    others the default. So both kinds of English are sent, or the readers of the one that is not would see the other instead
    of the default; es-419 is sent rather than left to a rule of Discord's; and zh-TW is, as there is no such rule for it. It
    costs nothing: of a text, Discord counts the longest localisation alone.
    """

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002  # the phrase says it all
    ) -> str | None:
        """Return the text in `locale`, or None where we do not speak it."""
        if "phrase" not in string.extras or not spoken(locale) or set(LANGUAGES) == {DEFAULT}:
            return None
        return say(string.extras["phrase"], locale.value)


def spoken(locale: discord.Locale) -> bool:
    """Whether we speak a language of Discord's, or a variant of it."""
    ours = language(locale.value)
    return locale.value.partition("-")[0] == ours.partition("-")[0]
