"""/setup: whoever manages a server says in which of its channels everyone sees the answers."""

from typing import Any

import discord
from discord import app_commands, ui

from bot import localise
from bot.community.servers import MOST_CHANNELS
from bot.errors import Interaction
from bot.explain import Told
from bot.panels import Press, Row
from bot.phrases import say
from bot.replies import replace, reply
from bot.servers import Servers

CHANNELS = Press("setup-channels")
KINDS = [discord.ChannelType.text, discord.ChannelType.news, discord.ChannelType.forum]


class Setup:
    """The command and the menu on its card."""

    def __init__(self, servers: Servers) -> None:
        self._servers = servers

    def command(self) -> app_commands.Command[Any, ..., None]:
        """Make the command. Discord hides it from members who may not use it; we check again."""

        @app_commands.command(name="setup", description=localise.text("setup-command"))
        @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
        @app_commands.allowed_installs(guilds=True, users=False)
        @app_commands.default_permissions(manage_guild=True)
        async def setup(interaction: Interaction) -> None:
            server = managed(interaction)
            chosen = self._servers[server].public_channels
            await reply(interaction, card(chosen, interaction.locale.value))

        return setup

    def rows(self) -> dict[str, Row]:
        """What the menu does."""
        return {CHANNELS.action: Row(self._choose, panel=False)}

    async def _choose(self, interaction: Interaction, press: Press, _panel: object) -> None:
        server = managed(interaction)
        chosen = frozenset(int(value) for value in press.values)
        await self._servers.change(server, public_channels=chosen)
        await replace(interaction, card(chosen, interaction.locale.value, saved=True))


def managed(interaction: Interaction) -> int:
    """The server's id, if the member manages it; raises what they should be told otherwise."""
    if interaction.guild_id is None:
        raise Told("error-server-only")
    if not interaction.permissions.manage_guild:
        raise Told("error-not-permitted")
    return interaction.guild_id


def card(chosen: frozenset[int], locale: str, *, saved: bool = False) -> ui.LayoutView:
    """The settings as they stand, with the menu that changes them."""
    listed = " ".join(f"<#{channel}>" for channel in sorted(chosen))
    state = say("setup-public", locale, channels=listed) if chosen else say("setup-private", locale)
    menu: ui.ChannelSelect[Any] = ui.ChannelSelect(
        custom_id=CHANNELS.custom_id,
        channel_types=KINDS,
        placeholder=say("setup-placeholder", locale),
        min_values=0,
        max_values=MOST_CHANNELS,
        default_values=[discord.SelectDefaultValue.from_channel(discord.Object(each)) for each in sorted(chosen)],
    )
    note = say("setup-saved", locale) if saved else say("setup-note", locale)
    view = ui.LayoutView(timeout=None)
    view.add_item(
        ui.Container(
            ui.TextDisplay(f"## {say('setup-title', locale)}\n{state}"),
            ui.ActionRow(menu),
            ui.TextDisplay(f"-# {note}"),
        )
    )
    return view
