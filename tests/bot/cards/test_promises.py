"""A promise in words: what was said, by how many days it moved, and what became of it."""

from datetime import date

import pytest

from bot.cards import promises
from knowledge import edtf
from knowledge.answers.promises import Promised, Said
from tests.bot.answers import VOICE
from tests.builders import source


def said(stated_on: str, window: str | None, moved: int | None = None, *, kept: bool | None = None) -> Said:
    """What Lumen said on a day."""
    return Said(date.fromisoformat(stated_on), stated_on, window, source(), kept=kept, moved_days=moved)


def promised(*statements: Said, came: str | None = None, withdrawn: str | None = None, **over: date) -> Promised:
    """The lamp in Germany, said for the second quarter of 2026 unless told otherwise."""
    return Promised(
        "Lumen",
        "lumen/lamp",
        "DE",
        "sales start",
        statements or (said("2026-01-10", "2026-Q2"),),
        came=edtf.parse(came) if came else None,
        withdrawn=edtf.parse(withdrawn) if withdrawn else None,
        **over,
    )


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (promised(came="2026-05-02"), "came 2 May 2026: in the first window"),
        (promised(came="2026-07-01"), "came 1 July 2026: a day after the first window"),
        (promised(came="2026-07-31"), "came 31 July 2026: 31 days after the first window"),
        (promised(came="2026-07"), "came July 2026: 1 to 31 days after the first window"),
        (promised(came="2026-03-31"), "came 31 March 2026: a day before the first window"),
        (promised(not_by=date(2026, 5, 1)), "had not come by 1 May 2026"),
        (promised(not_by=date(2026, 7, 30)), "had not come by 30 July 2026, 30 days after the first window"),
        (promised(withdrawn="2026-06"), "withdrawn June 2026"),
        (promised(said("2026-01-10", "2027/.."), came="2027-02-03"), "came 3 February 2027"),
    ],
)
def test_what_became_of_it_is_told_in_days(entry: Promised, words: str) -> None:
    """Counted from the first window, as exactly as both are known, and not at all where there is no end to count from."""
    assert f"- {words}" in promises.entry(entry, VOICE).splitlines()


def test_revisions_tell_how_far_the_end_moved() -> None:
    """Later, earlier, not at all, or called off; each with its own day, in order."""
    entry = promised(
        said("2026-01-10", "2026-Q2"),
        said("2026-02-10", "2026-Q3", 92),
        said("2026-03-10", "2026-09", 0),
        said("2026-04-10", "2026-09-29", -1),
        said("2026-05-10", None),
        not_by=date(2026, 6, 1),
    )
    assert promises.entry(entry, VOICE).splitlines()[:6] == [
        "**Lumen Lamp** · Germany · sales start",
        "- said 10 January 2026: Q2 2026",
        "- said 10 February 2026: Q3 2026, 92 days later than before",
        "- said 10 March 2026: September 2026, ending on the same day as before",
        "- said 10 April 2026: 29 September 2026, a day earlier than before",
        "- said 10 May 2026: ruled out",
    ]


def test_each_page_is_linked_once() -> None:
    """Where it was read, however often the same page said it."""
    entry = promised(said("2026-01-10", "2026-Q2"), said("2026-02-10", "2026-Q3", 92), not_by=date(2026, 6, 1))
    assert promises.entry(entry, VOICE).count("https://example.org/orders") == 1


def test_the_sum_speaks_of_what_is_decided() -> None:
    """None, one, or so many of so many; revisions apart, and of the slip only when enough came to have a middle."""
    early = promised(said("2026-01-10", "2026-Q2", kept=True), came="2026-04-02")
    late = promised(said("2026-01-10", "2026-Q2", kept=False), came="2026-07-30")
    still = promised(not_by=date(2026, 5, 1))
    assert promises.sums([still], VOICE) == "Of the windows that were named first, none is decided yet."
    assert promises.sums([early], VOICE).startswith("The window that was named first was kept.")
    assert promises.sums([late], VOICE) == "The window that was named first was missed."
    assert promises.sums([early, late, still, late], VOICE).startswith(
        "Of 3 windows that were named first and are decided, one was kept. The middle of what came"
    )
