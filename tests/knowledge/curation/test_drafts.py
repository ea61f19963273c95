"""A form that a curator filled in -> a claim as packs write it, or all of its faults."""

import pytest

from knowledge.claims import Claim, Value
from knowledge.curation.drafts import draft_of
from tests.knowledge.curation.lines import LATER, draft, pack, read, wrong


@pytest.mark.parametrize(
    ("attribute", "typed", "value", "unit", "bound"),
    [
        ("quoted_wait", "53-56 weeks", (53, 56), "weeks", None),
        ("quoted_wait", "at least 60 weeks", (60, None), "weeks", None),
        ("quoted_wait", "up to 12 months", (None, 12), "months", None),
        ("quoted_wait", "around 50 weeks", 50, "weeks", "about"),
        ("quoted_wait", "March 2026", "2026-03", None, None),
        ("quoted_wait", "2027", "2027", None, None),
        ("deliveries", "40k+", 40_000, "vehicles", "at_least"),
        ("deliveries", "30,452", 30_452, "vehicles", "exact"),
        ("deliveries", "30-45k", (30_000, 45_000), "vehicles", None),
        ("deliveries", "45k a month", 45_000, "vehicles/month", "exact"),
        ("delivery_target", "around 550k", 550_000, "vehicles", "about"),
        ("capacity", "150k a year", 150_000, "vehicles/year", "exact"),
        ("price", "253,500 CNY", 253_500, "CNY", "exact"),
        ("price", "¥253,500", 253_500, "CNY", "exact"),
        ("price", "8.25m RUB", 8_250_000, "RUB", "exact"),
        ("price", "25k-30k eur", (25_000, 30_000), "EUR", None),
        ("launch_window", "Q1 2027", "2027-Q1", None, None),
        ("launch_window", "around March 2027", "2027-03", None, "about"),
        ("launch_window", "by 2027", "../2027", None, None),
        ("launch_window", "2027 to 2028", "2027/2028", None, None),
        ("launch_status", "on sale", "on_sale", None, None),
        ("launch_status", "ruled_out", "ruled_out", None, None),
    ],
)
def test_a_value_is_read_as_packs_write_it(
    attribute: str, typed: str, value: Value, unit: str | None, bound: str | None
) -> None:
    """Plain notation becomes the value, the unit and the bound of the canonical form."""
    claim = read(draft(attribute, typed, **_when(attribute)))
    assert (claim.value, claim.unit, claim.qualifier.get("bound")) == (value, unit, bound)


def _when(attribute: str) -> dict[str, str]:
    return {"period": {"deliveries": "2025-12", "delivery_target": "2026"}.get(attribute, "")}


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("July 2025", "2025-07"),
        ("2026-Q1", "2026-Q1"),
        ("Q1 2026", "2026-Q1"),
        ("since 26 June 2025", "2025-06-26/.."),
        ("2025", "2025"),
        ("24/10/2025 - 30/11/2025", "2025-10-24/2025-11-30"),
        ("October to December 2025", "2025-10/2025-12"),
        ("between June and July 2025", "2025-06/2025-07"),
        ("26/6/2025", "2025-06-26"),
        ("until 2027", "../2027"),
        ("between November and 5 January 2026", "2025-11/2026-01-05"),
        ("June 2025 until August", "2025-06/2025-08"),
    ],
)
def test_a_period_is_read_as_people_type_it(typed: str, period: str) -> None:
    """Words, digits and EDTF give one form."""
    assert read(draft("price", "5000 CNY", period=typed)).period == period


@pytest.mark.parametrize(
    ("attribute", "value", "period"),
    [
        ("quoted_wait", "50 weeks", "2026-01-05"),
        ("launch_window", "Q1 2027", "2027-Q1"),
        ("launch_status", "named", "2026-01-05/.."),
        ("price", "5000 CNY", "2026-01-05/.."),
        ("capacity", "5k a month", "2026-01-05/.."),
        ("remark", "", "2026-01-05"),
    ],
)
def test_a_missing_period_follows_from_the_rest(attribute: str, value: str, period: str) -> None:
    """A quote is of its day, a date speaks of itself, a price holds from the day on."""
    assert read(draft(attribute, value)).period == period


def test_what_tells_facts_apart_is_filled_in() -> None:
    """A month counts for itself, a day to date; what is still to come is a plan; whoever says otherwise is believed."""
    assert read(draft("deliveries", "40k", period="2025-12")).qualifier["scope"] == "period"
    assert read(draft("deliveries", "400k", period="2026-01-05")).qualifier["scope"] == "cumulative"
    said = draft("deliveries", "400k", period="2026-01-05", details={"scope": "period"})
    assert read(said).qualifier["scope"] == "period"
    assert read(draft("first_delivery", "March 2026")).qualifier == {"plan": True}
    assert read(draft("first_delivery", "March 2025")).qualifier == {}
    assert read(draft("first_delivery", "March 2026", details={"plan": "-"})).qualifier == {}


def test_qualifiers_are_read_by_their_form() -> None:
    """Words, flags, numbers, ranges, lengths of time and steps."""
    typed = {
        "plan": "yes",
        "amount": "20k-60k",
        "currency": "cny",
        "window": "7 days",
        "change_weeks": "-8",
        "binds": "Order",
        "ramp": "2 months: 10k, P5M: 20000",
        "by": "lei jun",
        "derived_from": "P3M/P5M",
    }
    assert read(draft("remark", details=typed)).qualifier == {
        "plan": True,
        "amount": [20_000, 60_000],
        "currency": "CNY",
        "window": "P7D",
        "change_weeks": -8,
        "binds": "order",
        "ramp": {"P2M": 10_000, "P5M": 20_000},
        "by": "lei-jun",
        "derived_from": "P3M/P5M",
    }


