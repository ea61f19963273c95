"""What can be decided about a message, as values: what `deciding` returns and front ends carry out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from knowledge.answers.drafts import Draft
from knowledge.answers.meant import Common
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.claims import Frozen
from knowledge.products import Catalogue
from knowledge.reading.intent import Metric
from knowledge.reading.items import Item

Missing = Literal["product", "intent", "market", "which", "ordered", "trim"]
"""What can be asked back."""
Line = Literal["about", "track", "alert", "scope", "chat", "investment", "legal", "medical", "elsewhere"]
"""What is only said."""
MOST_CHOICES = 4
"""As many ways to understand a thing are offered: one row of buttons, with one left for something else."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What a decision depends on besides the message."""

    catalogue: Catalogue
    today: date
    line: str
    """The product line that is meant where nothing better is known."""
    model: str
    """The member of it that most people wait for."""
    opened: Callable[[str, str | None], date | None]
    """The day on which orders of a product opened in a market; None where that is not known."""
    sold: Callable[[str, str | None], bool]
    """Whether a product can be had in a market: where it cannot, no order has a day."""
    differ: Callable[[WaitQuestion], bool]
    """Whether the versions of a model have answers that are worth telling apart."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The question is whole."""

    draft: Draft
    question: WaitQuestion | LaunchQuestion


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing is to be asked back; `choices` are what it can be, likeliest first."""

    draft: Draft
    missing: Missing
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """A fact is asked for, not a forecast."""

    draft: Draft
    fact: "Sought"


@dataclass(frozen=True, slots=True)
class Suppose:
    """A what-if: the question, and the levers as typed."""

    draft: Draft
    question: WaitQuestion
    levers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    """Which comes first of these."""

    draft: Draft
    items: tuple[Item, ...]
    common: Common


@dataclass(frozen=True, slots=True)
class Say:
    """No answer, but a line; `draft.others` is what can be answered instead."""

    draft: Draft
    line: Line


class Sought(Frozen):
    """A fact that is asked for."""

    kind: Literal["fact"] = "fact"
    product: str
    market: str | None = None
    metric: Metric = "other"
    period: str | None = None
    """The time it speaks of, where that was named; else the latest."""


Step = Answer | Ask | State | Suppose | Compare | Say
