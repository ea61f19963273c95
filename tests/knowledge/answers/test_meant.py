"""What the items of a comparison mean as questions."""

from datetime import date

import pytest

from knowledge.answers.meant import Common, Meant
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.edtf import parse
from knowledge.errors import Incomparable
from knowledge.reading.items import ItemReader
from tests.knowledge.answers.xiaomi import TODAY, opened


def meant(*texts: str, common: Common | None = None) -> Meant:
    """The questions behind some items."""
    desk, whole = opened(), common or Common()
    items = ItemReader(desk.catalogue, desk.markets, TODAY).items(texts, whole.product)
    return desk.meant(items, whole, today=TODAY)


def test_countries_alone_ask_after_the_line_that_is_assumed() -> None:
    """Where no product is named it is the first line, and that is told."""
    found = meant("Germany", "Spain")
    assert found.questions == tuple(LaunchQuestion(product="xiaomi/ev", market=code) for code in ("DE", "ES"))
    assert found.assumed == "xiaomi/ev"
    assert meant("YU7", "Spain").assumed is None


def test_where_it_is_sold_it_is_ordered() -> None:
    """At home the question is after an order, abroad after the launch, and at home too for what is not yet sold."""
    china, germany = meant("YU7 China", "Germany").questions
    assert china == WaitQuestion(product="xiaomi/yu7", market="CN")
    assert germany == LaunchQuestion(product="xiaomi/yu7", market="DE")
    assert meant("YU7", "YU9").questions[1] == LaunchQuestion(product="xiaomi/yu9", market="CN")


def test_a_market_is_not_borrowed_where_that_makes_two_the_same() -> None:
    """A product beside a country is that product at home."""
    assert meant("YU7", "Spain").questions == (
        WaitQuestion(product="xiaomi/yu7"),
        LaunchQuestion(product="xiaomi/yu7", market="ES"),
    )


def test_an_item_borrows_what_it_leaves_out() -> None:
    """Product and order day come from the other items."""
    first, second = meant("YU7 Pro 2026-06-26", "YU7 Max").questions
    assert second == WaitQuestion(product="xiaomi/yu7/max", ordered="2026-06-26")
    assert first == WaitQuestion(product="xiaomi/yu7/pro", ordered="2026-06-26")


def test_a_borrowed_day_before_orders_opened_is_not_borrowed() -> None:
    """Nobody can have ordered the second generation in 2025: it is asked about as if it were ordered today."""
    _, second = meant("YU7 Pro 2025-06-26", "SU7 gen2 Pro").questions
    assert second == WaitQuestion(product="xiaomi/su7-gen2/pro")


def test_an_order_is_not_moved_abroad() -> None:
    """Who names an order day has ordered where it is sold, whatever country another item names."""
    first, second = meant("YU7 Max 2026-08-03", "Germany").questions
    assert first == WaitQuestion(product="xiaomi/yu7/max", ordered="2026-08-03")
    assert second == LaunchQuestion(product="xiaomi/yu7/max", market="DE")


def test_what_is_said_of_all_comes_before_what_another_says() -> None:
    """Shared options win over the neighbours' words, an item's own words over both."""
    common = Common(product="xiaomi/yu7", market="DE", by=date(2028, 1, 1), as_of=date(2026, 6, 1))
    first, second, third = meant("SU7", "Spain", "YU7 GT", common=common).questions
    assert [question.product for question in (first, second, third)] == ["xiaomi/su7", "xiaomi/yu7", "xiaomi/yu7-gt"]
    assert [question.market for question in (first, second, third)] == ["DE", "ES", "DE"]
    assert {question.by for question in (first, second, third)} == {date(2028, 1, 1)}
    assert {question.as_of for question in (first, second, third)} == {date(2026, 6, 1)}


def test_a_shared_order_day_is_that_of_every_order() -> None:
    """It is not that of a launch."""
    home, abroad = meant("China", "Germany", common=Common(product="xiaomi/yu7", ordered=parse("2026-03"))).questions
    assert home == WaitQuestion(product="xiaomi/yu7", market="CN", ordered="2026-03")
    assert abroad == LaunchQuestion(product="xiaomi/yu7", market="DE")


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ((), "too-few"),
        (("Germany",), "too-few"),
        (("Germany", "Spain", "Italy", "France", "Ireland"), "too-many"),
        (("Germany", "Spain", "DE"), "same"),
    ],
)
def test_what_cannot_be_compared(texts: tuple[str, ...], code: str) -> None:
    """One thing, five things, the same thing twice."""
    with pytest.raises(Incomparable) as raised:
        meant(*texts)
    assert raised.value.code == code
