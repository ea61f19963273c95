"""Who sees an answer, and how it is sent."""

from io import BytesIO
from typing import Any

import discord

from bot.addressed import Addressed, Written
from bot.cards.layout import Picture
from bot.servers import Servers

Interaction = discord.Interaction[Any]
PRIVATE = "private"
"""Marks an interaction whose reply is the asker's alone wherever it is asked."""


class Audience:
    """Replies are private, except in the channels that a server made public for them."""

    def __init__(self, servers: Servers) -> None:
        self._servers = servers

    def private(self, interaction: Addressed) -> bool:
        """Whether only the asker is to see the reply. A thread is as public as the channel it hangs from."""
        alone = isinstance(interaction, discord.Interaction) and interaction.extras.get(PRIVATE)
        if alone or interaction.guild_id is None or interaction.channel_id is None:
            return True
        public = self._servers[interaction.guild_id].public_channels
        parent = getattr(interaction.channel, "parent_id", None)
        return not public & {interaction.channel_id, parent}


async def reply(asked: Addressed, card: discord.ui.LayoutView, *, private: bool = True) -> None:
    """Answer with a card. Its buttons are `panels.Press`es, so the view itself need not be kept alive.

    A message can only be answered for all who read it: whoever answers one has seen to that already.
    """
    card.stop()
    if isinstance(asked, Written):
        await asked.answer(card)
    elif (interaction := pressed(asked)).response.is_done():
        await interaction.followup.send(view=card, ephemeral=private)
    else:
        await interaction.response.send_message(view=card, ephemeral=private)


def pressed(asked: Addressed) -> Interaction:
    """What is asked, where it can only be an interaction."""
    if not isinstance(asked, discord.Interaction):
        raise TypeError(asked)
    return asked


def only_for(interaction: Interaction) -> Interaction:
    """The same interaction, whose reply nobody but the asker sees."""
    interaction.extras[PRIVATE] = True
    return interaction


async def replace(interaction: Interaction, card: discord.ui.LayoutView) -> None:
    """Show another card in place of the one whose button was pressed."""
    card.stop()
    if interaction.response.is_done():
        await interaction.edit_original_response(view=card)
    else:
        await interaction.response.edit_message(view=card)


async def thinking(interaction: Interaction, *, private: bool = True) -> None:
    """Hold the place of a reply that takes a moment: Discord waits three seconds and no longer."""
    await interaction.response.defer(ephemeral=private, thinking=True)


async def fill(interaction: Interaction, card: discord.ui.LayoutView, picture: Picture | None) -> None:
    """Put a card where a reply is waited for, or in place of one whose menu was used. Its old picture goes."""
    card.stop()
    files = [discord.File(BytesIO(picture.png), picture.name, description=picture.alt)] if picture else []
    await interaction.edit_original_response(view=card, attachments=files)
