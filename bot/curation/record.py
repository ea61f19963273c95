"""What was decided about the facts of a server, newest first, and who signed it."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from bot.community import Community
from bot.community.proposals import Proposal, Sought, State
from bot.curation.queue import PAGE, Page, within
from bot.curation.rights import Act, Person
from bot.servers import Servers
from bot.worker import Worker


class Show(StrEnum):
    """Which of what was decided is shown."""

    ALL = "all"
    UNDONE = "undone"
    DECLINED = "declined"


STATES: Mapping[Show, tuple[State, ...]] = MappingProxyType(
    {
        Show.ALL: (State.DONE, State.UNDONE, State.DECLINED, State.WITHDRAWN),
        Show.UNDONE: (State.UNDONE,),
        Show.DECLINED: (State.DECLINED, State.WITHDRAWN),
    }
)


class Record:
    """Reads what was decided."""

    def __init__(self, worker: Worker, community: Community, servers: Servers) -> None:
        self._worker = worker
        self._community = community
        self._servers = servers

    async def page(
        self, who: Person, number: int, *, show: Show = Show.ALL, products: Sequence[str] = (), name: str = ""
    ) -> Page[Proposal]:
        """What was decided, the last first; of these products and this curator, if named."""
        who.must(Act.LOOK)
        space, rows = self._servers.writes(who.server), self._community.proposals
        sought = Sought(space, who.server, STATES[show], tuple(products), name)
        count = await self._worker(rows.count, sought)
        here = within(number, count)
        found = await self._worker(rows.listed, sought, limit=PAGE, skip=here * PAGE)
        return Page(tuple(found), here, count)

    async def names(self, who: Person) -> list[str]:
        """Who ever signed here."""
        who.must(Act.LOOK)
        return await self._worker(self._community.proposals.names, who.server)
