"""Reading what was written to break it: it never raises, and remembers nothing."""

import tracemalloc
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.answers import drafts
from knowledge.markets import load
from knowledge.reading.intent import Reading, read_message
from knowledge.reading.intents import INTENTS
from knowledge.reading.normalise import LIMIT
from tests.knowledge.catalogue import CATALOGUE
from tests.knowledge.reading.hostile import LOCALES, LONG, TEXTS, examples

TODAY = date(2026, 11, 22)
MARKETS = load()
KEPT = 200_000
"""Bytes by which memory may have grown: caches that are bounded fill up."""


def _read(text: str, language: str = "en") -> Reading:
    return read_message(text, catalogue=CATALOGUE, markets=MARKETS, today=TODAY, language=language)


def _sound(reading: Reading) -> None:
    assert reading.intent in INTENTS
    assert 0 <= reading.confidence <= 1
    assert set(reading.products) <= {product.id for product in CATALOGUE}
    assert set(reading.markets) <= {market.code for market in MARKETS}
    for other in reading.others:
        _sound(other)


@settings(max_examples=examples(6))
@given(text=TEXTS, language=st.sampled_from(LOCALES))
def test_whatever_is_written_is_read(text: str, language: str) -> None:
    """A sound reading comes of it, of which a draft can be made that can be kept."""
    reading = _read(text, language)
    _sound(reading)
    draft = drafts.of_reading(reading, CATALOGUE, today=TODAY)
    assert drafts.Draft.model_validate(draft.model_dump(mode="json", exclude_defaults=True)) == draft


@pytest.mark.parametrize(
    "text",
    [
        "什么时候" + "亿" * 60 + "月提车",
        "九" * 400 + "月に注文",
        "YU7, " + "1" + ".000" * 400 + " weeks",
        "ordered " + "9" * 5000 + " weeks ago",
    ],
    ids=["powers", "digits", "thousands", "a long number"],
)
def test_a_number_too_large_to_hold_is_none(text: str) -> None:
    """Whatever it counts, the text is read as if it were not there."""
    _sound(_read(text))


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG)
def test_the_longest_text_is_read(piece: str) -> None:
    """However it is made up. How long it takes, `rollcast bench` says."""
    _sound(_read((piece * LIMIT)[:LIMIT]))


def test_nothing_of_a_text_stays() -> None:
    """Memory is as it was after however many texts, each unlike the others."""
    several = examples(30)
    for number in range(30):
        _read(_unlike(number))
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for number in range(30, 30 + several):
            _read(_unlike(number))
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < KEPT


def _unlike(number: int) -> str:
    return f"w{number}x ordered YU{number} q{number * 7919} on {number % 31}/{number % 13}/2025, {chr(0x4E00 + number % 20000)}?"
