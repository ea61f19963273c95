"""Whole messages: what is asked, of what, where and since when."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.markets import load
from knowledge.reading.intent import Reading, read_message
from knowledge.reading.slots import QuotedWait
from tests.knowledge.catalogue import CATALOGUE

TODAY = date(2026, 11, 22)
MARKETS = load()


def read(text: str) -> Reading:
    """The message as read on the day of the tests."""
    return read_message(text, catalogue=CATALOGUE, markets=MARKETS, today=TODAY)


@pytest.mark.parametrize(
    ("text", "product", "ordered_on"),
    [
        ("ordered a YU7 Pro on 26/6, when do i get it??", "acme/yu7/pro", "2026-06-26"),
        ("Locked my YU7 Max order last june, app says 38-41 wks. realistic?", "acme/yu7/max", "2026-06"),
        ("my mate has his, he ordered 10 June. mine is 28 May, same trim (YU7 Max)", "acme/yu7/max", "2026-05-28"),
        ("i ordered my yu7 on 24 dec 2026, when is it coming", "acme/yu7", "2026-12-24"),
        ("YU7 std, locked 31/02. how long", "acme/yu7/standard", None),
        ("YU7 pro ordered 06/07/2026, delivery?", "acme/yu7/pro", "[2026-06-07,2026-07-06]"),
        ("Cancelled my 10 june YU7 max order, re-ordered 22 july. when do i get it", "acme/yu7/max", "2026-07-22"),
        ("SU7 pro: 7 months n absolutely nothing, still waiting", "acme/su7/pro", "2026-04~"),
        ("planning to order a YU7 in jan, how long would the wait be?", "acme/yu7", "2027-01"),
        ("told january when i ordered in oct 2025. SU7 ultra, do i give up waiting", "acme/su7/ultra", "2025-10"),
        ("<t:1782432000:D> is when i locked my YU7", "acme/yu7", "2026-06-26"),
    ],
)
def test_waits(text: str, product: str, ordered_on: str | None) -> None:
    """Someone who ordered asks when it comes: the order's day is told from other people's, promised and past ones."""
    reading = read(text)
    assert (reading.intent, reading.product) == ("wait", product)
    assert (str(reading.ordered_on) if reading.ordered_on else None) == ordered_on


@pytest.mark.parametrize(
    ("text", "product", "market"),
    [
        ("su7 uk release?? RHD?", "acme/su7", "GB"),
        ("yu7 MY launch when bro", "acme/yu7", "MY"),
        ("will acme cars ever come to spain or is it vapourware", "acme/ev", "ES"),
        ("SU7 ultra in the UAE? on sale?", "acme/su7/ultra", "AE"),
        ("so when do europe contries get it?", None, "EU"),
        ("is the US even on the table w/ the tariffs", None, "US"),
    ],
)
def test_launches(text: str, product: str | None, market: str) -> None:
    """Someone who cannot buy it yet asks when it can be bought where."""
    reading = read(text)
    assert (reading.intent, reading.product, reading.market) == ("launch", product, market)
    assert reading.ordered_on is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hi",
        "thx bot ur the best",
        "!roll 2d20",
        "'; DROP TABLE claims; --",
        "@every\u202eone",
        "best 11kW wallbox?",
    ],
)
def test_nothing_asked(text: str) -> None:
    """What asks neither question is taken for neither."""
    reading = read(text)
    assert (reading.intent, reading.product, reading.market, reading.ordered_on) == ("out_of_scope", None, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "ordered yu7 max 26 June last year",
        "encomendei o yu7 max em 26 de junho do ano passado",
        "去年6月26号大定的yu7 max",
    ],
)
def test_a_day_of_last_year_is_one_day(text: str) -> None:
    """Its year is told; only of a day without one is the year before meant as well."""
    assert len(read(text).orders) == 1
    assert len(read("ordered yu7 max 26 June").orders) > 1


@pytest.mark.parametrize("text", ["when?", "when does it arrive", "quando chega?", "什么时候到？"])
def test_a_bare_when_is_asked_of_something_of_ours(text: str) -> None:
    """Of which, it does not say; of Easter it does."""
    assert read(text).intent in {"wait", "launch"}
    assert read("when is easter 2027").intent == "out_of_scope"


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("I ordered a Tesla Model Y last month, when does it come", True),
        ("MG4 ou Model Y, laquelle on reçoit en premier ?", True),
        ("YU7 or Model Y, which comes sooner", False),
        ("when does my YU7 come", False),
        ("when?", False),
    ],
)
def test_what_only_other_makers_sell_is_told_apart(text: str, elsewhere: bool) -> None:  # noqa: FBT001  # what is expected
    """So that it is not asked which of ours is meant."""
    assert read(text).elsewhere is elsewhere


@pytest.mark.parametrize(
    "text", ["not ordered yet, thinking about a YU7 Max", "YU7 Max, noch nicht bestellt", "yu7 max 还没下单 要等多久"]
)
def test_an_order_yet_to_be_placed_is_told_apart(text: str) -> None:
    """Its day is not asked for."""
    assert (read(text).intent, read(text).planned) == ("wait", True)


@pytest.mark.parametrize(
    ("text", "by_date"),
    [
        ("one in the shop by xmas 2027?", date(2027, 12, 25)),
        ("will my YU7 come before summer", date(2027, 5, 31)),
        ("does my SU7 even get built this yr", date(2026, 12, 31)),
        ("by june", date(2027, 6, 30)),
        ("ordered my YU7 in june", None),
    ],
)
def test_deadlines(text: str, by_date: date | None) -> None:
    """By counts the day itself, before the day before it; a date without a year lies ahead."""
    assert read(text).by_date == by_date


def test_a_date_beside_a_supposition_is_no_production() -> None:
    """2026 is when it was ordered, not what is built in a year."""
    asked = read("what if the factory is closed for 3 weeks, I ordered a YU7 on 1 Sept 2026")
    assert asked.levers == {"pause_weeks": 3}
    assert read("what if they build 300000?").levers == {"production": "=300000/year"}


def test_a_maker_s_line_may_be_said_apart() -> None:
    """A maker's name means its first line, unless a word of the sentence tells which."""
    assert read("when will Acme sell in Spain").products == ("acme/ev",)
    assert read("will Acme ever sell cars in Spain?").product == "acme/ev"
    assert read("when does the Acme 17 phone reach Spain?").product == "acme/phone"


