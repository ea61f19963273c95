"""Items to compare, as people name them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import markets
from knowledge.errors import (
    AmbiguousProduct,
    ImpossibleDate,
    Misread,
    UnknownItem,
    UnknownMarket,
    UnknownProduct,
)
from knowledge.reading.items import ItemReader
from tests.knowledge.catalogue import CATALOGUE

READER = ItemReader(CATALOGUE, markets.load(), date(2026, 11, 22))


@pytest.mark.parametrize(
    ("text", "product", "market", "ordered"),
    [
        ("SU7 Ultra", "acme/su7/ultra", None, None),
        ("acme/yu7/max", "acme/yu7/max", None, None),
        ("Germany", None, "DE", None),
        ("de", None, "DE", None),
        ("no", None, "NO", None),
        ("德国", None, "DE", None),
        ("🇪🇸", None, "ES", None),
        ("26 June 2025", None, None, "2025-06-26"),
        ("ordered on 26 June 2025", None, None, "2025-06-26"),
        ("2025", None, None, "2025"),
        ("June 2025", None, None, "2025-06"),
        ("yu7 max de 2026-08-03", "acme/yu7/max", "DE", "2026-08-03"),
        ("the YU7 (Max) in Germany, ordered June 2025", "acme/yu7/max", "DE", "2025-06"),
        ("YU7 Germany", "acme/yu7", "DE", None),
    ],
)
def test_an_item_names_any_of_three_things(
    text: str, product: str | None, market: str | None, ordered: str | None
) -> None:
    """A product, a country, an order day, in any mixture and any writing."""
    item = READER.item(text)
    assert (item.product, item.market) == (product, market)
    assert (str(item.ordered) if item.ordered else None) == ordered


@pytest.mark.parametrize(
    ("text", "error", "suggestion"),
    [
        ("blah", UnknownItem, None),
        ("", UnknownItem, None),
        ("the", UnknownItem, None),
        ("YU7 Max please", UnknownItem, None),
        ("xu7", UnknownProduct, "acme/yu7"),
        ("Max", UnknownProduct, "acme/yu7/max"),
        ("Germnay", UnknownMarket, "DE"),
        ("Germany Spain", UnknownMarket, "ES"),
        ("SU7 or YU7", AmbiguousProduct, "acme/su7"),
        ("31/02/2025", ImpossibleDate, None),
    ],
)
def test_nothing_is_passed_over_in_silence(text: str, error: type[Misread], suggestion: str | None) -> None:
    """A word that is no part of a product, a country or a day is told, with what it was likely to be."""
    with pytest.raises(error) as raised:
        READER.item(text)
    assert suggestion is None or suggestion in raised.value.suggestions


def test_a_version_said_alone_is_one_of_what_is_shared() -> None:
    """Pro and Max are those of the product that is named for all, or by another item."""
    assert [item.product for item in READER.items(["Max"], "acme/yu7")] == ["acme/yu7/max"]
    named = READER.items(["YU7 Pro", "Max"])
    assert [item.product for item in named] == ["acme/yu7/pro", "acme/yu7/max"]


def test_a_version_may_come_with_a_day() -> None:
    """What is left beside a day or a country is read with the shared model too."""
    (item,) = READER.items(["Max 2026-08-03"], "acme/yu7")
    assert (item.product, str(item.ordered)) == ("acme/yu7/max", "2026-08-03")


@given(st.text(max_size=100))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever people type is an item or a Misread, never another error."""
    try:
        item = READER.item(text)
    except Misread:
        return
    assert item.product or item.market or item.ordered


@pytest.mark.parametrize("language", ["en", "de", "es-ES", "fr", "pt-BR", "zh-CN"])
def test_a_market_is_read_as_it_is_offered(language: str) -> None:
    """What is picked while typing arrives as its code, which may be a word of the language that says nothing."""
    reader = ItemReader(CATALOGUE, markets.load(), date(2026, 1, 1), language)
    assert [reader.item(each.code).market for each in markets.load()] == [each.code for each in markets.load()]
