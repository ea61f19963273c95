"""/curate: keep the facts. One module per subcommand or family of them; each adds itself to the group.

Discord offers it to members who may manage messages, until a server says otherwise in its settings. Whether someone may
use it is checked here all the same, each time: see `bot.curation.rights`.
"""

from collections.abc import Iterable
from typing import Protocol

from discord import Permissions, app_commands

from bot import localise


class Subcommands(Protocol):
    """Something that adds subcommands to the group."""

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add them."""


def command(subcommands: Iterable[Subcommands]) -> app_commands.Group:
    """Make the group."""
    group = app_commands.Group(
        **localise.command("curate"),
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        default_permissions=Permissions(manage_messages=True),
    )
    for each in subcommands:
        each.add_to(group)
    return group
