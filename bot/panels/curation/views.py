"""The lists of the curators' desk: what is on a page of each, and what opens when an entry is chosen.

A new list is a class here and a row in `lists_of`, a count in `bot.curation.queue`, and phrases `queue-NAME` (its title),
`queue-NAME-none`, `queue-NAME-choose` and `queue-count-NAME`.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from bot.cards import queue as cards
from bot.cards.queue import Entry
from bot.curation.queue import Page, Queue
from bot.curation.rights import Person
from bot.curation.service import Curation
from bot.errors import Interaction
from bot.explain import Told
from bot.panels.answers import Answers
from bot.panels.curation.deciding import Deciding
from bot.panels.curation.sourcing import Chosen, Sourcing
from knowledge.answers.stated import attribute_of
from knowledge.attributes import attribute
from knowledge.curation import details

Opening = Callable[[Interaction], Awaitable[None]]
"""Shows what was chosen, on a card of its own."""

ANSWERING: Mapping[str, str] = MappingProxyType({"launch": "launch_window", "wait": "quoted_wait"})
"""The attribute that answers a question of each kind soonest."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Who looks, and at which products only; at all if there are none."""

    who: Person
    products: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """One page: its entries, and which it is of how many, with how many entries in all."""

    entries: tuple[Entry, ...]
    place: tuple[int, int, int]

    @classmethod
    def of(cls, page: Page[object], entries: list[Entry]) -> "Shown":
        """A page in words."""
        return cls(tuple(entries), (page.number, page.pages, page.count))


class View(Protocol):
    """One list."""

    async def page(self, interaction: Interaction, asked: Narrowed, number: int) -> Shown:
        """One page of it."""

    async def chosen(self, interaction: Interaction, who: Person, value: str) -> Opening:
        """What choosing an entry opens. Raises `Told` for one that is gone."""


class Proposals:
    """Waiting for a second curator."""

    def __init__(self, queue: Queue, curation: Curation, deciding: Deciding, answers: Answers) -> None:
        self._queue, self._curation, self._deciding, self._answers = queue, curation, deciding, answers

    async def page(self, interaction: Interaction, asked: Narrowed, number: int) -> Shown:
        """The oldest first."""
        page = await self._queue.proposals(asked.who, asked.products, number)
        voice = self._answers.voice(interaction)
        read = [(each, *await self._deciding.read(interaction, each)) for each in page.items]
        return Shown.of(page, [cards.proposal(each, deed, about, voice) for each, deed, about in read])

    async def chosen(self, _interaction: Interaction, who: Person, value: str) -> Opening:
        """The proposal, with what it would do, to be decided."""
        number = numbered(value)
        await self._curation.get(who, number)
        return lambda interaction: self._deciding.show(interaction, number, apart=True)


class Stories:
    """What feeds brought."""

    def __init__(self, queue: Queue, sourcing: Sourcing, answers: Answers) -> None:
        self._queue, self._sourcing, self._answers = queue, sourcing, answers

    async def page(self, interaction: Interaction, asked: Narrowed, number: int) -> Shown:
        """The newest first, one for each story however many repeat it."""
        page = await self._queue.headlines(asked.who, asked.products, number)
        voice = self._answers.voice(interaction)
        return Shown.of(page, [cards.story(group, voice) for group in page.items])

    async def chosen(self, _interaction: Interaction, who: Person, value: str) -> Opening:
        """The headline as a source."""
        found = await self._queue.headline(who, numbered(value))
        if found is None:
            raise Told("queue-gone")
        source = Chosen(
            product=found.product,
            url=found.url,
            publisher=found.publisher,
            title=found.title,
            day=found.day.isoformat(),
            headline=found.id,
        )
        return lambda interaction: self._sourcing.choose(interaction, source)


class Gaps:
    """Asked in vain."""

    def __init__(self, queue: Queue, sourcing: Sourcing, answers: Answers) -> None:
        self._queue, self._sourcing, self._answers = queue, sourcing, answers

    async def page(self, interaction: Interaction, asked: Narrowed, number: int) -> Shown:
        """The most asked first."""
        page = await self._queue.gaps(asked.who, asked.products, number)
        voice = self._answers.voice(interaction)
        return Shown.of(page, [cards.gap(each, voice) for each in page.items])

    async def chosen(self, _interaction: Interaction, who: Person, value: str) -> Opening:
        """The form of the fact that is missing."""
        gap = await self._queue.gap(who, value)
        if gap is None:
            raise Told("queue-gone")
        missing = Chosen(product=gap.product, market=gap.market, attribute=_sought(gap.kind))
        return lambda interaction: self._sourcing.choose(interaction, missing)


def _sought(kind: str) -> str:
    """The attribute that fills a gap of that kind."""
    return ANSWERING.get(kind) or attribute_of(kind)


class StaleFacts:
    """Past their shelf life."""

    def __init__(self, queue: Queue, sourcing: Sourcing, answers: Answers) -> None:
        self._queue, self._sourcing, self._answers = queue, sourcing, answers

    async def page(self, interaction: Interaction, asked: Narrowed, number: int) -> Shown:
        """Those that most answers rested on first."""
        page = await self._queue.stale(asked.who, asked.products, number, interaction.created_at.date())
        voice = self._answers.voice(interaction)
        return Shown.of(page, [cards.stale(each, voice) for each in page.items])

    async def chosen(self, interaction: Interaction, who: Person, value: str) -> Opening:
        """The form of a fresh fact of that kind."""
        found = await self._queue.stale_fact(who, value, interaction.created_at.date())
        if found is None:
            raise Told("queue-gone")
        claim, row = found.claim, attribute(found.claim.attribute)
        same = {name: details.text(name, claim.qualifier[name]) for name in row.identity if name in claim.qualifier}
        fresh = Chosen(product=claim.product, attribute=row.name, market=claim.market, details=same)
        return lambda again: self._sourcing.choose(again, fresh)


def lists_of(
    queue: Queue, curation: Curation, deciding: Deciding, sourcing: Sourcing, answers: Answers
) -> Mapping[str, View]:
    """The lists by name, in the order in which they are offered."""
    return {
        "proposals": Proposals(queue, curation, deciding, answers),
        "headlines": Stories(queue, sourcing, answers),
        "gaps": Gaps(queue, sourcing, answers),
        "stale": StaleFacts(queue, sourcing, answers),
    }


def numbered(value: str) -> int:
    """The number that an option of a menu carries."""
    if not value.isdecimal() or len(value) > len(str(2**53)):
        raise Told("queue-gone")
    return int(value)
