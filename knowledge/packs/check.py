"""Reading a pack, and everything that is wrong with one, listed at once."""

from pathlib import Path
from typing import NamedTuple

from knowledge.errors import BrokenPack
from knowledge.packs.document import PackFault, parse
from knowledge.packs.draft import draft
from knowledge.packs.model import Pack
from knowledge.packs.rules import ADVICE, RULES


class Examined(NamedTuple):
    """A file looked through: the pack if it has no faults, else all of them; and advice, which refuses nothing."""

    pack: Pack | None
    faults: tuple[PackFault, ...] = ()
    advice: tuple[PackFault, ...] = ()


def examine(path: Path) -> Examined:
    """Look a pack's file through. Never raises on what is in it."""
    document = parse(path)
    if document.data is None:
        return Examined(None, document.faults)
    half = draft(document)
    faults = _in_order([*half.faults, *(fault for rule in RULES for fault in rule(half))])
    advice = _in_order([fault for rule in ADVICE for fault in rule(half)])
    return Examined(None if faults else half.pack(), faults, advice)


def _in_order(faults: list[PackFault]) -> tuple[PackFault, ...]:
    """By line; those of the whole file first."""
    return tuple(sorted(dict.fromkeys(faults), key=lambda fault: fault.line or 0))


def check(path: Path) -> list[PackFault]:
    """All faults of a pack's file; a file without any can be read."""
    return list(examine(path).faults)


def advice(path: Path) -> list[PackFault]:
    """What would make a pack better: outcomes that no claim shows, which are therefore not used."""
    return list(examine(path).advice)


def read(path: Path) -> Pack:
    """Read a pack's file. Raises `BrokenPack` with all its faults."""
    examined = examine(path)
    if examined.pack is None:
        raise BrokenPack(path, examined.faults)
    return examined.pack
