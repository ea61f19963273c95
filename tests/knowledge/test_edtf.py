"""EDTF: text and span agree both ways, bounds are those of the calendar, and nonsense is refused."""

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import edtf
from knowledge.edtf import Duration, Precision, Span
from knowledge.errors import ImpossibleDate, InvalidDate

YEARS = st.integers(1000, 9998)
DAYS = st.dates(date(1000, 1, 1), date(9998, 12, 31))
MARKS = st.sampled_from(["", "~", "?", "%"])
PARTS = st.sampled_from(
    [
        *(f"-{month:02}" for month in range(1, 13)),
        *(f"-Q{n}" for n in range(1, 5)),
        "-H1",
        "-H2",
        *(f"-{code}" for code in range(21, 25)),
        "",
    ]
)
DATES = st.one_of(
    st.builds("{:04}{}{}".format, YEARS, PARTS, MARKS),
    st.builds("{}{}".format, DAYS, MARKS),
    st.builds("{}X{}".format, st.integers(100, 998), MARKS),
    st.builds("{}T17:{:02}Z".format, DAYS, st.integers(0, 59)),
)


def in_order(texts: list[str]) -> list[str]:
    """Sort dates by their bounds, so that an interval may run from one to the next."""
    return sorted(texts, key=lambda text: (edtf.parse(text).earliest, edtf.parse(text).latest))


INTERVALS = st.lists(DATES, min_size=2, max_size=2).map(in_order).map("/".join)
OPEN = st.one_of(DATES.map("../{}".format), DATES.map("{}/..".format), DATES.map("{}/".format), DATES.map("/{}".format))
SETS = st.lists(st.one_of(DATES, DATES.map("{}..".format)), min_size=1, max_size=4).map(lambda m: f"[{','.join(m)}]")
ANY = st.one_of(DATES, INTERVALS, OPEN, SETS)


@given(ANY)
def test_printing_and_reading_again_gives_the_same_span(text: str) -> None:
    """Whatever is read prints to a text that reads to an equal span."""
    span = edtf.parse(text)
    assert edtf.parse(str(span)) == span


@given(st.one_of(DATES, INTERVALS, OPEN))
def test_canonical_text_is_kept_as_written(text: str) -> None:
    """A date written canonically prints as it was written."""
    assert str(edtf.parse(text)) == text


@given(ANY, DAYS)
def test_a_day_is_contained_if_it_overlaps(text: str, day: date) -> None:
    """A span contains a day exactly when it overlaps the span of that day, seen from either side."""
    span, one = edtf.parse(text), Span.of_day(day)
    assert span.contains(day) == span.overlaps(one) == one.overlaps(span)


@given(ANY)
def test_the_midpoint_lies_within_the_bounds(text: str) -> None:
    """A span with two ends has a midpoint between them and a length; one with an open end has neither."""
    span = edtf.parse(text)
    middle = span.midpoint()
    if span.earliest is None or span.latest is None:
        assert (middle, span.days) == (None, None)
    else:
        assert middle is not None
        assert span.days is not None
        assert span.earliest <= middle <= span.latest
        assert span.latest - span.earliest == timedelta(days=span.days - 1)


@given(st.one_of(st.none(), DAYS), st.one_of(st.none(), DAYS))
def test_between_has_the_bounds_it_was_given(one: date | None, other: date | None) -> None:
    """Making a span from two days keeps them as bounds, prints and reads back; the wrong order is refused."""
    if one and other and other < one:
        with pytest.raises(InvalidDate):
            Span.between(one, other)
    else:
        span = Span.between(one, other)
        assert (span.earliest, span.latest) == (one, other)
        assert edtf.parse(str(span)) == span


@given(YEARS)
def test_quarters_halves_and_months_tile_the_year(year: int) -> None:
    """Twelve months, four quarters or two halves follow each other without gap and make up the year."""
    for parts in ([f"{month:02}" for month in range(1, 13)], ["Q1", "Q2", "Q3", "Q4"], ["H1", "H2"]):
        spans = [edtf.parse(f"{year:04}-{part}") for part in parts]
        assert spans[0].earliest == date(year, 1, 1)
        assert spans[-1].latest == date(year, 12, 31)
        assert sum(span.days or 0 for span in spans) == 365 + calendar.isleap(year)


@given(YEARS)
def test_seasons_follow_each_other_from_march(year: int) -> None:
    """Spring begins in March, and winter ends with the February of the next year."""
    spring, summer, autumn, winter = (edtf.parse(f"{year:04}-{code}") for code in range(21, 25))
    assert spring.earliest == date(year, 3, 1)
    assert winter.latest == edtf.parse(f"{year + 1:04}-02").latest
    for before, after in ((spring, summer), (summer, autumn), (autumn, winter)):
        assert before.latest is not None
        assert after.earliest == before.latest + timedelta(days=1)


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2027", date(2027, 1, 1), date(2027, 12, 31), Precision.YEAR),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), Precision.MONTH),
        ("2025-06-26", date(2025, 6, 26), date(2025, 6, 26), Precision.DAY),
        ("2026-Q1", date(2026, 1, 1), date(2026, 3, 31), Precision.QUARTER),
        ("2026-H2", date(2026, 7, 1), date(2026, 12, 31), Precision.HALF),
        ("2026-24", date(2026, 12, 1), date(2027, 2, 28), Precision.SEASON),
        ("202X", date(2020, 1, 1), date(2029, 12, 31), Precision.DECADE),
        ("2025-03/2028", date(2025, 3, 1), date(2028, 12, 31), Precision.INTERVAL),
        ("../2030", None, date(2030, 12, 31), Precision.INTERVAL),
        ("2027/..", date(2027, 1, 1), None, Precision.INTERVAL),
        ("[2026-06-07,2026-07-06]", date(2026, 6, 7), date(2026, 7, 6), Precision.SET),
        ("2021-07-16T17:10Z", date(2021, 7, 16), date(2021, 7, 16), Precision.DAY),
    ],
)
def test_bounds_and_precision(text: str, earliest: date | None, latest: date | None, precision: Precision) -> None:
    """Each form has the first and last day and the precision its notation means."""
    span = edtf.parse(text)
    assert (span.earliest, span.latest, span.precision) == (earliest, latest, precision)


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        *((f"2026-{32 + quarter}", f"2026-Q{quarter}") for quarter in range(1, 5)),
        ("2026-40", "2026-H1"),
        ("2026-41~", "2026-H2~"),
        ("2026-q3?", "2026-Q3?"),
        (" 2026-h1 ", "2026-H1"),
        ("2026-35/2027-36%", "2026-Q3/2027-Q4%"),
        ("[2027, 2026,2026]", "[2026,2027]"),
    ],
)
def test_other_spellings_become_canonical(written: str, canonical: str) -> None:
    """Numeric codes, small letters and members out of order print in the one canonical way."""
    assert str(edtf.parse(written)) == canonical


