"""What a message wants: the words of each intent weighed against the others, and against wanting nothing of ours."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, get_args

from knowledge.reading.marks import Marks

Intent = Literal["wait", "launch", "fact", "whatif", "compare", "track", "alert", "about", "out_of_scope"]
INTENTS: tuple[Intent, ...] = get_args(Intent)
"""In this order where nothing speaks for one more than for another."""
Metric = Literal["orders", "backlog", "deliveries", "price", "capacity", "quoted_wait", "launch", "target", "other"]
Declined = Literal["investment", "legal", "medical", "chat", "elsewhere"]

SPEAKS: Mapping[str, Mapping[Intent, float]] = MappingProxyType(
    {
        "when": {"wait": 0.7, "launch": 0.7},
        "how_long": {"wait": 1.5},
        "how_many": {"fact": 1.8},
        "ordered": {"wait": 2.5},
        "order": {"wait": 1.0},
        "planning": {"wait": 2.0},
        "mine": {"wait": 0.8},
        "waiting": {"wait": 1.8},
        "arrive": {"wait": 1.3},
        "promise": {"wait": 1.2},
        "moved": {"wait": 0.8},
        "plausible": {"wait": 1.2, "fact": 0.3},
        "built": {"wait": 0.9},
        "others": {"wait": 0.3},
        "asking_for": {"wait": 1.2},
        "cancelled": {"wait": 0.5},
        "reordered": {"wait": 2.0},
        "refitted": {"wait": 1.0},
        "event": {"wait": 0.3},
        "opening": {"wait": 0.8},
        "launch": {"launch": 2.4},
        "sell": {"launch": 2.2},
        "reach": {"launch": 1.2},
        "announce": {"launch": 1.2},
        "abroad": {"launch": 1.0},
        "price": {"fact": 3.2},
        "backlog": {"fact": 3.0},
        "deliveries": {"fact": 1.8},
        "orders_count": {"fact": 2.6},
        "capacity": {"fact": 1.6},
        "quoted_wait": {"fact": 2.6},
        "target": {"fact": 2.6},
        "launch_fact": {"fact": 2.8},
        "policy": {"fact": 2.8},
        "legit": {"fact": 2.8},
        "source": {"fact": 1.8, "about": 1.2},
        "suppose": {"whatif": 4.0},
        "if": {"whatif": 0.8},
        "how_much_sooner": {"whatif": 1.8},
        "production": {"whatif": 0.3, "fact": 0.2},
        "double": {"whatif": 1.2},
        "triple": {"whatif": 1.2},
        "half": {"whatif": 1.0},
        "cancel": {"whatif": 0.4},
        "stop": {"whatif": 0.8},
        "plant": {"whatif": 0.8, "fact": 0.5},
        "instead": {"whatif": 0.8, "compare": 0.5},
        "versus": {"compare": 2.4},
        "or": {"compare": 0.8},
        "which": {"compare": 0.6},
        "sooner": {"compare": 1.2},
        "alternative": {"compare": 0.6},
        "notify": {"alert": 4.5},
        "track": {"track": 4.0},
        "bot": {"about": 1.1},
        "method": {"about": 2.4},
        "help": {"about": 2.5},
        "greeting": {"out_of_scope": 1.0},
        "thanks": {"out_of_scope": 2.6},
        "invest": {"out_of_scope": 5.0},
        "legal": {"out_of_scope": 4.5},
        "medical": {"out_of_scope": 3.0},
        "offtopic": {"out_of_scope": 4.4},
        "accessory": {"out_of_scope": 2.2},
        "advice": {"out_of_scope": 3.0, "compare": -1.5},
        "instruction": {"out_of_scope": 2.8},
    }
)
"""What a concept says for each intent; said again, it says a little more."""
_AGAIN = 1.3

METRICS: Mapping[str, Metric] = MappingProxyType(
    {
        "legit": "other", "policy": "other", "launch_fact": "launch", "price": "price", "backlog": "backlog",
        "quoted_wait": "quoted_wait", "target": "target", "orders_count": "orders", "deliveries": "deliveries",
        "capacity": "capacity",
    }
)  # fmt: skip
"""Which figure a concept asks for; of several the one that stands first."""
DECLINED: Mapping[str, Declined] = MappingProxyType({"invest": "investment", "legal": "legal", "medical": "medical"})
CHAT = frozenset({"greeting", "thanks"})
"""What asks nothing, where it is all that is said."""
NO_CHAT = frozenset({"offtopic", "instruction", "advice", "accessory"})
Weights = dict[Intent, float]
_SURELY = 2.5
"""Weight from which something of ours is surely asked."""
_LIKELY: tuple[Intent, ...] = ("wait", "launch", "fact")
_FEWEST = 4
"""Pieces of a text that only gives a day, as an answer to "when?"."""
_FEW = 8
"""Pieces of a text that is a product's name and perhaps a word or two."""
ENOUGH = 1.4
"""Weight below which nothing of ours is taken to be asked."""
_FIRM: tuple[Metric, ...] = ("price", "backlog", "target", "quoted_wait")
"""Figures whose words mean nothing else; those of the others also stand beside them: orders, a month."""
_LEVERS = frozenset({"production", "double", "triple", "half", "cancel", "stop", "send_abroad", "plant"})
"""What may be supposed to change."""
_FIGURES = frozenset({"price", "backlog", "orders_count", "deliveries", "target", "capacity", "quoted_wait"})
_OWN_ORDER = frozenset({"ordered", "order", "mine", "waiting", "reordered", "planning", "asking_for", "arrive"})


