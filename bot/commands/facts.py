"""/facts: the store laid open. Search, what is known of a product, its history, disagreements, and publishers."""

from discord import app_commands

from bot import localise
from bot.arguments import Arguments, Asker, Words
from bot.errors import Interaction
from bot.panels.lists import Listing, Lists


def command(arguments: Arguments, lists: Lists) -> app_commands.Group:
    """Make the group of commands."""
    group = app_commands.Group(name="facts", description=localise.text("facts-command"))
    _search(group, lists)
    _show(group, arguments, lists)
    _history(group, arguments, lists)
    _of_all(group, arguments, lists, "conflicts")
    _of_all(group, arguments, lists, "sources")
    return group


def _search(group: app_commands.Group, lists: Lists) -> None:
    @group.command(name="search", description=localise.text("facts-search-command"))
    @app_commands.describe(text=localise.text("option-text"))
    async def search(interaction: Interaction, text: Words) -> None:
        await lists.send(interaction, Listing(view="search", text=text))


def _show(group: app_commands.Group, arguments: Arguments, lists: Lists) -> None:
    complete = arguments.completers()

    @group.command(name="show", description=localise.text("facts-show-command"))
    @app_commands.describe(product=localise.text("option-product"), attribute=localise.text("option-attribute"))
    @app_commands.autocomplete(product=complete.product, attribute=complete.attribute)
    async def show(interaction: Interaction, product: Words, attribute: Words | None = None) -> None:
        named = arguments.attribute(attribute, Asker.of(interaction)) if attribute else None
        await lists.send(interaction, Listing(view="show", product=arguments.product(product), attribute=named))


def _history(group: app_commands.Group, arguments: Arguments, lists: Lists) -> None:
    complete = arguments.completers()

    @group.command(name="history", description=localise.text("facts-history-command"))
    @app_commands.describe(product=localise.text("option-product"), attribute=localise.text("option-attribute"))
    @app_commands.autocomplete(product=complete.product, attribute=complete.attribute)
    async def history(interaction: Interaction, product: Words, attribute: Words) -> None:
        named = arguments.attribute(attribute, Asker.of(interaction))
        await lists.send(interaction, Listing(view="history", product=arguments.product(product), attribute=named))


def _of_all(group: app_commands.Group, arguments: Arguments, lists: Lists, view: str) -> None:
    """A list that is of one product, or of all."""
    complete = arguments.completers()

    @group.command(name=view, description=localise.text(f"facts-{view}-command"))
    @app_commands.describe(product=localise.text("option-product-any"))
    @app_commands.autocomplete(product=complete.product)
    async def listing(interaction: Interaction, product: Words | None = None) -> None:
        only = arguments.product(product) if product else None
        await lists.send(interaction, Listing(view=view, product=only))
