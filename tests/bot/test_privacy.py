"""/privacy: what is kept is told, exported whole, and erased from every file without a trace."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import simcord

from bot.client import Parts
from bot.community import Community
from bot.community.personal import TABLES
from bot.community.proposals import FORGOTTEN
from bot.curation.rights import Person, Role
from bot.phrases import exists
from tests.bot.asking import labels, on, shown
from tests.bot.forging import demoted, forge, forged
from tests.bot.house import NOW, House, added, holding, housed
from tests.bot.reading import text
from tests.conftest import Room

OTHER = 987654321987654321
"""A member who is not in the room."""


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A bot over a folder of its own."""
    async with housed(tmp_path) as made:
        yield made


@pytest.fixture
def parts(house: House) -> Parts:
    """Its parts, with a command that shows made-up components."""
    return replace(house.parts, commands=[*house.parts.commands, forge])


async def busy(house: House, room: Room) -> str:
    """The member asks something, and keeps facts with another curator; returns the server's key."""
    await room.member.slash(room.channel, "wait", product="Nimbus Kite")
    first = await house.proposes(room.member.id, room.server.id, "Mei", 41_000)
    second = await house.proposes(OTHER, room.server.id, "Odo", 42_000)
    await house.curation.approve(Person(OTHER, room.server.id, Role.CURATOR), first, NOW)
    await house.curation.approve(Person(room.member.id, room.server.id, Role.CURATOR), second, NOW)
    await house.proposes(room.member.id, room.server.id, "Mei", 43_000)
    return house.servers[room.server.id].space


async def exported(actor: Any, place: Any = None) -> dict[str, Any]:
    """What Export gives them."""
    card = await (actor.slash(place, "privacy") if place else actor.slash("privacy"))
    file = await actor.click(on(card), label="Export")
    assert on(file).flags.ephemeral
    told: dict[str, Any] = json.loads(await on(file).attachments[0].read())
    return told


async def erased(actor: Any, place: Any) -> simcord.InteractionResult:
    """Erase what is kept about them; the card it was done on."""
    card: simcord.InteractionResult = await actor.slash(place, "privacy")
    await actor.click(on(card), label="Erase my data")
    assert "cannot be taken back" in shown(card)
    await actor.click(on(card), label="Erase")
    return card


def columns(db: Any) -> dict[str, set[str]]:
    """Names of the columns of numbers, by table, of a fresh community.db."""
    return {
        table.name: {column.name for column in table.columns if column.type.upper() == "INTEGER"}
        for table in db.tables
        if not table.name.startswith(("sqlite_", "_sqlite_"))
    }


def test_every_number_of_every_table_says_whose_it_is() -> None:
    """Whoever adds a table or a column must say how it is exported and erased, and tell people of it."""
    community = Community.open(None)
    known = {table.name: table for table in TABLES}
    found = columns(community._db)
    assert set(known) == set(found)
    for name, numbers in found.items():
        assert numbers == known[name].ids | set(known[name].numbers), name
        assert not known[name].signed or (known[name].server and known[name].space)
    community.close()


@pytest.mark.parametrize("table", TABLES, ids=lambda each: each.name)
def test_every_table_is_told_in_words(table: Any) -> None:
    """A sentence for what is kept about members, and one for what is kept about servers."""
    told = [f"privacy-kept-{table.name}"] if table.owner else []
    told += [f"privacy-kept-{table.name}-{each.member}" for each in table.signed]
    told += [f"privacy-server-{table.name}"] if table.server or table.space else []
    assert [phrase for phrase in told if not exists(phrase)] == []


async def test_who_never_asked_anything_finds_nothing(room: Room) -> None:
    """Looking leaves no trace either, and there is nothing to erase."""
    for _ in range(2):
        card = await room.member.slash(room.channel, "privacy")
        assert card.ephemeral
        assert "Nothing is kept" in shown(card)
        assert labels(card) == ["Export"]


async def test_it_works_in_private(simcord_env: simcord.Env) -> None:
    """In a direct message as in a server."""
    ann = simcord_env.create_user("ann")
    await ann.slash("wait", product="Nimbus Kite")
    assert "One question" in shown(await ann.slash("privacy"))
    assert len((await exported(ann))["kept"]["panels"]) == 1


async def test_what_is_kept_is_told(house: House, room: Room) -> None:
    """Questions, the name and where it is signed, and what was proposed and decided."""
    await busy(house, room)
    await house.proposes(room.member.id, 7, "M*i", 44_000)
    said = shown(await room.member.slash(room.channel, "privacy"))
    assert "One question" in said
    assert "In Waiting room you sign as **Mei**" in said
    assert "In `7` you sign as **M\\*i**" in said
    assert "3 proposals you made" in said
    assert "One proposal you decided" in said
    assert "About this server" not in said


async def test_managers_are_told_about_the_server_too(house: House, room: Room) -> None:
    """Its curators, proposals and own facts; members are not."""
    await busy(house, room)
    said = shown(await room.manager.slash(room.channel, "privacy"))
    assert "The names of 2 curators" in said
    assert "3 proposals" in said
    assert "2 facts of its own" in said