@dataclass(frozen=True, slots=True)
class Seen:
    """What else a message holds, besides its words."""

    products: int = 0
    """How many products it names, ours or a maker's."""
    maker: bool = False
    """Whether it names a maker of ours."""
    foreign_products: int = 0
    """Products of other makers that it names."""
    market: bool = False
    markets: int = 0
    """How many markets it names."""
    here: bool = False
    """Whether it speaks of where the asker is."""
    ordered: float = 0.0
    """How much speaks for one of its dates being an order's day; 0 without a date."""
    exactly: bool = False
    """Whether that date is one of a day."""
    waited: bool = False
    """Whether it says how long somebody has waited."""
    lengths: bool = False
    levers: int = 0
    deadline: bool = False
    number: bool = False
    question: bool = False
    words: int = 0


def weigh(marks: Marks, seen: Seen) -> Weights:
    """How much speaks for each intent."""
    weights: Weights = dict.fromkeys(INTENTS, 0.0)
    for concept in sorted(marks.said):
        again = _AGAIN if len(marks.of(concept)) > 1 else 1.0
        for intent, weight in SPEAKS.get(concept, {}).items():
            weights[intent] += weight * again
    for rule in _RULES:
        rule(weights, marks, seen)
    return weights


def choose(weights: Weights, seen: Seen) -> tuple[Intent, float]:
    """The intent that most speaks for, and from 0 to 1 how far it stands out."""
    (best, most), (_, second), *_ = sorted(weights.items(), key=lambda pair: -pair[1])
    if most < ENOUGH:
        return _guess(weights, seen)
    return best, (most - max(second, 0.0)) / most


def _guess(weights: Weights, seen: Seen) -> tuple[Intent, float]:
    """What is likely wanted where little is said: of a product that is named its coming, as of a bare "when?"."""
    named = seen.products or seen.maker or (seen.foreign_products and seen.words <= _FEW)
    bare = (
        seen.words <= _FEW and not seen.number and weights["wait"] > max(weights["out_of_scope"], weights["about"], 0.0)
    )
    if not (named or bare) or weights["out_of_scope"] > weights["wait"] + 1:
        return "out_of_scope", 0.6
    return max(_LIKELY, key=lambda intent: weights[intent]), 0.1


def metric(marks: Marks, intent: Intent) -> Metric | None:
    """The figure that a question after a fact asks for: a plain one before others, unless rules or truth are asked for."""
    if intent != "fact":
        return None
    found = [METRICS[concept] for mark in marks.all for concept in mark.concepts if concept in METRICS]
    plain = [each for each in found if each != "other"]
    if "other" in found:
        first = found[0] == "price" and not marks.any({"legit"})  # what it costs, taxes and all
        return "other" if not plain or (marks.any({"policy"}) and not first) else plain[0]
    firm = next((each for each in _FIRM if each in plain), None)
    return firm or (plain[0] if plain else "other")


def _orders(weights: Weights, marks: Marks, seen: Seen) -> None:
    if seen.ordered > 0:
        figures = marks.any(_FIGURES) and not marks.any({"ordered", "mine", "reordered"})
        weights["wait"] += ((1.4 if seen.exactly else 0.5) + min(seen.ordered, 3.0) / 2) * (0.3 if figures else 1.0)
    if marks.any({"quoted_wait"}) and not seen.ordered and not marks.any({"mine"}):
        weights["fact"] += 1.5
    if marks.any({"launch_fact"}) and not marks.any({"when"}):
        weights["fact"] += 1.2
    if marks.any({"policy"}) and not seen.ordered and not marks.any({"when", "how_long"}):
        weights["fact"] += 1.5
    if seen.waited:
        weights["wait"] += 2.2
    if seen.lengths and not seen.waited:
        weights["wait"] += 0.4
    if seen.deadline:
        weights["wait"] += 0.8 if marks.any(_OWN_ORDER) else 0.3
        weights["wait"] += 1.5 * (seen.words <= _FEWEST)


