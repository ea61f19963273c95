"""The vocabulary of the track record: forecasts as they were given, and what came of them. Immutable, no I/O.

Nothing here tells who asked. A Discord id never comes this far, but an order can be a fingerprint too: its day, its
exact place in the queue and the words of its owner's app, side by side, fit one person. So at most one of them is kept
as it was asked. An order known by its day stands among all orders of that day, often thousands. Where the asker gave
a place or a quote, only the month of the order is kept, the place to two significant digits, the quote to whole weeks
or months. What was computed must not give the rest away either, for anyone can compute it again: of such an order the
forecast that is kept is the answer to the question as it is kept, and so are the maker's word and what is hashed. No time of day is kept, which would lead back to a message. And of all who ask the same in a month only
the first counts, so that not even a number of askers can be read off.
"""

import hashlib
import json
from datetime import date
from functools import cached_property
from typing import Literal

from pydantic import Field

from knowledge.claims import Frozen
from knowledge.scenarios.forecast import LEVELS


class Asked(Frozen):
    """What was asked, as far as it may be kept."""

    kind: Literal["wait", "launch"]
    product: str
    market: str
    ordered: str | None = None
    """EDTF; None for an order placed on the day of asking, and for launches."""
    position: tuple[int, int] | None = None
    """Orders ahead, lowest and highest, to two significant digits."""
    quoted: str | None = None
    """What the asker was told: `33-36 weeks`, or the months of a window as EDTF."""

    @property
    def coarse(self) -> bool:
        """Whether it is kept less exactly than it was asked, since it would fit one person."""
        return self.position is not None or self.quoted is not None

    @cached_property
    def key(self) -> str:
        """Equal for equal questions."""
        return digest(self.model_dump(mode="json", exclude_defaults=True))


class Given(Frozen):
    """A forecast as it was given. It is never changed, whatever becomes known later."""

    asked: Asked
    as_of: date
    model: str
    """The version of the model; each has a record of its own."""
    inputs: str
    """A hash of the claims it rests on, the question as it is kept, and the seed."""
    quantiles: tuple[date, ...] = Field(min_length=len(LEVELS), max_length=len(LEVELS))
    """At `LEVELS`, given that it happens at all; 2100 is "not before 2100"."""
    never: float
    word: date | None = None
    """The maker taken at its word on that day, the baseline: the middle of the wait it quoted, or the end of the window
    it announced. None if it had said nothing."""

    @cached_property
    def id(self) -> str:
        """Equal for forecasts of which only the first counts: question, model and month."""
        return digest(self.asked.key, self.model, f"{self.as_of:%Y-%m}")

    @property
    def p10(self) -> date:
        """The start of the span in which it should fall in 8 of 10 cases."""
        return self.quantiles[LEVELS.index(0.1)]

    @property
    def p50(self) -> date:
        """The middle."""
        return self.quantiles[LEVELS.index(0.5)]

    @property
    def p90(self) -> date:
        """The end of the span."""
        return self.quantiles[LEVELS.index(0.9)]


class Resolution(Frozen):
    """What came of a forecast, as far as the facts told when it was drawn up.

    Facts change, and then another resolution follows; the last one stands. An empty one says: open again.
    """

    forecast: str
    days: tuple[date, ...] = ()
    """The days on which it came: one, or one for each place an order may have had."""
    between: tuple[date, date] | None = None
    """The first and the last day on which it can have come, by the counts around it."""
    not_by: date | None = None
    """What has not come had not come by the end of this day."""
    missing: int = 0
    """How many of the places had not been reached by then; 1 for a launch that has not come."""
    never: bool = False
    """It was called off or ruled out."""
    claims: tuple[str, ...] = ()
    """Addresses of the claims that show it."""


def digest(*parts: object) -> str:
    """Sixteen hex digits that stand for these parts, in this order; they can be written as JSON."""
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
