"""What changed, for everyone whom the server wants to know: a card in its audit channel."""

from contextlib import suppress

import discord
import structlog
from discord import ui

from bot.errors import Interaction
from bot.servers import Servers

log = structlog.stdlib.get_logger(__name__)


class Audit:
    """Posts into audit channels."""

    def __init__(self, servers: Servers) -> None:
        self._servers = servers

    async def edit(self, interaction: Interaction, channel: int, message: int, card: ui.LayoutView) -> None:
        """Put a card in another one's place; nothing happens where that is gone or out of reach."""
        found = interaction.guild.get_channel(channel) if interaction.guild else None
        card.stop()
        if isinstance(found, discord.TextChannel):
            with suppress(discord.HTTPException):
                await found.get_partial_message(message).edit(view=card)

    async def post(self, interaction: Interaction, card: ui.LayoutView) -> bool | None:
        """Post a card; None where the server names no channel, False where the bot may not write there."""
        number = self._servers[interaction.guild_id].audit_channel if interaction.guild_id else None
        if number is None or interaction.guild is None:
            return None
        channel = interaction.guild.get_channel(number)
        if not isinstance(channel, discord.TextChannel):
            return False
        card.stop()
        try:
            await channel.send(view=card, allowed_mentions=discord.AllowedMentions.none())
        except discord.HTTPException as error:
            log.warning("audit channel refused", code=error.code)
            return False
        return True
