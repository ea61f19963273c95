"""Dates in English, in digits and in EDTF."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import edtf
from knowledge.errors import ImpossibleDate, InvalidDate
from knowledge.reading.dates import find_dates, find_impossible, read_date

TODAY = date(2026, 11, 22)
MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def read(text: str, *, ahead: bool = False) -> str:
    """The span as EDTF."""
    return str(read_date(text, today=TODAY, ahead=ahead))


@pytest.mark.parametrize(
    ("text", "edtf_text"),
    [
        ("26/6/2025", "2025-06-26"), ("26.6.25", "2025-06-26"), ("26-06-2025", "2025-06-26"), ("2025/6/26", "2025-06-26"),
        ("June 26 2025", "2025-06-26"), ("26 Jun 25", "2025-06-26"), ("June 26th, 2025", "2025-06-26"), ("26jun2025", "2025-06-26"),
        ("the 26th of June 2025", "2025-06-26"), ("ordered on 26 June 2025", "2025-06-26"), ("26062025", "2025-06-26"),
        ("20250626", "2025-06-26"), ("2025-06-26T10:30:00Z", "2025-06-26"), ("<t:1782432000:D>", "2026-06-26"),
        ("3/4/2025", "2025-04-03"), ("4/13/2025", "2025-04-13"), ("13/4/2025", "2025-04-13"),
        ("2025-06", "2025-06"), ("06/2025", "2025-06"), ("Sept 2025", "2025-09"), ("Jun '25", "2025-06"),
        ("26 June", "2026-06-26"), ("26/6", "2026-06-26"), ("26.6.", "2026-06-26"), ("24 December", "2025-12-24"), ("22 Nov", "2026-11-22"),
        ("29 Feb", "2024-02-29"), ("in June", "2026-06"), ("last June", "2026-06"), ("last november", "2025-11"), ("november", "2026-11"),
        ("december", "2025-12"), ("June last year", "2025-06"), ("next June", "2027-06"), ("this march", "2026-03"),
        ("Q3 2025", "2025-Q3"), ("Q3/25", "2025-Q3"), ("2025 Q3", "2025-Q3"), ("3rd quarter of 2025", "2025-Q3"), ("third quarter", "2026-Q3"),
        ("last quarter", "2026-Q3"), ("H1 2026", "2026-H1"), ("first half of 2026", "2026-H1"), ("summer 2025", "2025-22"),
        ("early June", "2026-06-01/2026-06-10"), ("mid June", "2026-06-11/2026-06-20"), ("late June", "2026-06-21/2026-06-30"),
        ("end of february 2024", "2024-02-21/2024-02-29"), ("end of 2025", "2025-12"), ("start of 2025", "2025-01"), ("late 2025", "2025-Q4"),
        ("end of Q3", "2026-09"), ("early 2026", "2026-Q1"), ("end of last year", "2025-12"), ("mid H1 2026", "2026-04"),
        ("18 weeks ago", "2026-07-19~"), ("two months ago", "2026-09~"), ("a year ago", "2025~"), ("3 days ago", "2026-11-19"),
        ("in 2 weeks", "2026-12-06~"), ("yesterday", "2026-11-21"), ("today", "2026-11-22"), ("friday", "2026-11-20"),
        ("sunday", "2026-11-22"), ("last sunday", "2026-11-15"), ("next friday", "2026-11-27"), ("week 26", "2026-06-22/2026-06-28"),
        ("this week", "2026-11-16/2026-11-22"), ("last month", "2026-10"), ("last year", "2025"), ("xmas 2027", "2027-12-25"),
        ("1-5 June", "2026-06-01/2026-06-05"), ("between 5 and 9 june", "2026-06-05/2026-06-09"), ("june-july 2025", "2025-06/2025-07"),
        ("december to january", "2025-12/2026-01"), ("around June 2025", "2025-06~"), ("~june", "2026-06~"), ("about 26 june", "2026-06-26~"),
        ("2025", "2025"), ("2026-33", "2026-Q1"), ("2025-06~", "2025-06~"), ("2027-Q1/2027-Q2", "2027-Q1/2027-Q2"),
    ],
)  # fmt: skip
def test_what_people_type(text: str, edtf_text: str) -> None:
    """Every common way to say a date is read exactly as sure as it was said."""
    assert read(text) == str(edtf.parse(edtf_text))


@pytest.mark.parametrize(
    "text",
    [
        "31/02",
        "31/02/2025",
        "29 Feb 2026",
        "june 31",
        "2026-02-30",
        "99/99/9999",
        "0000-01-01",
        "week 54",
        "31/31/2025",
    ],
)
def test_impossible(text: str) -> None:
    """What reads like a date but is in no calendar is told apart, and never rolled over."""
    with pytest.raises(ImpossibleDate) as error:
        read(text)
    assert error.value.text == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "blah",
        "Q5",
        "12",
        "yu7",
        "last",
        "ago",
        "-",
        "a" * 6000,
        "1/2/" * 1500,
        "\u202e",
        "june and a half",
        "999 999",
    ],
)
def test_no_date(text: str) -> None:
    """What is no date is an invalid date, and not an impossible one."""
    with pytest.raises(InvalidDate) as error:
        read(text)
    assert not isinstance(error.value, ImpossibleDate)


@given(DAYS)
def test_every_day_in_every_form(day: date) -> None:
    """A full date is the same day in words, in digits, in any case, and in EDTF."""
    month = MONTHS[day.month - 1]
    forms = (
        f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}", f"{month[:3].upper()} {day.day} {day.year}",
        f"{day:%d/%m/%Y}" if day.day > 12 else str(day), f"{day.day}.{day.month}.{day.year}", f"{day:%Y%m%d}", str(day),
    )  # fmt: skip
    assert {read_date(form, today=TODAY) for form in forms} == {edtf.Span.of_day(day)}


@given(DAYS, DAYS)
def test_without_a_year_it_is_the_latest(today: date, day: date) -> None:
    """A day without a year is the last that has come, with `ahead` the next to come, and keeps its day and month."""
    text = f"{day.day} {MONTHS[day.month - 1]}"
    past = read_date(text, today=today).exact_day
    coming = read_date(text, today=today, ahead=True).exact_day
    assert past is not None
    assert coming is not None
    assert past <= today <= coming
    assert {(past.month, past.day), (coming.month, coming.day)} == {(day.month, day.day)}
    assert coming - past <= timedelta(days=366 * 8)


@given(st.text(max_size=100))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever is typed, the answer is a span or an invalid date."""
    try:
        assert isinstance(read_date(text, today=TODAY), edtf.Span)
    except InvalidDate:
        assert find_impossible(text, today=TODAY) is not None


