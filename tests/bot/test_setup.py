"""/setup: who may use it, what it changes, and what it remembers."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import discord
import pytest
import simcord
from simcord.builders import RoleHandle

from bot.cards.voice import Voice
from bot.client import Bot, Parts
from bot.community.servers import Server
from bot.panels.settings import Around, Part, card
from bot.places import spoken
from bot.worker import Worker
from knowledge.desk import Desk
from tests.bot.asking import on, parts, shown
from tests.bot.forging import demoted, forge, forged
from tests.bot.reading import text
from tests.conftest import Room
from tests.limits import check_message, walk

Chosen = Sequence[Any]


async def opened(room: Room) -> simcord.InteractionResult:
    """The card as who manages the server sees it."""
    return await room.manager.slash(room.channel, "setup")


def press(part: str, argument: str = "") -> str:
    """The custom id of a part's menu or button."""
    return f"1:setup-{part}::{argument}"


async def choose(room: Room, part: str, chosen: Chosen) -> str:
    """Choose something in a part's menu, and read the card that comes of it."""
    first = await opened(room)
    await room.manager.select(on(first), chosen, custom_id=press(part))
    return shown(first)


@pytest.fixture
def simcord_bot(parts: Parts) -> Bot:
    """The bot, with a command that shows made-up components."""
    return Bot(replace(parts, commands=[*parts.commands, forge]))


@pytest.fixture
def voice(stocked: tuple[Worker, Desk]) -> Voice:
    """How the bot speaks English."""
    return Voice("en-GB", stocked[1].catalogue, stocked[1].markets)


@pytest.fixture
def curators(room: Room) -> RoleHandle:
    """A role for curators."""
    return room.server.create_role("Curators")


async def test_a_manager_makes_a_channel_public_and_private_again(room: Room) -> None:
    """What is chosen in the menu is saved, shown at once, and shown again later."""
    first = await opened(room)
    assert first.ephemeral
    assert "private everywhere" in shown(first)
    assert f"<#{room.channel.id}>" in await choose(room, "channels", [room.channel])
    assert f"<#{room.channel.id}>" in shown(await opened(room))
    await choose(room, "channels", [])
    assert "private everywhere" in shown(await opened(room))


async def test_every_setting_says_that_it_was_saved(room: Room, curators: RoleHandle) -> None:
    """The card changes in place, and says of the part that was changed that it is saved."""
    for part, chosen, told in (
        ("role", [curators], f"<@&{curators.id}> may record"),
        ("audit", [room.lounge], f"told in <#{room.lounge.id}>"),
        ("channels", [room.lounge], f"answers in <#{room.lounge.id}>"),
        ("product", ["xiaomi/ev"], "is meant, and it is offered first"),
    ):
        said = await choose(room, part, chosen)
        assert told in said
        assert said.count("Saved") == 1
    again = shown(await opened(room))
    assert "Saved" not in again
    assert "is meant" in again


async def test_the_second_opinion_is_turned_off_and_on(room: Room) -> None:
    """The button says what it will do; pressed twice from one card, it does the same once."""
    first = await opened(room)
    assert "second curator approves" in shown(first)
    await room.manager.click(on(first), label="Turn off")
    assert "counts at once" in shown(first)
    await room.manager.click(on(first), label="Turn on")
    assert "second curator approves" in shown(first)


async def test_reset_sets_everything_back(room: Room, curators: RoleHandle) -> None:
    """After it, the card is as it was at first."""
    before = shown(await opened(room))
    await choose(room, "role", [curators])
    await choose(room, "product", ["xiaomi/ev"])
    last = await opened(room)
    await room.manager.click(on(last), label="Reset")
    assert shown(await opened(room)) == before


async def test_everyone_cannot_be_curator(room: Room) -> None:
    """The role that every member has is refused, and nothing changes."""
    said = await forged(room.manager, room.channel, press("role"), str(room.server.default_role.id))
    assert "every member a curator" in text(said)
    assert "Only those who manage" in shown(await opened(room))


async def test_an_audit_channel_we_may_not_write_in_is_told(room: Room) -> None:
    """It is saved as it was chosen, with a word on what to change."""
    closed: dict[Any, discord.PermissionOverwrite] = {
        room.server.default_role: discord.PermissionOverwrite(send_messages=False)
    }
    quiet = room.server.create_text_channel("quiet", overwrites=closed)
    assert "cannot write there" in await choose(room, "audit", [quiet])
    assert "cannot write there" not in await choose(room, "audit", [room.lounge])


async def test_members_are_not_offered_it(room: Room) -> None:
    """Discord shows /setup to those who manage the server and nobody else."""
    assert "setup" in room.manager.available_commands(room.channel)
    assert "setup" not in room.member.available_commands(room.channel)


