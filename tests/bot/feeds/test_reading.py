"""Bodies become entries: three formats, many encodings, and documents made to do harm."""

import codecs
import json
import sys
from datetime import date
from typing import Any

import pytest

from bot.feeds import apart
from bot.feeds.entries import Contents, Entry, Unreadable, link
from bot.feeds.fetch import Fetched
from bot.feeds.reading import contents
from tests.bot.feeds.tricks import item, rss

FROM = "https://gazette.example/news/feed"
DAY = date(2026, 11, 21)

ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Die Zeitung</title>
<entry><title type="html">Die &lt;b&gt;YU7&lt;/b&gt; kommt</title><link rel="enclosure" href="https://cdn.example/a.mp3"/>
<link rel="alternate" href="../yu7"/><published>2026-11-21T23:30:00-05:00</published>
<summary type="html">&lt;p&gt;Bald.&lt;/p&gt;</summary></entry>
<entry><title>Ohne Tag</title><link href="https://zeitung.example/b"/></entry></feed>"""

RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old News</title></channel>
<item><title>Still here</title><link>https://old.example/a</link><dc:date>2026-11-21</dc:date></item></rdf:RDF>"""


def read(body: bytes, content_type: str = "", most: int = 100) -> Contents:
    """Read a body that came from the Gazette."""
    return contents(body, url=FROM, content_type=content_type, most=most)


def json_feed(*items: Any, **over: Any) -> bytes:
    """A JSON Feed."""
    whole = {"version": "https://jsonfeed.org/version/1.1", "title": "The Gazette", "language": "en", "items": items}
    return json.dumps(whole | over).encode()


def test_rss_is_read() -> None:
    """Title, page, day, publisher, language and what it is about."""
    told = item(
        "The YU7 &amp;amp; the SU7",
        "/a?id=1&amp;utm_source=feed",
        more="<description>&lt;p&gt;Soon.&lt;/p&gt;</description>",
    )
    expected = Entry("The YU7 & the SU7", "https://gazette.example/a?id=1", DAY, "The Gazette", "en", "Soon.")
    assert read(rss(told)) == Contents("The Gazette", (expected,))


def test_atom_is_read() -> None:
    """The page and not the recording; links relative to the feed; days in UTC; language of the feed; undated last."""
    first = Entry("Die YU7 kommt", "https://gazette.example/yu7", date(2026, 11, 22), "Die Zeitung", "de", "Bald.")
    second = Entry("Ohne Tag", "https://zeitung.example/b", None, "Die Zeitung", "de")
    assert read(ATOM).entries == (first, second)


def test_older_rss_is_read() -> None:
    """RSS 1.0 keeps its items beside the channel."""
    assert read(RDF).entries == (Entry("Still here", "https://old.example/a", DAY, "Old News"),)


def test_json_feed_is_read() -> None:
    """Version 1.1, whatever it is served as; one broken item hides no other; a note's text stands for its title."""
    whole = {
        "id": "1",
        "url": "/a#top",
        "title": "A <i>YU7</i>",
        "date_published": "2026-11-21T09:00:00Z",
        "language": "fr",
    }
    note = {"id": "2", "external_url": "https://other.example/b", "content_html": "<p>Seen today</p>"}
    body = codecs.BOM_UTF8 + json_feed(whole, "nonsense", {"title": 7}, {"title": "nowhere"}, note)
    assert read(body, "text/html").entries == (
        Entry("A YU7", "https://gazette.example/a", DAY, "The Gazette", "fr"),
        Entry("Seen today", "https://other.example/b", None, "The Gazette", "en", "Seen today"),
    )


@pytest.mark.parametrize("body", [
    b"", b"   ", b"\x00\x01\x02", b"<html><body><p>Not found</p></body></html>", b"{", b"{}", b"[]", b'{"version": 1}',
    b'{"version": "https://jsonfeed.org/version/1.1", "items": ' + b"[" * 100_000, json_feed(version="2"),
    json_feed(items={"a": 1}), b'{"version": "https://jsonfeed.org/version/1.1", "items": [], "title": "\xff"}', b"\x89PNG" * 99,
])  # fmt: skip
def test_what_is_no_feed_is_said_to_be_none(body: bytes) -> None:
    """Pages, pictures, broken JSON and nothing at all."""
    with pytest.raises(Unreadable, match="no-feed"):
        read(body)


BILLION = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
ENTITIES = f'<!DOCTYPE rss [<!ENTITY l0 "lol">{BILLION}]>'
OUTSIDE = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("prolog", [ENTITIES, OUTSIDE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "iso-8859-1"])
def test_entities_are_refused(prolog: str, encoding: str) -> None:
    """A document that defines its own is not parsed at all, in whatever encoding it hides them."""
    declared = f'<?xml version="1.0" encoding="{encoding}"?>'
    text = rss(item("&l8;&x;", "/a"), prolog=declared + prolog).decode()
    mark = codecs.BOM_UTF16_BE if encoding == "utf-16-be" else b""
    with pytest.raises(Unreadable, match="entities"):
        read(mark + text.encode(encoding))


def test_an_encoding_that_hides_markup_is_not_followed() -> None:
    """UTF-7 and the like turn harmless letters into tags; what is declared so is read as UTF-8."""
    text = '<?xml version="1.0" encoding="utf-7"?>' + OUTSIDE.replace("<", "+ADw-") + rss(prolog="").decode()
    assert read(text.encode()).entries == ()


