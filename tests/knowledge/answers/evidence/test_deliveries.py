"""Every count ties two days together: the curve comes out whole, also over months that nobody printed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.answers.evidence.counts import A_DAY, Tie
from knowledge.answers.evidence.deliveries import follow, observed
from knowledge.dossier import Dossier, Ledger
from knowledge.markets import load
from knowledge.products import Catalogue, Product
from tests.builders import claim

FIRST = date(2025, 7, 6)
MONTHS = [date(2025, month, 1) for month in range(7, 13)]
ENDS = [*(start - A_DAY for start in MONTHS[1:]), date(2025, 12, 31)]
CATALOGUE = Catalogue(
    [
        Product("lumen/line", "Lumen", "lumen"),
        Product("lumen/lamp", "Lamp", "lumen", "lumen/line"),
        Product("lumen/old", "Old lamp", "lumen", "lumen/line"),
    ]
)


def tie(start: date, end: date, units: float) -> Tie:
    """A count from the start of one day to the end of another."""
    return Tie(start - A_DAY, end, units, claim())


@given(st.lists(st.integers(0, 50_000), min_size=6, max_size=6), st.integers(0, 5))
def test_a_half_years_total_fills_in_a_missing_month(units: list[int], missing: int) -> None:
    """With one month unprinted and the half-year's total known, the whole curve is known."""
    months = [tie(start, end, n) for start, end, n in zip(MONTHS, ENDS, units, strict=True)]
    whole = tie(MONTHS[0], ENDS[-1], sum(units))
    full = follow(months, FIRST)
    assert follow([*months[:missing], *months[missing + 1 :], whole], FIRST) == full
    assert full[ENDS[-1]] == sum(units)


@given(st.lists(st.integers(0, 50_000), min_size=6, max_size=6))
def test_the_curve_never_falls(units: list[int]) -> None:
    """A total below an earlier one is dropped, whatever contradicting figures say."""
    months = [tie(start, end, n) for start, end, n in zip(MONTHS, ENDS, units, strict=True)]
    low = tie(MONTHS[0], ENDS[-1], units[0] / 2)
    totals = follow([low, *months], FIRST)
    assert [totals[day] for day in sorted(totals)] == sorted(totals.values())


def test_counts_that_hang_in_the_air_tie_nothing() -> None:
    """A month that no chain of counts links to the beginning stays out of the curve."""
    assert follow([tie(MONTHS[3], ENDS[3], 9000)], FIRST) == {FIRST - A_DAY: 0.0}


def dossier(*claims: object, as_of: date = date(2026, 1, 31)) -> Dossier:
    """What is known of the lamp."""
    return Dossier("lumen/line", as_of, Ledger(claims).known(as_of), CATALOGUE, load())  # type: ignore[arg-type]


def count(units: float, period: str, product: str = "lumen/lamp", **over: object) -> object:
    """A delivery figure; public on the day after its period ends, but for the sake of tests at the latest in 2026."""
    said: dict[str, object] = {
        "product": product,
        "value": units,
        "period": period,
        "slug": f"{product}-{period}-{units}",
        "origin": f"{product}-{period}",
        "stated_on": "2025-12-31",
    }
    return claim(**said | over)


def test_an_exact_count_beats_a_floor() -> None:
    """A floor such as 30,000+ prevails as the maker's own word, and still the exact count makes the curve."""
    floor = count(900, "2025-07", qualifier={"scope": "period", "bound": "at_least"}, slug="floor")
    exact = count(1000, "2025-07", standing="reported", origin="registry", slug="exact")
    found = observed(dossier(floor, exact), "lumen/lamp", "CN", FIRST)
    assert found is not None
    assert found.value.curve.totals[-1] == 1000
    assert [use.claim.slug for use in found.uses] == ["exact"]


def test_a_month_known_by_its_floor_alone_is_a_little_more_and_less_sure() -> None:
    """A month of "more than 900" carries the curve on at what such months usually come to; a floor of a total does not."""
    month = count(900, "2025-07", qualifier={"scope": "period", "bound": "at_least"})
    sure, unsure = (observed(dossier(each), "lumen/lamp", "CN", FIRST) for each in (count(900, "2025-07"), month))
    assert sure is not None
    assert unsure is not None
    assert 900 < unsure.value.curve.totals[-1] < 1.35 * 900
    assert unsure.value.sigma > sure.value.sigma
    total = count(900, "2025-06/2025-07", qualifier={"scope": "cumulative", "bound": "at_least"})
    assert observed(dossier(total), "lumen/lamp", "CN", FIRST) is None


def test_the_last_two_periods_give_rate_and_growth() -> None:
    """The rate is the last period's; the one before it shows how it grew."""
    found = observed(dossier(count(1000, "2025-07"), count(3000, "2025-08")), "lumen/lamp", "CN", FIRST)
    assert found is not None
    assert found.value.before is not None
    assert found.value.last.rate == pytest.approx(3000 / (31 / 30.4375))
    assert found.value.before.rate < found.value.last.rate
    assert found.value.until == date(2025, 8, 31)


def test_a_brands_total_carries_the_curve_on() -> None:
    """A month known only for the brand adds the model's share, widened, and the answer says so."""
    july = [count(1000, "2025-07"), count(4000, "2025-07", "lumen/line")]
    august = count(6000, "2025-08", "lumen/line")
    sold = claim(product="lumen/old", attribute="first_delivery", value="2020-01-01", unit=None, period="2020-01-01")
    short, longer = (observed(dossier(*known, sold), "lumen/lamp", "CN", FIRST) for known in (july, [*july, august]))
    assert short is not None
    assert longer is not None
    assert 1000 + 1500 * 0.9 < longer.value.curve.totals[-1] < 1000 + 3000 * 1.1
    assert longer.value.sigma > short.value.sigma
    assert [caveat.code for caveat in longer.caveats] == ["share_of_brand"]


def test_a_brands_only_product_has_the_brands_curve() -> None:
    """While nothing else is sold, the brand's figures are the model's."""
    found = observed(dossier(count(1000, "2025-07", "lumen/line")), "lumen/lamp", "CN", FIRST)
    assert found is not None
    assert found.value.curve.totals[-1] == 1000


def test_the_curve_starts_the_day_before_the_first_delivery() -> None:
    """Nothing was handed over before the first delivery, whatever day of the month that was."""
    found = observed(dossier(count(1000, "2025-07")), "lumen/lamp", "CN", FIRST)
    assert found is not None
    assert found.value.curve.days[0] == FIRST - timedelta(days=1)
    assert found.value.curve.totals[0] == 0


def test_a_count_that_contradicts_the_others_is_left_out_and_shown() -> None:
    """Two months of 1,000 and a two-month total of 9,000 cannot all be right: the odd one out is not believed."""
    total = count(9000, "2025-07/2025-08", standing="reported", origin="blog", slug="odd")
    found = observed(dossier(count(1000, "2025-07"), count(1000, "2025-08"), total), "lumen/lamp", "CN", FIRST)
    assert found is not None
    assert found.value.curve.totals[-1] == 2000
    assert [(caveat.code, caveat.details["claim"]) for caveat in found.caveats] == [("counts_disagree", "odd")]
    assert "odd" not in {use.claim.slug for use in found.uses}