@given(
    st.lists(
        st.sampled_from(["june", "26", "2025", "last", "q3", "weeks", "ago", "5/6", "may", ",", "of", "end", "31"]),
        max_size=12,
    )
)
def test_found_dates_do_not_overlap(words: list[str]) -> None:
    """Dates found in a sentence are in order and never share a word."""
    places = [place for _, start, end in find_dates(" ".join(words), today=TODAY) for place in (start, end)]
    assert places == sorted(places)


def test_sentences() -> None:
    """Dates are found in a sentence with their places; ordinary words and numbers are none."""
    text = (
        "It may march on: ordered 26 June 2025, told in may, quoted 33-36 weeks, 24/7, 20 inch wheels, 18:00, in 2024"
    )
    assert [(str(span), text[start:end]) for span, start, end in find_dates(text, today=TODAY)] == [
        ("2025-06-26", "26 June 2025"),
        ("2026-05", "may"),
        ("2024", "2024"),
    ]


def test_two_ways_to_read_it() -> None:
    """Day and month that can be swapped are one of a set when asked for both, and day first otherwise."""
    assert [str(found.span) for found in find_dates("ordered 06/07/2026", today=TODAY, both=True)] == [
        "[2026-06-07,2026-07-06]"
    ]
    assert [str(found.span) for found in find_dates("ordered 06/07/2026", today=TODAY)] == ["2026-07-06"]
    assert [str(found.span) for found in find_dates("ordered 26/6, then 9/9", today=TODAY, both=True)] == [
        "2026-06-26",
        "2026-09-09",
    ]


def test_impossible_days_in_sentences() -> None:
    """A day that the calendar does not have is left out of the dates and named apart."""
    assert find_dates("locked 31/02", today=TODAY) == []
    assert find_impossible("locked 31/02, paid 1 March", today=TODAY) == ["31/02"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2027年上半年", "2027-H1"),
        ("2025年下半年", "2025-H2"),
        ("25年6月26日", "2025-06-26"),
        ("27年一季度", "2027-Q1"),
    ],
)
def test_chinese_halves_and_short_years(text: str, expected: str) -> None:
    """The word for a year also stands behind a half, and two digits before it are a year of this century."""
    assert str(read_date(text, today=TODAY, language="zh")) == expected


@pytest.mark.parametrize("language", ["de", "xx", "../../etc/passwd", ""])
def test_a_language_without_words_reads_english(language: str) -> None:
    """Without a word list of the language, English and digits are still understood."""
    assert str(read_date("26 June 2025", today=TODAY, language=language)) == "2025-06-26"
