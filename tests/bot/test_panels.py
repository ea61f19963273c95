"""Buttons of old cards: after a restart, a month later, by someone else."""

from dataclasses import replace
from typing import Any

import discord
import pytest
import simcord
from discord import app_commands, ui

from bot.client import Bot, Parts
from bot.community.panels import Panel
from bot.panels import Panels, Press, Row, button
from bot.replies import replace as show_instead
from bot.replies import reply
from tests.bot.reading import text
from tests.conftest import Room

DAY = 24 * 60 * 60


@pytest.fixture
def simcord_bot(parts: Parts) -> Bot:
    """A bot with /ask, whose card has a button for all and one for the asker."""
    return Bot(asking(parts))


def asking(parts: Parts) -> Parts:
    """Parts with /ask and its two buttons."""
    worker, rows = parts.panels._worker, parts.panels._panels

    @app_commands.command(name="ask", description="Asks.")
    async def ask(interaction: discord.Interaction[Any]) -> None:
        token = await worker(rows.save, interaction.user.id, {"product": "YU7"}, now=interaction.created_at)
        await reply(interaction, card("first", token), private=False)

    async def sources(interaction: discord.Interaction[Any], press: Press, panel: Panel | None) -> None:
        assert panel is not None
        await interaction.response.send_message(f"{panel.question['product']} page {press.argument}", ephemeral=True)

    async def change(interaction: discord.Interaction[Any], press: Press, _panel: Panel | None) -> None:
        await show_instead(interaction, card("changed", press.token))

    actions = {"sources": Row(sources), "change": Row(change, asker_only=True)}
    panels = Panels(actions, worker=worker, panels=rows, funnel=parts.funnel, cooldown=parts.cooldown)
    return replace(parts, commands=[ask], panels=panels)


def card(said: str, token: str) -> ui.LayoutView:
    """A card with its buttons."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay(said))
    old = ui.Button[Any](label="Old", custom_id=f"0:sources:{token}:")
    view.add_item(
        ui.ActionRow(button("Sources", Press("sources", token, "2")), button("Change", Press("change", token)), old)
    )
    return view


async def asked(room: Room) -> simcord.ResponseMessage:
    """The card that the member got."""
    result = await room.member.slash(room.channel, "ask")
    assert result.response is not None
    return result.response


async def test_a_button_knows_what_the_card_was_about(room: Room) -> None:
    """The panel's question and the button's argument reach the action."""
    result = await room.member.click(await asked(room), label="Sources")
    assert text(result) == "YU7 page 2"


async def test_a_button_works_after_a_restart(room: Room, simcord_env: simcord.Env, parts: Parts) -> None:
    """A bot that never saw the card answers its buttons."""
    message = await asked(room)
    await simcord_env.restart_bot(Bot(asking(parts)))
    assert text(await room.member.click(message, label="Sources")) == "YU7 page 2"


async def test_a_button_works_a_day_later_and_not_after_a_month(room: Room, simcord_env: simcord.Env) -> None:
    """Buttons are kept for thirty days; then they say so."""
    message = await asked(room)
    await simcord_env.advance_time(DAY)
    assert text(await room.member.click(message, label="Sources")) == "YU7 page 2"
    await simcord_env.advance_time(30 * DAY)
    assert "more than 30 days old" in text(await room.member.click(message, label="Sources"))


async def test_someone_else_may_look_but_not_change(room: Room) -> None:
    """Only the asker changes a card; others are told how to get their own."""
    message = await asked(room)
    assert text(await room.manager.click(message, label="Sources")) == "YU7 page 2"
    refused = await room.manager.click(message, label="Change")
    assert refused.ephemeral
    assert "get your own" in text(refused)
    assert message.components[0]["content"] == "first"


async def test_the_asker_changes_the_card_in_place(room: Room) -> None:
    """The card itself is edited, not followed by another."""
    message = await asked(room)
    await room.member.click(message, label="Change")
    assert message.components[0]["content"] == "changed"


async def test_a_button_of_another_version_says_so(room: Room) -> None:
    """A card from before an incompatible update answers with a sentence."""
    assert "older version" in text(await room.member.click(await asked(room), label="Old"))


async def test_cards_are_not_kept_in_memory(room: Room, simcord_env: simcord.Env) -> None:
    """Sending a card leaves nothing behind in discord.py's store of views."""
    await asked(room)
    assert not simcord_env.bot._connection._view_store._views


def test_an_argument_that_does_not_fit_is_a_programming_error() -> None:
    """A custom id that could not be read back is refused when the card is made."""
    with pytest.raises(ValueError, match="sources"):
        _ = Press("sources", "token", "x" * 41).custom_id
    assert len(Press("a" * 30, "t" * 22, "x" * 40).custom_id) <= 100
