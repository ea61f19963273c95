"""A YAML file on its way in: parsed once, with the line of everything in it, and refused safely when it is hostile.

libyaml composes by recursion and would overflow the stack on a file that nests deeply, and a few lines of aliases can
stand for gigabytes. So the file's events, which come one by one, are looked through before anything is composed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's loader is eight times as fast; PyYAML is sometimes built without it."""

MAX_BYTES = 8_000_000
"""Thirty times the first pack. Larger files are refused unread."""
MAX_NODES = 1_000_000
MAX_DEPTH = 20
"""Limits of what a file may hold once its aliases are written out."""

_TOO_DEEP = "exceeded maximum nesting depth"
"""What newer releases of libyaml say; they look ahead, and so may find out before we do."""
_TEXT = "tag:yaml.org,2002:str"
_BOOL = "tag:yaml.org,2002:bool"

_STARTS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


@dataclass(frozen=True, slots=True)
class PackFault:
    """One thing wrong in a file. `code` says what, `where` which claim, product or key, `detail` the offending words.

    The rest is the same in its parts, for whoever makes a sentence of it.
    """

    code: str
    where: str = ""
    detail: str = ""
    line: int | None = None
    key: str = ""
    """The key or column in which it is."""
    text: str = ""
    """What stands there."""
    accepted: tuple[str, ...] = ()
    """What would do: words, units, a form, or the names that are most alike."""

    def __str__(self) -> str:
        """One line for a terminal: ``line 12: claim-id: unknown-key (colour)``."""
        place = f"line {self.line}: " if self.line else ""
        return (
            f"{place}{self.where + ': ' if self.where else ''}{self.code}{f' ({self.detail})' if self.detail else ''}"
        )


@dataclass(frozen=True)
class Document:
    """A parsed file. `data` is None when the file could not be used at all; then `faults` says why."""

    data: dict[str, object] | None
    faults: tuple[PackFault, ...] = ()
    node: yaml.MappingNode | None = None

    def line(self, *path: str | int) -> int | None:
        """Line of the value under a path of keys and places, or of its nearest ancestor. Lines count from 1."""
        node: yaml.Node | None = self.node
        line = None
        for step in path:
            found = _child(node, step)
            if found is None:
                break
            node, line = found
        return line


def _child(node: yaml.Node | None, step: str | int) -> tuple[yaml.Node, int] | None:
    """The value under one key or place, and the line it (or its key) stands on."""
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        child = node.value[step]
        return child, child.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return next(((value, key.start_mark.line + 1) for key, value in node.value if key.value == step), None)
    return None


def parse(path: Path) -> Document:
    """Read a YAML mapping. Never raises on a file's content: what is wrong with it is in `faults`."""
    try:
        if path.exists() and not path.is_file():  # a pipe or a device would never end
            return Document(None, (PackFault("unreadable", detail="no file"),))
        if path.stat().st_size > MAX_BYTES:
            return Document(None, (PackFault("too-large", detail=str(path.stat().st_size)),))
        raw = path.read_bytes()
    except OSError as error:
        return Document(None, (PackFault("unreadable", detail=error.strerror or ""),))
    return parse_bytes(raw)


def parse_bytes(raw: bytes) -> Document:
    """Read a YAML mapping from the bytes of a file; see `parse`."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Document(None, (PackFault("not-utf8", line=raw.count(b"\n", 0, error.start) + 1),))
    try:
        if hostile := _hostile(text):
            return Document(None, (hostile,))
        return _load(text)
    except yaml.YAMLError as error:
        return Document(None, (_syntax(error, text),))
    except (ValueError, OverflowError) as error:  # PyYAML builds 2025-99-99 and huge numbers without a guard
        return Document(None, (PackFault("yaml", detail=str(error)),))


@dataclass(slots=True)
class _Open:
    """A list or mapping that has begun: how many nodes it holds so far, and how many levels."""

    anchor: str | None
    nodes: int = 1
    levels: int = 1

    def add(self, nodes: int, levels: int) -> None:
        self.nodes += nodes
        self.levels = max(self.levels, levels + 1)


def _hostile(text: str) -> PackFault | None:
    """What makes a file unsafe to compose: too many levels, or too many nodes once every alias is written out."""
    opened = [_Open(None)]
    sizes: dict[str | None, tuple[int, int]] = {}
    for event in yaml.parse(text, Loader=Loader):
        if isinstance(event, _STARTS):
            opened.append(_Open(event.anchor))
            sizes.pop(event.anchor, None)
        elif isinstance(event, _ENDS):
            closed = opened.pop()
            sizes[closed.anchor] = closed.nodes, closed.levels
            opened[-1].add(closed.nodes, closed.levels)
        elif isinstance(event, yaml.AliasEvent) and any(event.anchor == each.anchor for each in opened):
            return PackFault("alias-circle", detail=str(event.anchor), line=_line(event))
        elif isinstance(event, yaml.AliasEvent):
            opened[-1].add(*sizes.get(event.anchor, (1, 1)))
        elif isinstance(event, yaml.ScalarEvent):
            opened[-1].add(1, 0)
        if opened[-1].nodes > MAX_NODES:
            return PackFault("too-many-nodes", line=_line(event))
        if len(opened) + opened[-1].levels > MAX_DEPTH:
            return PackFault("too-deep", line=_line(event))
    return None


def _line(event: yaml.Event) -> int | None:
    return event.start_mark.line + 1 if event.start_mark else None


def _load(text: str) -> Document:
    loader = Loader(text)
    try:
        node = loader.get_single_node()
        if not isinstance(node, yaml.MappingNode):
            return Document(None, (PackFault("not-a-mapping", line=1),))
        faults = tuple(_bad_keys(node))
        data = loader.construct_document(node)
    finally:
        loader.dispose()
    return Document(data, faults, node)


def _bad_keys(root: yaml.Node) -> Iterator[PackFault]:
    """Keys that are no text (a bare `false:` is a boolean) and keys that stand twice, of which YAML keeps the last."""
    todo = [root]
    while todo:
        node = todo.pop()
        if isinstance(node, yaml.SequenceNode):
            todo.extend(node.value)
        elif isinstance(node, yaml.MappingNode):
            seen: set[str] = set()
            for key, value in node.value:
                line = key.start_mark.line + 1
                if key.tag != _TEXT:
                    code = "bare-boolean-key" if key.tag == _BOOL else "key-not-text"
                    yield PackFault(code, detail=str(key.value), line=line)
                elif key.value in seen:
                    yield PackFault("duplicate-key", detail=key.value, line=line)
                else:
                    seen.add(key.value)
                todo.append(value)


def _syntax(error: yaml.YAMLError, text: str) -> PackFault:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        if error.problem == _TOO_DEEP:
            return PackFault("too-deep", line=mark.line + 1 if mark else None)
        return PackFault("yaml", detail=error.problem or error.context or "", line=mark.line + 1 if mark else None)
    if isinstance(error, yaml.reader.ReaderError):
        return PackFault("yaml", detail=str(error.reason), line=text.count("\n", 0, error.position) + 1)
    return PackFault("yaml", detail=str(error))
