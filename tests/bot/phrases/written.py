"""A language's file as it is written: messages with what they take, what they choose by, and their words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from fluent.syntax import FluentParser, ast

from bot.phrases import DEFAULT, LANGUAGES

OTHERS = tuple(each for each in LANGUAGES if each != DEFAULT)
HOLE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in a text where a value will stand."""
PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})


@dataclass(frozen=True, slots=True)
class Choice:
    """A place where a message chooses by a value: the value's name, the keys, and the key of the default."""

    by: str
    keys: tuple[str, ...]
    default: str

    @property
    def numeric(self) -> bool:
        """Whether it chooses by a number: in all that is no plural form or number, the value is a word."""
        return all(key in PLURALS or key.isdecimal() for key in self.keys)


@dataclass(frozen=True, slots=True)
class Message:
    """One message."""

    name: str
    variables: frozenset[str]
    choices: tuple[Choice, ...]
    texts: tuple[str, ...]
    """Every text that it can become, its choices made apart from one another, with a hole for each value."""


@cache
def parsed(language: str) -> ast.Resource:
    """A file, as Fluent's own parser reads it."""
    text = resources.files("bot.phrases").joinpath(f"{language}.ftl").read_text(encoding="utf-8")
    return FluentParser(with_spans=False).parse(text)


@cache
def messages(language: str) -> Mapping[str, Message]:
    """The messages of a language by their ids."""
    found = (each for each in parsed(language).body if isinstance(each, ast.Message) and each.value)
    return {each.id.name: _message(each) for each in found}


def _message(node: ast.Message) -> Message:
    pattern = node.value
    assert pattern is not None
    variables = frozenset(each.id.name for each in _walk(pattern) if isinstance(each, ast.VariableReference))
    choices = tuple(_choice(each) for each in _walk(pattern) if isinstance(each, ast.SelectExpression))
    return Message(node.id.name, variables, choices, tuple(_texts(pattern)))


def _choice(node: ast.SelectExpression) -> Choice:
    by = next(each.id.name for each in _walk(node.selector) if isinstance(each, ast.VariableReference))
    keys = tuple(_key(each) for each in node.variants)
    return Choice(by, keys, next(_key(each) for each in node.variants if each.default))


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)


def _texts(pattern: ast.Pattern) -> Iterator[str]:
    """The pattern with the first of its choices made in every way."""
    whole = [""]
    for each in pattern.elements:
        inner = each.expression if isinstance(each, ast.Placeable) else None
        if isinstance(inner, ast.SelectExpression):
            ways = [text for variant in inner.variants for text in _texts(variant.value)]
            whole = [before + way for before in whole for way in ways]
        else:
            said = each.value if isinstance(each, ast.TextElement) else HOLE
            whole = [before + said for before in whole]
    yield from whole


def _walk(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    yield node
    for value in vars(node).values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.BaseNode):
                yield from _walk(each)
