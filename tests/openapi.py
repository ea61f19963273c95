"""Request bodies against Discord's own description of its API.

Differences from plain JSON Schema, all of them how Discord itself reads a body: of a union the branch is taken whose
`type` is the body's, numbers may come as strings of digits, and a key the description does not know is reported.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, validators
from jsonschema.exceptions import ValidationError

UNDESCRIBED = frozenset({"nsfw", "tts", "flags", "id"})
"""Keys that discord.py sends and Discord takes, though the description leaves them out in places."""


class Description:
    """The OpenAPI document, asked about one request at a time."""

    def __init__(self, path: Path) -> None:
        self._document = json.loads(path.read_text(encoding="utf-8"))
        self._templates = [(_pattern(template), item) for template, item in self._document["paths"].items()]

    def faults(self, method: str, path: str, body: Any) -> list[str]:
        """What Discord would find wrong with a JSON body."""
        item = next(item for pattern, item in self._templates if pattern.fullmatch(path) and method.lower() in item)
        schema = item[method.lower()]["requestBody"]["content"]["application/json"]["schema"]
        validator = Validator({**schema, "components": self._document["components"]}, format_checker=FormatChecker())
        return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in validator.iter_errors(body)]


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(template)))


def _union(validator: Any, branches: list[Any], instance: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    del schema
    kind = instance.get("type") if isinstance(instance, dict) else None
    if kind is not None:
        branches = [branch for branch in branches if kind in _kinds(validator, branch, kind)] or branches
    elif instance is not None:
        branches = [branch for branch in branches if branch.get("type") != "null"]
    found = [list(validator.descend(instance, branch)) for branch in branches]
    if all(found):
        yield from min(found, key=len)


def _kinds(validator: Any, branch: Mapping[str, Any], kind: Any) -> list[Any]:
    """The types a branch is for; a branch that does not say is for any."""
    if "$ref" in branch:
        branch = validator._resolver.lookup(branch["$ref"]).contents
    described = branch.get("properties", {}).get("type")
    return [kind] if described is None else list(described.get("enum", ()))


def _properties(
    validator: Any, properties: Mapping[str, Any], instance: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    if not isinstance(instance, dict):
        return
    for key, value in instance.items():
        if key in properties:
            yield from validator.descend(value, properties[key], path=key, schema_path=key)
        elif "additionalProperties" not in schema and key not in UNDESCRIBED:
            yield ValidationError(f"{key!r} is not described")


def _type(validator: Any, types: Any, instance: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """Discord takes a snowflake as a number too, which is how discord.py sends some."""
    if schema.get("format") != "snowflake" or not isinstance(instance, int):
        yield from Draft202012Validator.VALIDATORS["type"](validator, types, instance, schema)


def _is_integer(_checker: Any, instance: Any) -> bool:
    if isinstance(instance, str):
        return instance.isdigit()
    return isinstance(instance, int) and not isinstance(instance, bool)


Validator = validators.extend(  # type: ignore[no-untyped-call]
    Draft202012Validator,
    {"oneOf": _union, "anyOf": _union, "properties": _properties, "type": _type},
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer),
)