async def test_the_export_is_complete(house: House, room: Room) -> None:
    """Every row that holds the member's id is in it, with the id; nobody else's id is."""
    await busy(house, room)
    told = await exported(room.member, room.channel)
    for table in TABLES:
        rows = await house.rows(table.name)
        mine = [row for row in rows if room.member.id in [row[column] for column in table.members]]
        assert len(told["kept"].get(table.name, ())) == len(mine)
        assert bool(mine) == bool(table.members), "nothing is tried of this table"
    for rows in told["kept"].values():
        assert all(str(room.member.id) in row.values() for row in rows)
    assert str(OTHER) not in json.dumps(told)
    assert told["kept"]["panels"][0]["question"]["product"] == "nimbus/kite"
    assert "server" not in told


async def test_a_managers_export_has_the_server_in_it(house: House, room: Room) -> None:
    """Its settings and whatever else is kept, and no member's id."""
    await busy(house, room)
    told = (await exported(room.manager, room.channel))["server"]
    assert told["id"] == str(room.server.id)
    assert told["own_facts"] == 2
    assert len(told["kept"]["proposals"]) == 3
    assert str(room.member.id) not in json.dumps(told)


async def test_erasing_leaves_no_trace_in_any_file(tmp_path: Path, house: House, room: Room) -> None:
    """Neither the id nor the name is anywhere in the files any more, not even where something was deleted."""
    space = await busy(house, room)
    assert "community.db" in {name.removesuffix("-wal") for name in holding(tmp_path, room.member.id)}
    assert "spaces.db" in {name.removesuffix("-wal") for name in holding(tmp_path, "Mei, Odo")}
    done = await erased(room.member, room.channel)
    assert "Nothing about you is kept" in shown(done)
    assert holding(tmp_path, room.member.id) == []
    assert holding(tmp_path, "Mei") == []
    assert await house.signatures(space) == {f"{FORGOTTEN}, Odo", f"Odo, {FORGOTTEN}"}
    assert "Nothing is kept" in shown(await room.member.slash(room.channel, "privacy"))


async def test_what_was_decided_stays_and_what_was_open_goes(house: House, room: Room) -> None:
    """The other curator's part in it is as it was."""
    await busy(house, room)
    await erased(room.member, room.channel)
    proposals = await house.rows("proposals")
    assert [(row["name"], row["decided_by"]) for row in proposals] == [(FORGOTTEN, "Odo"), ("Odo", FORGOTTEN)]
    assert [(row["proposer"], row["decider"]) for row in proposals] == [(None, OTHER), (OTHER, None)]


async def test_a_name_given_up_long_ago_is_erased_too(tmp_path: Path, house: House, room: Room) -> None:
    """Whatever the member ever signed with goes, and a name that someone signed with is nobody else's."""
    space = await busy(house, room)
    me, other = (Person(user, room.server.id, Role.CURATOR) for user in (room.member.id, OTHER))
    await house.curation.choose_name(me, "Xia")
    with pytest.raises(Exception, match="name-taken"):
        await house.curation.choose_name(other, "mei")
    await erased(room.member, room.channel)
    assert "Mei" not in str(await house.signatures(space))
    assert holding(tmp_path, "Mei") == holding(tmp_path, "Xia") == []


async def test_a_name_signed_on_the_machine_is_nobody_elses(tmp_path: Path) -> None:
    """In the home server names of the shared log are not to be had, save by whom they are; elsewhere nobody sees them."""
    async with housed(tmp_path, home=7) as house:
        await house.knowledge(partial(house.desks.log("").record, [added(1).claim], by="Ada, Ben", at=NOW))
        for name in ("ada", "Ben"):
            with pytest.raises(Exception, match="name-taken"):
                await house.curation.choose_name(Person(1, 7, Role.CURATOR), name)
            assert await house.curation.choose_name(Person(1, 8, Role.CURATOR), name) == name
        await house.servers.change(7, two_person=False)
        await house.proposes(1, 7, "Odo", 41_000)
        for name in ("Xia", "Odo"):
            assert await house.curation.choose_name(Person(1, 7, Role.CURATOR), name) == name


@pytest.mark.parametrize("name", ["123456789012345678", "@here", "<@123>", "Jo 1234567890123456"])
async def test_an_account_is_no_name(house: House, room: Room, name: str) -> None:
    """A name is published, so nobody can sign with what leads to an account."""
    with pytest.raises(Exception, match="name-account"):
        await house.curation.choose_name(Person(1, room.server.id, Role.CURATOR), name)


async def test_two_first_facts_are_kept_under_one_key(house: House) -> None:
    """However many curators of a server propose its first at once."""
    await asyncio.gather(*(house.proposes(user, 7, f"Jo {user}", 40_000 + user) for user in range(1, 6)))
    assert {row["space"] for row in await house.rows("proposals")} == {house.servers.space(7)}


