"""A message to a question: what is asked, about which product and market, ordered when. What it does not tell is None."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from knowledge.edtf import Span
from knowledge.markets import Markets
from knowledge.products import Catalogue
from knowledge.reading.dates import DateMention, find_dates, find_elapsed, find_impossible
from knowledge.reading.normalise import clean, fold
from knowledge.reading.slots import LONGEST_QUOTE, QuotedWait, find_quotes
from knowledge.reading.vocabulary import Vocabulary, vocabulary

Intent = Literal["wait", "launch", "fact", "whatif", "compare", "track", "alert", "about", "out_of_scope"]
Metric = Literal["orders", "backlog", "deliveries", "price", "capacity", "quoted_wait", "launch", "target", "other"]
Declined = Literal["investment", "legal", "medical"]

_ENOUGH = 1.5
"""Weight below which neither question is taken to be asked."""
_AHEAD = 1.0
"""By how much one question must outweigh the other."""
_DATED = 2.0
"""What an order date weighs for a wait, and a market abroad for a launch."""
_UNSAID = -1.0
"""Weight of a day to come of which nothing says that it is the order's."""
_REACH = 50
"""Characters around a date in which words tell what day it is."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message says. An `ordered_on` of precision `set` can be read two ways: ask which."""

    intent: Intent | None = None
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
    levers: Mapping[str, str | float] | None = None
    """What to suppose: "*2", "=30000/month", "+8w" or a fraction by lever, as asked; values out of range included."""
    quoted: QuotedWait | None = None
    declined: Declined | None = None
    """Why a text out of scope is none for us, where that can be said."""
    locale: str = "en"
    """The language the text is mostly in."""
    misread: tuple[str, ...] = ()
    """Words that look like a date and are none (31/02), or like a product and are none (XU7)."""
    others: tuple["Reading", ...] = ()
    """Further questions of the same message, each read on its own; they inherit what the first one says."""


def read_message(text: str, *, catalogue: Catalogue, markets: Markets, today: date, language: str = "en") -> Reading:
    """Read a whole message with the readers of the single slots; never raises, whatever the text."""
    words = vocabulary(language)
    named = catalogue.in_text(text, leads=words.intent.trims)
    folded = _without(fold(text), ((mention.start, mention.end) for mention in named))
    places = markets.in_text(_without(clean(text), ((m.start, m.end) for m in named)), language)
    products = tuple(dict.fromkeys(mention.meaning.id for mention in named))
    market = places[0].meaning.code if places else None
    ordered_on = _ordered_on(folded, today, words)
    return Reading(
        intent=_intent(folded, words, dated=ordered_on is not None, placed=market is not None),
        product=products[0] if products else None,
        products=products,
        market=market,
        ordered_on=ordered_on,
        by_date=_by_date(folded, today, words),
        metric=_metric(folded, words),
        quoted=_quoted(folded, words),
        locale=language,
        misread=(*find_impossible(folded, today=today, language=language), *catalogue.near_misses(text)),
    )


def _intent(folded: str, words: Vocabulary, *, dated: bool, placed: bool) -> Intent | None:
    wait = _weight(folded, words.intent.wait) + _DATED * dated
    launch = _weight(folded, words.intent.launch) + _DATED * placed
    if max(wait, launch) < _ENOUGH or abs(wait - launch) < _AHEAD:
        return None
    return "wait" if wait > launch else "launch"


def _ordered_on(folded: str, today: date, words: Vocabulary) -> Span | None:
    """Choose the date that most looks like the day of the order; else the time for which someone has waited."""
    ahead = any(_said(phrase).search(folded) for phrase in words.intent.planning)
    dates = find_dates(folded, today=today, language=words.language, ahead=ahead, both=True)
    weighed = [
        (_order_weight(folded, mention, today, words), mention)
        for mention in dates
        if not _limit(folded, mention, words)
    ]
    best = max(weighed, key=lambda pair: pair[0], default=None)
    if best and best[0] >= 0:
        return best[1].span
    elapsed = find_elapsed(folded, today=today, language=words.language)
    return elapsed[0].span if elapsed else None


