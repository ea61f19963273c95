"""Every product, many countries, on today's and on older knowledge: whatever the desk answers becomes a sound card."""

from collections.abc import Callable, Coroutine
from datetime import date
from typing import Any

import pytest

from bot.arguments import Arguments
from bot.cards import sources
from bot.cards.launch import launching
from bot.cards.wait import waiting
from bot.panels import chips
from bot.worker import Worker
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.desk import Desk
from knowledge.errors import Refused
from tests.bot.cards.reading import faults, text

TODAY = date(2026, 11, 22)
DAYS = (None, date(2025, 7, 7), date(2025, 10, 10), date(2026, 1, 15))
MARKETS = ("DE", "IE", "NO", "UY", "US", "CN", "GB", "JP", "ES", "BR", "EU", "global", "AQ")

Ask = Callable[[WaitQuestion | LaunchQuestion], Coroutine[Any, Any, WaitAnswer | LaunchAnswer]]


@pytest.fixture
def ask(stocked: tuple[Worker, Desk]) -> Ask:
    """Ask the desk with the bundled packs."""
    worker, desk = stocked

    async def asked(question: WaitQuestion | LaunchQuestion) -> WaitAnswer | LaunchAnswer:
        return await worker(desk.ask, question, today=TODAY)

    return asked


def _sound(answer: WaitAnswer | LaunchAnswer, desk: Desk) -> str:
    """The card's text, after everything that can be looked at was looked at."""
    voice = Arguments(desk.catalogue, desk.markets).voice("en-GB")
    rows = chips.rows(answer, "t" * 12, voice)
    if isinstance(answer, WaitAnswer):
        card, shared = waiting(answer, voice), waiting(answer, voice, shared_by="Mei")
    else:
        card, shared = launching(answer, voice), launching(answer, voice, shared_by="Mei")
    assert faults(card, rows) == []
    assert faults(shared) == []
    assert faults(sources.page(answer, voice, 0)) == []
    said = text(card)
    assert "None" not in said
    assert "_" not in said.split("### Sources")[0].replace("\\_", "")
    return said


@pytest.mark.parametrize("as_of", DAYS)
@pytest.mark.parametrize("ordered", [None, "2025-06-26", "2025-H2"])
async def test_every_product_has_a_sound_card(
    ask: Ask, stocked: tuple[Worker, Desk], ordered: str | None, as_of: date | None
) -> None:
    """A wait for each product there is, also as of older days."""
    desk = stocked[1]
    statuses = set()
    for product in desk.catalogue:
        try:
            answer = await ask(WaitQuestion(product=product.id, ordered=ordered, as_of=as_of))
        except Refused:
            continue
        statuses.add(answer.status)
        assert _sound(answer, desk)
    assert statuses or ordered


@pytest.mark.parametrize("as_of", DAYS[:2])
async def test_every_country_has_a_sound_card(ask: Ask, stocked: tuple[Worker, Desk], as_of: date | None) -> None:
    """A launch of the line and of each model, named, inherited, ruled out or unheard of."""
    desk = stocked[1]
    for product in ("xiaomi/ev", "xiaomi/yu7", "xiaomi/su7", "xiaomi/vision-gt"):
        for market in MARKETS:
            answer = await ask(LaunchQuestion(product=product, market=market, by=date(2027, 12, 31), as_of=as_of))
            assert _sound(answer, desk)


async def test_every_citation_is_reachable_from_the_card(ask: Ask, stocked: tuple[Worker, Desk]) -> None:
    """No number lacks a source: each claim that an answer rests on is on some page of its sources."""
    desk = stocked[1]
    voice = Arguments(desk.catalogue, desk.markets).voice("en-GB")
    answer = await ask(WaitQuestion(product="xiaomi/yu7/pro", ordered="2025-06-26", as_of=date(2026, 1, 15)))
    entries = sources.all_of(answer, voice)
    assert len(entries) >= len(answer.citations) > 3
    for citation in answer.citations:
        assert any(voice.coded("role", citation.used_as) in entry for entry in entries)
        assert not voice.coded("role", citation.used_as).startswith(citation.used_as + "_")
