"""A publisher and a day in one line, as people write them."""

from datetime import date

import pytest

from knowledge.curation.bylines import read_byline

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("line", "publisher", "day"),
    [
        ("36Kr, 5 January 2026", "36Kr", "5 January 2026"),
        ("36Kr 5 January, 2026", "36Kr", "5 January, 2026"),
        ("The Paper, January 5, 2026", "The Paper", "January 5, 2026"),
        ("Channel 4, March 2026", "Channel 4", "March 2026"),
        ("Channel 4, 2 March 2026", "Channel 4", "2 March 2026"),
        ("36氪，2026年1月5日", "36氪", "2026年1月5日"),  # the comma of Chinese
        ("36Kr, yesterday", "36Kr", "yesterday"),
        ("36Kr", "36Kr", ""),
        ("36Kr, 2026", "36Kr", "2026"),
    ],
)
def test_a_line_is_parted_before_its_day(line: str, publisher: str, day: str) -> None:
    """Whichever commas are in it, and whatever number the publisher has in its name."""
    assert read_byline(line, today=TODAY) == (publisher, day)


@pytest.mark.parametrize("day", ["31 February 2026", "31st February 2026", "2026-02-31", "2026/2/31", "2026年2月31日"])
@pytest.mark.parametrize("comma", [", ", " "])
def test_a_day_that_no_calendar_has_is_not_taken_apart(day: str, comma: str) -> None:
    """It is handed on whole, to be refused, and leaves nothing in the publisher's name."""
    assert read_byline(f"36Kr{comma}{day}", today=TODAY) == ("36Kr", day)


def test_a_day_alone_has_no_publisher() -> None:
    """Then the publisher is missing, which is said."""
    assert read_byline("5 January 2026", today=TODAY) == ("", "5 January 2026")
    assert read_byline("2026-01-05", today=TODAY) == ("", "2026-01-05")
