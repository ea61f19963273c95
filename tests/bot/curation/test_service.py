"""Two files change for one decision, and nothing that happens in between loses or halves it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.community.proposals import FORGOTTEN, Proposal, State
from bot.curation.rights import Person, Role
from bot.curation.service import Curation
from bot.explain import Told
from knowledge.claims import Claim
from knowledge.curation.deeds import Add, Retract
from tests.bot.asking import TODAY
from tests.bot.curation.conftest import Office
from tests.builders import claim, source

SERVER, ELSEWHERE = 1, 2
ADA, BO, EVE = Person(7, SERVER, Role.CURATOR), Person(8, SERVER, Role.CURATOR), Person(9, SERVER, Role.MANAGER)
STRANGER = Person(7, ELSEWHERE, Role.MANAGER)
LATER = TODAY + timedelta(days=1)


def quote(value: int = 30) -> Claim:
    """The app quotes a new order of the YU7 Pro."""
    return claim(
        product="xiaomi/yu7/pro",
        attribute="quoted_wait",
        value=value,
        unit="weeks",
        qualifier={},
        period="2026-11-20",
        stated_on="2026-11-20",
        origin=f"app-{value}",
        source=source(published="2026-11-20"),
    )


@pytest.fixture(autouse=True)
async def _named(office: Office) -> None:
    for who, name in ((ADA, "Ada"), (BO, "Bo"), (EVE, "Eve"), (STRANGER, "Ada")):
        await office.curation.choose_name(who, name)


async def proposal(office: Office, value: int = 30) -> Proposal:
    """What Ada proposes."""
    return (await office.curation.propose(ADA, Add(claim=quote(value)), TODAY)).proposal


async def entries(office: Office) -> list[str]:
    """What the server's own log holds, and who signed it."""
    log, space = office.places.desks.own, office.servers.space(SERVER)
    found = await office.knowledge(lambda: log.entries(space=space) if space else ())
    return [f"{record.entry.kind} by {record.recorded_by}" for record in found]


async def test_two_who_approve_at_once(office: Office) -> None:
    """One of them did it, the other is told so, and it is recorded once."""
    number = (await proposal(office)).number
    results = await asyncio.gather(
        *(office.curation.approve(who, number, TODAY) for who in (BO, EVE)), return_exceptions=True
    )
    (told,) = (each for each in results if isinstance(each, BaseException))
    assert isinstance(told, Told)
    assert told.phrase in {"proposal-taken", "proposal-done"}
    assert await entries(office) == ["claim by Ada, Bo"]


async def test_approved_and_declined_at_once(office: Office) -> None:
    """Only one of the two happens, whole."""
    number = (await proposal(office)).number
    await asyncio.gather(
        office.curation.decline(EVE, number, "no", TODAY),
        office.curation.approve(BO, number, TODAY),
        return_exceptions=True,
    )
    state = (await office.curation.get(BO, number)).state
    assert (state, await entries(office)) in ((State.DECLINED, []), (State.DONE, ["claim by Ada, Bo"]))


@pytest.mark.parametrize("written", [False, True])
async def test_what_a_crash_interrupted_is_finished_at_the_next_start(office: Office, *, written: bool) -> None:
    """A decision that was kept, with its entries in the log or not yet: afterwards they are there, once, and it is done."""
    made = await proposal(office)
    entry = quote().model_copy(update={"space": made.space})
    told: dict[str, Any] = {"decider": BO.user, "decided_by": "Bo", "decided_at": TODAY}
    told["entries"] = [entry.model_dump(mode="json")]
    await office.worker(office.community.proposals.move, made.number, State.TAKEN, **told)
    if written:
        await office.knowledge(lambda: office.places.desks.own.record([entry], by="Ada, Bo", at=TODAY))
    started = Curation(office.worker, office.community, office.knowledge, office.places.desks, office.servers)
    assert await started.recover() == 1
    assert await entries(office) == ["claim by Ada, Bo"]
    assert (await started.get(BO, made.number)).state is State.DONE
    assert await started.recover() == 0
    answer = await office.knowledge(office.places.desks.at(made.space).claim, entry.id)
    assert answer == entry


async def test_the_same_proposal_made_twice_is_one(office: Office) -> None:
    """A button pressed twice proposes once."""
    assert (await proposal(office)).number == (await proposal(office)).number
    assert (await proposal(office, 31)).number == 2


