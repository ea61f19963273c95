"""Tables of small logs, by hand."""

from collections.abc import Iterator
from typing import Any

import pytest

from knowledge.claims import Claim, Verdict
from knowledge.desk import opened
from knowledge.published import Words, tables
from knowledge.store.log import Log
from knowledge.store.publish import Row
from tests.builders import AT, assessment, claim, pack, remark

WORDS = Words(value=lambda each: str(each.value or ""), code=lambda _, code: code, market=str)


def wait(slug: str, low: object, high: object, unit: str | None = "weeks", **over: Any) -> Claim:
    """A quoted wait for an order of 1 June 2025."""
    quoted = {"attribute": "quoted_wait", "value": (low, high), "unit": unit, "period": "2025-06-01"}
    return claim(**{**quoted, "qualifier": {"basis": "app"}, "slug": slug, "origin": slug} | over)


@pytest.fixture
def log() -> Iterator[Log]:
    """One lamp."""
    with Log.open() as made:
        made.load_pack(pack(), at=AT)
        yield made


def table(log: Log, name: str) -> dict[object, Row]:
    """The rows of a table by the name of their claim, where they have one."""
    made = {each.name: each for each in tables(log, opened(log, at=AT, packs=()), as_of=AT.date(), words=WORDS)}
    slugs = {row["id"]: row["name"] for row in made["claims"].rows}
    return {slugs.get(row.get("claim") or row["id"], row["id"]): row for row in made[name].rows}


def test_waits_are_in_weeks_and_false_ones_left_out(log: Log) -> None:
    """Months become weeks, a date counts from the order, an open end stays open; a false quote is no quote."""
    wrong = wait("wrong", 1, 2)
    log.record(
        [
            wait("weeks", 10, 12),
            wait("months", 2, 4, unit="months", stated_on="2025-07-02"),
            wait("open", None, 20, stated_on="2025-07-03"),
            wait("dated", 0, 0, value="2025-08", unit=None, stated_on="2025-07-04"),
            wrong,
            assessment(wrong, Verdict.FALSE, "misread"),
        ],
        by="Mei",
        at=AT,
    )
    rows = {name: (row["low_weeks"], row["high_weeks"]) for name, row in table(log, "waits").items()}
    assert rows.keys() == {"weeks", "months", "open", "dated"}
    assert rows["weeks"] == (10, 12)
    assert rows["open"] == (None, 20)
    assert rows["months"] == pytest.approx((8.7, 17.4), abs=0.05)
    assert rows["dated"] == (8.7, 13.0)


def test_withdrawn_claims_stay_readable(log: Log) -> None:
    """A claim that was taken back is listed as such, prevails no more, and is back when it is brought back."""
    seen = remark("seen")
    log.record([seen], by="Mei", at=AT)
    log.retract([seen.id], by="Mei", at=AT)
    assert (table(log, "claims")["seen"]["held"], table(log, "claims")["seen"]["prevails"]) == ("withdrawn", "no")
    assert "seen" not in table(log, "facts")
    log.reinstate([seen.id], by="Mei", at=AT)
    assert (table(log, "claims")["seen"]["held"], table(log, "claims")["seen"]["prevails"]) == (None, "yes")


def test_an_assessment_taken_back_is_marked(log: Log) -> None:
    """The copy tells that somebody once held a claim false, and no longer does."""
    seen = remark("seen")
    held = assessment(seen, Verdict.FALSE, "misread")
    log.record([seen, held], by="Mei", at=AT)
    assert table(log, "claims")["seen"]["held"] == "false: misread"
    log.retract([held.id], by="Mei", at=AT)
    assert table(log, "claims")["seen"]["held"] is None
    assert table(log, "assessments")["seen"]["withdrawn"] == "yes"


def test_a_product_in_no_pack_is_listed(log: Log) -> None:
    """A claim about something that no pack knows any more is kept, and so is what it is about."""
    log.record([remark("stray", product="lumen/torch")], by="Mei", at=AT)
    assert table(log, "products")["lumen/torch"]["kind"] == "other"
    assert table(log, "claims")["stray"]["product"] == "lumen/torch"
