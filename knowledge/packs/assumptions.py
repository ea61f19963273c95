"""What a pack takes for granted: gates before a launch, named scenarios, pauses of the line."""

import math
from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import Discriminator, Field, Tag, model_validator

from knowledge.claims import Frozen
from knowledge.scenarios.samples import EIGHTY_PERCENT


class Assumption(Frozen):
    """Something a forecast takes for granted. It rests on claims, or says in words why we judge it so; or both.

    As of a day it holds once the last of its claims was public; see `Pack.known_on`.
    """

    name: str = Field(min_length=1)
    claims: tuple[str, ...] = ()
    judgement: str = ""

    @model_validator(mode="after")
    def _grounded(self) -> Self:
        if not self.claims and not self.judgement.strip():
            raise ValueError("neither a claim nor a judgement")
        return self


class Spread(Frozen):
    """How many months something takes, lognormal: `sigma` is the spread of the logarithm."""

    median: float = Field(gt=0, allow_inf_nan=False)
    sigma: float = Field(ge=0, le=3)


class Within(Frozen):
    """How many months something takes, lognormal: 8 in 10 lie between `lo` and `hi`."""

    lo: float = Field(gt=0, allow_inf_nan=False)
    hi: float = Field(gt=0, allow_inf_nan=False)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.hi < self.lo:
            raise ValueError("hi is below lo")
        return self

    @property
    def median(self) -> float:
        """Half take longer."""
        return math.sqrt(self.lo * self.hi)

    @property
    def sigma(self) -> float:
        """Spread of the logarithm."""
        return math.log(self.hi / self.lo) / EIGHTY_PERCENT


def _how_given(months: object) -> str:
    """Which of the two ways: any mention of an end means a range, so that a fault is told of what was meant."""
    if isinstance(months, Mapping):
        return "within" if months.keys() & {"lo", "hi"} else "spread"
    return "within" if isinstance(months, Within) else "spread"


Months = Annotated[Annotated[Spread, Tag("spread")] | Annotated[Within, Tag("within")], Discriminator(_how_given)]


class Gate(Assumption):
    """A step that must be finished before a launch away from home: it takes time, or waits for the queue at home."""

    after: tuple[str, ...] = ()
    """Gates that must be finished first."""
    months: Months | None = None
    starts: str | None = None
    """EDTF: it does not start before this day."""
    wait_under_weeks: float | None = Field(default=None, gt=0)
    """It opens when an order at home is served within this many weeks."""

    @model_validator(mode="after")
    def _of_some_length(self) -> Self:
        if self.months is None and self.wait_under_weeks is None:
            raise ValueError("neither months nor wait_under_weeks")
        return self


class Preset(Assumption):
    """A scenario worth a name: levers as one types them, such as `production=*1.2`."""

    levers: tuple[str, ...] = Field(min_length=1)


class Pause(Assumption):
    """Working time lost: from the first to the last day of `period` the line runs at `speed` (0 = stands still)."""

    product: str
    period: str
    speed: float = Field(default=0.0, ge=0, le=1)
