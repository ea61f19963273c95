"""/curate log and /curate undo: what was decided, and how it is taken back."""

from collections.abc import AsyncIterator
from dataclasses import replace

import discord
import pytest
import simcord

from bot.charts.studio import Studio
from bot.client import Bot, Parts
from bot.community.proposals import State
from bot.worker import Worker
from knowledge.desk import Desk
from knowledge.packs.model import PackProduct
from tests.bot.asking import TODAY, at, labels, on, options, shown
from tests.bot.asking import parts as components
from tests.bot.curation.curators import PHONES, SOURCE, Behind, again, loses_roles, opened, proposed, second
from tests.bot.reading import text
from tests.conftest import Room

LAMPS = PackProduct(id="own/lamp", name="Lamps", category="lamp")
LAMP = PackProduct(id="own/lamp/small", name="Small lamp", parent="own/lamp", category="lamp")


@pytest.fixture
async def behind(stocked: tuple[Worker, Desk]) -> AsyncIterator[Behind]:
    """What the bot stands on."""
    async with opened(stocked) as made:
        yield made


@pytest.fixture
def parts(behind: Behind, studio: Studio) -> Parts:
    """The bot over it."""
    return behind.bot(studio)


@pytest.fixture(autouse=True)
async def _alone(behind: Behind, room: Room, simcord_env: simcord.Env) -> None:
    """One person is enough here."""
    at(simcord_env)
    await behind.servers.change(room.server.id, two_person=False)


async def log(room: Room, **asked: str) -> simcord.InteractionResult:
    """The log, opened by whoever manages the server."""
    return await room.manager.slash(room.channel, "curate log", **asked)


async def recorded(room: Room, who: simcord.MemberActor, name: str = "", **about: str) -> simcord.InteractionResult:
    """A claim is recorded at once."""
    return await proposed(room, who, name, about={**PHONES, **about}, label="Record")


async def undone(
    room: Room, who: simcord.MemberActor, number: int | None = None, why: str = "A slip"
) -> simcord.InteractionResult:
    """/curate undo, with a reason where one is asked for."""
    form = await who.slash(room.channel, "curate undo", **({"number": number} if number else {}))
    return await who.submit_modal(form, {"line": why}) if form.modal else form


async def test_the_log_is_filtered_by_product_curator_and_what_became_of_it(
    room: Room, simcord_env: simcord.Env, behind: Behind
) -> None:
    """A line has all its versions; a curator is one who proposed or decided; undone and declined are lists of their own."""
    ann = second(room, simcord_env)
    await recorded(room, room.manager, "Jo")
    space = await behind.servers.space_to_write(room.server.id)
    for product in (LAMPS, LAMP):
        await behind.knowledge(behind.places.desks.put_product, space, product, at=TODAY)
    await recorded(room, ann, "Ann", product="Small lamp")
    await recorded(room, ann, market="BR")
    await undone(room, ann, 3)
    await behind.servers.change(room.server.id, two_person=True)
    await proposed(room, ann, about={**PHONES, "market": "US"})
    card = await room.manager.slash(room.channel, "curate queue", show="proposals")
    menu = next(each["custom_id"] for each in components(card, 3) if "open" in each["custom_id"])
    opening = await room.manager.select(on(card), ["5"], custom_id=menu)
    form = await room.manager.click(opening.followups[0], label="Decline")
    await room.manager.submit_modal(form, {"line": "No such page"})
    every = await log(room)
    assert options(every) == ["5", "4", "3", "2", "1"]
    assert "No. 5, proposed by Ann, declined by Jo · <t:" in shown(every)
    assert options(await log(room, product="Lamps")) == ["2"]
    assert options(await log(room, curator="Jo")) == ["5", "1"]
    assert options(await log(room, show="undone")) == ["3"]
    assert options(await log(room, show="declined", curator="Ann")) == ["5"]
    nothing = shown(await log(room, show="undone", product="Lamps"))
    assert "Nothing was decided yet that fits." in nothing
    assert "undone since" in nothing


async def test_the_options_are_completed_with_what_there_is_here(room: Room, simcord_env: simcord.Env) -> None:
    """Names that signed here, and the numbers one may undo: for a curator, and for nobody else."""
    await recorded(room, room.manager, "Jo [x](y)")
    ann = second(room, simcord_env)
    await recorded(room, ann, "Ann", market="BR")
    names = await room.manager.autocomplete(room.channel, "curate log", "curator", "an")
    assert [each["value"] for each in names] == ["Ann"]
    numbers = await room.manager.autocomplete(room.channel, "curate undo", "number", "")
    assert [(each["name"], each["value"]) for each in numbers] == [
        ("2 · Standing of the launch · Xiaomi smartphones", 2),
        ("1 · Standing of the launch · Xiaomi smartphones", 1),
    ]
    assert "signed by Jo \\[x\\](y)" in shown(await log(room, curator="Jo [x](y)"))
    tidying = room.server.create_role("Tidying", permissions=discord.Permissions(manage_messages=True))
    lee = room.server.add_member(simcord_env.create_user("lee"), roles=[tidying])
    for name, option in (("curate log", "curator"), ("curate undo", "number")):
        assert await lee.autocomplete(room.channel, name, option, "") == []


