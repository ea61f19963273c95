"""Names and descriptions of commands, out of the same Fluent files as everything else."""

import discord
from discord import app_commands

from bot.phrases import DEFAULT, LANGUAGES, language, say


def text(phrase: str) -> app_commands.locale_str:
    """A command's, option's or choice's text: ours by default, translated when the commands are sent to Discord."""
    return app_commands.locale_str(say(phrase), phrase=phrase)


class Translator(app_commands.Translator):
    """Gives Discord every language we speak.

    Once there is a second language, English is sent under both of its locales: Discord falls back from one to the
    other, so with only one of them given the readers of the other would not see the default.
    """

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002  # the phrase says it all
    ) -> str | None:
        """Return the text in `locale`, or None where we do not speak it."""
        ours = language(locale.value)
        spoken = locale.value.partition("-")[0] == ours.partition("-")[0]
        if "phrase" not in string.extras or not spoken or set(LANGUAGES) == {DEFAULT}:
            return None
        return say(string.extras["phrase"], locale.value)
