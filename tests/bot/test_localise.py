"""Commands as members find them in their language."""

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import discord
import pytest

from bot.assemble import payloads
from bot.localise import called, option
from bot.phrases import LANGUAGES, language, say
from tests.limits import CHARACTERS_OF_A_COMMAND, characters, check_commands

SPOKEN = {"en-US", "en-GB", "de", "es-ES", "es-419", "fr", "pt-BR", "zh-CN", "zh-TW"}
ROOM = 1500
"""Characters that a command should have left for what comes."""
SAME = {
    "name": "German says it too",
    "feed": "German, Spanish and Portuguese have no other word for it",
    "sources": "French has it from the same root",
    "position": "German and French say it too",
    "text": "German says it too",
    "source": "French says it too",
    "verdict": "English has it from French",
    "CSV": "a form of file",
    "JSON": "a form of file",
    "YAML": "a form of file",
}
"""Names that are as they are in English in some language, and why."""


@pytest.fixture(scope="session")
def sent() -> list[dict[str, Any]]:
    """What Discord is sent as our commands."""
    return asyncio.run(payloads())


def named(item: Mapping[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    """A command and everything below it, each with the default names that lead to it."""
    here = (*path, str(item["name"]))
    yield here, item
    for each in (*(item.get("options") or ()), *(item.get("choices") or ())):
        yield from named(each, here)


def test_nothing_that_discord_would_refuse(sent: list[dict[str, Any]]) -> None:
    """In any language: names of the right form, none twice side by side, nothing too long."""
    assert check_commands(sent) == []


def test_a_command_has_room_left_in_its_longest_language(sent: list[dict[str, Any]]) -> None:
    """Discord counts the longest localisation of each text, and eight thousand characters in all."""
    assert max(map(characters, sent)) <= CHARACTERS_OF_A_COMMAND - ROOM


def test_each_text_is_sent_in_every_language_we_speak(sent: list[dict[str, Any]]) -> None:
    """And under each locale that we answer in it: with one kind of English alone, Discord would show it to readers of the other."""
    for command in sent:
        for path, item in named(command):
            if path[-1] in {"CSV", "JSON", "YAML"}:
                continue
            for key in ("name", "description"):
                if item.get(key):
                    assert set(item[f"{key}_localizations"] or ()) == SPOKEN, (path, key)
                    assert item[f"{key}_localizations"]["en-US"] == item[f"{key}_localizations"]["en-GB"] == item[key]


def test_every_locale_of_a_language_we_speak_is_sent() -> None:
    """Whoever is answered in a language of ours finds the commands in it; nobody else is sent a thing."""
    ours = {each.value for each in discord.Locale if language(each.value) != "en"}
    assert ours | {"en-US", "en-GB"} == SPOKEN
    assert {language(each) for each in SPOKEN} == set(LANGUAGES)


def test_names_are_translated(sent: list[dict[str, Any]]) -> None:
    """A name that stays as it is in English says above why."""
    kept = {
        path[-1]
        for command in sent
        for path, item in named(command)
        for locale, name in (item.get("name_localizations") or {}).items()
        if name == item["name"] and not locale.startswith("en-")
    }
    assert kept <= set(SAME)


DEFAULTS = """
about, compare, curate add, curate assess, curate export, curate feed add, curate feed list, curate feed remove, curate import,
curate log, curate merge, curate name, curate product add, curate product list, curate product remove, curate queue,
curate reinstate, curate retract, curate retract-source, curate undo, facts conflicts, facts history, facts promises,
facts search, facts show, facts sources, help, launch, privacy, scorecard, setup, wait, whatif
"""


def test_the_default_names_stay(sent: list[dict[str, Any]]) -> None:
    """Handlers, links and README know a command by its English name."""
    leaves = {
        " ".join(path)
        for command in sent
        if command["type"] == 1
        for path, item in named(command)
        if len(path) == 1 or item.get("type") in {1, 2}
        if not any(each.get("type") in {1, 2} for each in item.get("options") or ())
    }
    assert {each.strip() for each in DEFAULTS.replace("\n", " ").split(",")} <= leaves


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_sentence_calls_a_command_as_discord_does(sent: list[dict[str, Any]], name: str) -> None:
    """By the names that its reader sees, of groups, subcommands and options alike."""
    locale = next(each for each in SPOKEN if language(each) == name)
    for command in sent:
        for path, item in named(command):
            localised = item.get("name_localizations") or {}
            if command["type"] != 1 or locale not in localised:
                continue
            if len(path) == 1 or item.get("type") in {1, 2}:
                assert called(" ".join(path), name).split()[-1] == localised[locale]
            elif item.get("type"):
                assert option(path[-1], name) == localised[locale]


def test_message_commands_are_translated(sent: list[dict[str, Any]]) -> None:
    """Their names are for reading, with capitals and spaces."""
    found = {each["name"]: each["name_localizations"] for each in sent if each["type"] == 3}
    assert set(found) == {"Answer this", "Use as source"}
    assert found["Answer this"]["zh-TW"] == say("answer-this", "zh-CN")
