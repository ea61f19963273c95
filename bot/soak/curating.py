"""Curators at work over both files: proposals, approvals, refusals and undoings, each of which must be whole or absent."""

import asyncio
import random
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from bot.community import Community
from bot.community.proposals import Proposal, Sought, State
from bot.curation.rights import Person, Role
from bot.curation.service import Curation
from bot.explain import Told
from bot.servers import Servers
from bot.soak.workload import AT, batch
from bot.worker import Worker
from knowledge import desk as reference
from knowledge.claims import Claim
from knowledge.curation import deeds
from knowledge.curation.deeds import Add
from knowledge.desks import Desks
from knowledge.errors import StoreError
from knowledge.store import Log

SERVER = 1
ADA, BEN = Person(7, SERVER, Role.CURATOR), Person(8, SERVER, Role.MANAGER)
LONG = 10_000
"""More proposals than any plan makes."""


@dataclass(frozen=True, slots=True)
class Office:
    """The files as the bot has them open."""

    worker: Worker
    community: Community
    knowledge: Worker
    desks: Desks
    curation: Curation


class Curating:
    """Ada proposes a claim; Ben approves it, or declines; now and then what was approved is undone."""

    def steps(self, folder: Path, seed: int, start: int) -> Iterator[str]:
        """Go on with the plan; a token is the step's number."""
        with asyncio.Runner() as runner:
            office = opened(folder)
            entered = runner.run(office.__aenter__())
            number = start
            while True:
                runner.run(_do(entered, seed, number))
                yield str(number)
                number += 1

    def check(self, folder: Path, seed: int, acknowledged: Sequence[str]) -> list[str]:
        """What a start after the kill finds: every acknowledged decision in the log, and no entry without one."""
        try:
            return asyncio.run(_looked_at(folder, seed, len(acknowledged)))
        except StoreError as error:
            return [f"{type(error).__name__}: {error.detail}"]


CURATING = Curating()


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Office]:
    """Open both files as the bot does, and finish what was begun."""
    worker, knowledge = Worker("community"), Worker("knowledge")
    community = await worker(Community.open, folder / "community.db")
    log = await knowledge(Log.open, folder / "knowledge.db")
    own = await knowledge(Log.open, folder / "spaces.db")
    desks = await knowledge(Desks, await knowledge(reference.opened, log, at=AT, packs=()), own)
    servers = Servers(worker, community.servers, await worker(community.servers.all))
    curation = Curation(worker, community, knowledge, desks, servers)
    for who, name in ((ADA, "Ada"), (BEN, "Ben")):
        await curation.choose_name(who, name)
    await curation.recover()
    try:
        yield Office(worker, community, knowledge, desks, curation)
    finally:
        await knowledge(log.close)
        await knowledge.close(own.close)
        await worker.close(community.close)


async def _do(office: Office, seed: int, number: int) -> None:
    """One step. Doing it again, because nobody heard that it was done, is refused or changes nothing."""
    picked = random.Random(f"curating {seed} {number}")  # noqa: S311  # a plan, not a secret
    pair, decides = divmod(number, 2)
    if not decides:
        await office.curation.propose(ADA, Add(claim=_claim(seed, pair)), AT)
        return
    mine = await _proposal(office, seed, pair)
    with suppress(Told):  # it was decided before the kill
        if picked.random() < REFUSED:
            await office.curation.decline(BEN, mine.number, "no", AT)
        else:
            await office.curation.approve(BEN, mine.number, AT)
    if picked.random() < UNDONE:
        with suppress(Told):
            await office.curation.undo(BEN, mine.number, "a slip", AT)


REFUSED, UNDONE = 0.2, 0.3
"""Shares of the proposals that are declined, and of those decided that are taken back."""


def _claim(seed: int, pair: int) -> Claim:
    found = next(entry for entry in batch(seed, pair) if isinstance(entry, Claim))
    return found.model_copy(update={"slug": f"c{pair}"})


async def _proposal(office: Office, seed: int, pair: int) -> Proposal:
    """The proposal of a claim, in whatever state."""
    named = _claim(seed, pair).slug
    for each in await _all(office):
        deed = deeds.from_json(each.body)
        if isinstance(deed, Add) and deed.claim.slug == named:
            return each
    raise LookupError(named)


async def _all(office: Office) -> list[Proposal]:
    (server,) = await office.worker(office.community.servers.all)
    return await office.worker(
        office.community.proposals.listed, Sought(server.space, server.id, tuple(State)), limit=LONG
    )


async def _looked_at(folder: Path, seed: int, done: int) -> list[str]:
    async with opened(folder) as office:
        await office.knowledge(office.desks.own.check)
        if not done:
            return []
        faults = [] if done < 2 else await _missing(office, seed, done)  # noqa: PLR2004  # a pair of steps
        proposals = await _all(office)
        faults += [f"proposal {each.number} is half done" for each in proposals if each.state is State.TAKEN]
        written = {address: each.number for each in proposals for address in _written(each)}
        space = proposals[0].space
        recorded = await office.knowledge(lambda: office.desks.own.entries(space=space))
        there = {record.entry.id for record in recorded}
        faults += [
            f"an entry of proposal {number} is missing" for entry, number in written.items() if entry not in there
        ]
        return [*faults, *(f"nobody decided entry {entry}" for entry in there - set(written))]


async def _missing(office: Office, seed: int, done: int) -> list[str]:
    """Acknowledged decisions that are not there."""
    decided = [await _proposal(office, seed, pair) for pair in range(done // 2)]
    return [f"the decision on proposal {each.number} is lost" for each in decided if each.state is State.OPEN]


def _written(proposal: Proposal) -> list[str]:
    """Addresses of what a proposal wrote."""
    if proposal.state not in {State.DONE, State.UNDONE}:
        return []
    return [entry.id for entry in deeds.entries_from_json(proposal.entries)]