async def test_a_member_who_got_hold_of_it_is_refused(room: Room, simcord_env: simcord.Env) -> None:
    """A server that opens the command to all still lets only managers change anything."""
    command = next(
        each
        for each in simcord_env.backend.visible_commands(user_id=room.manager.id, channel_id=room.channel.id)
        if each["name"] == "setup"
    )
    room.server.set_command_permissions(int(command["id"]), {room.member: True})
    result = await room.member.slash(room.channel, "setup")
    assert result.ephemeral
    assert "Manage Server" in text(result)
    assert len(simcord_env.errors) == 1


CHANGES: Mapping[str, tuple[str, str]] = {
    "role": ("", "{role}"),
    "rule": ("one", ""),
    "audit": ("", "{channel}"),
    "channels": ("", "{channel}"),
    "product": ("", "xiaomi/ev"),
    "language": ("", "en"),
    "reset": ("", ""),
}
"""What changes each part: a button's argument, or a menu's value."""


def test_every_part_is_tried() -> None:
    """A new part of the card comes with a row here."""
    assert set(CHANGES) == {part.value for part in Part}


@pytest.mark.parametrize("role", ["member", "curator", "manager"])
async def test_nobody_but_managers_changes_anything(
    room: Room, curators: RoleHandle, simcord_env: simcord.Env, role: str
) -> None:
    """Whatever custom ids and values a member or a curator sends, and a manager may do all of it."""
    await choose(room, "role", [curators])
    await choose(room, "product", ["xiaomi/phone"])
    curator = room.server.add_member(simcord_env.create_user("ana"), roles=[curators])
    actor = {"member": room.member, "curator": curator, "manager": room.manager}[role]
    ids = {"role": room.server.create_role("Other").id, "channel": room.lounge.id}
    before = shown(await opened(room))
    for part, (argument, value) in CHANGES.items():
        simcord_env.backend.advance_clock(60)  # so that nobody asks too often
        said = text(await forged(actor, room.channel, press(part, argument), value.format(**ids)))
        assert ("Manage Server" in said) == (role != "manager"), part
        after = shown(await opened(room))
        assert (after == before) == (role != "manager"), part
        before = after
        if role == "manager" and part == "language":
            assert await kept(room, "language") == "en"


async def test_an_old_card_is_of_no_use_to_who_lost_the_permission(room: Room, simcord_env: simcord.Env) -> None:
    """The permission counts at the press, not when the card was made."""
    first = await opened(room)
    demoted(room, simcord_env)
    said = await room.manager.select(on(first), [room.channel], custom_id=press("channels"))
    assert "Manage Server" in text(said)
    assert "private everywhere" in shown(first)


NEVER_OFFERED = (
    ("role", "1"),
    ("role", "x"),
    ("audit", "1"),
    ("channels", "12345678901234567890123"),
    ("channels", "-5"),
    ("product", "nothing/such"),
    ("language", "tlh"),
)


async def test_what_was_never_offered_is_refused(room: Room, simcord_env: simcord.Env) -> None:
    """Ids of other servers, products and languages that are not there, and what is no id at all."""
    before = shown(await opened(room))
    for part, value in NEVER_OFFERED:
        simcord_env.backend.advance_clock(60)  # so that nobody asks too often
        said = text(await forged(room.manager, room.channel, press(part), value))
        assert "older version" in said
    assert shown(await opened(room)) == before


async def test_another_servers_channel_is_refused(room: Room, simcord_env: simcord.Env) -> None:
    """Changes of facts are told in no server but the one whose they are."""
    elsewhere = simcord_env.create_guild("Elsewhere").create_text_channel("gossip")
    await simcord_env.settle()
    before = shown(await opened(room))
    await forged(room.manager, room.channel, press("audit"), str(elsewhere.id))
    assert shown(await opened(room)) == before


async def test_what_was_chosen_and_is_gone_is_told(room: Room, simcord_env: simcord.Env) -> None:
    """A deleted channel is not shown as a dead link, and the menu does not offer it."""
    await choose(room, "audit", [room.lounge])
    await choose(room, "channels", [room.lounge])
    channel = simcord_env.bot.get_channel(room.lounge.id)
    assert isinstance(channel, discord.TextChannel)
    await channel.delete()
    await simcord_env.settle()
    again = await opened(room)
    assert "is gone" in shown(again)
    assert str(room.lounge.id) not in str(on(again).components)