ACTS: dict[str, Callable[[Curation, int], Awaitable[object]]] = {
    "approve": lambda curation, number: curation.approve(STRANGER, number, TODAY),
    "decline": lambda curation, number: curation.decline(STRANGER, number, "", TODAY),
    "undo": lambda curation, number: curation.undo(STRANGER, number, "", TODAY),
    "get": lambda curation, number: curation.get(STRANGER, number),
}


@pytest.mark.parametrize("act", list(ACTS))
async def test_a_proposal_of_another_server_does_not_exist(office: Office, act: str) -> None:
    """Whoever forges its number is told the same as of one that never was."""
    number = (await proposal(office)).number
    for forged in (number, 99):
        with pytest.raises(Told, match="proposal-unknown"):
            await ACTS[act](office.curation, forged)
    assert await entries(office) == []


async def test_without_a_name_nobody_signs(office: Office) -> None:
    """Neither proposing nor approving goes on before a name is chosen."""
    nobody = Person(10, SERVER, Role.CURATOR)
    with pytest.raises(Told, match="name-needed"):
        await office.curation.propose(nobody, Add(claim=quote()), TODAY)
    number = (await proposal(office)).number
    with pytest.raises(Told, match="name-needed"):
        await office.curation.approve(nobody, number, TODAY)
    assert (await office.curation.get(ADA, number)).state is State.OPEN


async def test_own_entries_are_undone_by_their_authors_and_any_by_managers(office: Office) -> None:
    """A curator may take back what they proposed or approved, and nobody else's; who manages the server any."""
    other = Person(11, SERVER, Role.CURATOR)
    await office.curation.choose_name(other, "Cy")
    for value, who in ((30, BO), (31, EVE)):
        made = await proposal(office, value)
        await office.curation.approve(BO, made.number, TODAY)
        with pytest.raises(Told, match="undo-not-yours"):
            await office.curation.undo(other, made.number, "", TODAY)
        await office.curation.undo(who, made.number, "a slip", LATER)
    claims = [each for each in await entries(office) if each.startswith("claim")]
    withdrawn = [each for each in await entries(office) if each.startswith("retraction")]
    assert (len(claims), withdrawn) == (2, ["retraction by Bo", "retraction by Eve"])


async def test_a_proposal_of_someone_who_left_can_still_be_decided(office: Office) -> None:
    """Who asked to be forgotten takes their open proposals along; what was recorded stays, under no name."""
    done, still_open = await proposal(office), await proposal(office, 31)
    await office.curation.approve(BO, done.number, TODAY)
    await office.worker(office.community.personal.erase_member, ADA.user)
    assert (await office.curation.get(BO, done.number)).name == FORGOTTEN
    with pytest.raises(Told, match="proposal-unknown"):
        await office.curation.approve(BO, still_open.number, TODAY)
    await office.curation.undo(BO, done.number, "", TODAY)


async def test_entries_are_worked_out_when_it_is_decided(office: Office) -> None:
    """What was retracted meanwhile by someone else is not retracted twice: whoever approves it is told so."""
    made = await proposal(office)
    await office.curation.approve(BO, made.number, TODAY)
    address = quote().model_copy(update={"space": made.space}).id
    deed = Retract(product="xiaomi/yu7/pro", claims=(address,), reason="a slip")
    first = (await office.curation.propose(ADA, deed, TODAY)).proposal
    second = (await office.curation.propose(BO, deed.model_copy(update={"reason": "mine"}), TODAY)).proposal
    await office.curation.approve(BO, first.number, TODAY)
    with pytest.raises(Told, match="deed-done"):
        await office.curation.approve(ADA, second.number, TODAY)
    assert (await entries(office)).count("retraction by Ada, Bo") == 1
    assert len(await entries(office)) == 2


async def test_a_gap_that_is_filled_is_closed(office: Office) -> None:
    """What was asked in vain is no longer missed once a claim that answers it is recorded."""
    made = await proposal(office)
    space = made.space
    await office.worker(office.community.gaps.count, "wait", "xiaomi/yu7/pro", "CN", TODAY.date(), space)
    await office.worker(office.community.gaps.count, "launch", "xiaomi/phone", "MX", TODAY.date(), space)
    await office.curation.approve(BO, made.number, TODAY)
    left = await office.worker(office.community.gaps.most_asked, 25, space)
    assert [(gap.product, gap.market) for gap in left] == [("xiaomi/phone", "MX")]
