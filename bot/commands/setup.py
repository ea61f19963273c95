"""/setup: whoever manages a server says who keeps its facts, and where, about what and in which language it is answered."""

from typing import Any

from discord import app_commands

from bot import localise
from bot.errors import Interaction
from bot.panels.setup import Setup


def command(panel: Setup) -> app_commands.Command[Any, ..., None]:
    """Make the command. Discord hides it from members who may not use it; the panel checks again."""

    @app_commands.command(**localise.command("setup"))
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.default_permissions(manage_guild=True)
    async def setup(interaction: Interaction) -> None:
        await panel.show(interaction)

    return setup
