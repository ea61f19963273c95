"""A lever as text: `production=*1.5`, `pause_weeks=8@2026-03`, `gate.type_approval=2027-03`. What each takes is a row."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import NoReturn

from knowledge.errors import InvalidScenario, RefusedLever
from knowledge.scenarios.lever_values import Lever, read
from knowledge.scenarios.table import BY_NAME, INPUTS, Input, Takes

__all__ = ["Lever", "parse", "parse_all", "split"]

LATER_ORDERS = frozenset({"demand", "later_orders", "new_orders", "orders"})
"""What people expect to be a lever and is none: orders placed after mine do not delay me in a first-come queue."""
SHORTEST = 4
"""Letters of a lever's name that are enough."""
_NAMED = re.compile(r"\s*(?P<name>[^\s=:]+)\s*[=:]?=?\s*(?P<value>.*?)\s*", re.DOTALL)


def split(text: str) -> tuple[str, str, str]:
    """Take a lever's text apart: name, what it is aimed at, value. `production: +20 %` and `cancel 15%` will do."""
    found = _NAMED.fullmatch(text)
    name, value = (found["name"], found["value"]) if found else ("", "")
    kind, _, target = name.partition(".")
    return _whole(kind.casefold()), target.strip(), value


def _whole(kind: str) -> str:
    """Return the lever that a word begins, `pause` or `exports`; the word itself where it begins none, or several."""
    begun = kind.removesuffix("s")
    rows = [row.name for row in INPUTS if row.name.startswith(begun)] if len(begun) >= SHORTEST else []
    return rows[0] if kind not in {*BY_NAME, *LATER_ORDERS} and len(rows) == 1 else kind


def parse(text: str) -> Lever:
    """Read a lever. Raises InvalidScenario with the levers there are, or RefusedLever for a value that one cannot have."""
    kind, target, value = split(text)
    if kind in LATER_ORDERS:
        raise RefusedLever(text, "later-orders", (BY_NAME["bypass"].example,))
    row = BY_NAME.get(kind)
    if row is None or row.takes is Takes.NOTHING or (kind == "gate") != bool(target):
        raise InvalidScenario(text, _nearest(kind))
    lever = read(Lever(kind, value, target), row.takes) if value else None
    return lever or _refuse(text, row, target)


def parse_all(texts: Iterable[str]) -> tuple[Lever, ...]:
    """Read several levers; of two on one input the last counts. Plants share one ramp, gates have each their own step."""
    levers = {lever.named: lever for lever in map(parse, texts)}
    return tuple(levers.values())


def _refuse(text: str, row: Input, target: str) -> NoReturn:
    example = row.example.partition("=")[2]
    name = f"{row.name}.{target}" if target else row.name
    code = row.name if row.takes is Takes.QUESTION else row.takes.value
    raise RefusedLever(text, code, (f"{name}={example}",))


def _nearest(name: str) -> tuple[str, ...]:
    """Return an example of every lever, those whose names resemble the given one first."""
    examples = {row.name: row.example for row in INPUTS if row.example}
    close = get_close_matches(name, examples, n=3, cutoff=0.5)
    return tuple(examples[each] for each in dict.fromkeys([*close, *examples]))
