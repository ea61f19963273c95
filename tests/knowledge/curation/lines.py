"""The bundled product line, read once, and a draft about it."""

from datetime import date
from functools import cache

from knowledge import markets
from knowledge.claims import Claim
from knowledge.curation import drafts
from knowledge.curation.drafts import ClaimFault, Draft
from knowledge.errors import Unsound
from knowledge.packs import check
from knowledge.packs.bundled import bundled
from knowledge.packs.model import Pack, catalogue
from knowledge.products import Catalogue

TODAY = date(2026, 1, 20)
LATER = date(2026, 11, 22)
"""After everything in the pack."""


@cache
def pack() -> Pack:
    """Xiaomi's cars."""
    return check.read(bundled()[0])


@cache
def products() -> Catalogue:
    """What Xiaomi makes."""
    return catalogue([pack()])


def draft(attribute: str, value: str = "", **over: object) -> Draft:
    """What a curator typed about the YU7 in China."""
    typed: dict[str, object] = {
        "product": "xiaomi/yu7",
        "attribute": attribute,
        "market": "CN",
        "value": value,
        "publisher": "36Kr",
        "url": "https://36kr.com/p/1",
        "stated_on": "2026-01-05",
        "summary": "As 36Kr has it.",
    }
    return Draft.model_validate(typed | over)


def read(typed: Draft, **over: object) -> Claim:
    """The claim that a draft makes."""
    given: dict[str, object] = {"catalogue": products(), "markets": markets.load(), "today": TODAY}
    return drafts.read(typed, **(given | over))  # type: ignore[arg-type]  # options by name


def wrong(typed: Draft, **over: object) -> dict[str, str]:
    """What is wrong with a draft: the code of each field."""
    return {fault.field: fault.code for fault in faults(typed, **over)}


def faults(typed: Draft, **over: object) -> tuple[ClaimFault, ...]:
    """Every fault of a draft."""
    try:
        read(typed, **over)
    except Unsound as error:
        return tuple(fault for fault in error.faults if isinstance(fault, ClaimFault))
    return ()
