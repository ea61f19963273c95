"""/curate queue: what waits for curators."""

from discord import app_commands

from bot import localise
from bot.arguments import Words
from bot.errors import Interaction
from bot.panels.curation.queue import OVERVIEW, QueuePanel
from bot.places import Places

LISTS = ("proposals", "headlines", "gaps", "stale")


class Waiting:
    """The subcommand."""

    def __init__(self, panel: QueuePanel, places: Places) -> None:
        self._panel = panel
        self._places = places

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add it to /curate."""
        complete = self._places.completers()

        @group.command(**localise.command("curate-queue"))
        @localise.options(show="option-show", product="option-product-any")
        @app_commands.choices(
            show=[app_commands.Choice(name=localise.text(f"queue-{each}"), value=each) for each in LISTS]
        )
        @app_commands.autocomplete(product=complete.product)
        async def queue(
            interaction: Interaction, show: app_commands.Choice[str] | None = None, product: Words | None = None
        ) -> None:
            only = self._places(interaction).arguments.product(product) if product else ""
            await self._panel.send(interaction, show.value if show else OVERVIEW, only)
