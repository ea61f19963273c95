"""Every deed of curators on Discord: foreseen, proposed, decided, undone. What is decided, `writing` carries out."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from bot.community import Community, headlines
from bot.community.proposals import Proposal, Sought, State
from bot.curation.names import signable
from bot.curation.rights import Act, Person
from bot.curation.writing import Writing, decided, deed_of
from bot.explain import Told
from bot.servers import Servers
from bot.worker import Worker
from knowledge.claims import Assessment, Claim, Entry
from knowledge.curation import deeds
from knowledge.curation.deeds import AnyDeed
from knowledge.desk import Desk
from knowledge.desks import Desks
from knowledge.preview import Effect, effect


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
        self._writing = Writing(worker, community, knowledge, desks)

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
        await self._writing.entries(deed, space)
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
        return await self._writing.moved(number, state, **told)

    async def rewrite(self, who: Person, number: int, deed: AnyDeed, at: datetime) -> Outcome:
        """Put another deed in a proposal's place. Who edits proposes: a second curator is again one who did not."""
        who.must(Act.PROPOSE)
        earlier = await self.open(who, number)
        await self._writing.entries(deed, earlier.space)  # whatever keeps the new one out keeps the old one in
        told = {"decider": who.user, "decided_by": await self._signed(who), "decided_at": at}
        await self._writing.moved(number, State.WITHDRAWN, **told)
        return await self.propose(who, deed, at)

    async def open(self, who: Person, number: int) -> Proposal:
        """A proposal of this server that waits for a decision. Raises `Told` for any other."""
        proposal = await self.get(who, number)
        if proposal.state is not State.OPEN:
            raise decided(proposal)
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
            raise decided(proposal)
        if proposal.state is not State.DONE:
            raise Told("undo-not-done", number=number)
        return proposal

    async def undo(self, who: Person, number: int, reason: str, at: datetime) -> Outcome:
        """Take back what is left of what a proposal did. At once, since it only leads back to what was approved before."""
        proposal = await self.undoable(who, number)
        by = (who.user, await self._signed(who))
        written = await asyncio.to_thread(deeds.entries_from_json, proposal.entries)
        deed = deeds.undoing(number, written, proposal.product, reason)
        if not await self._writing.follows(deed, proposal.space):
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
        return await self._writing.recover()

    @property
    def one_at_a_time(self) -> asyncio.Lock:
        """Held while anything is recorded."""
        return self._writing.one_at_a_time

    async def _carry_out(self, proposal: Proposal, who: Person, foreseen: Effect, at: datetime) -> Outcome:
        deed = await asyncio.to_thread(deed_of, proposal)
        told = {"decider": who.user, "decided_by": await self._signed(who), "decided_at": at}
        return Outcome(await self._writing.carry_out(proposal, deed, **told), foreseen, deed)

    async def _signed(self, who: Person) -> str:
        name = await self.name(who)
        if name is None:
            raise Told("name-needed")
        return name


def _products(deed: AnyDeed, entries: Sequence[Entry], desk: Desk) -> list[str]:
    """What a deed is about: the products of its claims, and of those that it withdraws, brings back or assesses."""
    about = dict.fromkeys(
        each.claim if isinstance(each, Assessment) else each.entry for each in entries if not isinstance(each, Claim)
    )
    named = [entry for entry in entries if isinstance(entry, Claim)]
    named += desk.found(about)
    return [each for each in dict.fromkeys((deeds.product(deed), *(claim.product for claim in named))) if each]
