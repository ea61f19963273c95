"""What a member is told when something fails, and what the log has."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from typing import Any

import discord
import pytest
import simcord
import structlog
from discord import app_commands, ui

from bot import errors
from bot.client import Bot, Parts
from bot.explain import PHRASES, Told
from bot.panels import Form, Panels, Press, Row, button
from bot.phrases import exists
from bot.replies import reply
from knowledge.errors import (
    AmbiguousProduct,
    ImpossibleDate,
    InvalidDate,
    InvalidQuote,
    Refused,
    StoreFull,
    StoreLocked,
    UnknownMarket,
    UnknownProduct,
)
from tests.bot.reading import text

Act = Callable[[discord.Interaction[Any]], Awaitable[None]]


def failing(act: Act) -> app_commands.Command[Any, ..., None]:
    """/fail, which does `act`."""

    @app_commands.command(name="fail", description="Fails.")
    async def fail(interaction: discord.Interaction[Any]) -> None:
        await act(interaction)

    return fail


async def run(env: simcord.Env, parts: Parts, act: Act) -> simcord.InteractionResult:
    """Type /fail, which does `act`."""
    await env.restart_bot(Bot(replace(parts, commands=[failing(act)])))
    result: simcord.InteractionResult = await env.create_user("ann").slash("fail")
    return result


def raising(error: Exception) -> Act:
    """A handler that raises."""

    async def act(_interaction: discord.Interaction[Any]) -> None:
        raise error

    return act


async def test_a_fault_of_ours_is_an_apology_with_a_reference(
    simcord_env: simcord.Env, parts: Parts, logged: list[structlog.typing.EventDict]
) -> None:
    """The member gets a short reference and no details; under it the log has the traceback."""
    result = await run(simcord_env, parts, raising(KeyError("a secret detail")))
    reference = re.search(r"mention ([0-9A-F]{6})\.", text(result))
    assert result.ephemeral
    assert reference is not None
    assert "secret" not in text(result)
    event = next(each for each in logged if each["event"] == "unexpected")
    assert event["reference"] == reference[1]
    assert isinstance(event["exc_info"], KeyError)
    assert event["where"] == "fail"
    assert len(simcord_env.errors) == 1


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (InvalidDate("soonish"), "I cannot read “soonish” as a date"),
        (ImpossibleDate("31/02"), "no such day as “31/02”"),
        (InvalidQuote("900 weeks"), "waiting time"),
        (UnknownProduct("yu77", ["xiaomi/yu7"]), "Did you mean Xiaomi YU7?"),
        (UnknownProduct("yu77"), "pick one from the list"),
        (AmbiguousProduct("max", ["a/max", "b/max"]), "a/max, b/max"),
        (UnknownMarket("Austira", ["AT", "AU"]), "one of these: Austria, Australia"),
        (Refused("order-in-future", day=date(2027, 1, 2)), "2 January 2027 is still to come"),
        (Refused("order-before-opening", day=date(2024, 1, 2), limit=date(2025, 6, 26)), "opened on 26 June 2025"),
        (Refused("by-in-past", day=date(2024, 1, 2)), "already passed"),
        (Refused("as-of-in-future", day=date(2027, 1, 2)), "up to today"),
        (StoreLocked(None), "Another Rollcast"),
        (StoreFull(None), "disk is full"),
        (Told("error-server-only"), "only in a server"),
        (app_commands.MissingPermissions(["manage_guild"]), "Manage Server"),
        (app_commands.NoPrivateMessage(), "only in a server"),
    ],
)
async def test_what_a_member_can_mend_is_explained(
    simcord_env: simcord.Env, parts: Parts, error: Exception, said: str, logged: list[structlog.typing.EventDict]
) -> None:
    """A mistake is answered privately with one sentence, and is no error in the log."""
    result = await run(simcord_env, parts, raising(error))
    assert result.ephemeral
    assert said in text(result)
    assert not [each for each in logged if each["log_level"] == "error"]
    assert len(simcord_env.errors) == 1


async def test_a_members_own_words_cannot_act(simcord_env: simcord.Env, parts: Parts) -> None:
    """Mentions, markdown and links in what was typed come back as plain characters."""
    typed = "@everyone <@1> **b** [x](https://evil.example) \u202eabc\n# big"
    result = await run(simcord_env, parts, raising(InvalidDate(typed)))
    said = text(result)
    assert "\\@everyone \\<\\@1\\> \\*\\*b\\*\\* \\[x\\](https\\://evil.example) abc \\# big" in said
    assert "\u202e" not in said
    assert len(simcord_env.errors) == 1


async def test_a_long_text_is_cut(simcord_env: simcord.Env, parts: Parts) -> None:
    """Six thousand characters are answered with a message that Discord takes."""
    result = await run(simcord_env, parts, raising(InvalidDate("*" * 6000)))
    assert len(text(result)) < 400
    assert len(simcord_env.errors) == 1


async def test_a_suggestion_is_called_by_its_name(simcord_env: simcord.Env, parts: Parts) -> None:
    """The funnel turns the id of a suggestion into what people call it."""
    named = replace(parts, funnel=errors.Funnel(name=lambda each, _: {"xiaomi/yu7": "Xiaomi YU7"}[each]))
    result = await run(simcord_env, named, raising(UnknownProduct("yu77", ["xiaomi/yu7"])))
    assert "Did you mean Xiaomi YU7?" in text(result)
    assert len(simcord_env.errors) == 1


async def test_an_answer_that_stands_is_not_followed_by_an_apology(
    simcord_env: simcord.Env, parts: Parts, logged: list[structlog.typing.EventDict]
) -> None:
    """What fails after the answer was given is for the log alone."""

    async def act(interaction: discord.Interaction[Any]) -> None:
        await interaction.response.send_message("the answer", ephemeral=True)
        raise RuntimeError

    result = await run(simcord_env, parts, act)
    assert text(result) == "the answer"
    assert not result.followups
    assert [each for each in logged if each["event"] == "unexpected"]
    assert len(simcord_env.errors) == 1


async def test_a_reply_that_was_promised_is_filled(simcord_env: simcord.Env, parts: Parts) -> None:
    """After "thinking ..." the sentence takes the place of the answer."""

    async def act(interaction: discord.Interaction[Any]) -> None:
        await interaction.response.defer(ephemeral=True)
        raise InvalidDate("soonish")

    result = await run(simcord_env, parts, act)
    assert "soonish" in text(result)
    assert result.ephemeral
    assert not result.followups
    assert len(simcord_env.errors) == 1


@pytest.mark.parametrize("code", [10062, 40060, 50027])
async def test_nobody_is_told_too_late(
    simcord_env: simcord.Env, parts: Parts, code: int, logged: list[structlog.typing.EventDict]
) -> None:
    """When Discord no longer takes a reply, that is no fault and no second attempt is made."""
    simcord_env.inject_error("POST", "/interactions/*/*/callback", status=404, code=code, times=None)

    async def act(interaction: discord.Interaction[Any]) -> None:
        await interaction.response.send_message("late")

    result = await run(simcord_env, parts, act)
    attempts = [each for each in simcord_env.http_requests if each.path.endswith("/callback")]
    assert not result.acknowledged
    assert len(attempts) == 1
    assert not [each for each in logged if each["log_level"] == "error"]
    assert len(simcord_env.errors) == 1


async def test_an_autocomplete_that_fails_offers_nothing(
    simcord_env: simcord.Env, parts: Parts, logged: list[structlog.typing.EventDict]
) -> None:
    """The member sees an empty list; the log has the traceback."""

    async def complete(_interaction: discord.Interaction[Any], _typed: str) -> list[app_commands.Choice[str]]:
        raise KeyError

    @app_commands.command(name="pick", description="Picks.")
    @app_commands.describe(what="What.")
    @app_commands.autocomplete(what=errors.completing(complete))
    async def pick(_interaction: discord.Interaction[Any], what: str) -> None:
        raise AssertionError(what)

    await simcord_env.restart_bot(Bot(replace(parts, commands=[pick])))
    assert await simcord_env.create_user("ann").autocomplete("pick", "what", "y") == []
    assert [each["event"] for each in logged if each["log_level"] == "error"] == ["autocomplete failed"]


async def test_a_form_that_fails_is_answered(simcord_env: simcord.Env, parts: Parts) -> None:
    """What goes wrong when a form is sent ends in the same place."""

    class Ask(Form):
        when: ui.Label[Any] = ui.Label(text="When", component=ui.TextInput(custom_id="when"))

        async def on_submit(self, _interaction: discord.Interaction[Any]) -> None:
            raise InvalidDate("soonish")

    async def act(interaction: discord.Interaction[Any]) -> None:
        await interaction.response.send_modal(Ask("When", parts.funnel))

    await simcord_env.restart_bot(Bot(replace(parts, commands=[failing(act)])))
    user = simcord_env.create_user("ann")
    result = await user.submit_modal(await user.slash("fail"), {"when": "soonish"})
    assert "soonish" in text(result)
    assert len(simcord_env.errors) == 1


async def test_a_button_that_fails_is_answered(
    simcord_env: simcord.Env, parts: Parts, logged: list[structlog.typing.EventDict]
) -> None:
    """What goes wrong behind a button ends in the same place."""

    async def act(_interaction: discord.Interaction[Any], _press: Press, _panel: object) -> None:
        raise RuntimeError

    async def show(interaction: discord.Interaction[Any]) -> None:
        view = ui.LayoutView(timeout=None)
        view.add_item(ui.ActionRow(button("Break", Press("break"))))
        await reply(interaction, view)

    panels = parts.panels
    broken = Panels(
        {"break": Row(act, panel=False)},
        worker=panels._worker,
        panels=panels._panels,
        funnel=parts.funnel,
        cooldown=parts.cooldown,
    )
    await simcord_env.restart_bot(Bot(replace(parts, commands=[failing(show)], panels=broken)))
    user = simcord_env.create_user("ann")
    shown = await user.slash("fail")
    assert shown.response is not None
    result = await user.click(shown.response, label="Break")
    assert "something went wrong on my side" in text(result)
    assert next(each for each in logged if each["event"] == "unexpected")["where"] == "1:break"


def test_every_error_has_its_sentence() -> None:
    """Every phrase that the tables name exists, so no explanation fails for want of words."""
    named = [*PHRASES.values(), *errors.DISCORD_PHRASES.values()]
    assert all(exists(phrase) for phrase in named)
