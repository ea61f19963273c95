"""How often one member may ask: a token bucket each, bounded in memory, with the clock of the question."""

from collections import OrderedDict
from datetime import datetime, timedelta

from bot.explain import Told

REMEMBERED = 10_000
"""Members whose pace is remembered; the one who asked longest ago is forgotten first."""


class TooSoon(Told):
    """A member asked more often than the pace allows. `until` is when the next question is welcome."""

    def __init__(self, until: datetime, phrase: str = "error-too-soon") -> None:
        super().__init__(phrase, until=int(until.timestamp()) + 1)
        self.until = until


class Cooldown:
    """`burst` questions at once, then one more every `seconds`."""

    def __init__(self, burst: int, seconds: float, remembered: int = REMEMBERED) -> None:
        self._slack = timedelta(seconds=seconds * (burst - 1))
        self._pace = timedelta(seconds=seconds)
        self._remembered = remembered
        self._free_at: OrderedDict[int, datetime] = OrderedDict()

    def take(self, member: int, now: datetime) -> None:
        """Count one question; raises `TooSoon` (and counts nothing) when there was no room for it.

        The bucket is kept as one instant, the moment at which it would be full again (the generic cell rate
        algorithm, ITU-T I.371), so a member costs one entry and nothing needs sweeping.
        """
        full_at = max(self._free_at.get(member, now), now)
        if full_at - now > self._slack:
            raise TooSoon(full_at - self._slack)
        self._free_at[member] = full_at + self._pace
        self._free_at.move_to_end(member)
        if len(self._free_at) > self._remembered:
            self._free_at.popitem(last=False)

    @property
    def window(self) -> timedelta:
        """How long it takes until all room is free again."""
        return self._slack + self._pace

    def __len__(self) -> int:
        return len(self._free_at)


class Hush:
    """Says a thing once in a while: whoever was told stays untold until the time is over. Bounded in memory, too."""

    def __init__(self, remembered: int = REMEMBERED) -> None:
        self._remembered = remembered
        self._until: OrderedDict[int, datetime] = OrderedDict()

    def first(self, where: int, now: datetime, quiet: timedelta) -> bool:
        """Whether nothing was said there lately; from now on something was, for so long."""
        if now < self._until.get(where, now):
            return False
        self._until[where] = now + quiet
        self._until.move_to_end(where)
        if len(self._until) > self._remembered:
            self._until.popitem(last=False)
        return True

    def __len__(self) -> int:
        return len(self._until)