async def test_pages_turn_after_a_restart_and_for_a_curator_only(
    room: Room, behind: Behind, simcord_env: simcord.Env, parts: Parts
) -> None:
    """Next works with a bot that never saw the card, and no longer once the role is gone."""
    await recorded(room, room.manager, "Jo")
    await again(behind, 5, State.DECLINED)
    page = await log(room)
    assert options(page) == ["6", "5", "4", "3", "2"]
    await simcord_env.restart_bot(Bot(replace(parts)))
    following = await room.manager.click(on(page), label="Next")
    assert options(following) == ["1"]
    loses_roles(simcord_env, room, room.manager)
    assert "Only this server's curators" in text(await room.manager.click(on(following), label="Back"))


async def test_an_entry_opens_where_it_can_be_undone(room: Room) -> None:
    """The log stays; beside it is the proposal with Undo, which asks why."""
    await recorded(room, room.manager, "Jo")
    page = await log(room)
    opening = await room.manager.select(on(page), ["1"])
    assert "What was decided" in text(opening)
    (card,) = opening.followups
    form = await room.manager.click(card, label="Undo")
    done = await room.manager.submit_modal(form, {"line": "A slip"})
    assert "Undo no. 1: **Standing of the launch:** announced without a date" in text(done)
    assert "Reason given: A slip" in text(done)


async def test_without_a_number_ones_own_last_is_undone(room: Room, simcord_env: simcord.Env) -> None:
    """Not somebody else's later one, and no undo; when nothing of one's own is left, it says so."""
    simcord_env.check_errors = False
    ann = second(room, simcord_env)
    await recorded(room, room.manager, "Jo")
    await recorded(room, ann, "Ann", market="BR")
    await undone(room, room.manager)
    assert options(await log(room, show="undone")) == ["1"]
    left = await undone(room, room.manager)
    assert text(left) == "Nothing of yours is left to undo here. /curate log shows what was decided."


async def test_a_curator_undoes_their_own_and_a_manager_anyones(
    room: Room, simcord_env: simcord.Env, behind: Behind
) -> None:
    """Who does not manage the server is told so before being asked why, and offered only their own."""
    simcord_env.check_errors = False
    keeping = room.server.create_role("Keeper", permissions=discord.Permissions(manage_messages=True))
    await behind.servers.change(room.server.id, curators_role=keeping.id)
    kim = room.server.add_member(simcord_env.create_user("kim"), roles=[keeping])
    await recorded(room, room.manager, "Jo")
    await recorded(room, kim, "Kim", market="BR")
    refused = await undone(room, kim, 1)
    assert "who manages the server can undo anything" in text(refused)
    offered = await kim.autocomplete(room.channel, "curate undo", "number", "")
    assert [each["value"] for each in offered] == [2]
    assert "Undo" in text(await undone(room, room.manager, 2))
    assert options(await log(room, show="undone")) == ["2"]


async def test_nothing_is_undone_twice_and_no_number_is_anothers(room: Room, simcord_env: simcord.Env) -> None:
    """One sentence each: undone before, still open, unknown."""
    simcord_env.check_errors = False
    await recorded(room, room.manager, "Jo")
    assert "Undo" not in labels(await undone(room, room.manager, 1))[1:]
    assert text(await undone(room, room.manager, 1)) == "Proposal 1 was recorded and has since been undone."
    assert text(await undone(room, room.manager, 99)) == "There is no such proposal in this server."


async def test_an_undo_is_undone(room: Room) -> None:
    """The fact is back, the log says so, and it can be undone once more."""
    asked = {"product": "Xiaomi smartphones", "attribute": "launch_status"}
    await recorded(room, room.manager, "Jo")
    stands = "announced without a date"
    for number, there in ((1, False), (2, True), (1, False)):
        await undone(room, room.manager, number)
        assert (stands in text(await room.member.slash(room.channel, "facts show", **asked))) is there
    assert options(await log(room, show="undone")) == ["2", "1"]


async def test_recording_what_is_recorded_is_refused_and_after_an_undo_it_is_not(
    room: Room, simcord_env: simcord.Env
) -> None:
    """The same claim twice changes nothing; once it was taken back, it may be recorded again."""
    await recorded(room, room.manager, "Jo")
    form = await room.manager.slash(room.channel, "curate add", **PHONES)
    refused = await room.manager.submit_modal(form, SOURCE)
    assert "recorded already" in text(refused)
    assert len(simcord_env.errors) == 1
    await undone(room, room.manager)
    assert "recorded by Jo" in text(await recorded(room, room.manager))


async def test_what_only_this_server_holds_is_marked_and_seen_nowhere_else(
    room: Room, simcord_env: simcord.Env
) -> None:
    """Its facts say that they are its own; another server and a direct message do not know them."""
    await recorded(room, room.manager, "Jo")
    asked = {"product": "Xiaomi smartphones", "attribute": "launch_status"}
    here = await room.member.slash(room.channel, "facts show", **asked)
    assert "this server's own · official · [36Kr](https://www.36kr.com/p/1)" in shown(here)
    answer = await room.member.slash(room.channel, "launch", product="Xiaomi smartphones", market="Mexico")
    assert "this server's own" in shown(answer)
    assert "this server's own" in shown(await room.member.slash(room.channel, "facts search", text="without a date"))
    kim = simcord_env.create_user("kim")
    there = simcord_env.create_guild("Elsewhere")
    channel = there.create_text_channel("when")
    elsewhere = await there.add_member(kim).slash(channel, "facts show", **asked)
    alone = await simcord_env.create_user("lee").slash("facts show", **asked)
    for each in (elsewhere, alone):
        assert "Nothing is known here." in shown(each)
        assert "36kr" not in shown(each)
