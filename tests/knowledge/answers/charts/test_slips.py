"""What was promised for a launch, and how that moved."""

from datetime import date
from itertools import pairwise

import pytest

from knowledge import edtf
from knowledge.answers.charts.slips import MOST, Slips, slips
from knowledge.claims import Standing
from tests.knowledge.answers import xiaomi

MARKETS = ("DE", "IE", "UY")


def of(market: str, as_of: date | None = None) -> Slips:
    """The promises for a country."""
    found = slips(xiaomi.opened().library, xiaomi.launch(market=market, as_of=as_of))
    assert found is not None
    return found


@pytest.mark.parametrize("market", MARKETS)
def test_every_promise_is_what_its_claim_says(market: str) -> None:
    """Window, day and place are the claim's own; rumours promise nothing; the oldest comes first."""
    found = of(market)
    around = {market, *xiaomi.opened().markets.containing(market)}
    for promise in found.promises:
        assert promise.span == edtf.parse(str(promise.claim.value))
        assert promise.said_on == promise.stated.latest == promise.claim.known_on
        assert promise.market in around
        assert promise.claim.standing is not Standing.RUMOUR
    assert all(a.said_on <= b.said_on for a, b in pairwise(found.promises))
    assert len(found.promises) <= MOST


def _says_no_more(span: edtf.Span, than: edtf.Span) -> bool:
    starts = (span.earliest or date.min) <= (than.earliest or date.min)
    return starts and (span.latest or date.max) >= (than.latest or date.max)


@pytest.mark.parametrize("market", MARKETS)
def test_a_vaguer_word_is_no_news(market: str) -> None:
    """Repeating what stands for a place, or saying it less exactly, is not shown again."""
    standing: dict[str, edtf.Span] = {}
    for promise in of(market).promises:
        before = standing.get(promise.market)
        assert before is None or not _says_no_more(promise.span, before)
        standing[promise.market] = promise.span


def test_only_what_was_public_is_promised() -> None:
    """As of June 2025 nobody had named Germany."""
    found = of("DE", date(2025, 6, 1))
    assert all(promise.said_on <= date(2025, 6, 1) for promise in found.promises)
    assert "DE" not in {promise.market for promise in found.promises}
    assert "DE" in {promise.market for promise in of("DE").promises}


def test_a_promise_that_was_missed_says_so() -> None:
    """Uruguay's first car was to come within 2025."""
    missed = [promise for promise in of("UY").promises if promise.outcome == "missed"]
    assert [(promise.market, str(promise.span)) for promise in missed] == [("UY", "2025")]
