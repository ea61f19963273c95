"""A page's address as we keep it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards.claims import LONGEST_ADDRESS, address
from knowledge.curation.addresses import LONGEST, cleaned, host
from knowledge.errors import InvalidAddress


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://36kr.com/p/1?utm_source=x&id=7&fbclid=y#:~:text=wait", "https://36kr.com/p/1?id=7"),
        ("HTTPS://Example.ORG:443?gclid=1", "https://example.org/"),
        ("example.org/x", "https://example.org/x"),
        ("example.org:8080/x#part", "https://example.org:8080/x"),
        ("https://example.org/a b".replace(" ", "%20"), "https://example.org/a%20b"),
        ("https://例え.jp/車", "https://xn--r8jz45g.jp/%E8%BB%8A"),
        ("https://en.wikipedia.org/wiki/SU7_(car)", "https://en.wikipedia.org/wiki/SU7_%28car%29"),
        ("https://app.example.org/#/news/7", "https://app.example.org/#/news/7"),
        ("  https://example.org/?a=1&UTM_Medium=b&c  ", "https://example.org/?a=1&c"),
    ],
)
def test_an_address_is_kept_without_what_only_tracks(typed: str, kept: str) -> None:
    """Trackers, text marks, default ports and blanks go; what names the page stays, and letters become ASCII."""
    assert cleaned(typed) == kept
    assert address(kept) == kept


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "",
            "page",
            "javascript:alert(1)",
            "JAVASCRIPT:alert(1)//example.org",
            "data:text/html,x",
            "file:///etc/passwd",
        ),
        *("ftp://example.org", "mailto:a@example.org", "//example.org", "https://", "https://localhost/x"),
        *("http://127.0.0.1/", "http://[::1]/", "http://2130706433/", "https://user:pass@example.org/"),
        *("https://example.org@evil.example/", r"https://example.org\@evil.example/", "https://example.org/a b"),
        *("https://exa\nmple.org", "https://example.org/\u202e", "https://example.org:99999/", "https://-a.org"),
        *(f"https://example.org/{'a' * LONGEST}", "https://a..org/", "java\tscript:x.org"),
    ],
)
def test_what_is_no_page_is_refused(typed: str) -> None:
    """Other schemes, places that are not on the web, credentials, blanks and control signs."""
    with pytest.raises(InvalidAddress):
        cleaned(typed)


ADDRESSES = st.builds(
    lambda path, query: f"https://example.org/{path}?{query}",
    st.text("ab/.é车🚗()[]<>%7'", max_size=30),
    st.text("abcuptm_=&%7#:~/!é[]()", max_size=30),
)
ANYTHING = st.text("htps:/.@ax车\u202e\n #?&=%[]", max_size=40)


@settings(max_examples=80, deadline=None)
@given(st.one_of(ADDRESSES, ANYTHING))
def test_cleaning_is_done_once(typed: str) -> None:
    """Whatever is typed is refused, or comes out as an address that a card can link to and that cleaning leaves alone."""
    try:
        kept = cleaned(typed)
    except InvalidAddress:
        return
    assert cleaned(kept) == kept
    assert address(kept) == kept
    assert len(kept) <= LONGEST == LONGEST_ADDRESS


@pytest.mark.parametrize(
    ("url", "name"),
    [("https://www.36kr.com/p", "36kr"), ("https://news.bbc.co.uk/", "bbc"), ("https://co.uk/", "co")],
)
def test_a_site_has_a_short_name(url: str, name: str) -> None:
    """The part of the host by which people know it."""
    assert host(url) == name
