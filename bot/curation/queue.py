"""What waits for curators: proposals, headlines, questions asked in vain, facts past their shelf life.

Each is asked for page by page, of one server: what its curators keep, which for the home server is what all share.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from bot.community import Community, headlines
from bot.community.gaps import Gap
from bot.community.headlines import Group, Headline
from bot.community.proposals import Proposal, Sought
from bot.curation.filling import Filling
from bot.curation.rights import Act, Person
from bot.servers import Servers
from bot.worker import Worker
from knowledge.curation.stale import Stale, stale
from knowledge.desk import Desk
from knowledge.desks import Desks

PAGE = 5
"""Entries on a page: as many as fit a phone's screen and a half."""
MOST_GAPS = 500
"""Gaps among which a chosen one is looked for."""

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Page(Generic[T_co]):
    """Some of what waits: `number` is which page this is, from 0; `count` is how many wait in all."""

    items: tuple[T_co, ...]
    number: int
    count: int

    @property
    def pages(self) -> int:
        """How many pages there are; one for nothing."""
        return pages(self.count)


def pages(count: int) -> int:
    """How many pages so many entries take."""
    return max(-(-count // PAGE), 1)


class Queue:
    """Reads what waits. `products` are those it is narrowed down to; none for all."""

    def __init__(self, worker: Worker, community: Community, knowledge: Worker, desks: Desks, servers: Servers) -> None:
        self._worker = worker
        self._community = community
        self._knowledge = knowledge
        self._desks = desks
        self._servers = servers
        self._filling = Filling(worker, community.gaps, knowledge, desks)

    async def counts(self, who: Person, products: Sequence[str], today: date) -> dict[str, int]:
        """How much of each kind waits. Questions that have an answer by now are closed on the way."""
        who.must(Act.LOOK)
        space, community = self._counted(who), self._community
        await self._filling.close(space, today, products)
        return {
            "proposals": await self._worker(community.proposals.count, self._open(who, products)),
            "headlines": await self._worker(community.headlines.waiting, self._kept(who), products=products),
            "gaps": await self._worker(community.gaps.many, space, products=products),
            "stale": len(await self._stale(who, products, today)),
        }

    async def proposals(self, who: Person, products: Sequence[str], number: int) -> Page[Proposal]:
        """Proposals that wait for a decision, the oldest first."""
        who.must(Act.LOOK)
        sought, rows = self._open(who, products), self._community.proposals
        count = await self._worker(rows.count, sought)
        here = within(number, count)
        found = await self._worker(rows.listed, sought, limit=PAGE, skip=here * PAGE, oldest_first=True)
        return Page(tuple(found), here, count)

    async def headlines(self, who: Person, products: Sequence[str], number: int) -> Page[Group]:
        """Stories that feeds brought, the newest first."""
        who.must(Act.LOOK)
        space, rows = self._kept(who), self._community.headlines
        count = await self._worker(rows.waiting, space, products=products)
        here = within(number, count)
        found = await self._worker(rows.groups, space, products=products, limit=PAGE, offset=here * PAGE)
        return Page(tuple(found), here, count)

    async def headline(self, who: Person, headline: int) -> Headline | None:
        """One headline of theirs."""
        who.must(Act.LOOK)
        return await self._worker(self._community.headlines.headline, self._kept(who), headline)

    async def dismiss(self, who: Person, headline: int) -> None:
        """Nothing follows from a story: neither it nor what repeats it waits any longer."""
        who.must(Act.DISMISS)
        await self._worker(self._community.headlines.mark, self._kept(who), headline, headlines.DISMISSED)

    async def gaps(self, who: Person, products: Sequence[str], number: int) -> Page[Gap]:
        """Questions that no fact could answer, the most asked first."""
        who.must(Act.LOOK)
        space, rows = self._counted(who), self._community.gaps
        count = await self._worker(rows.many, space, products=products)
        here = within(number, count)
        found = await self._worker(rows.most_asked, PAGE, space, products=products, skip=here * PAGE)
        return Page(tuple(found), here, count)

    async def gap(self, who: Person, key: str) -> Gap | None:
        """The gap with that key."""
        who.must(Act.LOOK)
        found = await self._worker(self._community.gaps.most_asked, MOST_GAPS, self._counted(who))
        return next((gap for gap in found if gap.key == key), None)

    async def stale(self, who: Person, products: Sequence[str], number: int, today: date) -> Page[Stale]:
        """Facts past their shelf life, those that most answers rested on first."""
        who.must(Act.LOOK)
        found = await self._stale(who, products, today)
        here = within(number, len(found))
        return Page(tuple(found[here * PAGE :][:PAGE]), here, len(found))

    async def stale_fact(self, who: Person, claim: str, today: date) -> Stale | None:
        """The one that rests on the claim with that address."""
        who.must(Act.LOOK)
        return next((each for each in await self._stale(who, (), today) if each.claim.id == claim), None)

    async def _stale(self, who: Person, products: Sequence[str], today: date) -> list[Stale]:
        used = await self._worker(self._community.uses.most_used, self._counted(who))
        uses = {each.claim: each.used for each in used}
        desk = self._desks.at(self._servers.space(who.server))
        return await self._knowledge(_stale_of, desk, uses, frozenset(products), today)

    def _open(self, who: Person, products: Sequence[str]) -> Sought:
        return Sought(self._kept(who), who.server, products=tuple(products))

    def _kept(self, who: Person) -> str:
        """The key under which this server's proposals and headlines are."""
        return self._servers.writes(who.server)

    def _counted(self, who: Person) -> str:
        """The key under which this server's questions are counted: with all others' until it has one of its own."""
        return self._servers.space(who.server)


def _stale_of(desk: Desk, uses: dict[str, int], products: frozenset[str], today: date) -> list[Stale]:
    """In the desk's thread."""
    known = (desk.library.dossier(root, today).known for root in desk.roots())
    found = stale(known, uses, today)
    return [each for each in found if not products or each.claim.product in products]


def within(number: int, count: int) -> int:
    """The page that is shown when page `number` is asked for: the list may have become shorter."""
    return min(max(number, 0), pages(count) - 1)