@pytest.mark.parametrize("encoding", ["windows-1251", "gb2312", "shift_jis", "koi8-r", "utf-16", "iso-8859-5"])
def test_feeds_come_in_many_encodings(encoding: str) -> None:
    """As the document declares it, unless the server knows better."""
    title = {"gb2312": "小米汽车", "shift_jis": "ニンバスカイト"}.get(encoding, "Новости")
    text = rss(item(title, "/a"), prolog=f'<?xml version="1.0" encoding="{encoding}"?>').decode()
    assert read(text.encode(encoding)).entries[0].title == title
    lying = text.replace(encoding, "utf-8").encode(encoding)
    assert read(lying, f"text/xml; charset={encoding}").entries[0].title == title


def test_broken_feeds_are_read_as_far_as_they_go() -> None:
    """A stray ampersand, a byte that is no letter, an unknown entity and a missing end: as they are found."""
    whole = rss(item("Cats & dogs", "/a"), item("A&nbsp;lamp", "/b", day="yesterday")).replace(b"lamp", b"lam\xffp")
    found = read(whole[: whole.index(b"</channel>")]).entries
    assert [(each.title, each.published) for each in found] == [("Cats & dogs", DAY), ("A lam\ufffdp", None)]


HOSTILE = [
    (
        "@everyone &lt;@1&gt; **bold** `x` [a](https://evil.example)",
        "@everyone <@1> **bold** `x` [a](https://evil.example)",
    ),
    ("&lt;script&gt;alert(1)&lt;/script&gt;Hi", "alert(1) Hi"),
    ("&lt;img src=x onerror=alert(1)&gt;Hi", "Hi"),
    ("&#x202E;gpj.exe&#x2066;&#x200B;", "gpj.exe"),
    ("one&#10;two&#9;three&#x2028;four", "one two three four"),
    ("x" * 5000, "x" * 199 + "…"),
    ("5 &amp;lt; 7", "5 < 7"),
]


@pytest.mark.parametrize(("title", "shown"), HOSTILE)
def test_titles_are_plain_lines(title: str, shown: str) -> None:
    """No markup of a page, nothing that turns a line round, no second line, no end of it; the rest stays as it is."""
    assert [each.title for each in read(rss(item(title, "/a"))).entries] == [shown]


@pytest.mark.parametrize(("address", "kept"), [
    ("javascript:alert(1)", ""), ("data:text/html,x", ""), ("file:///etc/passwd", ""), ("ftp://x.example/a", ""), ("", ""),
    ("https://me:pw@x.example/", ""), ("http://[::1", ""), ("https://x.example/" + "a" * 1000, ""), (None, ""), ({"a": 1}, ""),
    ("https://x.example/a b", ""), ("https://x.example/\u202ea", ""), ("https://x.example:99999/", ""),
    ("HTTPS://X.Example:443", "https://x.example/"), ("//x.example/a", "https://x.example/a"), ("?p=1", "https://gazette.example/news/feed?p=1"),
    ("http://x.example:8080/a", "http://x.example:8080/a"), ("http://[2001:db8::1]/a", "http://[2001:db8::1]/a"),
    ("https://x.example/a?utm_source=r&b=2&fbclid=1&UTM_x=3&c=", "https://x.example/a?b=2&c="),
    ("https://x.example/a?gclid=1#part", "https://x.example/a"), ("https://x.example/a?q=%20a;b", "https://x.example/a?q=%20a;b"),
])  # fmt: skip
def test_links_lead_to_pages(address: object, kept: str) -> None:
    """Only to the web, without how someone came there; a query without tracking stays to the letter."""
    assert link(address, FROM) == kept


def test_only_the_newest_are_taken() -> None:
    """At most so many, each page once, the newest first, whatever the order of the feed; entries that lead nowhere go."""
    days = [f"{day:02} Nov 2026 09:00:00 GMT" for day in range(1, 21)]
    items = [item(f"Day {number}", f"/{number}", day) for number, day in enumerate(days, 1)]
    found = read(
        rss(*items, item("Day 20 again", "/20"), item("", "/x"), item("Nowhere", "mailto:a@b.c")), most=3
    ).entries
    assert [each.url.rpartition("/")[2] for each in found] == ["20", "19", "18"]


@pytest.mark.parametrize("body", [
    rss(*[item("x", "/a")] * 2001), rss("<a/>" * 50_001), rss(item("&amp;" * 200_001, "/a")), json_feed(*[1] * 2001),
])  # fmt: skip
def test_more_than_a_feed_needs_is_refused(body: bytes) -> None:
    """Thousands of entries, tags or references keep no parser busy."""
    with pytest.raises(Unreadable, match="too-much"):
        read(body)


async def test_reading_happens_in_a_process_of_its_own() -> None:
    """What comes back is what reading gives, be it entries or the reason for having none."""
    assert await apart.read(Fetched(ATOM, FROM, "text/xml")) == read(ATOM, "text/xml")
    with pytest.raises(Unreadable, match="entities"):
        await apart.read(Fetched(OUTSIDE.encode() + rss(prolog=""), FROM))


async def test_a_document_that_takes_for_ever_is_given_up() -> None:
    """Two megabytes in which feedparser looks for an e-mail address for hours end with the process that reads them."""
    author = f"<author>{'a.' * 900_000}</author>"
    with pytest.raises(Unreadable, match="too-much"):
        await apart.read(Fetched(rss(item("x", "/a", more=author)), FROM), seconds=1.0)


async def test_a_reader_that_breaks_is_no_feed_either() -> None:
    """Whatever the process leaves behind, or not, is checked."""
    for said in (
        "",
        "print('{}')",
        "print('[1]')",
        "raise SystemExit(9)",
        'print(\'{"title": "x", "entries": [{"title": 7}]}\')',
    ):
        with pytest.raises(Unreadable, match="too-much"):
            await apart.read(Fetched(b"", FROM), reader=(sys.executable, "-c", said))
