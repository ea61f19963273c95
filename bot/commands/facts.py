"""/facts: the store laid open. Search, what is known of a product, its history, disagreements, publishers, promises."""

from collections.abc import Callable

from discord import app_commands

from bot import localise
from bot.arguments import OFFERED, Asker, Choice, Completer, Words, choice
from bot.cards.promises import named as promised
from bot.cards.voice import Voice
from bot.errors import Interaction, completing
from bot.panels.lists import Listing, Lists
from bot.places import Places
from knowledge.answers.promises import Promised
from knowledge.reading.normalise import fold


def command(places: Places, lists: Lists) -> app_commands.Group:
    """Make the group of commands."""
    group = app_commands.Group(**localise.command("facts"))
    _search(group, lists)
    _show(group, places, lists)
    _history(group, places, lists)
    _of_all(group, places, lists, "conflicts")
    _of_all(group, places, lists, "sources")
    _promises(group, places, lists)
    return group


def _search(group: app_commands.Group, lists: Lists) -> None:
    @group.command(**localise.command("facts-search"))
    @localise.options(text="option-text")
    async def search(interaction: Interaction, text: Words) -> None:
        await lists.send(interaction, Listing(view="search", text=text))


def _show(group: app_commands.Group, places: Places, lists: Lists) -> None:
    complete = places.completers()

    @group.command(**localise.command("facts-show"))
    @localise.options(product="option-product", attribute="option-attribute")
    @app_commands.autocomplete(product=complete.product, attribute=complete.attribute)
    async def show(interaction: Interaction, product: Words, attribute: Words | None = None) -> None:
        arguments = places(interaction).arguments
        named = arguments.attribute(attribute, Asker.of(interaction)) if attribute else None
        await lists.send(interaction, Listing(view="show", product=arguments.product(product), attribute=named))


def _history(group: app_commands.Group, places: Places, lists: Lists) -> None:
    complete = places.completers()

    @group.command(**localise.command("facts-history"))
    @localise.options(product="option-product", attribute="option-attribute")
    @app_commands.autocomplete(product=complete.product, attribute=complete.attribute)
    async def history(interaction: Interaction, product: Words, attribute: Words) -> None:
        arguments = places(interaction).arguments
        named = arguments.attribute(attribute, Asker.of(interaction))
        await lists.send(interaction, Listing(view="history", product=arguments.product(product), attribute=named))


def _of_all(group: app_commands.Group, places: Places, lists: Lists, view: str) -> None:
    """A list that is of one product, or of all."""
    complete = places.completers()

    @group.command(**localise.command(f"facts-{view}"))
    @localise.options(product="option-product-any")
    @app_commands.autocomplete(product=complete.product)
    async def listing(interaction: Interaction, product: Words | None = None) -> None:
        only = places(interaction).arguments.product(product) if product else None
        await lists.send(interaction, Listing(view=view, product=only))


def _promises(group: app_commands.Group, places: Places, lists: Lists) -> None:
    complete = places.completers()

    @group.command(**localise.command("facts-promises"))
    @localise.options(
        maker="option-maker",
        product="option-product-promised",
        market="option-market-promised",
    )
    @app_commands.autocomplete(
        maker=completing(_completer(places, lists, lambda each, _: (each.maker, each.maker))),
        product=completing(_completer(places, lists, lambda each, voice: (promised(each, voice), each.product))),
        market=complete.market,
    )
    async def listing(
        interaction: Interaction, maker: Words | None = None, product: Words | None = None, market: Words | None = None
    ) -> None:
        where = places(interaction).arguments.market(market, Asker.of(interaction)) if market else None
        await lists.send(interaction, Listing(view="promises", maker=maker, product=product, market=where))


def _completer(places: Places, lists: Lists, named: Callable[[Promised, Voice], tuple[str, str]]) -> Completer:
    """Offers what promises there are by one of their names: `named` gives the label and what it stands for."""

    async def complete(interaction: Interaction, typed: str) -> list[Choice]:
        voice, sought = places.voice(interaction), fold(typed).strip()
        names = dict(named(each, voice) for each in await lists.promised(interaction))
        return [choice(label, value) for label, value in sorted(names.items()) if sought in fold(label)][:OFFERED]

    return complete
