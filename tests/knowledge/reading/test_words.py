"""Word lists: sound, whole, and of words that can be found."""

import pytest

from knowledge import edtf
from knowledge.markets import load
from knowledge.reading import feasts
from knowledge.reading.concepts import CONCEPTS
from knowledge.reading.lengths import WEEKS
from knowledge.reading.phrasebook import phrase
from knowledge.reading.vocabulary import FALLBACK, LANGUAGES, known, vocabulary

MARKETS = load()
PARTS = {"start", "early", "mid", "late", "end"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_list_is_sound(language: str) -> None:
    """Every word of a list means something there is: a concept, a market, a unit, a feast, a part of the year."""
    words = vocabulary(language)
    assert words.language == language
    assert set(words.says) <= set(CONCEPTS)
    assert set(words.dates.units.values()) <= set(WEEKS)
    assert set(words.dates.parts.values()) <= PARTS
    assert [feast for feast in words.dates.feasts.values() if not feasts.is_known(feast)] == []
    places = {*words.markets.places.values(), *words.markets.letters.values(), *filter(None, [words.country])}
    places |= {code for codes in words.markets.unsure.values() for code in codes}
    assert [code for code in places if code not in MARKETS] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_can_be_found(language: str) -> None:
    """No phrase is made of signs alone, and no stem is so short that it fits every other word."""
    said = [each for phrases in vocabulary(language).says.values() for each in phrases]
    assert [each for each in said if not phrase(each).words] == []
    stems = (each for each in said if phrase(each).stem and len(phrase(each).words) == 1)
    short = [each for each in stems if len(phrase(each).words[0]) < 3]
    assert short == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fused_expression_is_a_time(language: str) -> None:
    """What a list gives for a whole expression says a part, a direction and a unit."""
    for span in vocabulary(language).dates.spans.values():
        *part, which, unit = span.split()
        assert set(part) <= PARTS, span
        assert which.lstrip("-").isdecimal(), span
        assert unit in {"day", "week", "month", "quarter", "half", "year"}, span


def test_english_words_every_concept() -> None:
    """The fallback has words for whatever the rules speak of, so that no rule is dead."""
    assert [concept for concept in CONCEPTS if not vocabulary(FALLBACK).says.get(concept)] == []


@pytest.mark.parametrize(
    ("locale", "language"), [("pt-BR", "pt"), ("zh_TW", "zh"), ("de", "de"), ("xx", None), ("../etc", None), ("", None)]
)
def test_the_list_of_a_locale(locale: str, language: str | None) -> None:
    """A locale is read in its language; one we have no list of in none, whatever it looks like."""
    assert known(locale) == language


def test_seasons_are_those_of_edtf() -> None:
    """Every season a list names is one that EDTF knows."""
    assert all(
        edtf.parse(f"2026-{season}") for language in LANGUAGES for season in vocabulary(language).dates.seasons.values()
    )
