"""Every write of a fact on Discord: proposed, decided, undone. Two files change, one after the other, and a crash in between is made good.

A decision is first written into community.db, with the very entries that follow from it; then they go into the log; then
the proposal is done. Whoever starts next finishes what was begun: writing the same entries twice changes nothing.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

import structlog
from pydantic import ValidationError

from bot.community import Community, headlines
from bot.community.proposals import Proposal, Sought, State
from bot.curation.filling import Filling
from bot.curation.names import signable
from bot.curation.rights import Act, Person
from bot.explain import Told
from bot.phrases import plain
from bot.servers import Servers
from bot.worker import Worker
from knowledge.claims import Assessment, Claim, Entry
from knowledge.curation import deeds
from knowledge.curation.deeds import AnyDeed, Merge
from knowledge.desk import Desk
from knowledge.desks import Desks
from knowledge.preview import Effect, effect

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of proposing or deciding: the proposal as it is now, and what its deed did to facts and answers."""

    proposal: Proposal
    effect: Effect
    deed: AnyDeed

    @property
    def done(self) -> bool:
        """Whether it is in the log."""
        return self.proposal.state is State.DONE


class Curation:
    """Proposes and decides. `worker` runs community.db, `knowledge` the logs and desks."""

    def __init__(self, worker: Worker, community: Community, knowledge: Worker, desks: Desks, servers: Servers) -> None:
        self._worker = worker
        self._community = community
        self._knowledge = knowledge
        self._desks = desks
        self._servers = servers
        self.one_at_a_time = asyncio.Lock()
        self._filling = Filling(worker, community.gaps, knowledge, desks)

    # Names

    async def name(self, who: Person) -> str | None:
        """The name under which someone signs here; None until they chose one."""
        return await self._worker(self._community.curators.name, who.server, who.user)

    async def choose_name(self, who: Person, name: str) -> str:
        """Take a name to sign with. What was signed before stays signed as it was."""
        who.must(Act.PROPOSE)
        tidy, space = signable(name), self._servers.writes(who.server)
        # What all share is also signed on the machine, by people whom community.db does not know.
        signed = await self._knowledge(self._desks.log(space).signers) if not space else frozenset[str]()
        choose = partial(self._community.curators.choose, taken=signed)
        if not await self._worker(choose, who.server, who.user, tidy):
            raise Told("name-taken")
        return tidy

    # Looking ahead

    async def preview(self, who: Person, deed: AnyDeed, today: date, *, new: bool = False) -> Effect:
        """What a deed would do here. Nothing is written, and nobody is asked for a name.

        Raises `Told` where it should be `new` and all of it is done already.
        """
        who.must(Act.PROPOSE)
        return await self._effect(self._servers.writes(who.server), deed, today, new=new)

    async def _effect(self, space: str, deed: AnyDeed, today: date, *, new: bool = False) -> Effect:
        return await self._knowledge(self._foreseen, space, deed, today, new=new)

    def _foreseen(self, space: str, deed: AnyDeed, today: date, *, new: bool) -> Effect:
        """In the desk's thread."""
        desk = self._desks.at(space)
        entries = deeds.entries(deed, self._desks.log(space), space)
        if new and not entries:
            raise Told("deed-done")
        return effect(desk, entries, products=_products(deed, entries, desk), today=today)

    # Proposing and deciding

    async def propose(self, who: Person, deed: AnyDeed, at: datetime) -> Outcome:
        """Keep a proposal for a second curator; where one person is enough, do it at once."""
        who.must(Act.PROPOSE)
        by = (who.user, await self._signed(who))
        space = await self._servers.space_to_write(who.server)
        await self._some(deed, space)
        foreseen = await self._effect(space, deed, at.date())
        body, product = await asyncio.to_thread(deed.model_dump, mode="json"), deeds.product(deed)
        proposal = await self._worker(
            self._community.proposals.propose, space, who.server, deed.kind, product, body, by, at
        )
        if self._servers[who.server].two_person:
            return Outcome(proposal, foreseen, deed)
        return await self._at_once(proposal, who, foreseen, at)

    async def _at_once(self, proposal: Proposal, who: Person, foreseen: Effect, at: datetime) -> Outcome:
        """Do what needs no second curator; what somebody else was quicker to do waits for nobody."""
        try:
            return await self._carry_out(proposal, who, foreseen, at)
        except Told:
            told: dict[str, Any] = {"decider": who.user, "decided_by": await self._signed(who), "decided_at": at}
            await self._worker(self._community.proposals.move, proposal.number, State.WITHDRAWN, **told)
            raise

    async def approve(self, who: Person, number: int, at: datetime) -> Outcome:
        """Do what was proposed. Raises `Told` for one's own where two must agree, and for one that was decided before."""
        proposal = await self.approvable(who, number)
        deed = await asyncio.to_thread(deed_of, proposal)
        return await self._carry_out(proposal, who, await self._effect(proposal.space, deed, at.date()), at)

    async def approvable(self, who: Person, number: int) -> Proposal:
        """A proposal that this person may approve now. Raises `Told` for any other."""
        who.must(Act.DECIDE)
        proposal = await self.open(who, number)
        if proposal.proposer == who.user and self._servers[who.server].two_person:
            raise Told("proposal-own")
        return proposal

    async def decline(self, who: Person, number: int, reason: str, at: datetime) -> Proposal:
        """Say no, and why. Who proposed it may take it back so."""
        who.must(Act.DECIDE)
        proposal = await self.open(who, number)
        state = State.WITHDRAWN if proposal.proposer == who.user else State.DECLINED
        told = {"decider": who.user, "decided_by": await self._signed(who), "decided_at": at, "reason": reason}
        return await self._moved(number, state, **told)

    async def rewrite(self, who: Person, number: int, deed: AnyDeed, at: datetime) -> Outcome:
        """Put another deed in a proposal's place. Who edits proposes: a second curator is again one who did not."""
        who.must(Act.PROPOSE)
        earlier = await self.open(who, number)
        await self._some(deed, earlier.space)  # whatever keeps the new one out keeps the old one in
        told = {"decider": who.user, "decided_by": await self._signed(who), "decided_at": at}
        await self._moved(number, State.WITHDRAWN, **told)
        return await self.propose(who, deed, at)

    async def open(self, who: Person, number: int) -> Proposal:
        """A proposal of this server that waits for a decision. Raises `Told` for any other."""
        proposal = await self.get(who, number)
        if proposal.state is not State.OPEN:
            raise _decided(proposal)
        return proposal

    async def get(self, who: Person, number: int) -> Proposal:
        """A proposal of this server, in whatever state."""
        proposal = await self._worker(self._community.proposals.get, number)
        if proposal is None or proposal.server != who.server or proposal.space != self._servers.writes(who.server):
            raise Told("proposal-unknown")
        return proposal

    async def undoable(self, who: Person, number: int) -> Proposal:
        """A recorded proposal that someone may undo: one's own, or anyone's for those who manage the server."""
        proposal = await self.get(who, number)
        who.must(Act.UNDO_OWN)
        if who.user not in {proposal.proposer, proposal.decider} and not who.may(Act.UNDO_ANY):
            raise Told("undo-not-yours")
        if proposal.state is State.UNDONE:
            raise _decided(proposal)
        if proposal.state is not State.DONE:
            raise Told("undo-not-done", number=number)
        return proposal

    async def undo(self, who: Person, number: int, reason: str, at: datetime) -> Outcome:
        """Take back what is left of what a proposal did. At once, since it only leads back to what was approved before."""
        proposal = await self.undoable(who, number)
        by = (who.user, await self._signed(who))
        written = await asyncio.to_thread(deeds.entries_from_json, proposal.entries)
        deed = deeds.undoing(number, written, proposal.product, reason)
        if not await self._entries(deed, proposal.space):
            raise Told("undo-nothing-left", number=number)
        foreseen = await self._effect(proposal.space, deed, at.date())
        body = deed.model_dump(mode="json")
        undoing = await self._worker(
            self._community.proposals.propose, proposal.space, who.server, deed.kind, proposal.product, body, by, at
        )
        return await self._at_once(undoing, who, foreseen, at)

    async def last(self, who: Person) -> Proposal | None:
        """The last decided proposal that someone may undo as their own; undoing is none."""
        return next((each for each in await self.lately(who, own=True) if each.kind != "undo"), None)

    async def lately(self, who: Person, *, own: bool = False) -> list[Proposal]:
        """What someone may undo, what was decided last first; with `own`, only what they had a part in themselves."""
        who.must(Act.UNDO_OWN)
        user = who.user if own or not who.may(Act.UNDO_ANY) else None
        sought = Sought(self._servers.writes(who.server), who.server, (State.DONE,), user=user)
        return await self._worker(self._community.proposals.listed, sought)

    async def headline_used(self, who: Person, headline: int) -> None:
        """A claim from this headline was proposed: it waits no longer."""
        space = self._servers.writes(who.server)
        await self._worker(self._community.headlines.mark, space, headline, headlines.USED)

    async def recover(self) -> int:
        """Finish what was being written when the process ended; how many proposals that were."""
        async with self.one_at_a_time:
            taken = await self._worker(self._community.proposals.taken)
            for proposal in taken:
                await self._write(proposal)
        return len(taken)

    async def _carry_out(self, proposal: Proposal, who: Person, foreseen: Effect, at: datetime) -> Outcome:
        deed = await asyncio.to_thread(deed_of, proposal)
        told = {"decider": who.user, "decided_by": await self._signed(who), "decided_at": at}
        async with self.one_at_a_time:  # what two deeds would both write, only the first one writes
            now = await self._worker(self._community.proposals.get, proposal.number)
            if now and now.state is not State.OPEN:
                raise _decided(now)
            entries = await self._some(deed, proposal.space)
            written = await asyncio.to_thread(lambda: [each.model_dump(mode="json") for each in entries])
            taken = await self._moved(proposal.number, State.TAKEN, entries=written, **told)
            return Outcome(await self._write(taken), foreseen, deed)

    async def _write(self, taken: Proposal) -> Proposal:
        """From the decision on: into the log, and done. May be repeated."""
        entries = await asyncio.to_thread(deeds.entries_from_json, taken.entries)
        await self._knowledge(self._recorded, taken, entries)
        if taken.kind == "undo":
            await self._undone(taken)
        done = await self._moved(taken.number, State.DONE, since=(State.TAKEN,))
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
            await self._worker(self._community.proposals.move, number, now, since=(before,))
            found = await self._worker(self._community.proposals.get, number)
            if found is None:
                return
            link, states = found, states[::-1]

    async def _some(self, deed: AnyDeed, space: str) -> Sequence[Entry]:
        """What a deed writes. Raises `Told` if that is nothing: it is so already."""
        entries = await self._entries(deed, space)
        if not entries:
            raise Told("deed-done")
        return entries

    async def _entries(self, deed: AnyDeed, space: str) -> Sequence[Entry]:
        return await self._knowledge(self._worked_out, deed, space)

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

    async def _moved(self, number: int, state: State, **told: Any) -> Proposal:
        moved = await self._worker(self._community.proposals.move, number, state, **told)
        if moved is None:
            now = await self._worker(self._community.proposals.get, number)
            raise _decided(now) if now else Told("proposal-unknown")
        return moved

    async def _signed(self, who: Person) -> str:
        name = await self.name(who)
        if name is None:
            raise Told("name-needed")
        return name


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


def _decided(proposal: Proposal) -> Told:
    day = f"<t:{int(proposal.decided_at.timestamp())}:d>" if proposal.decided_at else ""
    name = plain(proposal.decided_by)
    return Told(f"proposal-{proposal.state.value}", name=name, day=day, number=proposal.number)


def _families(taken: Proposal, entries: Sequence[Entry], desks: Desks) -> list[str]:
    """Products whose answers may be others now: all relatives of those that the entries are about."""
    catalogue = desks.at(taken.space).catalogue
    named = [taken.product, *(entry.product for entry in entries if isinstance(entry, Claim))]
    roots = {catalogue.root(each) for each in named if each in catalogue}
    return [each for root in sorted(roots) for each in catalogue.family(root)]


def _products(deed: AnyDeed, entries: Sequence[Entry], desk: Desk) -> list[str]:
    """What a deed is about: the products of its claims, and of those that it withdraws, brings back or assesses."""
    about = dict.fromkeys(
        each.claim if isinstance(each, Assessment) else each.entry for each in entries if not isinstance(each, Claim)
    )
    named = [entry for entry in entries if isinstance(entry, Claim)]
    named += desk.found(about)
    return [each for each in dict.fromkeys((deeds.product(deed), *(claim.product for claim in named))) if each]
