"""No number on a what-if card comes from nowhere: each is the base's, the scenario's, a lever's, or a shift between them."""

import re
from typing import Any

import pytest

from bot.arguments import Arguments
from bot.cards.levers import assumed
from bot.cards.whatif import supposing
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.whatif import WhatIf
from tests.bot.cards.reading import text
from tests.bot.cards.test_numbers import numbers, of_claim, of_dates, of_days, traceable
from tests.knowledge.answers.xiaomi import PRO, TODAY, opened

ORDER = WaitQuestion(product=PRO, ordered="2025-06-26", as_of=TODAY.replace(2026, 1, 15))
GERMANY = LaunchQuestion(product="xiaomi/ev", market="DE")
VOICE = Arguments(opened().catalogue, opened().markets).voice("en-GB")


def of_scenario(found: WhatIf) -> set[str]:
    """Every number the scenario brings along."""
    shifts = [found.shift_days, found.interplay_days, *(part.shift_days for part in found.parts)]
    sources: list[Any] = [assumed(part.lever, VOICE, found.base.product) for part in found.parts]
    sources += [piece for days in shifts for piece in of_days(abs(days or 0.0))]
    sources += [preset.judgement for preset in found.presets]
    sources += [piece for preset in found.presets for claim in preset.claims for piece in of_claim(claim)]
    sources += [piece for preset in found.presets for claim in preset.claims for piece in of_dates([claim.known_on])]
    if found.odds:
        sources += [*of_dates([found.odds.day]), round(10 * found.odds.base), round(10 * found.odds.changed)]
    return set().union(*(numbers(source) for source in sources))


@pytest.mark.parametrize(
    "question",
    [
        ORDER,
        *(
            ORDER.model_copy(update={"scenario": scenario})
            for scenario in (
                ("production=30-45k a month",),
                ("production=*0.8", "pause_weeks=6"),
                ("trim=max", "bypass=20%", "cancellation=4%"),
                ("order_date=2025-09", "pause 8 weeks from March"),
            )
        ),
        GERMANY,
        GERMANY.model_copy(update={"scenario": ("statement=2028", "gate.sales_network=double", "pause=26")}),
    ],
    ids=lambda each: f"{each.kind}-{'-'.join(each.scenario)}",
)
def test_every_number_on_a_card_is_traced(question: WaitQuestion | LaunchQuestion) -> None:
    """A number that neither answer nor scenario holds would have been made up."""
    found = opened().whatif(question, today=TODAY)
    known = traceable(found.base, opened()) | traceable(found.changed, opened()) | of_scenario(found)
    said = text(supposing(found, VOICE))
    assert numbers(re.sub(r"\]\([^)]*\)", "]", said)) - known == set()
