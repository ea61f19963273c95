"""Nothing that people or pages say can act on Discord."""

import re

import pytest

from bot.cards import claims, facts, sources
from bot.cards.launch import launching
from bot.cards.wait import waiting
from knowledge.answers.facts import ClaimView
from knowledge.answers.values import Status
from tests.bot.answers import NASTY, VOICE, wait, worst_launch, worst_wait
from tests.bot.cards.reading import text
from tests.builders import claim, source

ACTIVE = re.compile(r"(?<!\\)@|(?<!\\)<[@#/:a-z]|(?<!\\)\|\||(?<!\\)`")
LINK = re.compile(r"\[((?:[^\[\]\\]|\\.)*)\]\((https?://[^\s()<>]+)\)")


def _cards() -> list[str]:
    waits = [worst_wait(status, "x") for status in (Status.FORECAST, Status.PAST, Status.NOT_ON_SALE)]
    launches = [worst_launch(status, "x") for status in (Status.FORECAST, Status.RULED_OUT, Status.NO_FACTS)]
    views = [ClaimView(c.claim, c.held, c.age_days, stale=True) for c in waits[0].citations[:3]]
    return [
        *(text(waiting(each, VOICE)) for each in waits),
        *(text(launching(each, VOICE)) for each in launches),
        text(sources.page(waits[0], VOICE, 0)),
        text(facts.listed("t", facts.found(views, VOICE), VOICE, 0)),
    ]


@pytest.mark.parametrize("said", _cards())
def test_titles_publishers_and_summaries_only_show(said: str) -> None:
    """No mention, code, spoiler, channel link or heading of theirs survives; links lead where we put them."""
    ours = LINK.sub("", said).replace("`position`", "")
    assert ACTIVE.search(ours) is None
    assert "](" not in re.sub(r"\\.", "", ours)
    assert all(url.startswith("https://example.org/") for _, url in LINK.findall(said))


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.org/a_(b)", "https://example.org/a_%28b%29"),
        ("https://example.org/汽车?q=1&r=%20#x", "https://example.org/%E6%B1%BD%E8%BD%A6?q=1&r=%20#x"),
        ("https://example.org/a b>c", "https://example.org/a%20b%3Ec"),
        ("http://example.org", "http://example.org"),
        ("javascript:alert(1)", None),
        ("ftp://example.org/x", None),
        ("https://", None),
        ("https://[::1", None),
        ("example.org", None),
        ("https://example.org/" + "x" * 500, None),
        ("", None),
        (None, None),
    ],
)
def test_addresses_are_safe_or_left_out(url: str | None, linked: str | None) -> None:
    """Only the web is linked to, with everything encoded that could end a link."""
    assert claims.address(url) == linked


def test_a_page_without_an_address_is_named() -> None:
    """Its title stands alone."""
    assert claims.linked(source(url=None, title="Old [page]")) == "Old \\[page\\]"


def test_a_page_without_a_title_is_named_by_its_publisher() -> None:
    """Copies often have no title."""
    assert claims.linked(source(url="https://example.org/x", title="")) == "[The Gazette](https://example.org/x)"


def test_products_and_markets_are_escaped_too() -> None:
    """Names out of a pack pass through the same door."""
    assert "@" not in VOICE.product("no/@everyone").replace("\\@", "")
    assert "@" not in VOICE.market("DE/@here").replace("\\@", "")


def test_a_strange_value_is_shown_and_nothing_more() -> None:
    """A value that is no date and no number is repeated, escaped."""
    odd = claim(value=NASTY, unit=None, attribute="launch_window")
    assert ACTIVE.search(claims.statement(odd, VOICE)) is None


def test_a_share_names_nobody_by_mention() -> None:
    """Whoever shares has been escaped before; the card adds no mark-up around the name."""
    assert text(waiting(wait(), VOICE, shared_by="Mei")).startswith("-# Mei asked")
