"""/privacy: what is kept about whoever asks, and how to take it along or have it erased."""

from typing import Any

from discord import app_commands

from bot import localise
from bot.errors import Interaction
from bot.panels.privacy import Privacy


def command(panel: Privacy) -> app_commands.Command[Any, ..., None]:
    """Make the command."""

    @app_commands.command(**localise.command("privacy"))
    async def privacy(interaction: Interaction) -> None:
        await panel.show(interaction)

    return privacy
