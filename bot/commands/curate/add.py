"""/curate add: a claim, from three options and a form."""

from discord import app_commands

from bot import localise
from bot.arguments import Asker, Words
from bot.errors import Interaction
from bot.panels.curation.foreseeing import Foreseeing
from bot.places import Places
from knowledge.curation.drafts import Draft


class Add:
    """The subcommand."""

    def __init__(self, places: Places, foreseeing: Foreseeing) -> None:
        self._places = places
        self._foreseeing = foreseeing

    def add_to(self, group: app_commands.Group, /) -> None:
        """Add it to /curate."""
        complete = self._places.completers()

        @group.command(**localise.command("curate-add"))
        @localise.options(
            product="option-product",
            attribute="option-attribute",
            market="option-market-claim",
        )
        @app_commands.autocomplete(product=complete.product, attribute=complete.attribute, market=complete.market)
        async def add(interaction: Interaction, product: Words, attribute: Words, market: Words) -> None:
            arguments, asker = self._places(interaction).arguments, Asker.of(interaction)
            draft = Draft(
                product=arguments.product(product),
                attribute=arguments.attribute(attribute, asker),
                market=arguments.market(market, asker),
            )
            await self._foreseeing.fill(interaction, draft)
