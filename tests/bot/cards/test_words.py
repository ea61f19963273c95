"""Dates, windows, chances and amounts in words: never finer than they are known."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards import claims, dates
from bot.cards.amounts import amount
from bot.cards.caveats import TOLD_ELSEWHERE
from bot.cards.chance import odds
from bot.phrases import exists
from knowledge import edtf
from knowledge.answers.values import CAVEATS, Rounding, Window
from knowledge.attributes import ATTRIBUTES, QUALIFIERS, RUNGS
from knowledge.conflicts import Why
from knowledge.dossier import Hindsight
from knowledge.quantities import UNITS, Quantity
from knowledge.scenarios.table import INPUTS
from tests.bot.answers import VOICE, window
from tests.builders import claim

DAYS = st.dates(date(2020, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("wide", "said"),
    [
        (1, "In the week of 30 November 2026"),
        (4, "Between the week of 30 November 2026 and the week of 28 December 2026"),
        (6, "Between early December 2026 and mid-January 2027"),
        (20, "Between early December 2026 and mid-April 2027"),
        (40, "Between Q4 2026 and Q3 2027"),
    ],
)
def test_a_window_is_told_as_finely_as_its_width_allows(wide: int, said: str) -> None:
    """Under six weeks in weeks, under six months in thirds of months, else in quarters."""
    found = window(wide) if wide > 1 else Window(date(2026, 12, 1), date(2026, 12, 3), date(2026, 12, 5))
    assert dates.window(found, VOICE) == said


@given(DAYS, st.sampled_from(Rounding))
def test_a_rounded_day_never_names_the_day_itself(day: date, rounding: Rounding) -> None:
    """Weeks name their Monday, months and quarters no day at all."""
    said = dates.rounded(day, rounding, VOICE)
    if rounding is Rounding.WEEK:
        assert VOICE.day(day - timedelta(days=day.weekday())) in said
    else:
        assert str(day.year) in said
        assert not any(word.isdecimal() and len(word) < 3 for word in said.split())


@given(DAYS, st.integers(1, 900), st.integers(1, 900), st.integers(0, 900))
def test_weeks_rise_and_are_coarse_when_the_window_is_wide(start: date, a: int, b: int, ago: int) -> None:
    """Low, middle and high in order; a window told in quarters has its weeks in fives."""
    found = Window(start, start + timedelta(days=a), start + timedelta(days=a + b))
    weeks = dates.weeks(found, start - timedelta(days=ago))
    assert list(weeks) == sorted(weeks)
    if found.rounding is Rounding.QUARTER:
        assert all(each % 5 == 0 for each in weeks)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2025-06-26", "26 June 2025"),
        ("2025-06", "June 2025"),
        ("2026-Q1", "Q1 2026"),
        ("2026-H2", "the second half of 2026"),
        ("2026-22", "summer 2026"),
        ("2027", "2027"),
        ("202X", "the 2020s"),
        ("2027~", "about 2027"),
        ("2027?", "perhaps 2027"),
        ("2026-07/2026-12", "July 2026 to December 2026"),
        ("2025-06-26/2025-06-27", "26\u201327 June 2025"),
        ("2027/..", "from 2027"),
        ("../2030", "2030 at the latest"),
        ("[2026,2027]", "one of 2026, 2027"),
        ("../..", "an unknown day"),
    ],
)
def test_a_date_is_as_sure_as_its_source(text: str, said: str) -> None:
    """Every form of EDTF that the data uses has words."""
    told = dates.span(edtf.parse(text), VOICE)
    assert told.replace("\N{THIN SPACE}", "") == said  # which later editions of CLDR put around a dash


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (1, "yesterday"),
        (9, "9 days old"),
        (21, "3 weeks old"),
        (295, "ten months old"),
        (510, "17 months old"),
        (1100, "3 years old"),
    ],
)
def test_ages_are_told_in_the_unit_that_fits(days: int, said: str) -> None:
    """Nobody counts 510 days."""
    assert dates.age(days, VOICE) == said


@given(st.floats(0, 1))
def test_a_chance_is_never_certain(probability: float) -> None:
    """Neither 0 nor 100 percent, nor any figure finer than a tenth in between."""
    said = odds(probability, VOICE)
    assert "0 in 10" not in said.replace("10 in", "")
    assert "10 in 10" not in said
    assert "%" not in said


@pytest.mark.parametrize(
    ("probability", "said"),
    [
        (0.0, "less than 1 in 50"),
        (0.05, "about 1 in 20"),
        (0.1, "about 1 in 10"),
        (0.64, "about 6 in 10"),
        (0.95, "about 19 in 20"),
        (1.0, "more than 49 in 50"),
    ],
)
def test_chances_in_words(probability: float, said: str) -> None:
    """The ladder of odds."""
    assert odds(probability, VOICE) == said


@pytest.mark.parametrize(
    ("quantity", "said"),
    [
        (Quantity(48, 51, "weeks"), "48 to 51 weeks"),
        (Quantity(1, 1, "weeks"), "1 week"),
        (Quantity(240_000, None, "orders"), "at least 240,000 orders"),
        (Quantity(None, 60, "weeks"), "at most 60 weeks"),
        (Quantity(150_000, 150_000, "vehicles/year"), "150,000 vehicles a year"),
        (Quantity(60, 60, "percent"), "60 %"),
        (Quantity(253_500, 253_500, "CNY"), "CN¥253,500"),
        (Quantity(229_900, 309_900, "CNY"), "CN¥229,900 to CN¥309,900"),
        (Quantity(4.5, 4.5, "months"), "4.5 months"),
        (Quantity(7, 9, "survey reservations"), "7 to 9 reservations in a survey"),
        (Quantity(3, 3, "sheep"), "3 sheep"),
    ],
)
def test_amounts_in_words(quantity: Quantity, said: str) -> None:
    """Ranges, open ends, rates, shares and money; a unit nobody wrote a phrase for is named as it is."""
    assert amount(quantity, VOICE) == said


def test_every_code_of_the_data_has_a_phrase() -> None:
    """Attributes, units, rungs, faults, outcomes, inputs and reasons: none falls back to its code."""
    codes = [
        *(("attribute", name) for name in ATTRIBUTES),
        *(("amount", unit.counted.replace(" ", "-")) for unit in UNITS.values() if unit.counted),
        *(("rung", rung) for rung in RUNGS),
        *(("launch-rung", rung) for rung in RUNGS),
        *(("fault", fault) for fault in QUALIFIERS["fault"].words),
        *(("stage", stage) for stage in QUALIFIERS["stage"].words),
        *(("input", row.name) for row in INPUTS if row.name != "gate"),
        *(("caveat", code) for code in CAVEATS if code not in TOLD_ELSEWHERE),
        *(("conflict-why", why) for why in Why if why is not Why.FALSE),
        *(("outcome", each) for each in ("met", "early", "missed")),
    ]
    assert [f"{phrase}-{code}" for phrase, code in codes if not exists(f"{phrase}-{code}")] == []


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (Hindsight(), ""),
        (Hindsight(false=True), "⚠ known to be false"),
        (Hindsight(false=True, fault="miscount", outcome="met"), "⚠ known to be false: miscounted"),
        (Hindsight(outcome="missed"), "✗ was missed"),
        (Hindsight(outcome="met"), "✓ came true"),
        (Hindsight(superseded_by=("x",), disputed_by=("y",)), "↻ replaced by a newer statement"),
        (Hindsight(disputed_by=("y",)), "⚠ disputed"),
    ],
)
def test_what_became_of_a_claim_in_a_word(held: Hindsight, said: str) -> None:
    """False outweighs everything, an outcome what came before it."""
    assert claims.held(held, VOICE) == said


def test_a_claim_in_a_few_words() -> None:
    """What, of which time, how much; from whom, when, how old."""
    said = claim(qualifier={"scope": "period", "bound": "about"})
    assert claims.statement(said, VOICE) == "**Deliveries, June 2025:** about 1,000 units"
    assert claims.origin(said, 40, VOICE).startswith(
        "official · [Orders open](https://example.org/orders) · The Gazette"
    )
    assert claims.origin(said, 40, VOICE).endswith("1 July 2025 · 6 weeks old")
