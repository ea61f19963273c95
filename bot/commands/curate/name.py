"""/curate name: under which name someone signs what they propose."""

from discord import app_commands

from bot import localise
from bot.curation.service import Curation
from bot.errors import Interaction
from bot.panels.curation.person import person
from bot.panels.curation.telling import said
from bot.phrases import plain, say
from bot.replies import reply
from bot.servers import Servers

Name = app_commands.Range[str, 1, 32]


class ChosenName:
    """The subcommand."""

    def __init__(self, curation: Curation, servers: Servers) -> None:
        self._curation = curation
        self._servers = servers

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add it to /curate."""

        @group.command(**localise.command("curate-name"))
        @localise.options(name="option-name")
        async def name(interaction: Interaction, name: Name) -> None:
            chosen = await self._curation.choose_name(person(interaction, self._servers), name)
            await reply(interaction, said(say("name-chosen", interaction.locale.value, name=plain(chosen))))
