"""Answer /launch, "when does it come to my country?"."""

from typing import Any

from discord import app_commands

from bot import localise
from bot.arguments import Asker, Words
from bot.commands.wait import products
from bot.errors import Interaction
from bot.panels.asking import Asking
from bot.places import Places
from knowledge.answers.drafts import of_question


def command(places: Places, asking: Asking) -> app_commands.Command[Any, ..., None]:
    """Make the command."""
    complete = places.completers()

    @app_commands.command(**localise.command("launch"))
    @localise.options(
        product="option-product",
        market="option-market-launch",
        by="option-by",
        as_of="option-as-of",
    )
    @app_commands.autocomplete(product=complete.product, market=complete.market, by=complete.ahead, as_of=complete.past)
    async def launch(
        interaction: Interaction,
        product: Words,
        market: Words,
        by: Words | None = None,
        as_of: Words | None = None,
    ) -> None:
        arguments = places(interaction).arguments
        candidates = products(arguments, product)
        question = arguments.launch(Asker.of(interaction), candidates[0], market, by=by, as_of=as_of)
        await asking.begin(interaction, of_question(question, candidates))

    return launch
