"""Use as source: a message's link, title and day are filled in, and three menus come before the form."""

from typing import Any

import pytest
import simcord

from bot.community.proposals import Sought
from tests.bot.asking import shown
from tests.bot.curation.adding import card, posted, pressed, refilled, said
from tests.bot.curation.conftest import Office
from tests.bot.reading import text
from tests.conftest import Room
from tests.limits import walk

pytestmark = pytest.mark.usefixtures("today", "audited")

USE = "Use as source"
NEWS = "Xiaomi YU7 Max now 30 weeks in China, says https://www.example.org/yu7?utm_source=x&b=2 (wow)"


async def opened(room: Room, who: simcord.MemberActor, content: str) -> simcord.InteractionResult:
    """The menus that come up for a message of a member's."""
    message = await room.member.send(room.channel, content)
    return await who.context_menu(room.channel, USE, message)


def menu(result: simcord.InteractionResult, action: str) -> str:
    """The custom id of a menu."""
    menus = [str(each["custom_id"]) for each in walk(card(result).components) if each["type"] == 3]
    (found,) = (each for each in menus if f":{action}:" in each)
    return found


def chosen(result: simcord.InteractionResult) -> list[str]:
    """What the menus have chosen."""
    menus = [each for each in walk(card(result).components) if each["type"] == 3]
    return [option["value"] for each in menus for option in each["options"] if option.get("default")]


async def test_from_a_message_to_a_fact(room: Room, curator: simcord.MemberActor) -> None:
    """Product and country are read off the message; the form has its source; the claim is approved by another."""
    menus = await opened(room, curator, NEWS)
    assert menus.ephemeral
    assert chosen(menus) == ["xiaomi/yu7/max", "CN"]
    whole = await curator.select(card(menus), ["quoted_wait"], custom_id=menu(menus, "src-attribute"))
    form = await curator.click(card(whole), label="Fill in the claim")
    preview = await refilled(curator, form, value="30 weeks")
    assert "30 weeks" in shown(preview)
    assert "(https://www.example.org/yu7?b=2)" in text(preview)
    assert "22 November 2026" in text(preview)
    await pressed(curator, card(preview), "Propose")
    await pressed(room.manager, posted(room), "Approve")
    assert "approved by Jonas" in said(posted(room))


async def test_nothing_readable_in_a_message(room: Room, curator: simcord.MemberActor) -> None:
    """Without a link, product or country there are the same menus, nothing chosen, and no way to the form yet."""
    menus = await opened(room, curator, "lol @everyone javascript:alert(1) https://user:pass@evil.example/")
    assert chosen(menus) == []
    assert "No page is named yet" in text(menus)
    (fill,) = (each for each in walk(card(menus).components) if each.get("label") == "Fill in the claim")
    assert fill["disabled"]
    product = await curator.select(card(menus), ["xiaomi/yu7"], custom_id=menu(menus, "src-product"))
    assert chosen(product) == ["xiaomi/yu7", "CN"]


async def test_another_country_is_typed(room: Room, curator: simcord.MemberActor) -> None:
    """A country that no menu offers by name."""
    menus = await opened(room, curator, NEWS)
    form = await curator.click(card(menus), label="Another country")
    again = await curator.submit_modal(form, {"line": "Uruguay"})
    assert chosen(again) == ["xiaomi/yu7/max", "UY"]


async def test_members_have_no_such_command(room: Room, office: Office, simcord_env: simcord.Env) -> None:
    """Hidden by Discord, and where a server shows it all the same, refused by us."""
    message = await room.member.send(room.channel, NEWS)
    bot: Any = simcord_env.bot
    (command,) = (each for each in await bot.tree.fetch_commands() if each.name == USE)
    room.server.set_command_permissions(command.id, {room.member: True})
    refused = await room.member.context_menu(room.channel, USE, message)
    assert "curators" in text(refused)
    assert len(simcord_env.errors) == 1
    assert await office.worker(office.community.proposals.listed, Sought("", room.server.id)) == []