async def test_what_is_recorded_while_a_server_is_erased_does_not_stay(house: House) -> None:
    """Whichever was first, nothing is left under a key that the server no longer has."""
    await house.servers.change(7, two_person=False)
    await asyncio.gather(
        *(house.proposes(user, 7, f"Jo {user}", 40_000 + user) for user in range(1, 4)), return_exceptions=True
    )
    await asyncio.gather(house.proposes(9, 7, "Ann", 50_000), house.forgetting.server(7), return_exceptions=True)
    key = house.servers.space(7)
    assert set(await house.spaces()) <= {key} - {None, ""}
    assert {row["space"] for row in await house.rows("proposals")} <= {key}


@pytest.mark.parametrize("name", [FORGOTTEN, "Pack xiaomi-ev"])
async def test_nobody_signs_as_someone_forgotten_or_as_a_pack(house: House, room: Room, name: str) -> None:
    """Their entries would be taken for others', and others' for theirs when they go."""
    with pytest.raises(Exception, match="name-taken"):
        await house.curation.choose_name(Person(1, room.server.id, Role.CURATOR), name)


async def test_a_process_that_dies_while_erasing_is_made_good(tmp_path: Path) -> None:
    """What was begun in one file is finished in the others at the next start, for a member as for a server."""
    async with housed(tmp_path) as first:
        await first.servers.change(7, two_person=False)
        await first.proposes(OTHER, 7, "Odo", 41_000)
        space = first.servers[7].space
        await first.servers.change(8, two_person=False)
        await first.proposes(OTHER, 8, "Odette", 42_000)
        await first.worker(first.community.personal.erase_server, 8)
        await first.worker(first.community.personal.erase_member, OTHER)
        assert holding(tmp_path, "Odette")
    async with housed(tmp_path) as again:
        await again.parts.tidy(NOW)
        assert await again.signatures(space) == {FORGOTTEN}
        assert await again.spaces() == [space]
        assert await again.forgetting.settle() == 0
    assert holding(tmp_path, "Odette") == holding(tmp_path, "Odo") == holding(tmp_path, OTHER) == []


async def test_the_server_is_erased_by_who_types_its_name(
    tmp_path: Path, house: House, room: Room, simcord_env: simcord.Env
) -> None:
    """Settings, names, proposals, counts and own facts go, from every file; what others keep stays."""
    space = await busy(house, room)
    await house.proposes(OTHER, 7, "Odo", 44_000)
    card = await room.manager.slash(room.channel, "privacy")
    form = await room.manager.click(on(card), label="Erase this server's data")
    wrong = await room.manager.submit_modal(form, {"line": "Waiting rooms"})
    assert "nothing was erased" in text(wrong)
    assert len(simcord_env.errors) == 1  # as it was told
    assert space in await house.spaces()
    form = await room.manager.click(on(card), label="Erase this server's data")
    await room.manager.submit_modal(form, {"line": " waiting room"})
    assert "Nothing about this server" in shown(card)
    assert await house.spaces() == []
    assert holding(tmp_path, room.server.id) == holding(tmp_path, space) == holding(tmp_path, "41000") == []
    assert [row["server"] for row in await house.rows("proposals")] == [7]
    assert house.servers[room.server.id].space == ""


async def test_members_erase_no_server(house: House, room: Room, simcord_env: simcord.Env) -> None:
    """Neither by a made-up button, nor by a form that was opened with a permission lost meanwhile."""
    space = await busy(house, room)
    assert "Manage Server" in text(await forged(room.member, room.channel, "1:privacy-server::"))
    card = await room.manager.slash(room.channel, "privacy")
    form = await room.manager.click(on(card), label="Erase this server's data")
    demoted(room, simcord_env)
    assert "Manage Server" in text(await room.manager.submit_modal(form, {"line": "Waiting room"}))
    assert await house.spaces() == [space]
    assert len(simcord_env.errors) == 1  # the form's


async def test_a_made_up_button_reaches_only_ones_own(house: House, room: Room) -> None:
    """Erasing without having been asked is about whoever presses."""
    await busy(house, room)
    await forged(room.manager, room.channel, "1:privacy-erase::")
    assert "One question" in shown(await room.member.slash(room.channel, "privacy"))


async def test_the_home_servers_facts_stay(tmp_path: Path) -> None:
    """What all share is nobody's to erase, but no curator's name is left in it, and no id was ever there."""
    async with housed(tmp_path, home=7) as house:
        await house.servers.change(7, two_person=False)
        await house.proposes(OTHER, 7, "Odo", 41_000)
        assert "Odo" in await house.signatures("")
        before = await house.knowledge(lambda: house.desks.shared.log.sequence)
        await house.forgetting.server(7)
        assert await house.knowledge(lambda: house.desks.shared.log.sequence) == before
        assert await house.signatures("") == {"pack nimbus", FORGOTTEN}
    assert "knowledge.db" not in holding(tmp_path, OTHER)
    assert holding(tmp_path, "Odo") == []


async def test_the_published_file_never_holds_an_id(tmp_path: Path, house: House, room: Room) -> None:
    """Neither a member's nor a server's, whatever was asked and decided."""
    await busy(house, room)
    for one in (room.member.id, room.server.id, OTHER, room.channel.id):
        assert not [name for name in holding(tmp_path, one) if not name.startswith("community.db")]
