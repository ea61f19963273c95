"""Nothing is left in English."""

import re
from collections.abc import Mapping
from types import MappingProxyType

import pytest

from bot.phrases import DEFAULT, LANGUAGES
from tests.bot.phrases.english import left_over
from tests.bot.phrases.written import HOLE, OTHERS, messages

ALIKE: Mapping[str, str] = MappingProxyType(
    {
        "about-title": "the name of the bot",
        "form-trim-hint": "the name of a version",
        "hint-by": "a word of the data",
        "hint-url": "an address",
    }
)
"""Messages that are as they are in English, and why."""
TYPED = re.compile(r"(?:hint|unsound|written|row|error|help-typed)-.*|form-.*-hint|option-assume|field-url-about")
"""Messages that show what may be typed: a form reads English notation from everyone, whatever else it reads."""
SHARED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "de": frozenset({"name", "feed", "position", "text"}),  # loan words, each the usual one
        "es-ES": frozenset({"feed"}),  # there is no other word for it
        "fr": frozenset(
            {"import", "source", "sources", "production", "version", "position", "verdict"}
        ),  # English has them from it
        "pt-BR": frozenset({"feed"}),
        "zh-CN": frozenset(),
    }
)
"""Words that are spelt alike in English and in a language, where they are all that a message says."""


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_is_the_english_one(language: str) -> None:
    """One with words in it is translated, unless it says above why not."""
    found = messages(language)
    left = [
        name
        for name, english in messages(DEFAULT).items()
        if worded(english.texts) and found[name].texts == english.texts
        if name not in ALIKE and not name.startswith("hint-")
        if not set(spoken(found[name].texts)) <= SHARED[language]
    ]
    assert left == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_is_half_english(language: str) -> None:
    """None has a word in it that is English and nothing else, but for examples of what to type."""
    wrong = [
        (name, words)
        for name, message in messages(language).items()
        if not TYPED.fullmatch(name)
        for text in message.texts
        if (words := left_over(re.sub(r"`[^`]*`|\S*[=_/]\S*", "", text)))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_is_named_by_the_message_that_holds_its_name(language: str) -> None:
    """Written out, it would be the English one, which nobody sees who has another."""
    named = (each.texts[0] for each in messages(DEFAULT).values() if re.fullmatch(r"name-(?!option-)\w+", each.name))
    english = "|".join(text for text in named if re.fullmatch(r"[a-z]+", text))
    written = re.compile(rf"(?<![\w/.:<])/(?:{english})\b")
    wrong = [name for name, each in messages(language).items() if any(map(written.search, each.texts))]
    assert wrong == []


def worded(texts: tuple[str, ...]) -> bool:
    """Whether there is a word in it, and not only values, marks and a letter."""
    return any(len(word) > 1 for word in spoken(texts))


def spoken(texts: tuple[str, ...]) -> list[str]:
    """The words in small letters."""
    return re.findall(r"[a-z]+", " ".join(texts).replace(HOLE, " ").lower())
