"""A question as far as it is understood: what somebody said, what it could mean besides, and what was assumed. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Literal

from knowledge import edtf
from knowledge.answers.question import LaunchQuestion, Quoted, WaitQuestion
from knowledge.claims import Frozen
from knowledge.edtf import Precision
from knowledge.errors import UnknownProduct
from knowledge.products import Catalogue
from knowledge.reading.intent import Declined, Intent, Metric, Reading
from knowledge.reading.slots import QuotedWait

Assumed = Literal["usual", "line", "alike", "first", "day", "since", "today", "planned", "market", "trim"]
"""What was taken for granted, each with a sentence of its own."""
SUGGESTED = 5
SURE = 0.15
"""Confidence below which an order and a launch are told apart by asking. Judgement."""
MOST_OTHERS = 5
"""Further questions that are offered: as many as one row of buttons holds."""
_AGO = re.compile(r"(?P<sign>[+-])(?P<count>\d{1,4})(?P<unit>[dwmy])")
_DAYS: Mapping[str, int] = {"d": 1, "w": 7, "m": 30, "y": 365}


class Draft(Frozen):
    """What is understood so far. It has no word of the message it comes from, but for one that could not be read."""

    kind: Literal["draft"] = "draft"
    intent: Intent | None = None
    product: str | None = None
    products: tuple[str, ...] = ()
    """Which it could be; or, of a comparison, all that are compared."""
    market: str | None = None
    markets: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    """What the word for the market can mean."""
    ordered: str | None = None
    orders: tuple[str, ...] = ()
    """Days the order could mean, likeliest first: 3/4 is two, 26 June is one a year."""
    planned: bool = False
    """Whether the order is still to be placed."""
    settled: bool = False
    """Whether a missing order day is meant: not ordered yet."""
    exact: bool = False
    """Whether it was filled in option by option: then a model means the model, whatever its versions are."""
    quoted: Quoted | None = None
    position: tuple[int, int] | None = None
    by: date | None = None
    as_of: date | None = None
    metric: Metric | None = None
    period: str | None = None
    """The time of which a figure is asked."""
    levers: tuple[str, ...] = ()
    declined: Declined | None = None
    misread: str = ""
    """Words that could not be read."""
    choices: tuple[str, ...] = ()
    """What the card that asks back offers."""
    asked: bool = False
    """Whether something was asked back already: then nothing is any more."""
    assumed: tuple[Assumed, ...] = ()
    others: tuple["Draft", ...] = ()
    """Further questions of the same message."""

    def assuming(self, *codes: Assumed, **known: object) -> "Draft":
        """With something taken for granted."""
        assumed = tuple(dict.fromkeys((*self.assumed, *codes)))
        return self.model_copy(update={**known, "assumed": assumed})

    def asking(self, choices: tuple[str, ...]) -> "Draft":
        """As it is kept while something is asked back."""
        return self.model_copy(update={"choices": choices, "asked": True})

    def told(self, **known: object) -> "Draft":
        """With what was asked back. The product, once chosen, is also that of further questions about the same."""
        product, others = known.get("product"), self.others
        if product:
            others = tuple(
                each.model_copy(update={"product": product}) if self._alike(each) else each for each in others
            )
        return self.model_copy(update={"choices": (), "misread": "", "others": others, **known})

    def _alike(self, other: "Draft") -> bool:
        """Whether another question is about the same product, or about the same candidates for one."""
        same = (other.product, other.products) == (self.product, self.products)
        return same and other.intent != "compare"

    def question(self) -> WaitQuestion | LaunchQuestion:
        """The whole question. A launch is asked about a market, anything else about an order."""
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
    return Draft(
        intent=question.kind, product=only, products=products, quoted=quoted, settled=True, exact=True, **parts
    )


def of_reading(reading: Reading, catalogue: Catalogue, *, today: date, usual: str = "") -> Draft:
    """What a message said. `usual` is meant where it names no product, and nothing that is spelt like one."""
    if reading.elsewhere and reading.intent in OURS:
        return Draft(intent="out_of_scope", declined="elsewhere")
    product, products, misread = _product(reading, catalogue)
    assumed: tuple[Assumed, ...] = ()
    if not (product or products) and usual:
        product, assumed = usual, ("usual",)
    orders = _orders(reading)
    day = edtf.parse(orders[0]).exact_day if len(orders) == 1 else None
    return Draft(
        intent=_intent(reading, orders),
        product=product,
        products=products,
        market=reading.market,
        markets=reading.markets,
        unsure=reading.unsure_markets,
        ordered=orders[0] if len(orders) == 1 else None,
        orders=orders,
        planned=reading.planned,
        quoted=_quoted(reading.quoted),
        by=reading.by_date,
        metric=reading.metric,
        period=str(reading.period) if reading.period else None,
        levers=tuple(_levers(reading.levers or {}, day or today)),
        declined=reading.declined,
        misread=misread,
        assumed=assumed,
        others=tuple(_others(reading, catalogue, today=today, usual=usual)),
    )


def _intent(reading: Reading, orders: tuple[str, ...]) -> Intent | None:
    """The intent; None where a name alone may be an order or a launch, and nothing said tells which."""
    told = orders or reading.market or reading.unsure_markets or reading.quoted or reading.by_date or reading.planned
    unsure = reading.intent in {"wait", "launch"} and reading.confidence < SURE and reading.products and not told
    return None if unsure else reading.intent


OURS = frozenset({"wait", "launch", "fact", "whatif", "compare"})
"""Intents that have an answer."""


def _others(reading: Reading, catalogue: Catalogue, *, today: date, usual: str) -> Iterator[Draft]:
    """Further questions that are ours, each once: "I ordered in May" after a question is none of its own."""
    seen = {_gist(reading)}
    for each in reading.others:
        if each.intent in OURS and _gist(each) not in seen and len(seen) <= MOST_OTHERS:
            seen.add(_gist(each))
            yield of_reading(each, catalogue, today=today, usual=usual)


def _gist(reading: Reading) -> tuple[object, ...]:
    """What tells two questions of one message apart; a what-if answers when the order arrives, too."""
    kind = "wait" if reading.intent == "whatif" else reading.intent
    return kind, reading.products, reading.market, reading.metric


def _orders(reading: Reading) -> tuple[str, ...]:
    """Every day the order can mean."""
    span = reading.ordered_on
    if reading.orders:
        return tuple(dict.fromkeys(map(str, reading.orders)))
    if span is None:
        return ()
    return tuple(map(str, span.parts)) if span.precision is Precision.SET else (str(span),)


def _levers(levers: Mapping[str, str | float], ordered: date) -> Iterator[str]:
    """Levers as they are typed. An order so much earlier is counted from the day of the order."""
    for name, value in levers.items():
        text = f"{value:g}" if isinstance(value, int | float) else str(value)
        moved = _AGO.fullmatch(text) if name == "order_date" else None
        if moved:
            days = _DAYS[moved["unit"]] * int(moved["count"]) * (1 if moved["sign"] == "+" else -1)
            text = (ordered + timedelta(days=days)).isoformat()
        yield f"{name}={text.removeprefix('=')}"


def _product(reading: Reading, catalogue: Catalogue) -> tuple[str | None, tuple[str, ...], str]:
    """The product, or candidates; and the first words that look like something and are nothing."""
    named = deepest(reading.products, catalogue)
    alike: tuple[str, ...] = ()
    for word in reading.misread:
        try:
            catalogue.find(word)
        except UnknownProduct as error:
            alike = alike or error.suggestions[:SUGGESTED]
        except LookupError:
            continue
    misread = reading.misread[0] if reading.misread else ""
    if len(named) == 1:
        return named[0], named, misread
    return None, named[:SUGGESTED] or alike, misread


def deepest(products: Iterable[str], catalogue: Catalogue) -> tuple[str, ...]:
    """Of a model and its version the version."""
    named = tuple(dict.fromkeys(products))
    return tuple(each for each in named if not any(each in catalogue.ancestors(other) for other in named))


def _quoted(told: QuotedWait | None) -> Quoted | None:
    return Quoted(weeks=(told.low_weeks, told.high_weeks)) if told else None
