"""Answer /wait, "when do I get mine?"."""

from typing import Any

from discord import app_commands

from bot import localise
from bot.arguments import Arguments, Asker, Words
from bot.errors import Interaction
from bot.panels.asking import Asking
from bot.places import Places
from knowledge.answers.drafts import of_question
from knowledge.errors import AmbiguousProduct


def command(places: Places, asking: Asking) -> app_commands.Command[Any, ..., None]:
    """Make the command."""
    complete = places.completers()

    @app_commands.command(**localise.command("wait"))
    @localise.options(
        product="option-product",
        ordered="option-ordered",
        market="option-market",
        quoted="option-quoted",
        position="option-position",
        by="option-by",
        as_of="option-as-of",
    )
    @app_commands.autocomplete(
        product=complete.product,
        ordered=complete.past,
        market=complete.market,
        quoted=complete.quote,
        by=complete.ahead,
        as_of=complete.past,
    )
    async def wait(  # noqa: PLR0917  # Discord hands options over by name
        interaction: Interaction,
        product: Words,
        ordered: Words | None = None,
        market: Words | None = None,
        quoted: Words | None = None,
        position: Words | None = None,
        by: Words | None = None,
        as_of: Words | None = None,
    ) -> None:
        arguments = places(interaction).arguments
        candidates = products(arguments, product)
        question = arguments.wait(
            Asker.of(interaction),
            candidates[0],
            ordered=ordered,
            market=market,
            quote=quoted,
            position=position,
            by=by,
            as_of=as_of,
        )
        await asking.begin(interaction, of_question(question, candidates))

    return wait


def products(arguments: Arguments, text: str) -> tuple[str, ...]:
    """The product that is meant, or several it could be. Raises UnknownProduct."""
    try:
        return (arguments.product(text),)
    except AmbiguousProduct as error:
        return error.suggestions
