"""Who someone is in a server, as Discord says with each interaction: nothing is remembered, so nothing can be stale."""

import discord

from bot.curation.rights import Person, Role
from bot.errors import Interaction
from bot.explain import Told
from bot.servers import Servers


def person(interaction: Interaction, servers: Servers) -> Person:
    """The person behind an interaction. Raises `Told` outside of servers, and where the bot itself is no member."""
    server = interaction.guild_id
    if server is None or interaction.client.get_guild(server) is None:
        raise Told("error-server-only")
    return Person(interaction.user.id, server, _role(interaction, servers[server].curators_role))


def _role(interaction: Interaction, curators: int | None) -> Role:
    if interaction.permissions.manage_guild or interaction.permissions.administrator:
        return Role.MANAGER
    member = interaction.user
    is_curator = curators is not None and isinstance(member, discord.Member) and member.get_role(curators) is not None
    return Role.CURATOR if is_curator else Role.MEMBER
