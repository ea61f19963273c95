"""Answer this: right-click a message, and its question is answered; what it does not tell is asked back."""

import discord
from discord import app_commands

from bot import localise
from bot.arguments import Asker
from bot.errors import Interaction
from bot.explain import Told
from bot.panels.asking import Asking
from bot.panels.drafts import empty, of_reading
from bot.places import Places
from knowledge.reading.intent import read_message

LONGEST = 2000
"""Characters of a message that are read: a question is no longer."""


def command(places: Places, asking: Asking) -> app_commands.ContextMenu:
    """Make the message command."""

    async def answer_this(interaction: Interaction, message: discord.Message) -> None:
        asker, desk = Asker.of(interaction), places(interaction).desk
        reading = read_message(
            message.content[:LONGEST],
            catalogue=desk.catalogue,
            markets=desk.markets,
            today=asker.today,
            language=asker.language,
        )
        if empty(reading):
            raise Told("ask-empty")
        await asking.begin(interaction, of_reading(reading, desk.catalogue, places.default_product(interaction)))

    menu: app_commands.ContextMenu = app_commands.ContextMenu(name=localise.text("answer-this"), callback=answer_this)
    return menu
