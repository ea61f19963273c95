"""Feeds and headlines in community.db: by space, idempotent, and gone when they should be."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot.community import Community, schema
from bot.community.feeds import MOST, OFF, ON, SHARED, After
from bot.community.headlines import DISMISSED, KEPT, NEW, USED, Story
from bot.feeds.matching import grouped

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
URL = "https://gazette.example/feed"
OURS, THEIRS = "ours", "theirs"


@pytest.fixture
def community() -> Iterator[Community]:
    """A database in memory."""
    made = Community.open(None)
    yield made
    made.close()


def story(number: int, day: date | None = date(2026, 11, 21), title: str = "") -> Story:
    """A story on a page of its own."""
    told = title or f"YU7 number {number} left the plant in Beijing"
    return Story(told, f"https://gazette.example/{number}", "The Gazette", day, "en", "acme/yu7")


def told(community: Community, *stories: Story, space: str = SHARED, now: datetime = NOW) -> list[str]:
    """Record what a feed brought; returns the titles that are new."""
    community.feeds.add(space, URL, now=now)
    feed = community.feeds.of(space)[0]
    after = After(next_at=now + timedelta(minutes=30), address=URL)
    return [each.title for each in community.feeds.record(feed.id, after, stories, grouping=grouped, now=now)]


def test_a_feed_is_polled_once_in_each_space(community: Community) -> None:
    """Adding it twice changes nothing, removing it ends it, and no space knows the other's."""
    feeds = community.feeds
    assert [feeds.add(space, URL, now=NOW, title="Mine") for space in (SHARED, OURS, OURS)] == [True, True, False]
    assert [feed.space for feed in feeds.due(NOW)] == [SHARED, OURS]
    assert feeds.due(NOW - timedelta(seconds=1)) == []
    assert [feeds.remove(OURS, URL), feeds.remove(OURS, URL)] == [True, False]
    assert [feed.title for feed in feeds.of(SHARED)] == ["Mine"]
    assert feeds.of(OURS) == []


def test_a_server_has_only_so_many_feeds(community: Community) -> None:
    """Nobody makes the bot poll the whole web; the operator's own space has no limit."""
    for number in range(MOST):
        assert community.feeds.add(OURS, f"{URL}/{number}", now=NOW)
    assert community.feeds.add(OURS, URL, now=NOW) is None
    assert community.feeds.add(OURS, f"{URL}/0", now=NOW) is False
    assert community.feeds.add(THEIRS, URL, now=NOW)
    assert len(community.feeds.due(NOW, limit=10)) == 10


def test_the_longest_due_come_first(community: Community) -> None:
    """So that a long list starves none."""
    for minutes in (3, 1, 2):
        community.feeds.add(SHARED, f"{URL}/{minutes}", now=NOW + timedelta(minutes=minutes))
    assert [feed.url[-1] for feed in community.feeds.due(NOW + timedelta(hours=1))] == ["1", "2", "3"]


def test_packs_feeds_are_followed(community: Community) -> None:
    """New ones are polled, those listed no more go; one that was removed stays off, and one added by hand stays."""
    feeds = community.feeds
    one, two, hand = (f"{URL}/{name}" for name in ("one", "two", "hand"))
    feeds.add(SHARED, hand, now=NOW)
    for _ in range(2):
        feeds.follow([(one, "One"), (two, "Two")], now=NOW)
    assert [(feed.url, feed.title, feed.pack) for feed in feeds.of(SHARED)] == [
        (hand, "", False),
        (one, "One", True),
        (two, "Two", True),
    ]
    assert [feeds.remove(SHARED, one), feeds.remove(SHARED, one)] == [True, False]
    feeds.follow([(one, "One")], now=NOW)
    assert [(feed.url, feed.state) for feed in feeds.of(SHARED)] == [(hand, ON), (one, OFF)]
    assert [feed.url for feed in feeds.due(NOW)] == [hand]
    assert feeds.add(SHARED, one, now=NOW)
    assert len(feeds.due(NOW)) == 2


