"""The one fact that is asked for: the right claim, of the right kin, of the right place, or none at all."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from knowledge.answers.decisions import Sought
from knowledge.answers.stated import ATTRIBUTES, Stated, attribute_of
from knowledge.attributes import attribute
from knowledge.desk import Desk, opened
from knowledge.reading.intent import Metric
from knowledge.store.log import Log

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """The bundled facts."""
    log = Log.open(None)
    yield opened(log, at=datetime(2026, 1, 1, tzinfo=UTC))
    log.close()


def stated(desk: Desk, metric: Metric, product: str, market: str | None = None, day: date = TODAY) -> Stated:
    """Ask for a fact."""
    return desk.stated(Sought(product=product, market=market, metric=metric), as_of=day)


def values(found: Stated) -> list[object]:
    """What the claims say."""
    return [each.fact.claim.value for each in found.facts]


def test_a_version_has_its_own_price(desk: Desk) -> None:
    """Its claim, and no other's."""
    found = stated(desk, "price", "xiaomi/yu7/max")
    assert values(found) == [329900]
    assert found.inherited is None


def test_a_model_is_told_by_its_versions(desk: Desk) -> None:
    """Where the model itself has no price."""
    assert sorted(map(str, values(stated(desk, "price", "xiaomi/yu7")))) == ["253500", "279900", "329900"]


def test_what_was_said_of_the_line_is_said_to_be_so(desk: Desk) -> None:
    """The plants build all models."""
    assert stated(desk, "capacity", "xiaomi/yu7").inherited == "xiaomi/ev"


def test_a_share_is_no_count(desk: Desk) -> None:
    """How many orders came from owners of another model is not how many there were."""
    found = stated(desk, "orders", "xiaomi/yu7")
    assert values(found)[0] == 240000
    assert {each.fact.claim.unit for each in found.facts} == {"orders"}


def test_nothing_is_borrowed_from_another_market(desk: Desk) -> None:
    """The price at home is the nearest fact, and not the answer."""
    found = stated(desk, "price", "xiaomi/yu7/max", "DE")
    assert found.facts == ()
    assert found.nearest is not None
    assert (found.nearest.claim.market, found.nearest.claim.value) == ("CN", 329900)


def test_a_countrys_own_statement_goes_before_its_regions(desk: Desk) -> None:
    """Also where the region's is about the model and the country's about the line."""
    (first, *_) = stated(desk, "launch", "xiaomi/yu7", "ES").facts
    assert first.fact.claim.market == "ES"


def test_nothing_is_known_before_it_was_public(desk: Desk) -> None:
    """As of any day."""
    assert stated(desk, "price", "xiaomi/yu7/max", day=date(2025, 1, 1)).facts == ()


def test_what_we_keep_no_facts_of_has_no_nearest_one(desk: Desk) -> None:
    """A remark about something else would only look like an answer."""
    found = stated(desk, "other", "xiaomi/yu7")
    assert (found.attribute, found.facts, found.nearest) == ("", (), None)


def test_every_metric_leads_to_attributes_there_are() -> None:
    """And a word that is none leads nowhere."""
    for metric, names in ATTRIBUTES.items():
        assert [attribute(name).name for name in names] == list(names)
        assert attribute_of(metric) == (names[0] if names else "")
    assert attribute_of("wait") == ""


@pytest.mark.parametrize(
    ("asked", "told"), [("2025-10", "2025-10"), ("2025", "2025"), ("2025-Q3", "2025-Q3"), ("2025-10-12", "2025-10")]
)
def test_a_figure_of_the_time_that_is_asked(desk: Desk, asked: str, told: str) -> None:
    """How many were delivered in October 2025 is not how many lately."""
    found = desk.stated(Sought(product="xiaomi/ev", metric="deliveries", period=asked), as_of=TODAY)
    assert found.facts[0].fact.claim.period == told


def test_of_a_time_of_which_nothing_is_known_the_latest_is_told(desk: Desk) -> None:
    """Its period stands beside it."""
    long_ago = desk.stated(Sought(product="xiaomi/ev", metric="deliveries", period="2019"), as_of=TODAY)
    assert long_ago == stated(desk, "deliveries", "xiaomi/ev")
