"""/help: examples that work as they stand, and what is not there yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from discord import app_commands, ui

from bot import localise
from bot.commands import Mentions
from bot.errors import Interaction
from bot.phrases import say
from bot.replies import reply


@dataclass(frozen=True, slots=True)
class Example:
    """One line of help: the command it is about, what to type after it, and the phrase that says what comes back."""

    command: str
    typed: str
    phrase: str
    manager: bool = False
    """Shown only to those who manage the server they ask in; nobody else has the command."""


EXAMPLES: tuple[Example, ...] = (
    Example("wait", "product: YU7 Pro ordered: 26 June 2025", "help-wait"),
    Example("wait", "product: YU7 Max ordered: 2025-06-27 quoted: 33-36 weeks", "help-wait-quoted"),
    Example("launch", "product: Xiaomi cars market: Germany", "help-launch"),
    Example("compare", "first: Germany second: Spain", "help-compare"),
    Example("whatif", "product: YU7 assume: pause=8 weeks from March", "help-whatif"),
    Example("ask", "text: Ordered a YU7 Pro on 26 June 2025, when does it arrive?", "help-ask"),
    Example("facts search", "text: Europe 2027", "help-facts-search"),
    Example("facts history", "product: YU7 attribute: deliveries", "help-facts-history"),
    Example("facts conflicts", "", "help-facts-conflicts"),
    Example("facts promises", "maker: Valve", "help-facts-promises"),
    Example("scorecard", "", "help-scorecard"),
    Example("about", "", "help-about"),
    Example("privacy", "", "help-privacy"),
    Example("curate queue", "", "help-curate", manager=True),
    Example("setup", "", "help-setup", manager=True),
)
"""Shown in this order; a test types every one of them."""


def command(mention: Mentions, examples: Sequence[Example] = EXAMPLES) -> app_commands.Command[Any, ..., None]:
    """Make the command."""

    @app_commands.command(name="help", description=localise.text("help-command"))
    async def help_(interaction: Interaction) -> None:
        manages = interaction.guild_id is not None and interaction.permissions.manage_guild
        useful = [example for example in examples if manages or not example.manager]
        await reply(interaction, card(useful, mention, interaction.locale.value))

    return help_


def card(examples: Sequence[Example], mention: Mentions, locale: str) -> ui.LayoutView:
    """The whole of /help as a message."""
    lines = "\n".join(f"- {_line(example, mention, locale)}" for example in examples)
    view = ui.LayoutView(timeout=None)
    view.add_item(
        ui.Container(
            ui.TextDisplay(f"## {say('help-title', locale)}\n{say('help-intro', locale)}"),
            ui.TextDisplay(lines),
            ui.TextDisplay(say("help-answer-this", locale)),
            ui.Separator(),
            ui.TextDisplay(f"### {say('help-missing-title', locale)}\n{say('help-missing', locale)}"),
        )
    )
    return view


def _line(example: Example, mention: Mentions, locale: str) -> str:
    typed = f" `{example.typed}`" if example.typed else ""
    return f"{mention(example.command)}{typed}: {say(example.phrase, locale)}"
