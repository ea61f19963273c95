"""Claims as JSON: a list, or an object with the list under `claims`; written with one claim on a line."""

import json
from collections.abc import Iterable
from typing import NoReturn

from knowledge.exchange.rows import Row, RowFault


class _Doubled(ValueError):
    """A key that stands twice, of which JSON's readers keep the last."""


def read(text: str) -> tuple[object, list[RowFault]]:
    """The list of claims as it stands; None with a fault where there is none."""
    try:
        found = json.loads(text, object_pairs_hook=_object, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        return None, [_fault(error)]
    if not _encodes(found):
        return None, [RowFault("control-character", detail="half a character")]
    if not isinstance(found, dict):
        return found, []
    missing = [] if "claims" in found else [RowFault("missing-key", detail="claims")]
    unknown = [RowFault("unknown-key", detail=key) for key in found if key != "claims"]
    return found.get("claims"), [*unknown, *missing]


def _fault(error: Exception) -> RowFault:
    """Why a text is no JSON that we take."""
    match error:
        case json.JSONDecodeError():
            return RowFault("json", detail=error.msg, line=error.lineno)
        case RecursionError():
            return RowFault("too-deep")
        case _Doubled():
            return RowFault("duplicate-key", detail=str(error))
        case _:  # an integer of thousands of digits
            return RowFault("json", detail=str(error)[:100])


def _encodes(found: object) -> bool:
    """Whether it holds no half of a surrogate pair, which is no text at all."""
    try:
        return bool(json.dumps(found, ensure_ascii=False).encode())
    except UnicodeEncodeError:
        return False


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise _Doubled(key)
        found[key] = value
    return found


def _no_number(word: str) -> NoReturn:
    raise json.JSONDecodeError(f"{word} is no number", "", 0)


def write(rows: Iterable[Row]) -> str:
    """An object with a claim on each line; keys that say nothing are left out."""
    lines = [json.dumps(_content(row), ensure_ascii=False) for row in rows]
    return '{"claims": [\n' + ",\n".join(lines) + "\n]}\n" if lines else '{"claims": []}\n'


def _content(row: Row) -> dict[str, object]:
    content = row.model_dump(mode="json")
    content["also"] = [{name: value for name, value in each.items() if value} for each in content["also"]]
    return {name: value for name, value in content.items() if value not in (None, "", [], {}, False) or name == "value"}
