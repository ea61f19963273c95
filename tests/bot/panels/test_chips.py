"""The chips under an answer, and who may press them, when."""

from dataclasses import replace
from datetime import timedelta

import pytest
import simcord

from bot.client import Bot, Parts
from knowledge.errors import InvalidDate, UnknownMarket
from tests.bot.asking import TODAY, at, labels, made_public, on, shown
from tests.conftest import Room


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


async def _asked(room: Room, **more: str) -> simcord.InteractionResult:
    question = {"product": "YU7 Pro", "ordered": "2025-06-26", "as_of": "2025-10-10", **more}
    return await room.member.slash(room.channel, "wait", **question)


async def _public(room: Room) -> None:
    await made_public(room)


async def test_another_version_answers_in_place(room: Room) -> None:
    """Choosing the Max keeps market, day and as-of, and changes the same message."""
    first = await _asked(room)
    second = await room.member.select(on(first), ["xiaomi/yu7/max"])
    assert "**Xiaomi YU7 Max** · China · ordered 26 June 2025 · as of 10 October 2025" in shown(second)
    assert second.response is not None
    assert first.response is not None
    assert second.response.id == first.response.id


async def test_another_day_is_typed_into_a_form(room: Room) -> None:
    """The form takes whatever the option takes."""
    first = await _asked(room)
    form = await room.member.click(on(first), label="Order date")
    assert "ordered 1 July 2025" in shown(await room.member.submit_modal(form, {"line": "July 1st 2025"}))


async def test_another_country_is_typed_into_a_form(room: Room) -> None:
    """Abroad the answer becomes a refusal, in the same place."""
    form = await room.member.click(on(await _asked(room)), label="Country")
    assert "cannot be ordered there yet" in shown(await room.member.submit_modal(form, {"line": "🇩🇪"}))


async def test_a_launch_changes_its_country_and_model(room: Room) -> None:
    """The chips of the other question work alike."""
    first = await room.member.slash(room.channel, "launch", product="xiaomi/ev", market="DE")
    form = await room.member.click(on(first), label="Country")
    second = await room.member.submit_modal(form, {"line": "Uruguay"})
    assert "· Uruguay" in shown(second)
    assert "**Xiaomi YU7** · Uruguay" in shown(await room.member.select(on(second), ["xiaomi/yu7"]))


async def test_what_cannot_be_read_in_a_form_changes_nothing(room: Room, simcord_env: simcord.Env) -> None:
    """One private sentence; the card stays as it was."""
    first = await _asked(room)
    before = shown(first)
    for label, words, said in (("Order date", "when pigs fly", "cannot read"), ("Country", "Oz", "no country")):
        form = await room.member.click(on(first), label=label)
        refused = await room.member.submit_modal(form, {"line": words})
        assert refused.response is not None
        assert said in refused.response.content
    assert shown(first) == before
    assert [type(error) for error in simcord_env.errors] == [InvalidDate, UnknownMarket]


async def test_someone_else_gets_a_private_copy(room: Room) -> None:
    """On a public card another member's choice leaves the card alone and answers them privately; theirs then changes."""
    await _public(room)
    public = await _asked(room)
    assert not public.ephemeral
    assert "Share" not in labels(public)
    before = shown(public)
    theirs = await room.manager.select(on(public), ["xiaomi/yu7/max"])
    assert theirs.ephemeral
    assert "Xiaomi YU7 Max" in shown(theirs)
    assert shown(public) == before
    assert "Xiaomi YU7 Standard" in shown(await room.manager.select(on(theirs), ["xiaomi/yu7/standard"]))


async def test_a_card_answers_after_a_restart_and_a_day(room: Room, simcord_env: simcord.Env, parts: Parts) -> None:
    """Nothing is kept in memory: another process, a day later, answers the same button."""
    first = await _asked(room)
    await simcord_env.restart_bot(Bot(replace(parts)))
    at(simcord_env, TODAY + timedelta(days=1))
    assert "Xiaomi YU7 Max" in shown(await room.member.select(on(first), ["xiaomi/yu7/max"]))


async def test_a_card_expires_with_a_sentence(room: Room, simcord_env: simcord.Env) -> None:
    """After thirty days the question is gone, and whoever presses is told so."""
    first = await _asked(room)
    at(simcord_env, TODAY + timedelta(days=31))
    for label in ("Sources", "Share", "Order date"):
        gone = await room.member.click(on(first), label=label)
        assert gone.response is not None
        assert "more than 30 days old" in gone.response.content
