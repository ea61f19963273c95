"""Answer /compare, "which comes first?"."""

from typing import Any

from discord import app_commands

from bot import localise
from bot.arguments import Asker, Words
from bot.errors import Interaction
from bot.panels.compare import Comparisons
from bot.places import Places


def command(places: Places, comparisons: Comparisons) -> app_commands.Command[Any, ..., None]:
    """Make the command."""
    complete = places.completers()

    @app_commands.command(**localise.command("compare"))
    @localise.options(
        first="option-item",
        second="option-item",
        third="option-item-more",
        fourth="option-item-more",
        product="option-product-shared",
        market="option-market-shared",
        ordered="option-ordered-shared",
        by="option-by",
        as_of="option-as-of",
    )
    @app_commands.autocomplete(
        first=complete.item,
        second=complete.item,
        third=complete.item,
        fourth=complete.item,
        product=complete.product,
        market=complete.market,
        ordered=complete.past,
        by=complete.ahead,
        as_of=complete.past,
    )
    async def compare(  # noqa: PLR0917  # Discord hands options over by name
        interaction: Interaction,
        first: Words,
        second: Words,
        third: Words | None = None,
        fourth: Words | None = None,
        product: Words | None = None,
        market: Words | None = None,
        ordered: Words | None = None,
        by: Words | None = None,
        as_of: Words | None = None,
    ) -> None:
        asker, arguments = Asker.of(interaction), places(interaction).arguments
        line = arguments.product(product) if product else None
        items = arguments.items(asker, [each for each in (first, second, third, fourth) if each], line)
        common = arguments.common(asker, product=line, market=market, ordered=ordered, by=by, as_of=as_of)
        await comparisons.begin(interaction, items, common)

    return compare
