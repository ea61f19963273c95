"""What an undo takes back: what is left of what a proposal wrote, once, and whatever kind of deed it was."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.community.proposals import Proposal, State
from bot.curation.rights import Person, Role
from bot.curation.service import Curation
from bot.explain import Told
from bot.worker import Worker
from knowledge.claims import Claim
from knowledge.curation import deeds
from knowledge.curation.deeds import Add, AnyDeed, Import, Merge, Retract
from knowledge.curation.merging import merged
from knowledge.desk import Desk
from tests.bot.asking import TODAY
from tests.bot.curation.curators import Behind, opened
from tests.builders import remark, source

SERVER = 7
JO, ANN = Person(1, SERVER, Role.MANAGER), Person(2, SERVER, Role.MANAGER)
FIRST, SECOND = (
    remark(name, product="xiaomi/phone", source=source(url=f"https://example.org/{name}")) for name in ("one", "two")
)


@pytest.fixture
async def behind(stocked: tuple[Worker, Desk]) -> AsyncIterator[Behind]:
    """A server in which one person is enough."""
    async with opened(stocked) as made:
        await made.servers.change(SERVER, two_person=False)
        yield made


@pytest.fixture
async def curation(behind: Behind) -> Curation:
    """What writes there; Jo and Ann have names."""
    made = Curation(behind.worker, behind.community, behind.knowledge, behind.places.desks, behind.servers)
    for who, name in ((JO, "Jo"), (ANN, "Ann")):
        await made.choose_name(who, name)
    return made


async def done(curation: Curation, who: Person, deed: AnyDeed) -> int:
    """A deed is proposed and done; its number."""
    outcome = await curation.propose(who, deed, TODAY)
    assert outcome.done
    return outcome.proposal.number


async def stands(behind: Behind) -> set[str]:
    """Names of the remarks that this server holds of the product."""
    desk = behind.places.at(behind.servers.space(SERVER)).desk
    shown = await behind.knowledge(desk.show, "xiaomi/phone", "remark", as_of=TODAY.date())
    return {each.fact.claim.name for each in shown if each.fact.claim.space}


async def address(behind: Behind, claim: Claim) -> str:
    """What a claim is called in this server."""
    found = await behind.knowledge(behind.places.at(behind.servers.space(SERVER)).desk.claim, claim.slug)
    assert found is not None
    return found.id


async def number(curation: Curation, which: int) -> Proposal:
    """One proposal as it is now."""
    return await curation.get(JO, which)


async def test_an_undo_takes_back_whatever_was_done(behind: Behind, curation: Curation) -> None:
    """An import goes as a whole, a merge comes apart again, a retraction is withdrawn."""
    imported = await done(curation, JO, Import(claims=(FIRST, SECOND)))
    assert await stands(behind) == {"one", "two"}
    await curation.undo(JO, imported, "the wrong file", TODAY)
    assert await stands(behind) == set()
    await done(curation, JO, Import(claims=(FIRST, SECOND)))
    addresses = (await address(behind, FIRST), await address(behind, SECOND))
    one = merged([FIRST, SECOND])
    merge = await done(curation, JO, Merge(merged=one, claims=addresses))
    assert await stands(behind) == {"one"}
    await curation.undo(JO, merge, "two statements after all", TODAY)
    assert await stands(behind) == {"one", "two"}
    retracted = await done(curation, ANN, Retract(product="xiaomi/phone", claims=addresses, reason="a hoax"))
    assert await stands(behind) == set()
    await curation.undo(ANN, retracted, "no hoax", TODAY)
    assert await stands(behind) == {"one", "two"}


async def test_what_somebody_else_took_back_is_left_alone(behind: Behind, curation: Curation) -> None:
    """Then there is nothing left to undo, which is said; and nothing more is written, proposed or marked."""
    added = await done(curation, JO, Add(claim=FIRST))
    retraction = Retract(product="xiaomi/phone", claims=(await address(behind, FIRST),), reason="a hoax")
    retracted = await done(curation, ANN, retraction)
    written = await behind.knowledge(lambda: behind.places.desks.own.sequence)
    with pytest.raises(Told) as told:
        await curation.undo(JO, added, "a slip", TODAY)
    assert told.value.phrase == "undo-nothing-left"
    assert await behind.knowledge(lambda: behind.places.desks.own.sequence) == written
    assert (await number(curation, added)).state is State.DONE
    with pytest.raises(Told, match="proposal-unknown"):
        await number(curation, retracted + 1)
    await curation.undo(ANN, retracted, "no hoax", TODAY)
    await curation.undo(JO, added, "a slip", TODAY)
    assert await stands(behind) == set()


async def test_of_an_import_the_rest_is_undone(behind: Behind, curation: Curation) -> None:
    """What was retracted meanwhile stays so when the undo is undone."""
    imported = await done(curation, JO, Import(claims=(FIRST, SECOND)))
    retraction = Retract(product="xiaomi/phone", claims=(await address(behind, FIRST),), reason="a hoax")
    await done(curation, ANN, retraction)
    undoing = (await curation.undo(JO, imported, "the wrong file", TODAY)).proposal.number
    assert await stands(behind) == set()
    await curation.undo(JO, undoing, "the right file", TODAY)
    assert await stands(behind) == {"two"}
    assert (await number(curation, imported)).state is State.DONE
    assert (await number(curation, undoing)).state is State.UNDONE


async def test_what_was_there_before_survives_the_undo_of_an_import(behind: Behind, curation: Curation) -> None:
    """An import that repeats a claim did not record it, so its undo does not take it away."""
    await done(curation, ANN, Add(claim=FIRST))
    imported = await done(curation, JO, Import(claims=(FIRST, SECOND)))
    await curation.undo(JO, imported, "the wrong file", TODAY)
    assert await stands(behind) == {"one"}


async def test_of_two_undos_at_once_one_is_done(behind: Behind, curation: Curation) -> None:
    """The other is told, and leaves nothing that waits for a decision."""
    added = await done(curation, JO, Add(claim=FIRST))
    both = await asyncio.gather(
        curation.undo(JO, added, "a slip", TODAY), curation.undo(ANN, added, "a hoax", TODAY), return_exceptions=True
    )
    assert [type(each) for each in both].count(Told) == 1
    assert await stands(behind) == set()
    assert (await number(curation, added)).state is State.UNDONE
    states = [(await number(curation, which)).state for which in (added + 1, added + 2)]
    assert sorted(states) == [State.DONE, State.WITHDRAWN]


async def test_an_undo_that_was_cut_off_is_finished_at_the_next_start(behind: Behind, curation: Curation) -> None:
    """Taken, and then the process ended: the claim goes, and what it undid is marked."""
    added = await done(curation, JO, Add(claim=FIRST))
    space = behind.servers.space(SERVER)
    written = deeds.entries_from_json((await number(curation, added)).entries)
    deed = deeds.undoing(added, written, "xiaomi/phone", "a slip")
    entries = await behind.knowledge(deeds.entries, deed, behind.places.desks.log(space), space)
    proposals, by = behind.community.proposals, (JO.user, "Jo")
    body = deed.model_dump(mode="json")
    cut = await behind.worker(proposals.propose, space, SERVER, "undo", "xiaomi/phone", body, by, TODAY)
    told: dict[str, Any] = {
        "decided_by": "Jo",
        "decided_at": TODAY,
        "entries": [each.model_dump(mode="json") for each in entries],
    }
    await behind.worker(proposals.move, cut.number, State.TAKEN, **told)
    assert await stands(behind) == {"one"}
    assert await curation.recover() == 1
    assert await stands(behind) == set()
    assert (await number(curation, added)).state is State.UNDONE
    assert (await number(curation, cut.number)).state is State.DONE


async def test_undoing_an_undo_of_an_undo_turns_every_state_over(behind: Behind, curation: Curation) -> None:
    """Taken back an odd number of times it is gone, an even number of times it stands; and each link says which."""
    added = await done(curation, JO, Add(claim=FIRST))
    links = [added]
    for turn in range(1, 5):
        links.append((await curation.undo(JO, links[-1], f"turn {turn}", TODAY)).proposal.number)
        assert await stands(behind) == (set() if turn % 2 else {"one"})
        states = [(await number(curation, link)).state for link in reversed(links)]
        assert states == [State.UNDONE if place % 2 else State.DONE for place in range(len(links))]
