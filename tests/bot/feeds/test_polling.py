"""Polling as it happens: a site on the loopback, a database in memory, a clock and dice of the test's own."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from bot.community import Community
from bot.community.feeds import OFF, SHARED, Feed
from bot.feeds.allowed import Allowed
from bot.feeds.entries import Contents
from bot.feeds.fetch import Fetched
from bot.feeds.polling import Poller
from bot.feeds.reading import contents
from bot.worker import Worker
from tests.bot.feeds.tricks import LIMITS, LOOPBACK, NOW, Site, item, rss
from tests.knowledge.catalogue import CATALOGUE

NEWS = rss(
    item("Acme YU7 comes to Germany", "https://gazette.example/yu7"), item("Rain", "https://gazette.example/rain")
)


async def read(fetched: Fetched) -> Contents:
    """Read at once: the process of its own is another test's business."""
    return contents(fetched.body, url=fetched.url, content_type=fetched.content_type)


class Round:
    """A poller, and what it works with."""

    def __init__(self, site: Site, worker: Worker, community: Community) -> None:
        self.site = site
        self.worker = worker
        self.community = community
        self.feeds = community.feeds
        self.now = NOW

    async def add(self, *urls: str, space: str = SHARED) -> None:
        """Have feeds polled."""
        for url in urls:
            await self.worker(self.feeds.add, space, url, now=self.now)

    async def feed(self, url: str, space: str = SHARED) -> Feed:
        """A feed as it is now."""
        found = await self.worker(self.feeds.of, space)
        return next(feed for feed in found if feed.url == url)

    async def titles(self, space: str = SHARED) -> list[str]:
        """What waits for a curator."""
        groups = await self.worker(self.community.headlines.groups, space)
        return [group.lead.title for group in groups]

    async def poll(self, later: timedelta = timedelta()) -> dict[str, tuple[list[str], str]]:
        """Ask what is due, and return by path what was found or why nothing was."""
        self.now += later
        polled = await self.poller().once(self.now)
        paths = {each.feed.url.removeprefix(self.site.url("")): each for each in polled}
        return {path: ([told.title for told in each.found], each.trouble) for path, each in paths.items()}

    def poller(self, **over: Any) -> Poller:
        """A poller without jitter."""
        made: dict[str, Any] = {
            "catalogue": lambda: CATALOGUE,
            "sessions": lambda: self.site.session(over.get("allowed", LOOPBACK)),
            "allowed": LOOPBACK,
            "now": lambda: self.now,
            "random": lambda: 0.5,
            "limits": LIMITS,
            "read": read,
        }
        return Poller(self.worker, self.feeds, **(made | over))


@pytest.fixture
async def at(site: Site) -> AsyncIterator[Round]:
    """Everything needed for a poll."""
    worker = Worker("community")
    community = await worker(Community.open, None)
    yield Round(site, worker, community)
    await worker.close(community.close)


async def test_an_entry_about_a_product_waits_for_a_curator(at: Round) -> None:
    """It becomes a headline, other entries do not; the feed takes the name it gives itself."""
    url = at.site.page(body=NEWS)
    await at.add(url)
    assert await at.poll() == {"/feed": (["Acme YU7 comes to Germany"], "")}
    (group,) = await at.worker(at.community.headlines.groups, SHARED)
    told = group.lead
    assert (told.url, told.publisher, told.product) == ("https://gazette.example/yu7", "The Gazette", "acme/yu7")
    assert (told.published, told.language, told.seen_at) == (datetime(2026, 11, 21).date(), "en", NOW)  # noqa: DTZ001  # a day
    assert (await at.feed(url)).title == "The Gazette"


async def test_asking_again_brings_nothing_twice(at: Round) -> None:
    """Nothing is due at once; half an hour later the feed is asked whether it changed; and what was seen is not new."""
    url = at.site.page(body=NEWS, headers={"ETag": '"v1"'})
    await at.add(url)
    await at.poll()
    assert await at.poll() == {}
    assert await at.poll(timedelta(minutes=31)) == {"/feed": ([], "")}
    assert at.site.asked[-1][1]["If-None-Match"] == '"v1"'
    at.site.page(status=304)
    assert await at.poll(timedelta(minutes=31)) == {"/feed": ([], "")}
    assert len(at.site.asked) == 3
    assert len(await at.titles()) == 1


async def test_a_failing_feed_harms_no_other_and_comes_back(at: Round) -> None:
    """Each trouble is kept by its name, the pauses grow, and a success forgets them."""
    pages = {"/bad": b"<p>no</p>", "/entities": b"<!DOCTYPE rss [<!ENTITY a 'b'>]>" + rss(prolog="")}
    urls = [at.site.page(path, body) for path, body in pages.items()]
    urls += [at.site.page("/gone", status=410), at.site.page("/error", status=500), at.site.page("/news", NEWS)]
    await at.add(*urls, "http://10.0.0.1/feed")
    expected = {"/bad": "no-feed", "/entities": "entities", "/gone": "gone", "/error": "status", "/news": "",
                "http://10.0.0.1/feed": "refused"}  # fmt: skip
    assert {path: trouble for path, (_, trouble) in (await at.poll()).items()} == expected
    assert (await at.feed(at.site.url("/gone"))).state == OFF
    assert set(await at.poll(timedelta(minutes=31))) == {"/news"}
    at.site.page("/error", rss(item("YU9 at last", "/yu9")))
    assert (await at.poll(timedelta(minutes=30)))["/error"] == (["YU9 at last"], "")
    assert (await at.feed(at.site.url("/error"))).failures == 0
    assert "/gone" not in await at.poll(timedelta(days=30))


