"""A pack may list feeds; a pack that lists none is what it was before there were any."""

from pathlib import Path

import pytest

from knowledge import desk
from knowledge.packs.check import check, read
from knowledge.packs.model import PackFeed
from knowledge.packs.write import write
from knowledge.store.log import Log
from tests.builders import AT, pack, pack_content, pack_file

HANDHELD = Path(__file__).parents[2] / "data" / "packs" / "handheld.yaml"
FEEDS = [{"url": "https://lumen.example/feed.xml", "title": "Lumen"}, {"url": "http://gazette.example"}]


def test_feeds_survive_writing(tmp_path: Path) -> None:
    """They come back as they were, and the text is the same each time."""
    before = read(pack_file(tmp_path, pack_content() | {"feeds": FEEDS}))
    assert before.feeds == (PackFeed(url=FEEDS[0]["url"], title="Lumen"), PackFeed(url=FEEDS[1]["url"]))
    after = read(pack_file(tmp_path, write(before)))
    assert after == before
    assert write(after) == write(before)


def test_a_pack_without_feeds_is_what_it_was() -> None:
    """Its text does not mention them; its digest is the one under which it was loaded before."""
    assert "feeds" not in write(read(HANDHELD))
    assert pack().digest == "2b9caeb403df273fc716bbef6f3980510fba7df21fa02f25f2b8c100245519eb"


def test_a_pack_is_loaded_again_when_its_feeds_change(tmp_path: Path) -> None:
    """The desk then knows the new ones, each once."""
    log = Log.open(None)
    for feeds in (FEEDS[:1], FEEDS):
        path = pack_file(tmp_path, pack_content() | {"feeds": feeds})
        found = desk.opened(log, at=AT, packs=[path])
        assert [feed.url for feed in found.feeds] == [feed["url"] for feed in feeds]
    log.close()


@pytest.mark.parametrize(
    ("feed", "code"),
    [
        ({"url": "ftp://lumen.example/feed"}, "bad-value"),
        ({"url": "javascript:alert(1)"}, "bad-value"),
        ({"url": "https://me:pw@lumen.example/"}, "bad-value"),
        ({"url": "https://"}, "bad-value"),
        ({"url": "https://lumen.example/a b"}, "bad-value"),
        ({"url": FEEDS[0]["url"]}, "duplicate-id"),
        ({"title": "No address"}, "missing-key"),
        ({"url": "https://lumen.example/", "every": 5}, "unknown-key"),
    ],
)
def test_a_broken_feed_is_named(tmp_path: Path, feed: dict[str, object], code: str) -> None:
    """What is no address of the web, listed twice, or misspelt is a fault with its place."""
    path = pack_file(tmp_path, pack_content() | {"feeds": [*FEEDS, feed]})
    (fault,) = check(path)
    assert (fault.code, fault.where) == (code, "feeds[2]")
    assert fault.line
