"""Everything that can go wrong in `knowledge`, in one tree.

    KnowledgeError
    |-- Misread                     a person's words could not be read; shown to them as one sentence
    |   |-- InvalidDate
    |   |   `-- ImpossibleDate
    |   |-- InvalidQuantity
    |   |   `-- SwappedEnds         a range, the larger end first
    |   |-- InvalidQuote
    |   |-- InvalidPosition
    |   |-- InvalidAddress
    |   |-- InvalidScenario
    |   |   `-- RefusedLever        the lever exists, this value of it cannot be
    |   |-- UnknownProduct
    |   |-- AmbiguousProduct
    |   |-- UnknownMarket
    |   |-- UnknownMaker
    |   |-- UnknownAttribute
    |   |-- UnknownClaim
    |   `-- UnknownItem
    |-- Refused                     the words were read, the question makes no sense
    |-- Incomparable                several were read, and there is nothing to compare
    |-- Unsound                     a claim that somebody filled in has faults
    |-- UnitMismatch                a programming error in data or code
    |-- BrokenPack
    `-- StoreError
        |-- StoreCorrupt
        |-- StoreNewer
        |-- StoreReadOnly
        |-- StoreUnreadable
        |-- StoreLocked
        `-- StoreFull

An error carries what happened as fields. The sentence a member sees is made elsewhere, in their language.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path


class KnowledgeError(Exception):
    """Base of everything `knowledge` raises on purpose."""


class Misread(KnowledgeError, ValueError):
    """Someone's words could not be read. `text` is what they wrote."""

    def __init__(self, text: str, suggestions: Sequence[str] = ()) -> None:
        super().__init__(text)
        self.text = text
        self.suggestions = tuple(suggestions)


class InvalidDate(Misread):
    """Not a date in any form we read."""


class ImpossibleDate(InvalidDate):
    """Reads like a date, but the calendar has no such day: 31/02."""


class InvalidQuantity(Misread):
    """Not a number, range or rate in any form we read."""


class SwappedEnds(InvalidQuantity):
    """A range in a form we read that ends before it begins: 56-53 weeks."""


class InvalidQuote(Misread):
    """Not a waiting time that a maker could have quoted."""


class InvalidPosition(Misread):
    """Not a place in a queue."""


class InvalidAddress(Misread):
    """Not the address of a page on the web."""


class InvalidScenario(Misread):
    """Not a lever we know, or not a value it takes. `suggestions` are the levers there are."""


class RefusedLever(InvalidScenario):
    """A lever that there is, with a value that it cannot have. `suggestions` are values of it that work.

    `code` says why: what the lever takes (`rate`, `duration`, `date`, `start`, `pause`, `share`, `step`, or the lever's own
    name where it changes the question), `past` for a day that is over, `contradiction` for two levers that cannot both
    be, `later-orders` for what delays nobody. `other` is the lever it collides with.
    """

    def __init__(self, text: str, code: str, suggestions: Sequence[str] = (), *, other: str = "") -> None:
        super().__init__(text, suggestions)
        self.code = code
        self.other = other

    def as_typed(self, text: str) -> "RefusedLever":
        """The same of someone who typed only the value, because a form named the lever."""
        values = tuple(each.partition("=")[2] or each for each in self.suggestions)
        return RefusedLever(text, self.code, values, other=self.other)


class UnknownProduct(Misread, LookupError):
    """No product by that name. `suggestions` are ids of products that look like it."""


class AmbiguousProduct(Misread, LookupError):
    """Several products by that name. `suggestions` are their ids."""


class UnknownMarket(Misread, LookupError):
    """No country or group by that name. `suggestions` are codes of markets that look like it."""


class UnknownMaker(Misread, LookupError):
    """Nobody by that name has promised anything. `suggestions` are makers that look like it."""


class UnknownAttribute(Misread, LookupError):
    """Nothing may be claimed under that name. `suggestions` are attributes that look like it."""


class UnknownClaim(Misread, LookupError):
    """No claim that stands is meant by that. `suggestions` are names of claims that look like it."""


class UnknownItem(Misread, LookupError):
    """Neither a product nor a country nor a day on which something was ordered."""


class Incomparable(KnowledgeError, ValueError):
    """Several things were understood that cannot be compared.

    `code` says why: `too-few`, `too-many`, `same`; `texts` are the words of those it is about.
    """

    def __init__(self, code: str, *texts: str) -> None:
        super().__init__(code)
        self.code = code
        self.texts = texts


class Refused(KnowledgeError, ValueError):
    """The question was understood and cannot be right.

    `code` says why: `order-in-future`, `order-before-opening`, `by-in-past`, `as-of-in-future`. `day` is what was asked,
    `limit` the day it collides with.
    """

    def __init__(self, code: str, *, day: date, limit: date | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.day = day
        self.limit = limit


class Unsound(KnowledgeError, ValueError):
    """A claim that somebody filled in cannot be taken; all its faults are listed."""

    def __init__(self, faults: Sequence[object]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = tuple(faults)


class UnitMismatch(KnowledgeError, TypeError):
    """A quantity of one dimension was asked for in a unit of another."""

    def __init__(self, have: str, want: str) -> None:
        super().__init__(f"{have} is no {want}")
        self.have = have
        self.want = want


class BrokenPack(KnowledgeError, ValueError):
    """A pack has faults; all of them are listed."""

    def __init__(self, path: Path, faults: Sequence[object]) -> None:
        super().__init__(f"{path.name}: {len(faults)} faults")
        self.path = path
        self.faults = tuple(faults)


class StoreError(KnowledgeError, OSError):
    """A database cannot be used. `path` is its file."""

    def __init__(self, path: Path | None, detail: str = "") -> None:
        super().__init__(detail or str(path))
        self.path = path
        self.detail = detail


class StoreCorrupt(StoreError):
    """The file fails SQLite's own check, or is no database."""


class StoreNewer(StoreError):
    """The file was written by a later version of this program."""


class StoreReadOnly(StoreError):
    """The file or its folder may not be written."""


class StoreUnreadable(StoreError):
    """The file cannot be read, and nothing is known of what is in it: it may be whole."""


class StoreLocked(StoreError):
    """Another process holds the folder."""


class StoreFull(StoreError):
    """The disk is full."""
