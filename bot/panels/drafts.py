"""A question that is not yet whole: what is still to be asked back. Pure."""

from datetime import date
from typing import Literal

from knowledge.answers.question import LaunchQuestion, Quoted, WaitQuestion
from knowledge.claims import Frozen
from knowledge.edtf import Precision
from knowledge.errors import UnknownProduct
from knowledge.products import Catalogue
from knowledge.reading.intent import Reading
from knowledge.reading.slots import QuotedWait

Missing = Literal["product", "intent", "market", "which", "ordered"]
SUGGESTED = 5


class Draft(Frozen):
    """What is understood so far."""

    kind: Literal["draft"] = "draft"
    intent: Literal["wait", "launch"] | None = None
    product: str | None = None
    products: tuple[str, ...] = ()
    """Which it could be."""
    market: str | None = None
    ordered: str | None = None
    orders: tuple[str, ...] = ()
    """Days the order could mean: 3/4 is two."""
    settled: bool = False
    """Whether a missing order date is meant: not ordered yet."""
    quoted: Quoted | None = None
    position: tuple[int, int] | None = None
    by: date | None = None
    as_of: date | None = None
    misread: str = ""
    """Words that could not be read."""

    @property
    def missing(self) -> Missing | None:
        """The next thing to ask, or None when the question is whole."""
        if self.product is None:
            return "product"
        if self.intent is None:
            return "intent"
        if self.intent == "launch":
            return None if self.market else "market"
        if self.ordered or self.settled:
            return None
        return "which" if self.orders else "ordered"

    def question(self) -> WaitQuestion | LaunchQuestion:
        """The whole question."""
        if self.product is None or (self.intent == "launch" and self.market is None):
            msg = "asked before everything was known"
            raise ValueError(msg)
        if self.intent == "launch":
            return LaunchQuestion(product=self.product, market=self.market or "", by=self.by, as_of=self.as_of)
        return WaitQuestion(
            product=self.product,
            market=self.market,
            ordered=self.ordered,
            quoted=self.quoted,
            position=self.position,
            by=self.by,
            as_of=self.as_of,
        )


def of_question(question: WaitQuestion | LaunchQuestion, products: tuple[str, ...]) -> Draft:
    """A question that is whole, but for the product where there are several candidates."""
    parts = question.model_dump(exclude={"kind", "product", "scenario", "quoted_on", "quoted", "total", "since"})
    quoted = question.quoted if isinstance(question, WaitQuestion) else None
    only = products[0] if len(products) == 1 else None
    return Draft(intent=question.kind, product=only, products=products, quoted=quoted, settled=True, **parts)


def of_reading(reading: Reading, catalogue: Catalogue, usual: str = "") -> Draft:
    """What a message said. `usual` is meant where it names no product, and nothing that is spelt like one."""
    product, products, misread = _product(reading, catalogue)
    if not (product or products):
        product = usual or None
    span = reading.ordered_on
    several = span is not None and span.precision is Precision.SET
    return Draft(
        intent=reading.intent,
        product=product,
        products=products,
        market=reading.market,
        ordered=str(span) if span and not several else None,
        orders=tuple(map(str, span.parts)) if span and several else (),
        quoted=_quoted(reading.quoted),
        by=reading.by_date,
        misread=misread,
    )


def empty(reading: Reading) -> bool:
    """Whether a message says nothing that a question could be made of."""
    return not (reading.intent or reading.products or reading.market or reading.ordered_on or reading.misread)


def _product(reading: Reading, catalogue: Catalogue) -> tuple[str | None, tuple[str, ...], str]:
    """The product, or candidates; and the first words that look like something and are nothing."""
    named = reading.products
    deepest = tuple(each for each in named if not any(each in catalogue.ancestors(other) for other in named))
    alike: tuple[str, ...] = ()
    for word in reading.misread:
        try:
            catalogue.find(word)
        except UnknownProduct as error:
            alike = alike or error.suggestions[:SUGGESTED]
        except LookupError:
            continue
    misread = reading.misread[0] if reading.misread else ""
    if len(deepest) == 1:
        return deepest[0], (), misread
    return None, deepest[:SUGGESTED] or alike, misread


def _quoted(told: QuotedWait | None) -> Quoted | None:
    return Quoted(weeks=(told.low_weeks, told.high_weeks)) if told else None
