"""Axes: a few round labels, whatever the range."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.charts import scales
from bot.charts.plots import Axis
from tests.bot.charts.drawing import voice

DAYS = st.dates(date(2000, 1, 1), date(2080, 1, 1))
LENGTHS = st.integers(0, 15_000)


def check(axis: Axis) -> None:
    """Labels lie on the axis, in order, and are few."""
    places = [place for place, _ in axis.ticks]
    assert all(axis.low <= place <= axis.high for place in places)
    assert all(earlier < later for earlier, later in pairwise(places))
    assert all(label for _, label in axis.ticks)
    assert len(places) <= scales.MOST_TICKS


@given(DAYS, LENGTHS)
def test_a_calendar_has_a_few_labels_and_holds_its_days(first: date, length: int) -> None:
    """From a day to forty years: at most five labels, both ends inside."""
    last = first + timedelta(days=length)
    for axis in (scales.days((last, first), voice()), scales.upright_days((first, last), voice(), "")):
        check(axis)
        assert axis.low < first.toordinal() <= last.toordinal() < axis.high
        assert axis.ticks or length < 14


@given(st.floats(1, 1e9))
def test_amounts_begin_at_nought_and_have_round_steps(highest: float) -> None:
    """Two to five labels from nought on, the highest inside."""
    axis = scales.amounts(highest, voice(), "")
    check(axis)
    assert axis.ticks[0][0] == 0
    assert len(axis.ticks) >= 2
    assert highest < axis.high


def test_labels_are_written_as_they_are_here() -> None:
    """Years stand once below their first month; long spans have years alone; thousands are short."""
    months = [label for _, label in scales.days((date(2025, 6, 26), date(2026, 4, 1)), voice()).ticks]
    assert months == ["Jul\n2025", "Sept", "Nov", "Jan\n2026", "Mar"]
    years = [label for _, label in scales.days((date(2024, 2, 1), date(2031, 1, 1)), voice()).ticks]
    assert years == ["2024", "2026", "2028", "2030"]
    amounts = [label for _, label in scales.amounts(240_000, voice(), "").ticks]
    assert [each.upper() for each in amounts] == ["0", "100K", "200K"]  # a small k in later editions of CLDR


def test_room_for_words_is_left_on_the_right() -> None:
    """A third of the axis stays free of the days."""
    axis = scales.days((date(2025, 1, 1), date(2026, 1, 1)), voice(), in_words=1 / 3)
    plain = scales.days((date(2025, 1, 1), date(2026, 1, 1)), voice())
    assert (axis.high - plain.high) / (axis.high - axis.low) > 0.33
    assert axis.ticks == plain.ticks
