"""One request, against a server that plays every trick."""

import gzip
import tracemalloc
import zlib
from datetime import timedelta

import pytest

from bot.feeds.allowed import Allowed
from bot.feeds.fetch import Failed, Fetched, Limits, NotModified, Validators, waiting
from bot.feeds.unpacking import STEP, Unpackable, unpacked
from tests.bot.feeds.tricks import NOW, Site, bomb, rss

DOCUMENT = rss()


async def test_a_feed_is_fetched_with_what_identifies_its_version(site: Site) -> None:
    """Body, type and validators come back; the request says who asks and keeps to encodings that can be bounded."""
    url = site.page(body=DOCUMENT, headers={"ETag": '"v1"', "Last-Modified": "then", "Content-Type": "text/xml"})
    assert await site.fetched(url) == Fetched(DOCUMENT, url, "text/xml", Validators('"v1"', "then"))
    headers = site.asked[0][1]
    assert headers["User-Agent"].startswith("Rollcast/")
    assert headers["Accept-Encoding"] == "gzip, deflate"
    assert "If-None-Match" not in headers
    assert "Cookie" not in headers


async def test_a_version_that_is_known_is_not_sent_again(site: Site) -> None:
    """Validators go back as they came, and 304 means that nothing changed; unasked for, it means nothing."""
    url = site.page(status=304)
    assert await site.fetched(url, validators=Validators('W/"v1"', "then")) == NotModified()
    assert (site.asked[0][1]["If-None-Match"], site.asked[0][1]["If-Modified-Since"]) == ('W/"v1"', "then")
    assert await site.fetched(url) == Failed("status", status=304)


@pytest.mark.parametrize("held", ["x" * 600, "ü"])
async def test_a_validator_that_cannot_be_sent_back_is_not_kept(site: Site, held: str) -> None:
    """Endless ones and such as no header can hold are dropped; the feed is fetched whole the next time."""
    outcome = await site.fetched(site.page(body=DOCUMENT, headers={"ETag": held}))
    assert isinstance(outcome, Fetched)
    assert outcome.validators == Validators()


@pytest.mark.parametrize(
    ("status", "headers", "failed"),
    [
        (410, {}, Failed("gone", status=410)),
        (429, {"Retry-After": "7200"}, Failed("busy", timedelta(hours=2), 429)),
        (503, {"Retry-After": "Sun, 22 Nov 2026 15:00:00 GMT"}, Failed("busy", timedelta(hours=3), 503)),
        (503, {}, Failed("busy", None, 503)),
        (404, {}, Failed("status", status=404)),
        (500, {}, Failed("status", status=500)),
        (206, {}, Failed("status", status=206)),
        (302, {}, Failed("status", status=302)),
        (200, {"Content-Type": "image/png"}, Failed("type")),
        (200, {"Content-Encoding": "br"}, Failed("encoding")),
        (200, {"Content-Encoding": "gzip, gzip"}, Failed("encoding")),
        (200, {"Content-Encoding": "gzip"}, Failed("encoding")),
    ],
)
async def test_what_a_server_can_say_instead(site: Site, status: int, headers: dict[str, str], failed: Failed) -> None:
    """Each answer that is no feed has its own name, and what the server asked for is passed on."""
    assert await site.fetched(site.page(body=DOCUMENT, status=status, headers=headers)) == failed


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        ("0", 0),
        ("99999999999", 7 * 86400),
        ("-5", None),
        ("soon", None),
        ("", None),
        ("Sat, 21 Nov 2026 15:00:00 GMT", 0),
    ],
)
def test_how_long_a_server_may_ask_to_wait(said: str, wait: int | None) -> None:
    """Seconds or a moment, at most a week; nonsense says nothing."""
    assert waiting(said, NOW) == (None if wait is None else timedelta(seconds=wait))


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(DOCUMENT)),
        ("X-GZIP", gzip.compress(DOCUMENT) + b"\0\0"),
        ("deflate", zlib.compress(DOCUMENT)),
        ("deflate", zlib.compress(DOCUMENT, wbits=-15)),
        ("identity", DOCUMENT),
    ],
)
async def test_packed_bodies_are_unpacked(site: Site, encoding: str, packed: bytes) -> None:
    """Gzip, and deflate with and without the header that some servers leave out."""
    outcome = await site.fetched(site.packed("/feed", packed, encoding))
    assert isinstance(outcome, Fetched)
    assert outcome.body == DOCUMENT


