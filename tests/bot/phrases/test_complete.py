"""Every language says everything that English does, with the same values, in all the forms that it has."""

from importlib import resources

import pytest
from fluent.syntax import ast

from bot.phrases import DEFAULT, LANGUAGES, cldr, say
from tests.bot.phrases.written import OTHERS, Choice, messages, parsed

ENGLISH = messages(DEFAULT)
NUMBERS = (*range(1, 101), 1000, 1001, 99_999)
"""Nothing that is counted here comes to a million, which is where some languages have a form of its own."""


def test_there_is_a_file_for_each_language_and_a_language_for_each_file() -> None:
    """No language is offered that has no sentences, and none is left lying about."""
    files = {each.name.removesuffix(".ftl") for each in resources.files("bot.phrases").iterdir()}
    assert files - {"__init__.py", "__pycache__", "operator"} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_line_can_be_read(language: str) -> None:
    """Nothing in a file is a fault to Fluent, which would pass over it without a word."""
    junk = [each.content for each in parsed(language).body if isinstance(each, ast.Junk)]
    assert junk == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_twice(language: str) -> None:
    """One id, one message."""
    ids = [each.id.name for each in parsed(language).body if isinstance(each, ast.Message)]
    assert sorted({each for each in ids if ids.count(each) > 1}) == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_missing_or_made_up(language: str) -> None:
    """The same ids as in English."""
    assert sorted(set(ENGLISH) - set(messages(language))) == []
    assert sorted(set(messages(language)) - set(ENGLISH)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_each_message_takes_the_same_values(language: str) -> None:
    """None is left out, and none is asked for that nobody gives."""
    found = messages(language)
    wrong = {
        name: sorted(english.variables ^ found[name].variables)
        for name, english in ENGLISH.items()
        if name in found and english.variables != found[name].variables and not counted(name, language)
    }
    assert wrong == {}


def counted(name: str, language: str) -> bool:
    """Whether the only value that is missing is a number that English needs for its plural alone."""
    missing = ENGLISH[name].variables - messages(language)[name].variables
    added = messages(language)[name].variables - ENGLISH[name].variables
    chosen = {each.by for each in ENGLISH[name].choices if each.numeric}
    return not added and missing <= chosen and forms(language) == {"other"} and not _shown(name, missing)


def _shown(name: str, values: frozenset[str]) -> bool:
    return any(say_with(name, DEFAULT, value, 7) != say_with(name, DEFAULT, value, 8) for value in values)


@pytest.mark.parametrize("language", OTHERS)
def test_each_message_chooses_by_the_same_words(language: str) -> None:
    """Words that a value may be are keys of the program's, not of a language."""
    found = messages(language)
    wrong = {
        name: (words(english.choices), words(found[name].choices))
        for name, english in ENGLISH.items()
        if name in found and words(english.choices) != words(found[name].choices)
    }
    assert wrong == {}


def words(choices: tuple[Choice, ...]) -> set[tuple[str, frozenset[str], str]]:
    """What is chosen by words, and how."""
    return {(each.by, frozenset(each.keys), each.default) for each in choices if not each.numeric}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_gets_its_form(language: str) -> None:
    """A number falls to the default only where that is its plural form, and no form is written that there is not.

    Where English has none for a number either, that number never comes up.
    """
    wrong: list[tuple[str, object]] = []
    for name, message in messages(language).items():
        for choice in (each for each in message.choices if each.numeric):
            known = {key for key in choice.keys if not key.isdecimal()}
            if choice.default != "other" or known - {*cldr(language).plural_form.tags, "other"}:
                wrong.append((name, choice))
            english = [each for each in ENGLISH[name].choices if each.by == choice.by]
            expected = [n for n in NUMBERS if all(has_form(each, n, DEFAULT) for each in english)]
            wrong += [(name, n) for n in expected if not has_form(choice, n, language)]
    assert wrong == []


def has_form(choice: Choice, number: int, language: str) -> bool:
    """Whether a number gets what was written for it, and not a form of other numbers."""
    return str(number) in choice.keys or form(number, language) in choice.keys


@pytest.mark.parametrize("language", OTHERS)
def test_what_has_a_plural_in_english_has_one_wherever_there_are_plurals(language: str) -> None:
    """Unless the language has but one form."""
    if forms(language) == {"other"}:
        return
    found = messages(language)
    missing = [
        name
        for name, english in ENGLISH.items()
        for choice in english.choices
        if choice.numeric and "one" in choice.keys and name in found
        if choice.by not in {each.by for each in found[name].choices}
    ]
    assert missing == []


@pytest.mark.parametrize("language", OTHERS)
def test_none_and_one_are_told_apart(language: str) -> None:
    """French counts none as one, so that a form which says one in words is written for the number and not as `one`."""
    wrong = []
    for name, english in ENGLISH.items():
        for value in {each.by for each in english.choices if each.numeric}:
            shown = say_with(name, DEFAULT, value, 2) != say_with(name, DEFAULT, value, 3)
            if shown and say_with(name, language, value, 0) == say_with(name, language, value, 1):
                wrong.append(name)
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_said(language: str) -> None:
    """With a number or a word for each value, and in every way in which it chooses."""
    for name, message in messages(language).items():
        usual: dict[str, str | float] = dict.fromkeys(message.variables, 7)
        for choice in message.choices:
            usual[choice.by] = 2 if choice.numeric else choice.default
        assert say(name, language, **usual).strip()
        for choice in message.choices:
            for key in choice.keys:
                value = (int(key) if key.isdecimal() else 5) if choice.numeric else key
                assert say(name, language, **usual | {choice.by: value}).strip()


def say_with(name: str, language: str, value: str, number: float) -> str:
    """A message with a number for one of its values, and something for each other."""
    known = ENGLISH[name].variables | messages(language)[name].variables
    return say(name, language, **dict.fromkeys(known, "7") | {value: number})


def form(number: int, language: str) -> str:
    """The plural form of a number."""
    return str(cldr(language).plural_form(number))


def forms(language: str) -> set[str]:
    """The plural forms that a language has for what is counted here."""
    return {form(number, language) for number in NUMBERS}
