"""When a feed is asked next. A decider: it reads no clock, rolls no dice of its own and writes nothing."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.community.feeds import OFF, ON, After, Feed
from bot.feeds.fetch import Failed, Fetched, NotModified, Outcome, Validators

SHORTEST = timedelta(minutes=10)
LONGEST = timedelta(days=1)
"""Between two attempts at a feed that fails and does not say when to come back."""
JITTER = 0.1
"""By how much of it a pause is longer or shorter, so that feeds added together drift apart."""
MOST_DOUBLINGS = 12

Random = Callable[[], float]
"""A number from 0 to 1, evenly."""


def after(feed: Feed, outcome: Outcome, *, title: str = "", now: datetime, random: Random) -> After:
    """What to remember of a feed once it was asked. `title` is what it calls itself."""
    pause = max(timedelta(minutes=feed.minutes), SHORTEST)
    match outcome:
        case Failed():
            return _failed(feed, outcome, pause, now, random)
        case Fetched():
            held = outcome.validators
        case NotModified():
            held = Validators(feed.etag, feed.last_modified)
    return After(
        next_at=now + _jittered(pause, random),
        address=outcome.moved or feed.address,
        title=feed.title or title,
        etag=held.etag,
        last_modified=held.last_modified,
    )


def _failed(feed: Feed, failed: Failed, pause: timedelta, now: datetime, random: Random) -> After:
    """Twice as long each time; as long as the server asks for; a feed that is gone for good is asked no more."""
    doubled = min(pause * 2 ** min(feed.failures + 1, MOST_DOUBLINGS), LONGEST)
    wait = max(_jittered(doubled, random), failed.retry_after or timedelta())
    return After(
        next_at=now + wait,
        address=feed.address,
        title=feed.title,
        etag=feed.etag,
        last_modified=feed.last_modified,
        failures=feed.failures + 1,
        trouble=failed.code,
        state=OFF if failed.code == "gone" else ON,
    )


def _jittered(pause: timedelta, random: Random) -> timedelta:
    return pause * (1 - JITTER + 2 * JITTER * random())
