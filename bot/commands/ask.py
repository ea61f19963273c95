"""Answer /ask: the same questions in one's own words."""

from typing import Any

from discord import app_commands

from bot import localise
from bot.errors import Interaction
from bot.panels.asking import Asking

MOST = 1000
"""Characters of a question; Discord refuses longer ones itself."""
Question = app_commands.Range[str, 1, MOST]


def command(asking: Asking) -> app_commands.Command[Any, ..., None]:
    """Make the command."""

    @app_commands.command(**localise.command("ask"))
    @localise.options(text="option-question")
    async def ask(interaction: Interaction, text: Question) -> None:
        await asking.hear(interaction, text)

    return ask
