"""What may be held of a claim: each verdict with what it needs beside it. A rule is a row in `NEEDS`."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from knowledge.attributes import QUALIFIERS
from knowledge.claims import Confidence, Verdict

FAULTS = QUALIFIERS["fault"].words
OUTCOMES = ("met", "early", "missed")


@dataclass(frozen=True, slots=True)
class Needs:
    """The words one of which a verdict takes, and whether another claim must show it, may, or cannot."""

    words: tuple[str, ...] = ()
    shown: bool | None = None
    """True: must be shown by another claim; None: may be; False: cannot be."""


NEEDS: Mapping[Verdict, Needs] = MappingProxyType(
    {
        Verdict.FALSE: Needs(FAULTS),
        Verdict.DISPUTED: Needs(shown=True),
        Verdict.SUPERSEDED: Needs(shown=True),
        Verdict.OUTCOME: Needs(OUTCOMES, shown=True),
        Verdict.CONFIDENCE: Needs(tuple(Confidence), shown=False),
    }
)


def wrong(  # what is held, of which claim, shown by which
    verdict: Verdict, value: str, shown_by: str, claim: str, *, false_witness: bool, older: bool = False
) -> str:
    """Why that cannot be held of a claim, as a code; empty if it can. `shown_by` and `claim` are addresses.

    `value`: no such word for that verdict, or none at all; `no-value`: it takes none; `unshown`, `not-shown`,
    `shows-itself`; `false-witness`: the claim that shows it is itself known to be false; `older`: that one was public
    before the one it is said to replace, as `older` tells.
    """
    needs = NEEDS[verdict]
    if needs.words and value not in needs.words:
        return "value"
    if value and not needs.words:
        return "no-value"
    if needs.shown is not None and needs.shown is not bool(shown_by):
        return "unshown" if needs.shown else "not-shown"
    if shown_by == claim:
        return "shows-itself"
    if false_witness:
        return "false-witness"
    return "older" if older and verdict is Verdict.SUPERSEDED else ""
