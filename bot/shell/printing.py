"""What the command line prints: the words of the cards without their markup, or JSON."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

import click

from bot.cards import asked, launch, sources, wait, whatif
from bot.cards.voice import Voice
from bot.phrases import DEFAULT
from bot.shell import NO_FACT
from bot.shell.answered import as_json, scenario_as_json
from knowledge.answers.drafts import Assumed
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import LaunchAnswer, Status, WaitAnswer
from knowledge.desk import Desk

_HEADING = re.compile(r"^(?:#{1,3}|-#) ", re.MULTILINE)
_LINK = re.compile(r"\[((?:\\.|[^\]\\])*)\]\(<?([^)>\s]+)>?\)")
_EMPHASIS = re.compile(r"(?<!\\)[*`]")
_ESCAPE = re.compile(r"\\([\\`*_~|<>\[\]@#:.+-])")


def voice(desk: Desk, locale: str = DEFAULT) -> Voice:
    """How the command line speaks: in English, unless it was asked in another language."""
    return Voice(locale, desk.catalogue, desk.markets)


def supposed(
    question: WaitQuestion | LaunchQuestion,
    desk: Desk,
    day: date,
    *,
    as_object: bool,
    before: Sequence[str] = (),
    besides: Mapping[str, Any] = MappingProxyType({}),
    assumed: Sequence[Assumed] = (),
    locale: str = DEFAULT,
) -> int | None:
    """Print the answer under a scenario, and what it changes; 3 when there is no fact to answer from.

    What was `assumed` goes `before` it all; `besides` is what the JSON object has in addition.
    """
    found = desk.whatif(question, today=day)
    if as_object:
        emit(as_json(found.changed) | {"scenario": scenario_as_json(found)} | dict(besides))
        return NO_FACT if found.changed.status is Status.NO_FACTS else None
    speaks = voice(desk, locale)
    told = [*asked.notes(assumed, found.base, speaks), *before, *whatif.compared(found, speaks)]
    return answer(found.changed, desk, as_object=False, before=told, locale=locale)


def answer(
    told: WaitAnswer | LaunchAnswer,
    desk: Desk,
    *,
    as_object: bool,
    before: Sequence[str] = (),
    locale: str = DEFAULT,
) -> int | None:
    """Print an answer, after the texts that go `before` it; 3 when there is no fact to answer from."""
    if as_object:
        emit(as_json(told))
    else:
        speaks = voice(desk, locale)
        card = wait.waiting(told, speaks) if isinstance(told, WaitAnswer) else launch.launching(told, speaks)
        shown = sources.all_of(told, speaks)[: len(told.citations)]
        lines([*before] + [block.text for block in card.blocks[:-1] if block.text] + shown)
    return NO_FACT if told.status is Status.NO_FACTS else None


def lines(texts: Iterable[str]) -> None:
    """Print texts of a card, a blank line between them."""
    click.echo("\n\n".join(bare(text) for text in texts))


def bare(text: str) -> str:
    """A card's text as a terminal shows it: links written out, markup and escapes gone."""
    linked = _LINK.sub(r"\1 <\2>", _HEADING.sub("", text))
    return _ESCAPE.sub(r"\1", _EMPHASIS.sub("", linked))


def emit(value: Any) -> None:
    """One JSON object on one line."""
    click.echo(json.dumps(value, ensure_ascii=False))
