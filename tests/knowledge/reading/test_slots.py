"""Quoted waits and positions."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.edtf import parse
from knowledge.errors import InvalidPosition, InvalidQuote
from knowledge.reading.slots import QuotedWait, find_quotes, read_position, read_quote

TODAY = date(2026, 11, 22)
MONTH = 30.4375 / 7


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("33-36 weeks", 33, 36), ("33\u201336 wks", 33, 36), ("33 to 36 weeks", 33, 36), ("36-33 weeks", 33, 36),
        ("the app says 33-36 weeks", 33, 36), ("between 20 and 24 weeks", 20, 24), ("about 9 months", 9 * MONTH, 9 * MONTH),
        ("14 months", 14 * MONTH, 14 * MONTH), ("6 weeks or 2 months", 6, 2 * MONTH), ("1.5 months", 1.5 * MONTH, 1.5 * MONTH),
        ("at least 60 weeks", 60, None), ("60+ weeks", 60, None), ("up to 10 weeks", None, 10), ("two weeks", 2, 2),
        ("70 days", 10, 10), ("a year", 365.25 / 7, 365.25 / 7),
    ],
)  # fmt: skip
def test_waits(text: str, low: float | None, high: float | None) -> None:
    """A wait is read in weeks, open where it was said to be open."""
    quote = read_quote(text, today=TODAY)
    assert isinstance(quote, QuotedWait)
    assert quote.low_weeks == pytest.approx(low)
    assert quote.high_weeks == pytest.approx(high)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [("Q1 2027", "2027-Q1"), ("2027", "2027"), ("march", "2027-03"), ("early june", "2027-06-01/2027-06-10")],
)
def test_promised_windows(text: str, edtf: str) -> None:
    """A promised time is a span; without a year it is the next."""
    assert read_quote(text, today=TODAY) == parse(edtf)


@pytest.mark.parametrize(
    ("text", "language"), [("1er trimestre 2027", "fr"), ("premier trimestre de 2027", "fr"), ("1. Quartal 2027", "de")]
)
def test_a_quarter_of_a_year_is_when_and_not_how_long(text: str, language: str) -> None:
    """The ordinals of some languages are read as amounts too."""
    assert read_quote(text, today=TODAY, language=language) == parse("2027-Q1")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "900 weeks",
        "0 weeks",
        "-5 weeks",
        "33-36",
        "soon",
        "2 weeks, then 9 weeks",
        "6 years",
        "9" * 6000 + " weeks",
        "1-" * 3000,
    ],
)
def test_no_quote(text: str) -> None:
    """Nonsense, several waits, none, and waits of more than five years are refused."""
    with pytest.raises(InvalidQuote) as error:
        read_quote(text, today=TODAY)
    assert error.value.text == text


@given(st.integers(1, 260), st.integers(1, 260))
def test_ranges_are_in_order(first: int, second: int) -> None:
    """A range is read alike from either end."""
    expected = QuotedWait(min(first, second), max(first, second))
    assert read_quote(f"{first}-{second} weeks", today=TODAY) == expected


def test_quotes_in_sentences() -> None:
    """Every wait of a sentence is found at its place."""
    text = "told 8 weeks, now 12-14 weeks"
    assert [text[start:end] for _, start, end in find_quotes(text)] == ["8 weeks", "12-14 weeks"]


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("12000", (12000, 12000)), ("12k", (12000, 12000)), ("1.5k", (1500, 1500)), ("10k-12k", (10000, 12000)), ("10-12k", (10000, 12000)),
        ("#4521", (4521, 4521)), ("#10 - #20", (10, 20)), ("12,000", (12000, 12000)), ("10 000", (10000, 10000)), ("about 12k", (12000, 12000)),
        ("between 10k and 12k", (10000, 12000)), ("place no. 7", (7, 7)), ("10,000 to 12,000", (10000, 12000)),
    ],
)  # fmt: skip
def test_positions(text: str, position: tuple[int, int]) -> None:
    """A place in the queue is read as its first and last possible number."""
    assert read_position(text) == position


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0",
        "-5",
        "first",
        "1 2 3 4",
        "5, 6",
        "12-10",
        "99999999999",
        "1" * 6000,
        "1,2 " * 1500,
        "\u202e",
        "<@123456789012345678>",
    ],
)
def test_no_position(text: str) -> None:
    """Nothing, several numbers, and numbers beyond any queue are refused."""
    with pytest.raises(InvalidPosition):
        read_position(text)


@given(st.integers(1, 10_000_000))
def test_every_position(number: int) -> None:
    """Every number of a queue is read back, with separators or without."""
    assert read_position(str(number)) == read_position(f"#{number:,}") == (number, number)
