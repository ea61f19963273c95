"""When a feed is asked next."""

from datetime import date, timedelta

import pytest

from bot.community.feeds import OFF, ON, Feed
from bot.feeds.fetch import Failed, Fetched, NotModified, Outcome, Validators
from bot.feeds.pacing import after
from tests.bot.feeds.tricks import NOW

URL = "https://x.example/feed"


def feed(**over: object) -> Feed:
    """A feed in its usual state."""
    plain: dict[str, object] = {
        "id": 1, "space": "", "url": URL, "title": "", "line": "", "pack": False, "minutes": 30, "added_on": date(2026, 11, 1),
        "address": URL, "etag": '"v1"', "last_modified": "then", "next_at": NOW, "failures": 0, "trouble": "", "state": ON,
    }  # fmt: skip
    return Feed(**(plain | over))  # type: ignore[arg-type]


def minutes(told: Outcome, random: float = 0.5, **over: object) -> float:
    """How long until the feed is asked again."""
    return (after(feed(**over), told, now=NOW, random=lambda: random).next_at - NOW) / timedelta(minutes=1)


@pytest.mark.parametrize("told", [NotModified(), Fetched(b"", URL)])
def test_a_feed_that_answers_is_asked_at_its_own_pace(told: Outcome) -> None:
    """Every half hour unless it has a pace of its own, never more often than every ten minutes, give or take a tenth."""
    assert minutes(told) == 30
    assert minutes(told, minutes=120) == 120
    assert minutes(told, minutes=1) == 10
    assert (minutes(told, 0.0), minutes(told, 1.0)) == (27, 33)
    assert minutes(told, failures=5) == 30


def test_a_feed_that_fails_is_asked_less_and_less() -> None:
    """Twice the pause each time, up to a day."""
    waits = [minutes(Failed("timeout"), failures=failures) for failures in range(10)]
    assert waits[:4] == [60, 120, 240, 480]
    assert waits[-1] == max(waits) == 24 * 60
    assert minutes(Failed("timeout"), failures=10_000) == 24 * 60


def test_a_server_that_asks_to_wait_is_heard() -> None:
    """Its time counts if it is the longer one."""
    assert minutes(Failed("busy", timedelta(days=3))) == 3 * 24 * 60
    assert minutes(Failed("busy", timedelta(seconds=1))) == 60


def test_what_is_remembered() -> None:
    """A success brings validators, address and title; a failure keeps them and counts; gone is off."""
    fetched = after(
        feed(failures=3),
        Fetched(b"", URL, "", Validators('"v2"'), "https://y.example/"),
        title="Y",
        now=NOW,
        random=lambda: 0,
    )
    assert (fetched.etag, fetched.last_modified, fetched.address, fetched.title) == (
        '"v2"',
        "",
        "https://y.example/",
        "Y",
    )
    assert (fetched.failures, fetched.trouble, fetched.state) == (0, "", ON)
    same = after(feed(title="Mine"), NotModified(), title="Y", now=NOW, random=lambda: 0)
    assert (same.etag, same.last_modified, same.address, same.title) == ('"v1"', "then", URL, "Mine")
    failed = after(feed(failures=3), Failed("timeout"), now=NOW, random=lambda: 0)
    assert (failed.etag, failed.failures, failed.trouble, failed.state) == ('"v1"', 4, "timeout", ON)
    assert after(feed(), Failed("gone"), now=NOW, random=lambda: 0).state == OFF
