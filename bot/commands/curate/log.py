"""/curate log: what was decided, by whom, and what became of it."""

from discord import app_commands

from bot import localise
from bot.arguments import OFFERED, Choice, Words, choice
from bot.curation.record import Show
from bot.errors import Interaction, completing
from bot.panels.curation.log import Filter, LogPanel
from bot.places import Places
from knowledge.reading.normalise import fold


class Decided:
    """The subcommand."""

    def __init__(self, panel: LogPanel, places: Places) -> None:
        self._panel = panel
        self._places = places

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add it to /curate."""
        complete = self._places.completers()

        async def names(interaction: Interaction, typed: str) -> list[Choice]:
            sought, known = fold(typed).strip(), await self._panel.names(interaction)
            return [choice(name, name) for name in known if sought in fold(name)][:OFFERED]

        @group.command(**localise.command("curate-log"))
        @localise.options(
            product="option-product-any",
            curator="option-curator",
            show="option-show",
        )
        @app_commands.choices(
            show=[app_commands.Choice(name=localise.text(f"log-show-{each}"), value=each.value) for each in Show]
        )
        @app_commands.autocomplete(product=complete.product, curator=completing(names))
        async def log(
            interaction: Interaction,
            product: Words | None = None,
            curator: Words | None = None,
            show: app_commands.Choice[str] | None = None,
        ) -> None:
            only = self._places(interaction).arguments.product(product) if product else ""
            asked = Filter(product=only, name=curator or "", show=Show(show.value) if show else Show.ALL)
            await self._panel.send(interaction, asked)