def test_comparisons_keep_every_product() -> None:
    """All products named are kept in order, each once; the first is the one asked about."""
    reading = read("SU7 or YU7, or the other SU7?")
    assert reading.products == ("acme/su7", "acme/yu7")
    assert reading.product == "acme/su7"


def test_quoted() -> None:
    """A wait that the app or the maker told is a quote; time waited is none."""
    assert read("ordered 1 June, app says 33-36 weeks").quoted == QuotedWait(33, 36)
    assert read("waiting for 7 months").quoted is None


def test_metric() -> None:
    """An obvious figure asked for is named."""
    assert read("price of YU7 max").metric == "price"
    assert read("YU7 backlog now?").metric == "backlog"
    assert read("when do i get my YU7").metric is None


def test_a_figure_of_a_time() -> None:
    """The month or year that a figure is asked of; none where none is named, or no figure is asked for."""
    assert str(read("how many did Acme deliver in October 2025?").period) == "2025-10"
    assert str(read("delivery target for 2026").period) == "2026"
    assert read("YU7 backlog now?").period is None
    assert read("ordered my YU7 on 26 June 2026, when do i get it").period is None


def test_misread_words_are_told() -> None:
    """A day that does not exist and a model that does not are named, so that they can be asked about."""
    assert read("XU7 ordered 31/02").misread == ("31/02", "xu7")


def test_a_trim_said_apart() -> None:
    """A trim after an article or "my" belongs to the model named before."""
    assert read("I ordered a YU7 in May, the Max").product == "acme/yu7/max"


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """No text raises, and a reading names only products and markets that there are."""
    reading = read(text)
    assert all(product in CATALOGUE for product in reading.products)
    assert reading.market is None or reading.market in MARKETS


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "1/2/",
        "june ",
        "\u202e",
        "\ufdfa",
        "yu7 ",
        "germany ",
        "小米",
        "1-",
        "a\u0308",
        "🇩🇪",
        "the max ",
        "{{7*7}}",
    ],
)
def test_hostile_text(unit: str) -> None:
    """Six thousand characters of anything are read to the end; a test run that hangs here has found a slow pattern."""
    reading = read(unit * 6000)
    assert len(reading.products) <= 1
