"""The vocabulary of the log: what was said (claims), and what we later hold of it (assessments). Immutable, no I/O.

An entry is addressed by its content, so that recording the same thing twice changes nothing. Hindsight never enters a
claim: that a claim proved false, was disputed or superseded is an `Assessment`, dated by the claim that shows it.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, Literal, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, Field

from knowledge import edtf

Value = int | float | str | tuple[float | int | None, float | int | None] | None
"""As stated: a number, a range (None = open end), an EDTF or status word, or nothing."""


class Standing(StrEnum):
    """How firmly a source stands behind a claim, weakest first."""

    RUMOUR = "rumour"
    REPORTED = "reported"
    OFFICIAL = "official"

    @property
    def rank(self) -> int:
        """Rises with firmness."""
        return list(Standing).index(self)


class Confidence(StrEnum):
    """How sure we are that the source was read rightly and is careful, weakest first."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def rank(self) -> int:
        """Rises with confidence."""
        return list(Confidence).index(self)


class Verdict(StrEnum):
    """What an assessment says of a claim."""

    FALSE = "false"
    DISPUTED = "disputed"
    SUPERSEDED = "superseded"
    OUTCOME = "outcome"
    CONFIDENCE = "confidence"


class Frozen(BaseModel):
    """A value: immutable, equal by content."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(Frozen):
    """Where a claim was read. Some pages have no address any more: title and publisher then stand for it."""

    title: str
    publisher: str
    url: str | None = None
    published: str
    """The page's own date, as EDTF."""
    language: str = "en"


class Addressed(Frozen):
    """An entry of the log, addressed by its content."""

    space: str = ""
    """Opaque key of the server that holds it for itself alone; empty for what all share. Part of the content."""

    @cached_property
    def id(self) -> str:
        """Sixteen hex digits of SHA-256 over the content.

        Fields at their default are left out, so that adding a field later changes no address.
        """
        content = self.model_dump(mode="json", exclude_defaults=True) | {"kind": type(self).__name__}
        text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:  # noqa: ARG002  # pydantic's signature
        """Another entry, checked like any. Pydantic's own copy would keep the address that was worked out before."""
        return type(self).model_validate({**self.model_dump(), **(update or {})})

    def __eq__(self, other: object) -> bool:
        """Equal content: the address stands for it."""
        return self is other or (isinstance(other, Addressed) and self.id == other.id)

    def __hash__(self) -> int:
        """Equal content, equal hash."""
        return hash(self.id)


class Claim(Addressed):
    """Someone said that an attribute of a product in a market has a value."""

    kind: Literal["claim"] = "claim"
    slug: str = ""
    """The name a pack gives it; people and citations use it."""
    product: str
    attribute: str
    market: str
    """ISO 3166-1 alpha-2, a group, or several joined by `/`: then it speaks of each of them."""
    value: Value = None
    unit: str | None = None
    qualifier: dict[str, object] = Field(default_factory=dict)
    period: str | None = None
    """EDTF: the time the value speaks of."""
    stated_on: str
    """EDTF: when it was public."""
    standing: Standing
    origin: str
    """The underlying statement: claims of one origin are one witness."""
    source: Source
    also: tuple[Source, ...] = ()
    summary: str = ""

    @property
    def name(self) -> str:
        """What people call it: its slug, or its address when it has none."""
        return self.slug or self.id

    @cached_property
    def known_on(self) -> date:
        """The day from which it counts: the last day of `stated_on`."""
        day = edtf.parse(self.stated_on).latest
        if day is None:
            msg = f"{self.name}: stated_on has no last day"
            raise ValueError(msg)
        return day

    @cached_property
    def span(self) -> edtf.Span | None:
        """The time the value speaks of, or None when the source names none."""
        return edtf.parse(self.period) if self.period else None

    def has(self, **qualifiers: object) -> bool:
        """Whether every named qualifier has that value; None asks that it be absent."""
        return all(self.qualifier.get(name) == value for name, value in qualifiers.items())


class Assessment(Addressed):
    """What we hold of a claim in hindsight.

    It counts from the day of `shown_by`, the claim that shows it, and never before the claim itself; without
    `shown_by`, from the claim's own day.
    """

    kind: Literal["assessment"] = "assessment"
    claim: str
    """Address of the claim it is about."""
    verdict: Verdict
    value: str = ""
    """The fault, the outcome (`met`, `early`, `missed`, `superseded`) or the confidence."""
    shown_by: str = ""
    """Address of the claim that shows it."""
    reason: str = ""
    """Why, in the words of whoever holds it."""


class Retraction(Addressed):
    """We no longer carry a claim or assessment. It stays in the history."""

    kind: Literal["retraction"] = "retraction"
    entry: str
    """Address of what is withdrawn."""
    reason: str = ""
    turn: int = 0
    """How often this entry had been withdrawn before: the second withdrawal is another entry."""


class Reinstatement(Addressed):
    """We carry a withdrawn claim or assessment again."""

    kind: Literal["reinstatement"] = "reinstatement"
    entry: str
    reason: str = ""
    turn: int = 0


Entry = Annotated[Claim | Assessment | Retraction | Reinstatement, Field(discriminator="kind")]


class Change(NamedTuple):
    """What an entry did to a fact: the claim that prevailed before and after it."""

    sequence: int
    before: Claim | None
    after: Claim | None

    @property
    def product(self) -> str:
        """The product whose fact changed."""
        claim = self.after or self.before
        return claim.product if claim else ""