def _places(weights: Weights, marks: Marks, seen: Seen) -> None:
    if seen.market:
        weights["launch"] += 0.6 if marks.any({"ordered", "order", "waiting"}) else 1.6
        if marks.any({"launch", "sell", "reach", "announce", "when"}):
            weights["launch"] += 0.8
    if seen.here and not seen.market and not marks.any({"ordered", "order", "waiting", "mine"}):
        weights["launch"] += 1.4
    if marks.any(_FIGURES) and not marks.any({"launch", "sell"}):
        weights["fact"] += 1.0
        weights["launch"] -= 1.0
    if seen.market and marks.any({"order"}) and not marks.any(_OWN_ORDER - {"order"}):
        weights["launch"] += 1.0


def _suppositions(weights: Weights, marks: Marks, seen: Seen) -> None:
    if seen.levers:
        weights["whatif"] += 1.6
        if marks.any({"suppose", "if", "how_much_sooner", "instead"}):
            weights["whatif"] += 2.0
    if marks.any({"suppose", "if"}) and marks.any(_LEVERS):
        weights["whatif"] += 1.8 if marks.any({"suppose"}) or seen.levers or not seen.ordered else 0.8
    if marks.any({"how_much_sooner"}) and (seen.levers or marks.any({"instead"})):
        weights["whatif"] += 1.0


def _comparisons(weights: Weights, marks: Marks, seen: Seen) -> None:
    several = seen.products + seen.foreign_products >= 2  # noqa: PLR2004
    weighing = marks.any({"or", "versus", "which"})
    if several and weighing:
        weights["compare"] += 2.2
    if several and marks.any({"sooner"}):
        weights["compare"] += 3.4
        weights["wait"] -= 1.0
    if seen.markets > 1 and marks.any({"sooner"}) and marks.any({"or", "versus"}):
        weights["compare"] += 3.0
    if weighing and marks.any({"sooner"}):
        weights["compare"] += 1.0
    if marks.any({"or", "versus"}) and marks.any({"alternative"}):
        ways = len(marks.of("alternative")) + marks.any({"waiting"})
        weights["compare"] += 1.4 if ways < 2 else 3.4  # noqa: PLR2004


def _bot(weights: Weights, marks: Marks, seen: Seen) -> None:
    if marks.any({"bot"}) and marks.any({"method", "source", "legit"}):
        weights["about"] += 2.0
    if seen.products or seen.market or seen.ordered > 0:
        weights["about"] -= 1.0
    elif marks.any({"bot"}) and not marks.any(_OWN_ORDER):
        weights["about"] += 0.8


def _tracking(weights: Weights, marks: Marks, seen: Seen) -> None:
    """Who wants an order followed, or to be told, says a lot about the order besides."""
    if marks.any({"track"}):
        weights["track"] += 0.8 * seen.number
        if not marks.any({"when", "how_long"}):
            weights["track"] += 0.5 * max(weights["wait"], 0.0)
    if marks.any({"notify"}):
        weights["alert"] += 0.5 * max(weights["launch"], weights["wait"], 0.0)


def _ours(weights: Weights, marks: Marks, seen: Seen) -> None:
    """What speaks of a product and its coming is ours, whatever else is said along with it."""
    ours = max(weights["wait"], weights["launch"], weights["fact"])
    if (seen.products or seen.maker) and ours >= _SURELY:
        weights["out_of_scope"] -= 1.0
    if marks.any({"instruction"}) and (seen.products or seen.maker) and ours >= _SURELY:  # a question after all
        weights["out_of_scope"] -= 4.0
    elif marks.any({"instruction"}) and not (seen.products or seen.maker):  # what it speaks of besides is not asked for
        weights["out_of_scope"] += 3.0
    if marks.all and marks.all[0].means("offtopic") and marks.all[0].start <= 1:  # translate: when does my YU7 arrive
        weights["out_of_scope"] += 4.0
    if seen.products or seen.foreign_products or seen.maker:
        weights["launch"] += 0.3
        weights["wait"] += 0.2
        weights["fact"] += 0.2


_RULES = (_orders, _places, _suppositions, _comparisons, _bot, _tracking, _ours)
"""What stands together counts for more than each by itself."""
