"""A fact is filled in, looked at, proposed, approved by another, and then answers."""

import pytest
import simcord

from bot.client import Bot, Parts
from bot.curation.rights import Person, Role
from bot.explain import Told
from tests.bot.asking import TODAY, shown
from tests.bot.curation.adding import QUOTE, card, filled, posted, pressed, proposed, refilled, said
from tests.bot.curation.conftest import Office
from tests.bot.reading import text, words
from tests.conftest import Room
from tests.limits import walk

pytestmark = pytest.mark.usefixtures("today", "audited")


async def recorded(office: Office, space: str = "") -> int:
    """How many entries a log has."""
    log = office.places.desks.log(space)
    return await office.knowledge(lambda: log.sequence)


async def waiting_for(room: Room) -> str:
    """What /wait says to a member."""
    return shown(await room.member.slash(room.channel, "wait", product="YU7 Pro"))


async def test_from_a_form_to_an_answer(room: Room, office: Office, curator: simcord.MemberActor) -> None:
    """Two curators, one fact: then /wait of that server rests on it, and what all share is as it was."""
    before, shared = await waiting_for(room), await recorded(office)
    preview = await filled(room, curator)
    assert preview.ephemeral
    assert "20 to 24 weeks" in shown(preview)
    assert "usual answers would move" in text(preview)
    waiting = await pressed(curator, card(preview), "Propose")
    assert "No. 1, proposed by Kim, waits for a second curator" in shown(waiting)
    assert await waiting_for(room) == before
    await pressed(room.manager, posted(room), "Approve")
    assert "proposed by Kim, approved by Jonas" in said(posted(room))
    after = await room.member.slash(room.channel, "wait", product="YU7 Pro")
    assert shown(after) != before
    sources = text(await room.member.click(card(after), label="Sources"))
    assert "36kr.com" in sources
    assert "utm_source" not in sources
    assert await recorded(office) == shared


async def test_in_the_home_server_it_is_everyones(
    room: Room, office: Office, curator: simcord.MemberActor, simcord_env: simcord.Env
) -> None:
    """What its curators agree on is shared: it answers in a direct message, too, signed by names and free of ids."""
    office.servers.home = room.server.id
    before = await recorded(office)
    await proposed(room, curator)
    await pressed(room.manager, posted(room), "Approve")
    assert await recorded(office) == before + 1
    assert await recorded(office, "any") == 0
    newest = (await office.knowledge(office.places.desks.shared.log.entries))[-1]
    assert newest.recorded_by == "Kim, Jonas"
    assert str(curator.id) not in newest.entry.model_dump_json()
    asked = await simcord_env.create_user("ann").slash("wait", product="YU7 Pro")
    assert "36Kr" in text(asked)


async def test_a_form_with_faults_lists_them_all_and_keeps_what_was_typed(
    room: Room, office: Office, curator: simcord.MemberActor
) -> None:
    """Wrong unit, no address, a day to come: a sentence each, nothing kept, and the form opens as it was."""
    wrong = {"value": "20 cars", "url": "javascript:alert(1)", "byline": "36Kr, 20 November 2027"}
    refused = await filled(room, curator, wrong)
    assert "3 things" in shown(refused)
    assert all(each in text(refused) for each in ("20 cars", "javascript", "2027"))
    form = await curator.click(card(refused), label="Change")
    mended = await refilled(curator, form, value="20 weeks", url="https://36kr.com/p/1")
    assert "One thing" in text(mended)
    assert "2027" in text(mended)
    assert await recorded(office, "any") == 0


async def test_a_preview_can_be_changed_and_discarded(room: Room, curator: simcord.MemberActor) -> None:
    """The value again, what tells the fact from others, and then all of it away."""
    preview = await filled(room, curator)
    form = await curator.click(card(preview), label="Change")
    changed = await refilled(curator, form, value="30 weeks")
    assert "30 weeks" in text(changed)
    details = await curator.click(card(changed), label="More details")
    told = await refilled(curator, details, summary="The app says thirty weeks.", cohort="orders of May")
    assert "The app says thirty weeks." in shown(told)
    gone = await curator.click(card(told), label="Discard")
    assert "Nothing has been recorded" in text(gone)
    assert room.lounge.last_message is None


async def test_what_becomes_of_the_earlier_claim_is_chosen(
    room: Room, office: Office, curator: simcord.MemberActor
) -> None:
    """A claim that takes another's place may say that the other one was wrong: then it is shown as false."""
    window = {
        "value": "March 2027",
        "summary": "",
        "url": "https://example.org/a",
        "byline": "Auto Gear, 20 November 2026",
        "standing": ["official"],
    }
    preview = await filled(room, curator, window, product="Xiaomi cars", attribute="launch", market="DE")
    again = await curator.select(card(preview), ["false"])
    await pressed(curator, card(again), "Propose")
    await pressed(room.manager, posted(room), "Approve")
    space = office.servers.space(room.server.id)
    entries = await office.knowledge(lambda: office.places.desks.own.entries(space=space))
    assert [record.entry.kind for record in entries] == ["claim", "assessment"]


async def test_nobody_approves_their_own(room: Room, office: Office) -> None:
    """Not even whoever manages the server, as long as two must agree; where one is enough it is recorded at once."""
    await proposed(room, room.manager)
    refused = await room.manager.click(posted(room), label="Approve")
    assert "second curator" in text(refused)
    assert await recorded(office, "any") == 0
    await office.servers.change(room.server.id, two_person=False)
    done = await pressed(room.manager, card(await filled(room, room.manager, {"value": "21-25 weeks"})), "Record")
    assert "recorded by Jonas" in text(done)
    assert await recorded(office, "any") == 1


