"""/curate undo: take back what was recorded, one's own last thing unless a number says which."""

from discord import app_commands

from bot import localise
from bot.arguments import LONGEST, OFFERED
from bot.errors import Interaction, completing
from bot.panels.curation.log import LogPanel
from bot.phrases import clean
from knowledge.reading.normalise import fold

Number = app_commands.Range[int, 1, 2**53 - 1]


class Undo:
    """The subcommand."""

    def __init__(self, panel: LogPanel) -> None:
        self._panel = panel

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add it to /curate."""

        @group.command(name="undo", description=localise.text("curate-undo-command"))
        @app_commands.describe(number=localise.text("option-undo"))
        @app_commands.autocomplete(number=completing(self._numbers))
        async def undo(interaction: Interaction, number: Number | None = None) -> None:
            await self._panel.undo(interaction, number)

    async def _numbers(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[int]]:
        sought = fold(str(typed)).strip()
        labelled = [(each.number, clean(label, LONGEST)) for each, label in await self._panel.undoable(interaction)]
        return [app_commands.Choice(name=label, value=number) for number, label in labelled if sought in fold(label)][
            :OFFERED
        ]
