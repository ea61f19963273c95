"""What may be asked: values that survive a restart, a chip and a shared card as JSON."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from knowledge.claims import Frozen


class Quoted(Frozen):
    """What the asker's own app or contract says: a wait in weeks from the order, or a promised window."""

    weeks: tuple[float | None, float | None] | None = None
    window: str | None = None
    """EDTF."""


class WaitQuestion(Frozen):
    """A question after one order: when do I get mine."""

    kind: Literal["wait"] = "wait"
    product: str
    market: str | None = None
    """None for the product's home market."""
    ordered: str | None = None
    """EDTF; None for an order placed on the as-of day."""
    quoted: Quoted | None = None
    quoted_on: date | None = None
    position: tuple[int, int] | None = None
    """Orders ahead, lowest and highest."""
    by: date | None = None
    as_of: date | None = None
    scenario: tuple[str, ...] = ()
    """Levers as typed, `production=+20%`."""
    total: int | None = Field(default=None, gt=0)
    """Asks not for an order but for the day on which so many have been handed over in all, ..."""
    since: date | None = None
    """... counted from this day; None for the first hand-over."""


class LaunchQuestion(Frozen):
    """A question after a country: when does it come to mine."""

    kind: Literal["launch"] = "launch"
    product: str
    market: str
    by: date | None = None
    as_of: date | None = None
    scenario: tuple[str, ...] = ()


Question = Annotated[WaitQuestion | LaunchQuestion, Field(discriminator="kind")]

_adapter: TypeAdapter[WaitQuestion | LaunchQuestion] = TypeAdapter(Question)


def from_json(text: str) -> WaitQuestion | LaunchQuestion:
    """A stored question; raises pydantic's ValidationError when a later version wrote it."""
    return _adapter.validate_json(text)
