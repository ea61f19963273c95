"""How tests press what no card of ours offers: Discord's clients send whatever custom id and values they are told to."""

from typing import Any

import discord
import simcord
from discord import app_commands, ui
from simcord.builders import ChannelHandle

from tests.bot.asking import on
from tests.conftest import Room


@app_commands.command(name="forge", description="Shows a component with any custom id.")
async def forge(interaction: discord.Interaction[Any], custom_id: str, value: str = "") -> None:
    """A command that only tests' bots have."""
    button: ui.Button[Any] = ui.Button(label="forged", custom_id=custom_id)
    menu: ui.Select[Any] = ui.Select(
        custom_id=custom_id, options=[discord.SelectOption(label="forged", value=value or "-")]
    )
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.ActionRow(menu if value else button))
    view.stop()
    await interaction.response.send_message(view=view, ephemeral=True)


async def forged(
    actor: simcord.MemberActor, channel: ChannelHandle, custom_id: str, value: str = ""
) -> simcord.InteractionResult:
    """Press a button, or choose a value in a menu, that was made up."""
    made = await actor.slash(channel, "forge", custom_id=custom_id, **({"value": value} if value else {}))
    if value:
        return await actor.select(on(made), [value])
    return await actor.click(on(made), label="forged")


def demoted(room: Room, env: simcord.Env) -> None:
    """Who managed the server does so no longer."""
    env.backend.get_guild(room.server.id).members[room.manager.id].role_ids.clear()
