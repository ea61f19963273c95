"""Answer this: right-click a message, and its question is answered, for whoever asked and nobody else."""

import discord
from discord import app_commands

from bot import localise
from bot.errors import Interaction
from bot.explain import Told
from bot.panels.asking import Asking
from bot.replies import only_for


def command(asking: Asking) -> app_commands.ContextMenu:
    """Make the message command."""

    async def answer_this(interaction: Interaction, message: discord.Message) -> None:
        if not message.content.strip():
            raise Told("ask-empty")
        await asking.hear(only_for(interaction), message.content)

    menu: app_commands.ContextMenu = app_commands.ContextMenu(name=localise.text("answer-this"), callback=answer_this)
    return menu
