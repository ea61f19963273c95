"""Every language is set as its readers are used to: quotation marks, spaces, punctuation; and its markup does what it should."""

import re

import pytest

from bot.phrases import DEFAULT, LANGUAGES
from tests.bot.phrases.written import HOLE, OTHERS, messages

QUOTES = {"en": "“”", "de": "„“", "es-ES": "«»", "fr": "«»", "pt-BR": "“”", "zh-CN": "“”"}
EVERY_QUOTE = frozenset('"“”„«»‹›「」『』')
NARROW, NO_BREAK = "\u202f", "\u00a0"
CODE = re.compile(r"`[^`]*`|https?://\S*|<t:\S*>")
"""What is typed as it stands, and is not part of a sentence."""
HAN = r"[\u3400-\u9fff]"
LATIN = r"[A-Za-z0-9À-ɏ]"
DATED = "年月日"
"""Chinese sets these next to a number without a space, as CLDR does."""
NOTATION = frozenset({"written-steps", "row-not-a-mapping", "option-assume"})
"""Sentences with something in them that is typed with the marks that it has."""
MARKUP = re.compile(r"^(?:-# |#{1,3} |- )?", re.MULTILINE)


def texts(language: str) -> list[tuple[str, str]]:
    """Every text with the id of its message, without what is typed as it stands."""
    return [(name, CODE.sub(HOLE, text)) for name, each in messages(language).items() for text in each.texts]


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_are_the_languages_own(language: str) -> None:
    """Each one that is opened is closed, and none is a typewriter's."""
    pair = QUOTES[language]
    wrong = []
    for name, text in texts(language):
        marks = "".join(each for each in text if each in EVERY_QUOTE)
        if marks.replace(pair, ""):
            wrong.append((name, text))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_space_is_doubled_or_stands_at_an_end(language: str) -> None:
    """One space is enough, and none is needed at either end of a line."""
    wrong = [
        (name, text) for name, text in texts(language) if re.search(r"[^\S\n]{2}|[^\S\n]$|^[^\S\n]", text, re.MULTILINE)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "fr"])
def test_punctuation_follows_its_word(language: str) -> None:
    """No space stands before it."""
    wrong = [(name, text) for name, text in texts(language) if re.search(r"\s(?:[,;:!?。，；：！？、]|\.(?!\.))", text)]
    assert wrong == []


def test_french_keeps_punctuation_on_the_line_of_its_word() -> None:
    """A space that does not break stands before a high mark and inside quotation marks, and none before a low one."""
    kept = f"[{NARROW}{NO_BREAK}]"
    high = re.compile(rf"(?<!{kept})[;:!?»](?=[\s{HOLE}).*]|$)|«(?!{kept})| [;:!?»%]|(?<![=+\d])\d+%")
    low = re.compile(rf"[\s{NARROW}{NO_BREAK}](?:,|\.(?!\.))")
    found = [(name, text) for name, text in texts("fr") if high.search(text) or low.search(text)]
    assert [(name, text) for name, text in found if name not in NOTATION] == []


def test_chinese_uses_its_own_punctuation() -> None:
    """After a character of its own no comma, colon, semicolon, question or exclamation mark of ASCII's stands."""
    assert [(name, text) for name, text in texts("zh-CN") if re.search(rf"{HAN}[,:;?!]", text)] == []


def test_chinese_stands_apart_from_latin_letters_and_digits() -> None:
    """By a space, except in dates."""
    joined = re.compile(rf"{HAN}(?<![{DATED}]){LATIN}|{LATIN}{HAN}(?<![{DATED}])")
    assert [(name, text) for name, text in texts("zh-CN") if joined.search(text)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_lines_begin_with_the_same_markup(language: str) -> None:
    """A heading, a list or a small line is one in every language, and so many are bold; code cuts some of it off again."""
    found = messages(language)
    wrong = [
        name
        for name, english in messages(DEFAULT).items()
        if {marks(text) for text in english.texts} != {marks(text) for text in found[name].texts}
    ]
    assert wrong == []


def marks(text: str) -> tuple[tuple[str, ...], int]:
    """How each line begins, and how many marks of bold type there are."""
    return tuple(match[0] for match in MARKUP.finditer(text) if match[0]), text.count("**")