def _order_weight(folded: str, mention: DateMention, today: date, words: Vocabulary) -> float:
    """Weigh what the words before the date say of it, and a little what those after it say; the nearest counts."""
    before = folded[max(0, mention.start - _REACH) : mention.start]
    after = folded[mention.end : mention.end + _REACH // 2]
    leading = _nearest(before, words.intent.ordering, last=True)
    return leading or _nearest(after, words.intent.ordering, last=False) / 2 or _UNSAID * _lies_ahead(mention, today)


def _lies_ahead(mention: DateMention, today: date) -> bool:
    return mention.span.earliest is not None and mention.span.earliest > today


def _nearest(text: str, weights: Mapping[str, float], *, last: bool) -> float:
    """Return the weight of the last, or the first, weighted phrase of a text; 0 without any."""
    found = [
        (match.end() if last else -match.start(), match.group())
        for match in _phrases(frozenset(weights)).finditer(text)
    ]
    return weights[max(found)[1]] if found else 0.0


def _limit(folded: str, mention: DateMention, words: Vocabulary) -> str | None:
    """Find the word that makes a date a deadline, if it stands right before it."""
    before = folded[max(0, mention.start - _REACH) : mention.start].rstrip()
    limits = (*words.intent.by, *words.intent.before)
    return next(
        (word for word in sorted(limits, key=len, reverse=True) if re.search(rf"(?<!\w){re.escape(word)}$", before)),
        None,
    )


def _by_date(folded: str, today: date, words: Vocabulary) -> date | None:
    """Return the last day of what follows "by", the day before what follows "before"."""
    for mention in find_dates(folded, today=today, language=words.language, ahead=True):
        limit = _limit(folded, mention, words)
        if limit in words.intent.by or folded[mention.start : mention.end] in words.intent.deadlines:
            return mention.span.latest
        if limit and mention.span.earliest:
            return mention.span.earliest - timedelta(days=1)
    return None


def _metric(folded: str, words: Vocabulary) -> Metric | None:
    said = (metric for metric, phrases in words.intent.metrics.items() if any(_said(p).search(folded) for p in phrases))
    return next(said, None)


def _quoted(folded: str, words: Vocabulary) -> QuotedWait | None:
    """Find the wait of which the text says that it was quoted: the words before it are those that no order date has."""
    for wait, start, _ in find_quotes(folded, language=words.language):
        likely = all(end is None or 0 < end <= LONGEST_QUOTE for end in (wait.low_weeks, wait.high_weeks))
        before = folded[max(0, start - _REACH) : start]
        if likely and _nearest(before, words.intent.ordering, last=True) < 0:
            return wait
    return None


def _weight(folded: str, weights: Mapping[str, float]) -> float:
    """Sum over the weighted phrases in a text; each counts once, a longer one instead of those within it."""
    return sum(weights[phrase] for phrase in {match.group() for match in _phrases(frozenset(weights)).finditer(folded)})


@cache
def _phrases(phrases: frozenset[str]) -> re.Pattern[str]:
    """Any of the phrases as whole words, the longest first."""
    return re.compile(
        "|".join(_bounded(phrase) for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))
    )


@cache
def _said(phrase: str) -> re.Pattern[str]:
    return re.compile(_bounded(phrase))


def _bounded(phrase: str) -> str:
    """Match the phrase, not inside another word where it begins or ends with a letter of a script with spaces."""
    before = r"(?<![^\W_])" if phrase[0].isascii() and phrase[0].isalnum() else ""
    after = r"(?![^\W_])" if phrase[-1].isascii() and phrase[-1].isalnum() else ""
    return f"{before}{re.escape(phrase)}{after}"


def _without(text: str, places: Iterable[tuple[int, int]]) -> str:
    """Return the text with those places blanked out, so that no date or country is read into a product's name."""
    for start, end in places:
        text = f"{text[:start]}{'*' * (end - start)}{text[end:]}"
    return text
