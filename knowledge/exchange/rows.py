"""One claim of a file: a pack's claim that may leave open its name and how sure we are; and what is wrong with one."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from knowledge.claims import Assessment, Claim, Confidence, Verdict
from knowledge.packs.document import PackFault
from knowledge.packs.model import PackClaim, PackCopy, PackSource, assess

_ADDRESS = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class RowFault(PackFault):
    """One thing wrong in a file. `row` counts the claims from 1; None for what is wrong with the whole file."""

    row: int | None = None

    def __str__(self) -> str:
        """One line for a terminal: ``row 11: line 12: claim-id: unknown-column (colour)``."""
        # A class with slots is made anew, which loses the cell that `super()` without arguments looks into.
        return f"row {self.row}: {PackFault.__str__(self)}" if self.row else PackFault.__str__(self)


class Row(PackClaim):
    """A claim as a file of claims writes it.

    `id` is the claim's name; its address, or nothing, for a claim without one. Without `confidence` nothing is noted.
    """

    id: str = ""
    confidence: Confidence | None = None  # type: ignore[assignment]  # a pack has to say; a file of claims need not
    summary: str = ""

    def claim(self) -> Claim:
        """What was said, without hindsight. A `KnowledgeError` if it cannot be read."""
        said = PackClaim.claim(self)
        return replaced(said, slug="") if _ADDRESS.fullmatch(self.id) else said


def replaced(claim: Claim, **fields: object) -> Claim:
    """A claim with other fields, and so with another address: `model_copy` would keep the one it remembers."""
    return Claim.model_validate({name: getattr(claim, name) for name in Claim.model_fields} | fields)


def assessed(row: Row, key: str, said: Mapping[str, Claim]) -> list[Assessment]:
    """What a row holds of its claim. `said` are claims by what rows call them; under `key` is the row's own."""
    named = row.model_copy(update={"id": key, "confidence": row.confidence or Confidence.MEDIUM})
    return [held for held in assess(named, said) if row.confidence or held.verdict is not Verdict.CONFIDENCE]


def row(claim: Claim, assessments: Iterable[Assessment], name: Callable[[str], str]) -> Row:
    """The row of a claim. `name` gives what a file calls the claim at an address.

    A row cannot say everything that assessments can: of several outcomes it has the last, and what shows that a claim
    is false shows its outcome too.
    """
    content: dict[str, object] = {"qualifier": dict(claim.qualifier), "disputed_by": (), "shown_by": ()}
    for held in assessments:
        content |= _held(held, content, name(held.shown_by) if held.shown_by else "")
    _settle(content)
    qualifier = content.pop("qualifier")
    content["qualifier"] = dict(sorted(qualifier.items())) if isinstance(qualifier, dict) else {}
    said = claim.model_dump(exclude={"kind", "slug", "qualifier", "source", "also"})
    return Row(
        id=claim.name,
        **{key: value for key, value in said.items() if key in Row.model_fields},
        **content,
        source=PackSource(**claim.source.model_dump()),
        also=tuple(PackCopy(**copy.model_dump()) for copy in claim.also),
    )


def _settle(content: dict[str, object]) -> None:
    """Say what `assess` would read into a row anyway, so that reading and writing it again changes nothing."""
    qualifier, disputed_by = content["qualifier"], content["disputed_by"]
    if content["shown_by"] or not isinstance(qualifier, dict) or not isinstance(disputed_by, tuple):
        return
    if "false" in content and disputed_by:
        content["shown_by"] = disputed_by[:1]
    elif "outcome" in qualifier and "superseded_by" in qualifier:
        content["shown_by"] = (qualifier["superseded_by"],)
    elif "outcome" in qualifier:  # it would count from the day of the promise itself
        content["qualifier"] = {name: value for name, value in qualifier.items() if name != "outcome"}


def _held(held: Assessment, content: Mapping[str, object], shown_by: str) -> dict[str, object]:
    """The fields in which a row keeps an assessment."""
    qualifier = content["qualifier"]
    kept = dict(qualifier) if isinstance(qualifier, Mapping) else {}
    shown = {"shown_by": (shown_by,)} if shown_by else {}
    match held.verdict:
        case Verdict.CONFIDENCE:
            return {"confidence": Confidence(held.value)}
        case Verdict.DISPUTED:
            already = content["disputed_by"]
            return {"disputed_by": (*already, shown_by)} if isinstance(already, tuple) and shown_by else {}
        case Verdict.SUPERSEDED:
            return {"qualifier": kept | {"superseded_by": shown_by}} if shown_by else {}
        case Verdict.FALSE:
            return {"false": True, "qualifier": kept | ({"fault": held.value} if held.value else {}), **shown}
        case Verdict.OUTCOME:
            return {"qualifier": kept | {"outcome": held.value}, **shown}
