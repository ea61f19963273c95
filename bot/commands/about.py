"""/about: what this is, how it knows, how old its knowledge is, what it keeps, and under which licence."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from discord import app_commands, ui

from bot import localise
from bot.commands import Mentions
from bot.errors import Interaction
from bot.phrases import day, say, sentences
from bot.replies import reply

Newest = Callable[[date], Awaitable[date | None]]
"""The day of the newest fact that was public on a day, or None when there was none."""


def command(newest: Newest, mention: Mentions) -> app_commands.Command[Any, ..., None]:
    """Make the command."""

    @app_commands.command(**localise.command("about"))
    async def about(interaction: Interaction) -> None:
        today = interaction.created_at.date()
        await reply(interaction, card(await newest(today), today, mention, interaction.locale.value))

    return about


def card(newest: date | None, today: date, mention: Mentions, locale: str) -> ui.LayoutView:
    """The whole of /about as a message."""
    age = say("about-age-none", locale)
    if newest is not None:
        age = say("about-age", locale, day=day(newest, locale), days=(today - newest).days)
    view = ui.LayoutView(timeout=None)
    view.add_item(
        ui.Container(
            ui.TextDisplay(f"## {say('about-title', locale)}\n{say('about-what', locale)}"),
            ui.Separator(),
            ui.TextDisplay(f"### {say('about-method-title', locale)}\n{say('about-method', locale)}"),
            ui.TextDisplay(f"### {say('about-age-title', locale)}\n{age}"),
            ui.TextDisplay(
                f"### {say('about-privacy-title', locale)}\n{say('about-privacy', locale, privacy=mention('privacy', locale))}"
            ),
            ui.Separator(),
            ui.TextDisplay(
                f"-# {sentences((say('about-licence', locale), say('about-more', locale, help=mention('help', locale))), locale)}"
            ),
        )
    )
    return view
