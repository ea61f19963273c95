"""Use as source: right-click a message, choose what it says something about, and the form of a claim opens, its source filled in."""

import discord
from discord import app_commands

from bot import localise
from bot.curation.rights import Act
from bot.errors import Interaction
from bot.panels.curation.person import person
from bot.panels.curation.sourcing import Sourcing
from bot.servers import Servers


def command(sourcing: Sourcing, servers: Servers) -> app_commands.ContextMenu:
    """Make the message command."""

    async def use_as_source(interaction: Interaction, message: discord.Message) -> None:
        person(interaction, servers).must(Act.PROPOSE)
        await sourcing.begin(interaction, message)

    menu: app_commands.ContextMenu = app_commands.ContextMenu(
        name=localise.text("use-as-source"),
        callback=use_as_source,
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
    )
    menu.default_permissions = discord.Permissions(manage_messages=True)
    return menu