async def test_a_busy_server_is_left_alone(at: Round) -> None:
    """For as long as it asks."""
    await at.add(at.site.page(status=429, headers={"Retry-After": "86400"}))
    assert await at.poll() == {"/feed": ([], "busy")}
    assert await at.poll(timedelta(hours=23)) == {}
    assert set(await at.poll(timedelta(hours=2))) == {"/feed"}


async def test_a_feed_that_moved_for_good_is_asked_where_it_is(at: Round) -> None:
    """Its name in the list stays; adding it again starts at the old address."""
    url = at.site.moved("/feed", "/new", 301)
    at.site.page("/new", NEWS)
    await at.add(url)
    await at.poll()
    assert (await at.feed(url)).address == at.site.url("/new")
    await at.poll(timedelta(minutes=31))
    assert at.site.paths == ["/feed", "/new", "/new"]
    await at.add(url)
    assert (await at.feed(url)).address == url


async def test_one_origin_under_many_headlines_is_one_story(at: Round) -> None:
    """Feeds that repeat each other make one group, led by who told it first; what happens to it happens to all of it."""
    titles = ("Acme YU7 to launch in Germany in early 2027", "Acme YU7 will launch in Germany early in 2027")
    for number, title in enumerate(titles):
        await at.add(at.site.page(f"/{number}", rss(item(title, f"https://p{number}.example/"), title=f"P{number}")))
    await at.poll()
    headlines = at.community.headlines
    (group,) = await at.worker(headlines.groups, SHARED)
    assert (group.publishers, len(group.others)) == (2, 1)
    assert await at.worker(headlines.mark, SHARED, group.others[0].id, "dismissed")
    assert await at.titles() == []
    await at.add(at.site.page("/2", rss(item(titles[0] + ", says Acme", "https://p2.example/"))))
    assert (await at.poll())["/2"][0]
    assert await at.titles() == []


async def test_hostile_words_stay_words(at: Round) -> None:
    """A title may mention everyone; it arrives as one line of text, without marks that turn it round."""
    title = "&lt;b&gt;YU7&lt;/b&gt; @everyone &#x202E;[x](https://evil.example)&#10;# Big"
    await at.add(at.site.page(body=rss(item(title, "https://gazette.example/a?utm_source=x"))))
    await at.poll()
    assert await at.titles() == ["YU7 @everyone [x](https://evil.example) # Big"]


async def test_old_news_is_no_news(at: Round) -> None:
    """The years of articles that a new feed brings along do not flood the queue."""
    old = item("YU7 shown", "/old", "Fri, 29 Nov 2024 09:00:00 GMT")
    await at.add(at.site.page(body=rss(old, item("YU7 sold", "/new"))))
    assert await at.poll() == {"/feed": (["YU7 sold"], "")}


async def test_one_request_at_a_time_for_each_host(at: Round) -> None:
    """However many feeds of one host are due, and however many hosts: a few in parallel, never two of one."""
    now, most, per_host = 0, 0, {"a": 0, "b": 0}
    allowed = Allowed.read(["a.example", "b.example"])

    async def answer(request: web.Request) -> web.StreamResponse:
        nonlocal now, most
        host = request.host[0]
        per_host[host] += 1
        now += 1
        most = max(most, now)
        assert per_host[host] == 1
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        per_host[host] -= 1
        now -= 1
        return web.Response(body=NEWS)

    for number in range(4):
        at.site.pages[f"/{number}"] = answer
        await at.add(*(at.site.url(f"/{number}", f"{host}.example") for host in "ab"))
    polled = await at.poller(allowed=allowed).once(NOW)
    assert [each.trouble for each in polled] == [""] * 8
    assert most <= 2


async def test_a_feed_removed_while_it_is_read_leaves_nothing(at: Round) -> None:
    """What comes too late is dropped."""
    url = at.site.page(body=NEWS)
    await at.add(url)

    async def slow_read(fetched: Fetched) -> Contents:
        await at.worker(at.feeds.remove, SHARED, url)
        return await read(fetched)

    (polled,) = await at.poller(read=slow_read).once(NOW)
    assert polled.found == ()
    assert await at.titles() == []


async def test_a_fault_of_ours_is_logged_and_the_rest_goes_on(at: Round, logged: list[Any]) -> None:
    """A reader that breaks costs its feed one turn, and a database that breaks costs one round."""
    await at.add(at.site.page(body=NEWS))

    async def broken(_: Fetched) -> Contents:
        raise KeyError

    (polled,) = await at.poller(read=broken).once(NOW)
    assert polled.trouble == "ours"
    assert any(event["event"] == "feed not read" for event in logged)
    assert not any("127.0.0.1" in str(event) for event in logged)


async def test_it_runs_for_ever(at: Round, logged: list[Any]) -> None:
    """Round after round with a rest between them, also after one that failed."""
    await at.add(at.site.page(body=NEWS))
    rests: list[float] = []
    moments = iter([NOW, NOW + timedelta(hours=1)])

    def clock() -> datetime:
        if len(rests) == 1:
            raise OSError
        return next(moments)

    async def rest(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) == 3:
            raise asyncio.CancelledError

    with suppress(asyncio.CancelledError):
        await at.poller(now=clock).run(rest)
    assert len(at.site.asked) == 2
    assert all(seconds > 0 for seconds in rests)
    assert any(event["event"] == "could not poll feeds" for event in logged)
