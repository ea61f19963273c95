"""What an entry is about, and which entries are one story."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.community.headlines import Headline, Story
from bot.feeds.entries import Entry
from bot.feeds.matching import grouped, own_origin, product, stories
from tests.knowledge.catalogue import CATALOGUE

DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("title", "summary", "line", "named"),
    [
        ("Acme YU7 comes to Germany", "", "", "acme/yu7"),
        ("小米YU7 上市", "", "", "acme/yu7"),
        ("YU7 Max beats SU7 Ultra", "", "", "acme/yu7/max"),
        ("A new car", "The YU9 was shown.", "", "acme/yu9"),
        ("SU7 in the news", "The YU7 too.", "", "acme/su7"),
        ("SU7 and a Switch", "", "other/switch", "other/switch"),
        ("SU7 in the news", "", "acme/su7", "acme/su7"),
        ("SU7 Pro in the news", "", "acme/ev", "acme/su7/pro"),
        ("SU7 in the news", "", "other/switch", None),
        ("Acme sells more", "", "", None),
        ("Weather", "", "", None),
        ("", "", "", None),
    ],
)
def test_what_an_entry_is_about(title: str, summary: str, line: str, named: str | None) -> None:
    """The product named first, in the title before the summary; a maker's name alone is none; a line leaves out others."""
    assert product(Entry(title, "https://x.example/", summary=summary), CATALOGUE, line) == named


def test_only_fresh_entries_about_a_product_are_stories() -> None:
    """Others go, and so do those older than headlines are kept; a day that has not come is no day."""
    entries = [
        Entry("YU7", "https://x.example/1", DAY, "X", "en"),
        Entry("Rain", "https://x.example/2", DAY),
        Entry("YU7", "https://x.example/3", DAY - timedelta(days=61)),
        Entry("YU7", "https://x.example/4", DAY + timedelta(days=400)),
    ]
    found = stories(entries, CATALOGUE, "", since=DAY - timedelta(days=60), today=DAY)
    assert [(each.url[-1], each.published, each.product) for each in found] == [
        ("1", DAY, "acme/yu7"),
        ("4", None, "acme/yu7"),
    ]


def story(title: str, number: int, day: date | None = DAY) -> Story:
    """A story on a page of its own."""
    return Story(title, f"https://p{number}.example/", f"P{number}", day, "en", "acme/yu7")


ONE = [
    ("Acme YU7 to launch in Germany in early 2027", "Acme YU7 will launch in Germany early in 2027"),
    ("Acme raises YU7 output with a third plant", "Acme raises YU7 output with third plant - The Gazette"),
    ("Acme YU7 deliveries pass 200,000 units in China", "YU7 deliveries in China pass 200,000 units, Acme says"),
    ("Acme opens YU7 orders in Spain", "Orders for the YU7: Acme opens YU7 orders in Spain today"),
    ("小米YU7将于2027年在德国上市", "小米YU7将于2027年在德国上市销售"),
]
TWO = [
    ("Acme YU7 to launch in Germany in early 2027", "Acme YU7 recalled in China over door handles"),
    ("Acme delivers 30,000 cars in a month", "Acme delivers 40,000 cars in a month"),
    ("Acme YU7 to launch in Germany in early 2027", "Acme YU7 to launch in Germany in early 2028"),
    ("Acme YU7", "Acme YU7 recalled in China over door handles"),
    ("Acme raises YU7 output with a third plant", "Acme cuts YU7 price after a slow third quarter"),
    ("小米YU7将于2027年在德国上市", "小米YU7在中国召回"),
]


@pytest.mark.parametrize("titles", ONE)
def test_repeats_are_one_story(titles: tuple[str, str]) -> None:
    """Nearly the same title within a few days is the same story, whichever came first."""
    for first, second in (titles, titles[::-1]):
        origins = grouped([story(first, 1), story(second, 2)], [], DAY)
        assert origins == [own_origin("https://p1.example/")] * 2


@pytest.mark.parametrize("titles", TWO)
def test_other_news_is_another_story(titles: tuple[str, str]) -> None:
    """Other figures, other words, or too few of them."""
    assert len(set(grouped([story(titles[0], 1), story(titles[1], 2)], [], DAY))) == 2


def test_a_story_is_not_repeated_weeks_later() -> None:
    """The same title a month on is news again; without a day, today's counts."""
    title = "Acme delivers more cars than ever"
    assert len(set(grouped([story(title, 1), story(title, 2, DAY - timedelta(days=30))], [], DAY))) == 2
    assert len(set(grouped([story(title, 1), story(title, 2, None)], [], DAY))) == 1


def test_a_repeat_joins_what_is_known() -> None:
    """A story that was kept gives its origin to whatever repeats it, and to what repeats that."""
    known = Headline(
        7,
        "",
        1,
        ONE[0][0],
        "https://p9.example/",
        "P9",
        DAY,
        "en",
        "acme/yu7",
        "first",
        datetime(2026, 11, 21, tzinfo=UTC),
        "new",
    )
    assert grouped([story(ONE[0][1], 1), story(ONE[0][0] + ", Acme says", 2)], [known], DAY) == ["first", "first"]