async def test_what_is_too_much_is_not_read(site: Site) -> None:
    """An endless body, a long one and one that unpacks to a thousand times its size are all given up."""
    assert await site.fetched(site.endless()) == Failed("too-large")
    assert await site.fetched(site.page("/long", b"x" * 100_001)) == Failed("too-large")
    assert await site.fetched(site.packed("/bomb", bomb(10_000_000))) == Failed("too-large")
    assert isinstance(await site.fetched(site.page("/just", b"x" * 100_000)), Fetched)


def test_a_bomb_is_unpacked_no_further_than_the_limit() -> None:
    """However much is in it, one step beyond the limit is all that is made of it; a stream cut short is refused."""
    wire = bomb(20_000_000)
    tracemalloc.start()
    with pytest.raises(Unpackable, match="too-large"):
        unpacked(wire, "gzip", 100_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100_000 * 2 + STEP * 4 + len(wire) * 2
    with pytest.raises(Unpackable, match="encoding"):
        unpacked(wire[:1000], "gzip", 10**9)


async def test_a_server_that_keeps_us_waiting_is_left(site: Site) -> None:
    """The time is for the whole answer, so that a body in drops does not help."""
    assert await site.fetched(site.slow(), limits=Limits(seconds=0.1)) == Failed("timeout")


async def test_permanent_redirects_give_a_new_address(site: Site) -> None:
    """Only as far as every step was permanent."""
    site.moved("/old", "/older", 301)
    site.moved("/older", "/feed", 308)
    site.moved("/now", "/old", 302)
    site.moved("/half", "/now", 301)
    site.page(body=DOCUMENT)
    for path, moved in (("/old", "/feed"), ("/now", ""), ("/half", "/now"), ("/feed", "")):
        outcome = await site.fetched(site.url(path))
        assert isinstance(outcome, Fetched)
        assert (outcome.url, outcome.moved) == (site.url("/feed"), site.url(moved) if moved else "")


async def test_redirects_come_to_an_end(site: Site) -> None:
    """Going round in circles is given up after five steps."""
    assert await site.fetched(site.moved("/feed", "/feed")) == Failed("redirects")
    assert len(site.asked) == 6


@pytest.mark.parametrize(
    "target",
    ["http://127.0.0.1:{port}/secret", "http://169.254.169.254/latest/meta-data", "file:///etc/passwd", "http://[::1]/",
     "http://localhost:{port}/secret", "http://0x7f.1:{port}/secret", "gopher://127.0.0.1:{port}/secret"],
)  # fmt: skip
async def test_no_redirect_leads_inwards(site: Site, target: str) -> None:
    """A site that may be asked cannot send us to one that may not."""
    allowed = Allowed.read(["feeds.example"])
    site.page("/secret", b"secret")
    site.moved("/feed", target.format(port=site.port))
    assert await site.fetched(site.url("/feed", "feeds.example"), allowed) == Failed("refused")
    assert site.paths == ["/feed"]


async def test_a_name_that_leads_inwards_is_not_asked(site: Site) -> None:
    """The check is made on the address that would be connected to, so that nothing reaches the server."""
    site.page(body=DOCUMENT)
    assert await site.fetched(site.url("/feed", "feeds.example"), Allowed()) == Failed("refused")
    assert await site.fetched(site.url(), Allowed()) == Failed("refused")
    assert site.asked == []


@pytest.mark.parametrize(
    "url", ["http://" + "a" * 64 + ".example/", "http://xn--a.example/", "http://a..b/", "http://127.0.0.1:1/"]
)
async def test_what_cannot_be_reached_is_a_value_too(site: Site, url: str) -> None:
    """Names nobody can have and ports nobody listens at raise nothing."""
    assert isinstance(await site.fetched(url), Failed)
