"""Sentences: they exist, they are complete, and other people's words stay words."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot
from bot.phrases import UnsayablePhrase, clean, day, exists, language, plain, say

SOURCES = list(Path(next(iter(bot.__path__))).rglob("*.py"))
PHRASES = Path(next(iter(bot.__path__))) / "phrases"
FTL = "\n".join((PHRASES / f"{name}.ftl").read_text(encoding="utf-8") for name in ("en", "operator"))


def test_every_phrase_named_in_the_code_exists() -> None:
    """A phrase that is said, raised or shown has its sentence."""
    called = re.compile(r"(?:\bsay|\btext|\bTold)\(\s*\"([a-z0-9-]+)\"")
    named = {name for path in SOURCES for name in called.findall(path.read_text(encoding="utf-8"))}
    assert len(named) > 20
    assert sorted(name for name in named if not exists(name)) == []


def test_no_phrase_is_defined_twice() -> None:
    """One id, one sentence."""
    ids = re.findall(r"^([a-z][a-z0-9-]*) *=", FTL, re.MULTILINE)
    assert sorted({each for each in ids if ids.count(each) > 1}) == []


def test_a_missing_phrase_or_value_is_a_fault() -> None:
    """Nobody ever reads a placeholder."""
    with pytest.raises(UnsayablePhrase):
        say("no-such-phrase")
    with pytest.raises(UnsayablePhrase):
        say("error-invalid-date")


@pytest.mark.parametrize(("locale", "spoken"), [("en-US", "en"), ("en-GB", "en"), ("xx", "en"), ("en", "en")])
def test_every_reader_gets_a_language(locale: str, spoken: str) -> None:
    """A language that we do not speak is answered in English."""
    assert language(locale) == spoken


def test_a_day_is_written_out() -> None:
    """No reader has to guess which number is the month."""
    assert day(date(2025, 6, 26)) == "26 June 2025"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("YU7 Max", "YU7 Max"),
        ("@everyone", r"\@everyone"),
        (
            "<@123> <#4> <@&5> </wait:6> <t:7:R> <id:guide>",
            r"\<\@123\> \<\#4\> \<\@&5\> \</wait\:6\> \<t\:7\:R\> \<id\:guide\>",
        ),
        ("**b** _i_ ~~s~~ `c` ||x||", r"\*\*b\*\* \_i\_ \~\~s\~\~ \`c\` \|\|x\|\|"),
        ("[safe](https://evil.example)", r"\[safe\](https\://evil.example)"),
        ("# title", r"\# title"),
        ("- item", r"\- item"),
        ("1. item", "1\\. item"),
        ("a\u202eb\u200fc\u2066d", "abcd"),
        ("a\x00b\x1b[31m\r\nc", "a b \\[31m c"),
        ("  小米 YU7 交付  ", "小米 YU7 交付"),
        ("2026-01-01", "2026-01-01"),
        ("\\*", r"\\\*"),
    ],
)
def test_words_stay_words(typed: str, shown: str) -> None:
    """What Discord would act upon is shown as the characters it is made of."""
    assert plain(typed) == shown


@given(st.text(max_size=300), st.integers(1, 120))
def test_any_text_is_one_short_line(typed: str, limit: int) -> None:
    """Whatever is typed comes back as one bounded line without control and direction marks."""
    line = clean(typed, limit)
    assert len(line) <= limit
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", line)
    assert len(plain(typed, limit)) <= 2 * limit + 1
    assert not re.search(r"(?<!\\)(?:\\\\)*[*_~`|<>\[\]@#]", plain(typed, limit))
