"""Words written to break the bot, the whole way: from the text to what is sent. See `hostile.py` for more examples."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

import pytest
import simcord
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.cards import layout
from bot.cards.asked import saying
from bot.cards.blocks import Block, Sheet
from bot.cards.stated import stating
from bot.cards.voice import Voice
from bot.panels.asking import asking
from bot.panels.besides import further
from bot.phrases import LANGUAGES
from bot.tongues import Tongues
from bot.worker import Worker
from knowledge.answers import drafts
from knowledge.answers.decisions import Ask, Say, State, Step
from knowledge.answers.drafts import MOST_OTHERS
from knowledge.desk import Desk
from tests.bot.asking import TODAY, at, faults, made_public, on
from tests.bot.hearing import name, said
from tests.conftest import Room
from tests.knowledge.reading.hostile import TEXTS, WORDS, examples
from tests.limits import V2, check_message, walk

LONGEST_OPTION, LONGEST_MESSAGE = 1000, 1950
LOCALES = (*LANGUAGES, "ja", "tr")
THEIRS = re.compile(r"evil|@everyone|@here|<@|<#|<id:|<a?:\w+:\d|SELECT|DROP TABLE|\x1b|[\u200b\u202e\u2066\ufeff]")
"""What nothing that the bot says by itself has in it."""
UNDONE = re.compile(r"\\.")
MISREAD = re.compile(r"“([^”\n]*)”\.$", re.MULTILINE)
"""Where English repeats a word that could not be read."""
REPEATED = st.builds("{} XU7 31/02/2025 {}".format, WORDS, WORDS)
"""Has words that are repeated, as they could not be read."""
LIVE = re.compile(r"[*_~|`<>\[\]@#]")
SOME = settings(max_examples=min(examples(3), 300), suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
async def public(room: Room, simcord_env: simcord.Env) -> Room:
    """Everyone sees the answers in the channel."""
    at(simcord_env)
    await made_public(room)
    return room


def _typed(text: str, most: int) -> str:
    """As Discord lets it through: no NUL and no lone surrogate, not blank, not too long."""
    return text.encode("utf-8", "ignore").decode().replace("\x00", "").strip()[:most].strip() or "?"


def _nothing_live(components: Iterable[Mapping[str, Any]]) -> None:
    """No mention, no link and no markup of theirs in anything that is shown."""
    for each in walk(list(components)):
        for shown in (str(each.get(key) or "") for key in ("content", "label", "placeholder")):
            bare = UNDONE.sub("", shown)
            assert not THEIRS.search(bare), shown
            assert not any(LIVE.search(word) for word in MISREAD.findall(bare)), shown


@settings(max_examples=examples(6), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS | REPEATED, locale=st.sampled_from(LOCALES))
async def test_decided_upon_in_any_words(stocked: tuple[Worker, Desk], text: str, locale: str) -> None:
    """Of any length: what is decided, and the card that would be sent, but for a forecast, which has no word of theirs."""
    worker, desk = stocked
    step, found = await worker(_decided, desk, text, locale)
    voice = Voice(locale, desk.catalogue, desk.markets)
    sheet = Sheet((Block(("?",)),))
    view: Any
    if isinstance(step, Ask):
        view = asking(step, "token", voice)
    elif isinstance(step, State):
        view = layout.card(stating(found, step.fact.metric, voice), further(step.draft.others, "token", voice))
    else:
        sheet = saying(step, voice) if isinstance(step, Say) and step.line != "about" else sheet
        view = layout.card(sheet, further(step.draft.others[:MOST_OTHERS], "token", voice))
    sent = view.to_components()
    assert check_message({"flags": V2, "components": sent}) == []
    _nothing_live(sent)


def _decided(desk: Desk, text: str, locale: str) -> tuple[Step, Any]:
    reading = desk.read(text, today=TODAY.date(), language=locale)
    step = desk.decide(drafts.of_reading(reading, desk.catalogue, today=TODAY.date()), today=TODAY.date())
    return step, desk.stated(step.fact, as_of=TODAY.date()) if isinstance(step, State) else None


@SOME
@given(text=TEXTS, locale=st.sampled_from(LOCALES))
async def test_asked_in_any_words(public: Room, simcord_env: simcord.Env, text: str, locale: str) -> None:
    """Within Discord's limits, with nothing of theirs alive, in every language."""
    Tongues(simcord_env)[public.member.id] = locale
    result = await public.member.slash(public.channel, "ask", text=_typed(text, LONGEST_OPTION))
    await simcord_env.advance_time(60)
    assert faults(result) == []
    _nothing_live(on(result).components)
    assert simcord_env.errors == []


@SOME
@given(text=TEXTS | REPEATED)
async def test_mentioned_in_any_words(public: Room, simcord_env: simcord.Env, text: str) -> None:
    """For everyone to see: nobody is pinged, and a word that is repeated is only a word."""
    before = len(said(simcord_env, public.channel))
    await public.member.send(public.channel, f"{name(simcord_env)} {_typed(text, LONGEST_MESSAGE)}")
    await simcord_env.advance_time(60)
    for reply in said(simcord_env, public.channel)[before:]:
        assert reply.raw["allowed_mentions"] == {"parse": [], "replied_user": False}
        assert reply.text
        _nothing_live(reply.message.components)
    assert simcord_env.errors == []
