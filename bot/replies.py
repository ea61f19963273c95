"""Who sees an answer, and how it is sent."""

from typing import Any

import discord

from bot.community.servers import Servers
from bot.worker import Worker

Interaction = discord.Interaction[Any]


class Audience:
    """Replies are private, except in the channels that a server made public for them."""

    def __init__(self, worker: Worker, servers: Servers) -> None:
        self._worker = worker
        self._servers = servers

    async def private(self, interaction: Interaction) -> bool:
        """Whether only the asker sees the reply. A thread is as public as the channel it hangs from."""
        if interaction.guild_id is None or interaction.channel_id is None:
            return True
        public = await self._worker(self._servers.public_channels, interaction.guild_id)
        parent = getattr(interaction.channel, "parent_id", None)
        return not public & {interaction.channel_id, parent}


async def reply(interaction: Interaction, card: discord.ui.LayoutView, *, private: bool = True) -> None:
    """Answer with a card. Its buttons are `panels.Press`es, so the view itself need not be kept alive."""
    card.stop()
    if interaction.response.is_done():
        await interaction.followup.send(view=card, ephemeral=private)
    else:
        await interaction.response.send_message(view=card, ephemeral=private)


async def replace(interaction: Interaction, card: discord.ui.LayoutView) -> None:
    """Show another card in place of the one whose button was pressed."""
    card.stop()
    if interaction.response.is_done():
        await interaction.edit_original_response(view=card)
    else:
        await interaction.response.edit_message(view=card)