def test_recording_twice_changes_nothing(community: Community) -> None:
    """A story is new once in each space, whatever its second telling says, also twice in one poll."""
    assert len(told(community, story(1), story(2), story(1))) == 2
    assert told(community, story(1, title="Changed"), story(2)) == []
    assert len(told(community, story(1), space=OURS)) == 1
    assert community.headlines.waiting(SHARED) == 2


def test_stories_come_newest_first_in_pages(community: Community) -> None:
    """By the day they were published, or seen where they have none; each page begins where the last one ended."""
    days = [date(2026, 11, 20), date(2026, 11, 21), None, date(2026, 11, 19)]
    told(community, *(story(number, day) for number, day in enumerate(days)))
    numbers = [int(group.lead.url[-1]) for group in community.headlines.groups(SHARED)]
    assert numbers == [2, 1, 0, 3]
    pages = [community.headlines.groups(SHARED, limit=3, offset=offset) for offset in (0, 3, 6)]
    assert [int(group.lead.url[-1]) for page in pages for group in page] == numbers
    assert [len(page) for page in pages] == [3, 1, 0]


def test_a_story_is_dealt_with_once_and_only_in_its_space(community: Community) -> None:
    """Whoever comes second is told so; another space cannot touch it; it can be taken back."""
    told(community, story(1))
    headlines = community.headlines
    (group,) = headlines.groups(SHARED)
    number = group.lead.id
    assert not headlines.mark(OURS, number, USED)
    assert headlines.headline(OURS, number) is None
    assert [headlines.mark(SHARED, number, USED) for _ in range(2)] == [True, False]
    assert headlines.groups(SHARED) == []
    kept = headlines.headline(SHARED, number)
    assert kept is not None
    assert kept.state == USED
    assert headlines.mark(SHARED, number, NEW)
    assert headlines.waiting(SHARED) == 1
    assert not headlines.mark(SHARED, number + 1, DISMISSED)


def test_a_number_never_means_another_headline(community: Community) -> None:
    """A button under an old list finds nothing rather than something else."""
    told(community, story(1))
    (group,) = community.headlines.groups(SHARED)
    community.feeds.remove(SHARED, URL)
    told(community, story(2))
    assert community.headlines.headline(SHARED, group.lead.id) is None


def test_headlines_go_after_their_time(community: Community) -> None:
    """Sixty days after they were seen, whatever became of them."""
    told(community, story(1))
    community.headlines.tidy(NOW + KEPT)
    assert community.headlines.waiting(SHARED) == 1
    community.headlines.tidy(NOW + KEPT + timedelta(seconds=1))
    assert community.headlines.waiting(SHARED) == 0


def test_a_poll_is_kept_whole_or_not_at_all(community: Community) -> None:
    """If a headline cannot be kept, the feed still counts as not asked, so that it is asked again."""
    community.feeds.add(SHARED, URL, now=NOW, title="Mine")
    (feed,) = community.feeds.of(SHARED)
    after = After(next_at=NOW + timedelta(days=1), address=URL, etag='"v2"')
    with pytest.raises(ValueError, match="zip"):
        community.feeds.record(feed.id, after, [story(1)], grouping=lambda *_: [], now=NOW)
    assert community.feeds.of(SHARED) == [feed]
    assert community.headlines.waiting(SHARED) == 0


def test_a_file_from_before_there_were_feeds_gets_them(tmp_path: Path) -> None:
    """What was in it stays, and feeds can be added."""
    path = tmp_path / "community.db"
    older = Database(path)
    schema.migrations.apply(older, stop_before="0003_feeds")
    assert not older.table("feeds").exists()
    older.table("gaps").insert({"kind": "wait", "product": "x", "market": "CN", "asked": 3, "last": "2026-11-01"})
    older.close()
    community = Community.open(path)
    assert [gap.asked for gap in community.gaps.most_asked()] == [3]
    assert community.feeds.add(SHARED, URL, now=NOW)
    community.close()
