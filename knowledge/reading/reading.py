"""What a message says: the value that reading ends in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from knowledge.edtf import Span
from knowledge.reading.intents import Declined, Intent, Metric
from knowledge.reading.slots import QuotedWait


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message says. An `ordered_on` of precision `set` can be read two ways: ask which."""

    intent: Intent = "out_of_scope"
    confidence: float = 0.0
    """From 0 to 1: how far the intent stands out among the others."""
    product: str | None = None
    """Id of the first product named."""
    products: tuple[str, ...] = ()
    market: str | None = None
    """Code of the first market named."""
    markets: tuple[str, ...] = ()
    """Every market named, in order."""
    unsure_markets: tuple[str, ...] = ()
    """What a word can mean that means several markets, or one and something else: Georgia, Congo, "aqui", NO."""
    ordered_on: Span | None = None
    orders: tuple[Span, ...] = ()
    """Every span the words of the order date can mean, likeliest first: 26 June of this year and of the last."""
    planned: bool = False
    """The order is still to be placed: an `ordered_on` to come is meant, and none means today."""
    by_date: date | None = None
    """The last day that still satisfies the asker."""
    metric: Metric | None = None
    period: Span | None = None
    """The time of which a figure is asked: deliveries in October 2025."""
    levers: Mapping[str, str | float] | None = None
    """What to suppose: "*2", "=30000/month", "+8w" or a fraction by lever, as asked; values out of range included."""
    quoted: QuotedWait | None = None
    declined: Declined | None = None
    """Why a text out of scope is none for us, where that can be said."""
    elsewhere: bool = False
    """Whether every product it names is another maker's, which we know nothing about."""
    locale: str = "en"
    """The language the text is mostly in."""
    misread: tuple[str, ...] = ()
    """Words that look like a date and are none (31/02), or like a product and are none (XU7)."""
    others: tuple["Reading", ...] = ()
    """Further questions of the same message, each read on its own; they inherit what the first one says."""