async def test_the_usual_product_is_meant_where_none_is_named(room: Room) -> None:
    """Answer this asks which one until the server says; then it answers about that one."""
    message = await room.member.send(room.channel, "when will mine be delivered? I ordered on 2025-07-01")
    asked = await room.member.context_menu(room.channel, "Answer this", message)
    assert "Which" in shown(asked)
    await choose(room, "product", ["xiaomi/ev"])
    answered = await room.member.context_menu(room.channel, "Answer this", message)
    assert "Xiaomi" in shown(answered)
    assert "Which" not in shown(answered)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("when will my YU7 be delivered? I ordered on 2025-07-01", "YU7"),
        ("when will my SU8 be delivered? I ordered on 2025-07-01", "Which"),
        ("when will mine be delivered? I ordered on 31 February 2025", "31 february 2025"),
    ],
)
async def test_what_is_written_goes_before_what_is_usual(room: Room, written: str, told: str) -> None:
    """A product that is named, or one that is only misspelt, is no place for the usual one; a wrong day is."""
    await choose(room, "product", ["xiaomi/phone"])
    message = await room.member.send(room.channel, written)
    said = shown(await room.member.context_menu(room.channel, "Answer this", message))
    assert told in said
    assert ("Which" in said) == (told == "Which")
    assert ("smartphone" in said) == ("31" in told)


async def test_the_usual_product_is_offered_first(room: Room) -> None:
    """Before anything is typed; then what is typed decides."""
    await choose(room, "product", ["xiaomi/phone"])
    offered = await room.member.autocomplete(room.channel, "wait", "product", "")
    assert offered[0]["value"] == "xiaomi/phone"
    assert len({each["value"] for each in offered}) == len(offered) <= 25
    typed = await room.member.autocomplete(room.channel, "wait", "product", "yu7")
    assert typed[0]["value"] != "xiaomi/phone"


async def test_the_usual_product_is_compared_where_none_is_named(room: Room) -> None:
    """Two countries are compared for the product that is mostly meant, and the card says so."""
    await choose(room, "product", ["xiaomi/phone"])
    said = shown(await room.member.slash(room.channel, "compare", first="Mexico", second="Brazil"))
    assert "Xiaomi smartphones" in said


def test_what_everyone_sees_is_in_the_servers_language() -> None:
    """Private answers stay in the reader's own; without a choice, Discord's setting of the server counts."""
    chosen, none = Server(1, language="de"), Server(1)
    assert spoken(chosen, "fr", "it", public=True) == "de"
    assert spoken(chosen, "fr", "it", public=False) == "fr"
    assert spoken(none, "fr", "it", public=True) == "it"
    assert spoken(None, "fr", "", public=True) == "fr"


def test_each_language_is_offered_by_the_name_its_speakers_give_it(voice: Voice) -> None:
    """Who looks for their own finds it without reading the language that the card is in."""
    shown = card(Around(Server(1, language="de")), voice)
    own = ["English", "Deutsch", "español", "français", "português (Brasil)", "中文"]
    assert [each["label"] for each in menus(shown, "language")] == ["As set on Discord", *own]
    assert "is in Deutsch" in str(components(shown))


def test_the_longest_card_is_within_discords_limits(voice: Voice) -> None:
    """With every menu full, and every word at its longest."""
    many = frozenset(range(10**18, 10**18 + 25))
    server = Server(10**18, many, 10**18, language="de", product="", audit_channel=10**18)
    around = Around(
        server,
        products=tuple(f"{'p' * 90}/{n}" for n in range(40)),
        languages=tuple(f"l{n}" for n in range(40)),
        channels=many,
        roles=many,
        silent=True,
    )
    for saved in (None, *Part):
        view = card(around, voice, saved=saved)
        assert check_message({"flags": 1 << 15, "components": components(view)}) == []


async def test_only_channels_that_people_write_in_are_offered(room: Room) -> None:
    """The menus offer no voice, stage or category."""
    offered = [each["channel_types"] for each in parts(await opened(room), 8)]
    silent = {discord.ChannelType[kind].value for kind in ("voice", "stage_voice", "category")}
    assert len(offered) == 2
    assert not silent & {kind for kinds in offered for kind in kinds}


async def test_whose_facts_are_kept_is_said(room: Room) -> None:
    """A server that is not the home of the shared facts keeps its own."""
    assert "in this server only" in shown(await opened(room))


async def kept(room: Room, setting: str) -> object:
    """A setting as it is kept, by the manager's export."""
    card = await room.manager.slash(room.channel, "privacy")
    file = await room.manager.click(on(card), label="Export")
    told = json.loads(await on(file).attachments[0].read())
    return told["server"]["kept"]["servers"][0][setting]


def components(view: discord.ui.LayoutView) -> list[dict[str, Any]]:
    """A card as it is sent."""
    sent: list[dict[str, Any]] = view.to_components()  # type: ignore[no-untyped-call]
    return sent


def menus(view: discord.ui.LayoutView, part: str) -> list[dict[str, Any]]:
    """The options of a part's menu."""
    found = [each for each in walk(components(view)) if each.get("custom_id") == press(part)]
    return [dict(option) for each in found for option in each["options"]]