def test_qualifiers_say_how_sure_a_date_is() -> None:
    """`~` is approximate, `?` uncertain, `%` both; an interval is as unsure as its ends together."""
    found = [(span.approximate, span.uncertain) for span in map(edtf.parse, ("2027", "2027~", "2027?", "2027%"))]
    assert found == [(False, False), (True, False), (False, True), (True, True)]
    assert edtf.parse("2026~/2027?").qualifier == "%"


def test_only_a_sure_day_is_exact() -> None:
    """A day counts as exact if nothing makes it vaguer than a day."""
    assert edtf.parse("2025-06-26").exact_day == date(2025, 6, 26)
    assert [edtf.parse(text).exact_day for text in ("2025-06-26~", "2025-06", "2025-06-26/2025-06-26")] == [None] * 3


def test_a_set_has_gaps() -> None:
    """One of two days contains neither the days between them nor a span that lies there."""
    either = edtf.parse("[2026-06-07,2026-07-06]")
    assert either.contains(date(2026, 7, 6))
    assert not either.contains(date(2026, 6, 20))
    assert not either.overlaps(edtf.parse("2026-06-10/2026-07-01"))
    assert not edtf.parse("[2026-06-10,2026-06-12]").overlaps(either)


def test_a_vague_interval_without_ends_of_its_own_keeps_its_doubt() -> None:
    """An interval built from bounds and a doubt prints the doubt at its ends and reads back."""
    span = Span(date(2026, 1, 1), date(2026, 3, 5), Precision.INTERVAL, approximate=True)
    assert str(span) == "2026-01-01~/2026-03-05~"
    assert edtf.parse(str(span)) == span


@pytest.mark.parametrize(
    "text",
    ["2025-02-31", "2025-13", "2025-00", "2025-Q5", "2025-H3", "2025-25", "0000", "2025-33-01", "2026/2025-02-30"],
)
def test_dates_on_no_calendar_are_impossible(text: str) -> None:
    """What looks like a date but names a day, month or part of no year is told apart from nonsense."""
    with pytest.raises(ImpossibleDate) as caught:
        edtf.parse(text)
    assert caught.value.text == text


@pytest.mark.parametrize(
    "text",
    [
        *("", "/", "..", "[]", "[..]", "[2026,]", "soon", "2025-4", "25-04-01", "2025-04-01T25:00Z", "2027~~"),
        *("2026/2025", "2025-12/2025-Q1", "2025-04/05", "2024/2025/2026", "٢٠٢٥", "{2026,2027}", "2026-Q1-H1"),
    ],
)
def test_other_text_is_invalid(text: str) -> None:
    """What is no EDTF, or ends before it begins, is invalid but not impossible, and the error carries it as written."""
    with pytest.raises(InvalidDate) as caught:
        edtf.parse(text)
    assert caught.type is InvalidDate
    assert caught.value.text == text


@given(st.one_of(st.text(max_size=30), st.text("0123456789-/.,[]~?%QHXTZ: ", max_size=14)))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text breaks the reader: it gives a span or raises InvalidDate."""
    try:
        span = edtf.parse(text)
    except InvalidDate:
        return
    assert edtf.parse(str(span)) == span


@pytest.mark.parametrize(
    ("text", "days"),
    [
        *(("P1D", 1), ("P1W", 7), ("P1M", 30.4375), ("P2Y", 730.5), ("PT168H", 7), ("P0.5D", 0.5)),
        *(("PT27M", 27 / 1440), ("P1Y2M10DT2H30M", 365.25 + 60.875 + 10 + 2.5 / 24), ("p3d", 3)),
    ],
)
def test_durations_in_days(text: str, days: float) -> None:
    """ISO durations add up in days; a month and a year have their mean length, M after T is minutes."""
    assert edtf.parse_duration(text).days == pytest.approx(days)


@pytest.mark.parametrize("text", ["", "P", "PT", "P1DT", "3D", "P3M/P5M", "P-1D", "P1D2Y"])
def test_other_text_is_no_duration(text: str) -> None:
    """A duration without a number, out of order or in another notation is refused."""
    with pytest.raises(InvalidDate):
        edtf.parse_duration(text)


def test_durations_are_ordered() -> None:
    """The longer duration is the greater, in whichever unit it is written."""
    assert edtf.parse_duration("P1M") < edtf.parse_duration("P31D") == Duration(31)
