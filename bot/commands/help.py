"""/help: examples that work as they stand, and what is not there yet."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from discord import app_commands, ui

from bot import localise
from bot.commands import Mentions
from bot.errors import Interaction
from bot.phrases import cldr, say
from bot.replies import reply

Typed = Callable[[str], str]
"""What someone types, in a language."""


def _itself(text: str) -> Typed:
    return lambda _: text


def _said(phrase: str) -> Typed:
    return lambda locale: say(phrase, locale)


def _country(code: str) -> Typed:
    return lambda locale: str(cldr(locale).territories[code])


YU7, PRO, MAX, CARS = map(_itself, ("YU7", "YU7 Pro", "YU7 Max", "Xiaomi cars"))


@dataclass(frozen=True, slots=True)
class Example:
    """One line of help: the command it is about, what to type into its options, and what comes back.

    `phrase` is the one that says the last.
    """

    command: str
    phrase: str
    typed: Mapping[str, Typed] = field(default_factory=dict)
    manager: bool = False
    """Shown only to those who manage the server they ask in; nobody else has the command."""


EXAMPLES: tuple[Example, ...] = (
    Example("wait", "help-wait", {"product": PRO, "ordered": _said("help-typed-ordered")}),
    Example(
        "wait",
        "help-wait-quoted",
        {"product": MAX, "ordered": _itself("2025-06-27"), "quoted": _said("help-typed-quoted")},
    ),
    Example("launch", "help-launch", {"product": CARS, "market": _country("DE")}),
    Example("compare", "help-compare", {"first": _country("DE"), "second": _country("ES")}),
    Example("whatif", "help-whatif", {"product": YU7, "assume": _said("help-typed-assume")}),
    Example("ask", "help-ask", {"text": _said("help-typed-ask")}),
    Example("facts search", "help-facts-search", {"text": _itself("YU7 2027")}),
    Example("facts history", "help-facts-history", {"product": YU7, "attribute": _said("attribute-deliveries")}),
    Example("facts conflicts", "help-facts-conflicts"),
    Example("facts promises", "help-facts-promises", {"maker": _itself("Valve")}),
    Example("scorecard", "help-scorecard"),
    Example("about", "help-about"),
    Example("privacy", "help-privacy"),
    Example("curate queue", "help-curate", manager=True),
    Example("setup", "help-setup", manager=True),
)
"""Shown in this order; a test types every one of them."""


def command(mention: Mentions, examples: Sequence[Example] = EXAMPLES) -> app_commands.Command[Any, ..., None]:
    """Make the command."""

    @app_commands.command(**localise.command("help"))
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
    typed = " ".join(f"{localise.option(name, locale)}: {text(locale)}" for name, text in example.typed.items())
    command = mention(example.command, locale) + (f" `{typed}`" if typed else "")
    return say("help-line", locale, command=command, what=say(example.phrase, locale))
