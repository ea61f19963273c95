"""Launch promises of the past with what came of them, and how long after home makers went abroad."""

from datetime import date
from typing import Self

from pydantic import model_validator

from knowledge import edtf
from knowledge.history.model import Edtf, Gathered, Page


class LaunchPromise(Gathered):
    """A maker said when it would launch; what came of it."""

    id: str
    maker: str
    product: str
    market: str
    domain: str = ""
    event: str = ""
    stage: str = ""
    announced_on: Edtf
    window: Edtf
    launched_on: Edtf | None = None
    not_yet_on: date | None = None
    withdrawn: Edtf | None = None
    window_met: bool | None = None
    outcome_basis: str = ""
    cluster: str
    ask: bool = True
    live: bool = False
    source: Page
    outcome_source: Page | None = None
    summary: str = ""

    @model_validator(mode="after")
    def _decided(self) -> Self:
        if sum(end is not None for end in (self.launched_on, self.not_yet_on, self.withdrawn)) != 1:
            raise ValueError("exactly one of launched_on, not_yet_on and withdrawn")
        for text in (self.announced_on, self.window):
            if edtf.parse(text).latest is None:
                raise ValueError(f"{text} has no last day")
        return self

    @property
    def announced(self) -> date:
        """The last day on which it can have been announced: from then on it was known."""
        return _latest(self.announced_on)


class HomeLag(Gathered):
    """How long after its home market a brand or a model went abroad."""

    id: str
    maker: str
    product: str
    domain: str = ""
    kind: str = ""
    home_market: str
    home_start: Edtf
    foreign_market: str
    foreign_start: Edtf
    lag_months: tuple[float, float]
    foreign_is: str = ""
    """`outcome`, or `plan` where it had not happened yet."""
    source: Page
    outcome_source: Page | None = None
    summary: str = ""


class LaunchHistory(Gathered):
    """Promises and lags of one file."""

    rows: tuple[LaunchPromise, ...]
    home_to_foreign: tuple[HomeLag, ...] = ()


def _latest(text: str) -> date:
    day = edtf.parse(text).latest
    if day is None:
        raise ValueError(f"{text} has no last day")
    return day
