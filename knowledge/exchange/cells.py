"""A claim's fields <-> cells of a table.

A spreadsheet runs a cell that begins with one of `= + - @`, a tab or a line's end as a formula. Such a cell is written
with an apostrophe before it, and so is one that has apostrophes before such a sign: taking one away always gives back
what was there. Other apostrophes stay as they are.
"""

import json
import re
from collections.abc import Sequence

from knowledge.attributes import QUALIFIERS, Form

_FORMULA = re.compile(
    r"'*[=+\-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}]"
)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,29})(?P<fraction>(?:\.[0-9]{1,30})?(?:e[+-]?[0-9]{1,3})?)")
_PLAIN_NAME = re.compile(r"[^\s;\[\]\"]+")
RANGE = ".."
YES = "yes"


def escaped(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unescaped(cell: str) -> str:
    """What `escaped` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def number(cell: str) -> int | float:
    """A number as programs write it: 30452, -0.5. ValueError for anything else, thousands with commas too."""
    match = _NUMBER.fullmatch(cell)
    if match is None:
        raise ValueError(cell)
    return float(cell) if match["fraction"] else int(cell)


def amount(cell: str) -> int | float | list[int | float | None]:
    """A number, or a range with an open end as nothing: 53..56, ..60, 33... ValueError for anything else."""
    if RANGE not in cell:
        return number(cell)
    low, _, high = cell.partition(RANGE)
    return [number(end) if end else None for end in (low, high)]


def amount_text(value: object) -> str:
    """A number or range as `amount` reads it."""
    if isinstance(value, list | tuple):
        return RANGE.join("" if end is None else repr(end) for end in value)
    return repr(value)


def value(cell: str, unit: str) -> object:
    """A claim's value: with a unit an amount, without one words or a date. ValueError where it is no amount."""
    if not cell:
        return None
    return amount(cell) if unit else cell


def value_text(value: object) -> str:
    """A claim's value as `value` reads it."""
    return value if isinstance(value, str) else "" if value is None else amount_text(value)


def qualifier(name: str, cell: str) -> object:
    """A qualifier's value by its form. A cell that is not of that form comes back as text, for the checks to refuse."""
    try:
        match QUALIFIERS[name].form:
            case Form.FLAG:
                return True if cell == YES else cell
            case Form.NUMBER:
                return amount(cell)
            case Form.STEPS:
                return json.loads(cell)
    except (ValueError, RecursionError):
        pass
    return cell


def qualifier_text(value: object) -> str:
    """A qualifier's value as `qualifier` reads it."""
    if value is True:
        return YES
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return value if isinstance(value, str) else amount_text(value)


def names(cell: str) -> list[str]:
    """Names of claims: ``a; b``, or a JSON list where a name has such signs itself. ValueError for a broken list."""
    if not cell.startswith("["):
        return [name for each in cell.split(";") if (name := each.strip())]
    found = json.loads(cell)
    if not all(isinstance(name, str) for name in found):
        raise ValueError(cell)
    return list(found)


def names_text(given: Sequence[str]) -> str:
    """Names of claims as `names` reads them."""
    plain = all(map(_PLAIN_NAME.fullmatch, given))
    return "; ".join(given) if plain else json.dumps(list(given), ensure_ascii=False)
