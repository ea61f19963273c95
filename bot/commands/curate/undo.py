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

        async def numbers(interaction: Interaction, typed: str) -> list[app_commands.Choice[int]]:
            sought, known = fold(str(typed)).strip(), await self._panel.undoable(interaction)
            found = [(clean(label, LONGEST), each.number) for each, label in known if sought in fold(label)]
            return [app_commands.Choice(name=label, value=number) for label, number in found[:OFFERED]]

        @group.command(**localise.command("curate-undo"))
        @localise.options(number="option-undo")
        @app_commands.autocomplete(number=completing(numbers))
        async def undo(interaction: Interaction, number: Number | None = None) -> None:
            await self._panel.undo(interaction, number)
