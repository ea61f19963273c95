"""A message to a question: what is asked, about which product and market, ordered when. What it does not tell is None.

From the text to the question, step by step: `normalise` and `pieces` bring it into one form, `languages` tells what it is
in, `tongues` lays the words of those languages over each other. `elements`, `chains` and `dates` find dates, `lengths`
lengths of time, `marks` the phrases that stand for the concepts of `concepts`. `roles` tells which date is which, `intents`
weighs what is asked, `suppositions` finds levers; `message` puts it together.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from knowledge.markets import Markets
from knowledge.products import Catalogue
from knowledge.reading.intents import Declined, Intent, Metric
from knowledge.reading.message import DATED, Asker, Message
from knowledge.reading.normalise import clean
from knowledge.reading.reading import Reading

__all__ = ["Declined", "Intent", "Metric", "Reading", "read_message"]

_SENTENCE = re.compile(r"(?<=[?!？！。;；\n])|(?<=[^\d\W]\.)\s")
_SHORTEST = 4
"""Characters a sentence has at least."""
_MOST_SENTENCES = 6
_CLEAR = 0.45
"""Confidence from which a sentence is taken for a question of its own."""
_HEAD, _TAIL = 1000, 400
"""Characters read of the beginning and of the end of a longer text: questions stand in either."""
_DENSE = 0x0DFF
"""From here on, scripts say in a letter what others say in a word."""
_ADDRESSES = re.compile(r"\w{2,8}://\S*|www\.\S+|<(?:@[!&]?|#|a?:\w+:)\d+>|<(?!t:\d|[\s-])[^<>]{1,200}>")
"""Addresses, Discord's mentions, channels, emoji and commands, and tags: what stands in them is not said."""


def read_message(
    text: str,
    *,
    catalogue: Catalogue,
    markets: Markets,
    today: date,
    language: str = "en",
    opened: Mapping[str, date] | None = None,
) -> Reading:
    """Read a whole message; never raises, whatever the text.

    `language` is the asker's, for what the text itself does not tell. `opened` says when orders for a product opened:
    what "launch night" means.
    """
    asker = Asker(catalogue, markets, today, language, opened or {})
    text = _ADDRESSES.sub(lambda found: " " * len(found.group()), _shortened(text))[: _HEAD + _TAIL]
    whole = Message(clean(text)[: _HEAD + _TAIL], asker)
    return several(whole.reading(), [Message(part, asker).reading() for part in _sentences(text)])


def _shortened(text: str) -> str:
    """The beginning and the end of a long text, of dense scripts and of letters that stand for whole phrases less of each."""
    dense = sum(ord(letter) > _DENSE for letter in text[: _HEAD + _TAIL]) > _HEAD // 4
    head, tail = (_HEAD // 3, _TAIL // 3) if dense else (_HEAD, _TAIL)
    return text if len(text) <= head + tail else f"{text[:head]} … {text[-tail:]}"


def _sentences(text: str) -> list[str]:
    """The sentences of a text that has several; none of one that has too many to be a question."""
    parts = [part for part in _SENTENCE.split(text) if len(part.strip()) >= _SHORTEST]
    return parts if 1 < len(parts) <= _MOST_SENTENCES else []


def several(whole: Reading, parts: Sequence[Reading]) -> Reading:
    """A message that asks several things: the first of them, and the others.

    Sentences that clearly ask different things part a message; what such a question leaves out is as in the sentences
    that ask nothing, product and order as in the rest of the message. One that asks one thing is read as a whole.
    """
    asked: dict[tuple[Intent | None, Metric | None], list[Reading]] = {}
    told: list[Reading] = []
    for part in parts:
        clear = part.intent != "out_of_scope" and part.confidence >= _CLEAR
        (asked.setdefault((part.intent, part.metric), []) if clear else told).append(part)
    if len(asked) < 2 or (whole.intent, whole.metric) not in asked:  # noqa: PLR2004
        return whole
    first, *others = (_merged([*group, *told], whole) for group in asked.values())
    return replace(first, locale=whole.locale, misread=whole.misread, others=tuple(others))


def _merged(parts: Sequence[Reading], whole: Reading) -> Reading:
    """One question with what the sentences around it say; the first to say something counts."""
    named = max(
        (part for part in parts if part.product), key=lambda part: (part.product or "").count("/"), default=whole
    )
    placed = next((part for part in parts if part.market), parts[0])
    unsure = next((part.unsure_markets for part in parts if part.unsure_markets), ())
    dated = next((part for part in parts if part.orders), whole)
    ours = parts[0].intent in DATED
    return replace(
        parts[0],
        product=named.product,
        products=named.products,
        market=placed.market,
        markets=placed.markets,
        unsure_markets=() if placed.market else unsure,
        ordered_on=dated.ordered_on if ours else None,
        orders=dated.orders if ours else (),
        planned=any(part.planned for part in parts),
        by_date=next((part.by_date for part in parts if part.by_date), None),
        quoted=next((part.quoted for part in parts if part.quoted), None),
    )
