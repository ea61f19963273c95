"""From a decision to the log. Two files change, one after the other, and a crash in between is made good.

A decision is first written into community.db, with the very entries that follow from it; then they go into the log; then
the proposal is done. Whoever starts next finishes what was begun: writing the same entries twice changes nothing.
"""

import asyncio
from collections.abc import Sequence
from typing import Any

import structlog
from pydantic import ValidationError

from bot.community import Community
from bot.community.proposals import Proposal, State
from bot.curation.filling import Filling
from bot.explain import Told
from bot.phrases import plain
from bot.worker import Worker
from knowledge.claims import Claim, Entry
from knowledge.curation import deeds
from knowledge.curation.deeds import AnyDeed, Merge
from knowledge.desks import Desks

log = structlog.stdlib.get_logger(__name__)


class Writing:
    """Carries decisions out. `worker` runs community.db, `knowledge` the logs and desks."""

    def __init__(self, worker: Worker, community: Community, knowledge: Worker, desks: Desks) -> None:
        self._worker = worker
        self._proposals = community.proposals
        self._knowledge = knowledge
        self._desks = desks
        self.one_at_a_time = asyncio.Lock()
        """Held while anything is recorded, and by whoever must not meet that: see `bot.forgetting`."""
        self._filling = Filling(worker, community.gaps, knowledge, desks)

    async def recover(self) -> int:
        """Finish what was being written when the process ended; how many proposals that were."""
        async with self.one_at_a_time:
            taken = await self._worker(self._proposals.taken)
            for proposal in taken:
                await self._write(proposal)
        return len(taken)

    async def carry_out(self, proposal: Proposal, deed: AnyDeed, **told: Any) -> Proposal:
        """Take an open proposal, record what follows from it, and call it done; `told` is who decided, and when.

        Raises `Told` for one that was decided meanwhile, and where nothing follows any more.
        """
        async with self.one_at_a_time:  # what two deeds would both write, only the first one writes
            now = await self._worker(self._proposals.get, proposal.number)
            if now and now.state is not State.OPEN:
                raise decided(now)
            entries = await self.entries(deed, proposal.space)
            written = await asyncio.to_thread(lambda: [each.model_dump(mode="json") for each in entries])
            return await self._write(await self.moved(proposal.number, State.TAKEN, entries=written, **told))

    async def entries(self, deed: AnyDeed, space: str) -> Sequence[Entry]:
        """What a deed writes. Raises `Told` if that is nothing: it is so already."""
        entries = await self.follows(deed, space)
        if not entries:
            raise Told("deed-done")
        return entries

    async def follows(self, deed: AnyDeed, space: str) -> Sequence[Entry]:
        """What a deed writes, perhaps nothing. Raises `Told` where what it is about no longer stands."""
        return await self._knowledge(self._worked_out, deed, space)

    async def moved(self, number: int, state: State, **told: Any) -> Proposal:
        """Put a proposal into another state. Raises `Told` for one that somebody else put into one first."""
        moved = await self._worker(self._proposals.move, number, state, **told)
        if moved is None:
            now = await self._worker(self._proposals.get, number)
            raise decided(now) if now else Told("proposal-unknown")
        return moved

    async def _write(self, taken: Proposal) -> Proposal:
        """From the decision on: into the log, and done. May be repeated."""
        entries = await asyncio.to_thread(deeds.entries_from_json, taken.entries)
        await self._knowledge(self._recorded, taken, entries)
        if taken.kind == "undo":
            await self._undone(taken)
        done = await self.moved(taken.number, State.DONE, since=(State.TAKEN,))
        at = taken.decided_at or taken.proposed_at
        try:
            await self._filling.close(taken.space, at.date(), _families(taken, entries, self._desks))
        except Exception:  # it is recorded, whatever becomes of the gaps
            log.exception("gaps were not asked again")
        return done

    async def _undone(self, undoing: Proposal) -> None:
        """What was taken back is undone. If it was an undo itself, what that had taken back is done again, and so on."""
        states, link = (State.UNDONE, State.DONE), undoing
        while link.kind == "undo":
            number, (now, before) = int(link.body["number"]), states
            await self._worker(self._proposals.move, number, now, since=(before,))
            found = await self._worker(self._proposals.get, number)
            if found is None:
                return
            link, states = found, states[::-1]

    def _worked_out(self, deed: AnyDeed, space: str) -> Sequence[Entry]:
        """In the desk's thread. What is merged must still stand: someone may have taken one of them back since."""
        desk = self._desks.at(space)
        named = desk.found(deed.claims) if isinstance(deed, Merge) else []
        if not all(map(desk.stands, named)):
            raise Told("deed-outdated")
        return deeds.entries(deed, self._desks.log(space), space)

    def _recorded(self, taken: Proposal, entries: Sequence[Entry]) -> None:
        """In the desk's thread."""
        at = taken.decided_at or taken.proposed_at
        self._desks.log(taken.space).record(entries, by=signature(taken), at=at)
        self._desks.refresh(taken.space)


def signature(proposal: Proposal) -> str:
    """Who signs in the log: who proposed and, where that is another, who approved."""
    if proposal.decided_by in {"", proposal.name}:
        return proposal.name
    return f"{proposal.name}, {proposal.decided_by}"


def deed_of(proposal: Proposal) -> AnyDeed:
    """What is proposed. Raises `Told` for one that a later version kept."""
    try:
        return deeds.from_json(proposal.body)
    except ValidationError as error:
        raise Told("panel-outdated") from error


def decided(proposal: Proposal) -> Told:
    """What to say of a proposal that is no longer open."""
    day = f"<t:{int(proposal.decided_at.timestamp())}:d>" if proposal.decided_at else ""
    name = plain(proposal.decided_by)
    return Told(f"proposal-{proposal.state.value}", name=name, day=day, number=proposal.number)


def _families(taken: Proposal, entries: Sequence[Entry], desks: Desks) -> list[str]:
    """Products whose answers may be others now: all relatives of those that the entries are about."""
    catalogue = desks.at(taken.space).catalogue
    named = [taken.product, *(entry.product for entry in entries if isinstance(entry, Claim))]
    roots = {catalogue.root(each) for each in named if each in catalogue}
    return [each for root in sorted(roots) for each in catalogue.family(root)]
