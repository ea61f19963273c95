"""What may stand in a cell of the published copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.published import cells


@pytest.mark.parametrize("url", ["https://example.org/a?b=c#d", "http://example.org", "https://medium.com/@maker/post"])
def test_a_page_of_the_web_is_kept_as_it_is(url: str) -> None:
    """Nothing is added, taken away or encoded again."""
    assert cells.address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "javascript://example.org/%0aalert(1)",
        "JavaScript://example.org",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "//example.org/a",
        "https://",
        "https://example.org/a b",
        "https://example.org/\u202eb",
        "https://me:secret@example.org/",
        "https://example.org/?mail=mei@example.org",
        "https://[broken",
        "https://discord.com/channels/112233445566778899/1",
        "https://cdn.DISCORDAPP.com/attachments/1/2/a.png",
        "https://discord.gg/abc",
    ],
)
def test_anything_else_is_no_address(url: str | None) -> None:
    """Neither another scheme, nor a mailbox, nor a page of Discord's, whose addresses are made of ids."""
    assert cells.address(url) is None


def test_a_name_that_ends_like_discords_is_another_host() -> None:
    """Only Discord's own hosts are left out."""
    assert cells.address("https://notdiscord.com/a") == "https://notdiscord.com/a"


@given(st.text())
def test_any_words_become_one_visible_line(text: str) -> None:
    """One line, nothing invisible, not too long, and nothing that a spreadsheet would run."""
    said = cells.plain(text)
    assert said.isprintable()
    assert len(said) <= cells.LONGEST
    assert not said.startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Orders  opened\n today", "Orders opened today"),
        ("ask <@!112233445566778899>", "ask …"),
        ("said in 112233445566778899", "said in …"),
        ("write to mei.li+x@mail.example.org now", "write to … now"),
        ("40,000 cars, 1234567890123456 yuan", "40,000 cars, 1234567890123456 yuan"),
        ("=1+1", "'=1+1"),
        ("-5 %", "'-5 %"),
        ("\u200b=1+1", "'=1+1"),
    ],
)
def test_what_leads_to_a_person_or_runs_is_taken_out(text: str, said: str) -> None:
    """The rest of the words stay."""
    assert cells.plain(text) == said