def test_the_source_is_filled_in() -> None:
    """The publisher stands for a title, and one site on one day is one voice."""
    claim = read(draft("quoted_wait", "50 weeks", url="www.36kr.com/p/1?utm_source=x"))
    assert claim.source.url == "https://www.36kr.com/p/1"
    assert (claim.source.title, claim.origin, claim.source.published) == ("36Kr", "36kr-20260105", "2026-01-05")
    assert read(draft("quoted_wait", "50 weeks", url="", title="Print edition")).origin == "36kr-20260105"


def test_a_bare_count_takes_the_unit_it_is_told() -> None:
    """Phones are counted in units where cars are counted in vehicles; other values are left alone."""
    phones = draft("deliveries", "40k", period="2025", product="xiaomi/phone")
    assert read(phones, units="units").unit == "units"
    assert wrong(draft("quoted_wait", "53"), units="units") == {"value": "unit"}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (draft("quoted_wait", "53"), {"value": "unit"}),
        (draft("quoted_wait", "40k vehicles"), {"value": "unit"}),
        (draft("quoted_wait", "5000 weeks"), {"value": "implausible"}),
        (draft("quoted_wait", "soon"), {"value": "value"}),
        (draft("quoted_wait", "56-53 weeks"), {"value": "range"}),
        (draft("deliveries", "45k-30k", period="2025-07"), {"value": "range"}),
        (draft("quoted_wait", "53周-50周"), {"value": "range"}),
        (draft("quoted_wait", "2026-03"), {}),
        (draft("quoted_wait"), {"value": "missing"}),
        (draft("launch_window", "1066"), {"value": "implausible"}),
        (draft("launch_status", "maybe"), {"value": "status"}),
        (draft("price", "253500"), {"value": "unit"}),
        (draft("price", "$5 EUR"), {"value": "value"}),
        (draft("deliveries", "40k"), {"period": "period"}),
        (draft("deliveries", "40k", period="2027"), {"period": "future-period"}),
        (draft("deliveries", "12 %", period="2025-07"), {"measure": "measure"}),
        (draft("deliveries", "40k", period="soon"), {"period": "date"}),
        (draft("remark", "5"), {"value": "no-value"}),
        (draft("remark", summary=""), {"summary": "summary"}),
        (draft("remark", stated_on="2026-02-01"), {"stated_on": "future"}),
        (draft("remark", stated_on="January 2026"), {"stated_on": "future"}),
        (draft("remark", stated_on="since May"), {"stated_on": "stated-on"}),
        (draft("remark", stated_on=""), {"stated_on": "missing"}),
        (draft("remark", stated_on="31/02/2025"), {"stated_on": "date"}),
        (draft("remark", url="javascript:alert(1)"), {"url": "address"}),
        (draft("remark", url=""), {"url": "source"}),
        (draft("remark", publisher=" \t"), {"publisher": "missing"}),
        (draft("remark", standing="sure"), {"standing": "standing"}),
        (draft("remark", language="English!"), {"language": "language"}),
        (draft("remark", summary="x" * 2000), {"summary": "too-long"}),
        (draft("remark", details={"amount": "lots", "foo": "1"}), {"amount": "word", "foo": "qualifier"}),
        (draft("remark", details={"outcome": "met"}), {"outcome": "qualifier"}),
        (draft("remark", product="x", market="XX/CN"), {"product": "unknown-product", "market": "unknown-market"}),
        (draft("rumour"), {"attribute": "unknown-attribute"}),
    ],
)
def test_every_fault_is_of_its_field(typed: object, found: dict[str, str]) -> None:
    """Nothing unsound becomes a claim, and the form can show each fault where it belongs."""
    assert wrong(typed) == found  # type: ignore[arg-type]  # drafts


def test_all_faults_come_at_once() -> None:
    """Whoever corrects one learns of no other afterwards."""
    typed = draft(
        "deliveries", "many", period="x", stated_on="y", url="z", publisher="", standing="", details={"by": "?"}
    )
    assert set(wrong(typed)) == {"value", "period", "stated_on", "url", "publisher", "standing", "by"}


def _as_a_draft_carries_it(claim: Claim) -> dict[str, object]:
    """Without what no form has: a pack's name for it, further pages, a day of the page's own."""
    source = claim.source.model_copy(update={"published": claim.stated_on})
    return claim.model_copy(update={"slug": "", "also": (), "source": source}).model_dump()


def test_a_claim_is_corrected_from_where_it_stands() -> None:
    """The draft of any claim of the bundled pack, sent as it is, makes that claim again."""
    for row in pack().claims:
        claim = row.claim()
        assert read(draft_of(claim), today=LATER).model_dump() == _as_a_draft_carries_it(claim), claim.name


def test_control_characters_go() -> None:
    """A text is one line of visible signs."""
    claim = read(draft("remark", summary="a\x00b\r\nc\ud800  d", publisher="36\tKr"))
    assert (claim.summary, claim.source.publisher) == ("a b c d", "36 Kr")