async def test_a_decline_has_a_reason_and_is_final(room: Room, office: Office, curator: simcord.MemberActor) -> None:
    """Declined with a reason that everyone reads; approved later, it says so and stays out."""
    await proposed(room, curator)
    await pressed(room.manager, posted(room), "Decline", "wrong trim, @everyone")
    assert "declined by Jonas" in said(posted(room))
    assert "wrong trim, \\@everyone" in said(posted(room))
    with pytest.raises(Told, match="proposal-declined"):
        await office.curation.approve(Person(room.manager.id, room.server.id, Role.MANAGER), 1, TODAY)
    assert await recorded(office, "any") == 0


async def test_a_card_that_has_gone_stale_is_drawn_anew(room: Room, curator: simcord.MemberActor) -> None:
    """Decided elsewhere, a card in the audit channel still has its buttons: pressed, it says what became of it."""
    await proposed(room, curator)
    stale = posted(room)
    desk = await room.manager.slash(room.channel, "curate queue", show="proposals")
    menus = [each for each in walk(card(desk).components) if each["type"] == 3]
    (opens,) = (each["custom_id"] for each in menus if [option["value"] for option in each["options"]] == ["1"])
    shown_apart = await room.manager.select(card(desk), ["1"], custom_id=opens)
    await pressed(room.manager, shown_apart.followups[-1], "Decline", "no")
    late = await room.manager.click(stale, label="Approve")
    assert "was declined by Jonas" in "".join(words(each) for each in late.followups)
    assert "declined by Jonas" in text(late)
    assert "Approve" not in str(card(late).components)


async def test_a_proposal_can_be_edited_by_the_second(room: Room, curator: simcord.MemberActor) -> None:
    """Who edits becomes the proposer: the first may approve, the second may not."""
    await proposed(room, curator)
    form = await room.manager.click(posted(room), label="Edit")
    preview = await refilled(room.manager, form, value="22-26 weeks")
    first = posted(room)
    edited = await pressed(room.manager, card(preview), "Propose")
    assert "22 to 26 weeks" in text(edited)
    assert "second curator" in text(await room.manager.click(posted(room), label="Approve"))
    (old,) = [each for each in room.lounge.history() if each.id == first.id]
    assert "taken back" in said(old)
    await pressed(curator, posted(room), "Approve")
    assert "proposed by Jonas, approved by Kim" in said(posted(room))


async def test_what_was_recorded_can_be_undone(room: Room, office: Office, curator: simcord.MemberActor) -> None:
    """By whoever proposed it; then the answer is what it was before, and it cannot be undone twice."""
    before = await waiting_for(room)
    await proposed(room, curator)
    await pressed(room.manager, posted(room), "Approve")
    recorded_card = posted(room)
    assert await waiting_for(room) != before
    await pressed(curator, recorded_card, "Undo", "the page was mended")
    assert "the page was mended" in said(posted(room))
    assert await waiting_for(room) == before
    with pytest.raises(Told, match="proposal-undone"):
        await office.curation.undo(Person(curator.id, room.server.id, Role.CURATOR), 1, "again", TODAY)


async def test_an_audit_channel_that_is_closed_to_the_bot(
    room: Room, office: Office, curator: simcord.MemberActor
) -> None:
    """The proposal stands, and who proposed it is told that nobody else was."""
    await office.servers.change(room.server.id, audit_channel=1)
    result = await proposed(room, curator)
    assert "waits for a second curator" in text(result)
    assert "audit channel" in "".join(words(each) for each in result.followups)


async def test_cards_work_after_a_restart(
    room: Room, curator: simcord.MemberActor, simcord_env: simcord.Env, parts: Parts
) -> None:
    """A bot that never saw the preview takes the proposal."""
    preview = await filled(room, curator)
    await simcord_env.restart_bot(Bot(parts))
    assert "No. 1, proposed by Kim" in text(await pressed(curator, card(preview), "Propose"))


async def test_a_name_is_one_curators(room: Room, curator: simcord.MemberActor, simcord_env: simcord.Env) -> None:
    """Another one cannot take it, in whatever case; without a letter it is none."""
    assert "**Kim**" in text(await curator.slash(room.channel, "curate name", name="Kim"))
    assert "Somebody else" in text(await room.manager.slash(room.channel, "curate name", name=" KIM "))
    assert "letter" in text(await room.manager.slash(room.channel, "curate name", name="***"))
    assert len(simcord_env.errors) == 2


async def test_setup_opens_in_a_server_with_facts_of_its_own(room: Room, curator: simcord.MemberActor) -> None:
    """What a server keeps for itself is looked up in the thread that has it."""
    await proposed(room, curator)
    await pressed(room.manager, posted(room), "Approve")
    assert "Second opinion" in text(await room.manager.slash(room.channel, "setup"))


async def test_who_decides_is_told_where_changes_are_told(room: Room, office: Office) -> None:
    """When the second opinion is turned off, the audit channel says so and by whom; nobody is pinged."""
    setup = await room.manager.slash(room.channel, "setup")
    await room.manager.click(card(setup), label="Turn off")
    assert not office.servers[room.server.id].two_person
    assert "one curator is enough" in said(posted(room))
    assert f"<@{room.manager.id}>" in said(posted(room))


async def test_a_form_that_nobody_knows_any_more_is_answered(
    room: Room, curator: simcord.MemberActor, simcord_env: simcord.Env, parts: Parts
) -> None:
    """Sent off after a restart, it says that it was open for too long; nothing is recorded."""
    form = await curator.slash(room.channel, "curate add", product="YU7 Pro", attribute="quoted wait", market="CN")
    await simcord_env.restart_bot(Bot(parts))
    late = await curator.submit_modal(form, QUOTE)
    assert "open for too long" in text(late)
