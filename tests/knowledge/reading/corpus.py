"""Questions with what they ask, and how many of them are read right: the measure of `reading`.

A slot counts where the question or the reading fills it: wrong, missing and invented ones all count against it. Dates
agree if they overlap by four fifths, or are one day apart.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from knowledge import edtf
from knowledge.edtf import Span
from knowledge.markets import load
from knowledge.packs.bundled import bundled
from knowledge.packs.check import read
from knowledge.packs.model import catalogue
from knowledge.products import Catalogue
from knowledge.reading.intent import Reading, read_message

TODAY = date(2026, 11, 22)
DATA = Path(__file__).parents[2] / "data"
QUESTIONS = DATA / "questions.yaml"
VARIANTS = sorted((DATA / "variants").glob("*.yaml"))
SLOTS = ("product", "market", "ordered_on", "by_date", "metric")
LOCALES = {"en": "en-US", "zh": "zh-CN", "es": "es-ES", "pt": "pt-BR", "und": "en-US", "mul": "en-US"}
OPENED = {"xiaomi/yu7": date(2025, 6, 26)}
ENOUGH = 0.8

Row = Mapping[str, Any]


@dataclass(slots=True)
class Tally:
    """How many were right, of how many."""

    right: int = 0
    of: int = 0

    def count(self, right: bool) -> None:  # noqa: FBT001  # what happened, said once
        """Count one more."""
        self.right += right
        self.of += 1

    @property
    def share(self) -> float:
        """The share that was right; all of none."""
        return self.right / self.of if self.of else 1.0


@dataclass(slots=True)
class Score:
    """What a file of questions comes to."""

    intent: Tally
    slots: Tally
    adversarial: Tally
    wrong: list[str]


@cache
def products() -> Catalogue:
    """The products that ship."""
    return catalogue([read(path) for path in bundled()])


def rows(path: Path) -> Sequence[Row]:
    """The questions of a file."""
    found: Sequence[Row] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return found


def ask(text: str, locale: str = "en-US") -> Reading:
    """A message as it is read on the day of the corpus."""
    return read_message(text, catalogue=products(), markets=load(), today=TODAY, language=locale, opened=OPENED)


def score(questions: Iterable[Row]) -> Score:
    """Read every question, and count."""
    found = Score(Tally(), Tally(), Tally(), [])
    for row in questions:
        reading = ask(str(row["text"] or ""), LOCALES.get(row["lang"]) or str(row["lang"]))
        right = reading.intent == row["intent"]
        found.intent.count(right)
        if str(row.get("note", "")).startswith("adversarial"):
            found.adversarial.count(right)
        faults = [] if right else [f"{row['intent']} -> {reading.intent}"]
        faults += _slots(row, reading, found.slots)
        if faults:
            found.wrong.append(f"{row['text']}: {'; '.join(faults)}")
    return found


def _slots(row: Row, reading: Reading, tally: Tally) -> list[str]:
    faults: list[str] = []
    for slot in SLOTS if row["intent"] != "out_of_scope" else ():
        want, got = row.get(slot), getattr(reading, slot)
        if (slot == "metric" and row["intent"] != "fact") or (want is None and got is None):
            continue
        right = _agrees(slot, want, got)
        tally.count(right)
        if not right:
            faults.append(f"{slot} {want} -> {got}")
    return faults


def _agrees(slot: str, want: Any, got: Any) -> bool:
    if slot == "product" and want and not str(want).startswith("xiaomi"):
        return got is None  # no pack knows it
    if want is None or got is None:
        return want is got
    return _same_time(edtf.parse(str(want)), edtf.parse(str(got))) if "_" in slot else str(want) == str(got)


def _same_time(one: Span, other: Span) -> bool:
    (a, b), (c, d) = ((each.earliest or date.min, each.latest or date.max) for each in (one, other))
    if date.min in (a, c) or date.max in (b, d):
        return (a, b) == (c, d) or (a == c and abs(b - d) <= timedelta(1)) or (b == d and abs(a - c) <= timedelta(1))
    shared, both = (min(b, d) - max(a, c)).days + 1, (max(b, d) - min(a, c)).days + 1
    return shared / both >= ENOUGH or (a == b and c == d and abs(a - c) <= timedelta(1))
