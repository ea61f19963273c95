"""`rollcast feeds`: what an operator does about sources."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot import lock
from bot.settings import Settings
from tests.bot.feeds.tricks import Site, item, rss
from tests.bot.shell.running import Terminal

HANDHELD = Path(__file__).parents[2] / "data" / "packs" / "handheld.yaml"
NEWS = rss(
    item("Xiaomi YU7 comes to @everyone", "https://gazette.example/a", day="yesterday"),
    item("Rain", "https://gazette.example/b"),
)


@pytest.fixture
def site() -> Iterator[Site]:
    """A site that answers from a thread of its own, since the command line takes this one."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    made = asyncio.run_coroutine_threadsafe(_started(), loop).result()
    yield made
    asyncio.run_coroutine_threadsafe(made.close(), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


async def _started() -> Site:
    made = Site()
    await made.start()
    return made


def test_a_feed_from_end_to_end(rollcast: Terminal, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Added, polled once until it is due again, listed with its state, removed; in words and as one object."""
    monkeypatch.setenv("ROLLCAST_FEED_ALLOW", "127.0.0.1")
    url, gone = site.page(body=NEWS), site.page("/gone", status=410)
    assert "polled from now on" in rollcast("feeds", "add", url).out
    assert "polled before" in rollcast("feeds", "add", url).out
    rollcast("feeds", "add", gone, "--title", "Gone", "--line", "Xiaomi cars")
    polled = rollcast("feeds", "poll", "--json").value["polled"]
    assert [(each["url"], each["trouble"], len(each["headlines"])) for each in polled] == [
        (url, None, 1),
        (gone, "gone", 0),
    ]
    assert polled[0]["headlines"][0]["title"] == "Xiaomi YU7 comes to @everyone"
    assert polled[0]["headlines"][0]["product"] == "xiaomi/yu7"
    assert "No feed is due" in rollcast("feeds", "poll").out
    listed = rollcast("feeds", "list").out.splitlines()
    assert listed == [f"{url}  The Gazette  polled", f"{gone}  Gone  gone for good, so it is polled no more"]
    rows = rollcast("feeds", "list", "--json").value["feeds"]
    assert [(row["title"], row["line"], row["state"]) for row in rows] == [
        ("The Gazette", "", "on"),
        ("Gone", "xiaomi/ev", "off"),
    ]
    assert rollcast("feeds", "remove", gone).code == 0
    assert rollcast("feeds", "remove", gone).code == 2
    site.page(body=rss(item("YU7 again", "https://gazette.example/c")))
    rollcast("feeds", "add", url)
    told = rollcast("feeds", "poll").out
    assert "one new headline" in told
    assert "YU7 again (The Gazette)" in told


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "http://127.0.0.1/feed", "https://me:pw@example.org/", "feed", "http://0x7f.1/"]
)
def test_an_address_that_may_not_be_asked_is_refused(rollcast: Terminal, url: str) -> None:
    """In one sentence, and nothing is kept."""
    ran = rollcast("feeds", "add", url)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert "pw" not in ran.err


def test_the_running_bot_keeps_its_database(rollcast: Terminal) -> None:
    """While a bot uses the folder, nothing is changed behind its back."""
    with lock.locked(Settings.read().data_dir):
        for arguments in (("list",), ("add", "https://example.org/feed"), ("remove", "x"), ("poll",)):
            assert rollcast("feeds", *arguments).code == 2


def test_the_feeds_of_a_pack_are_polled(rollcast: Terminal, tmp_path: Path) -> None:
    """What a pack lists is there without being added, and is switched off rather than removed."""
    url = "https://nimbus.example/news.xml"
    content = yaml.safe_load(HANDHELD.read_text(encoding="utf-8")) | {"feeds": [{"url": url, "title": "Nimbus"}]}
    path = tmp_path / "pack.yaml"
    path.write_text(yaml.safe_dump(content), encoding="utf-8")
    assert "no feeds yet" in rollcast("feeds", "list").out
    assert rollcast("pack", "load", str(path)).code == 0
    assert rollcast("feeds", "list").out == f"{url}  Nimbus  polled\n"
    rollcast("feeds", "remove", url)
    assert rollcast("feeds", "list").out == f"{url}  Nimbus  off\n"
