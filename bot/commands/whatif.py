"""Answer /whatif, "what would change it?"."""

import re
from collections.abc import Iterator
from typing import Any

from discord import app_commands

from bot import localise
from bot.arguments import LONGEST, OFFERED, Asker, Choice, Words
from bot.cards import levers
from bot.errors import Completer, Interaction, completing
from bot.panels.whatif import WhatIfs
from bot.phrases import clean
from bot.places import Places
from knowledge.answers.levers import settled
from knowledge.errors import Misread
from knowledge.reading.normalise import fold
from knowledge.scenarios.levers import parse, split
from knowledge.scenarios.table import BY_NAME, INPUTS

SEVERAL = re.compile(r"\s*[;\n\N{FULLWIDTH SEMICOLON}]\s*")
"""Between assumptions."""
COMMA = re.compile(r",\s+(?=[^\W\d])|\N{FULLWIDTH COMMA}\s*")
"""Between assumptions as well, where another one begins after it: "8 weeks, from March" is one."""


def command(places: Places, panels: WhatIfs) -> app_commands.Command[Any, ..., None]:
    """Make the command."""
    complete = places.completers()

    @app_commands.command(**localise.command("whatif"))
    @localise.options(
        product="option-product",
        assume="option-assume",
        ordered="option-ordered",
        market="option-market",
        quoted="option-quoted",
        position="option-position",
        by="option-by",
        as_of="option-as-of",
    )
    @app_commands.autocomplete(
        product=complete.product,
        assume=completing(_assumptions(places)),
        ordered=complete.past,
        market=complete.market,
        quoted=complete.quote,
        by=complete.ahead,
        as_of=complete.past,
    )
    async def whatif(  # noqa: PLR0917  # Discord hands options over by name
        interaction: Interaction,
        product: Words,
        assume: Words | None = None,
        ordered: Words | None = None,
        market: Words | None = None,
        quoted: Words | None = None,
        position: Words | None = None,
        by: Words | None = None,
        as_of: Words | None = None,
    ) -> None:
        arguments = places(interaction).arguments
        question = arguments.wait(
            Asker.of(interaction),
            arguments.product(product),
            ordered=ordered,
            market=market,
            quote=quoted,
            position=position,
            by=by,
            as_of=as_of,
        )
        await panels.begin(interaction, question, several(assume or ""))

    return whatif


def several(text: str) -> tuple[str, ...]:
    """The assumptions in a text: `production=+20%; pause=8 weeks from March`."""
    return tuple(part for listed in SEVERAL.split(text.strip()) for part in _parted(listed) if part)


def _parted(text: str) -> Iterator[str]:
    """The assumptions between commas."""
    begun = 0
    for comma in COMMA.finditer(text):
        after = text[comma.end() :]
        if "=" in COMMA.split(after)[0] or split(after)[0] in BY_NAME:
            yield text[begun : comma.start()]
            begun = comma.end()
    yield text[begun:]


def _assumptions(places: Places) -> Completer:
    """Offers levers with a value that works, by name or by what they are called; echoes one that can be read already."""

    async def complete(interaction: Interaction, typed: str) -> list[Choice]:
        asker = Asker.of(interaction)
        voice = places.voice(interaction)
        *before, last = (*several(typed),) or ("",)
        head = "; ".join(before)

        def choice(text: str) -> Choice:
            told, value = levers.assumed(parse(text), voice), "; ".join((*before, text))
            return app_commands.Choice(name=clean(f"{told} · {text}", LONGEST), value=value)

        try:
            offered = settled((last,), asker.today, asker.language) if last else ()
        except Misread:
            offered = ()
        sought = fold(last).partition("=")[0].strip()
        examples = [row.example for row in INPUTS if row.example]
        named = [each for each in examples if sought in fold(levers.label(parse(each).named, voice)) or sought in each]
        found = list(dict.fromkeys((*offered, *named)))
        return [choice(each) for each in found if len(each) + len(head) + 2 <= LONGEST][:OFFERED]

    return complete
