"""From claims that repeat one statement to one claim: whether they can become one, and what is held of it then."""

from collections.abc import Iterable, Sequence

from knowledge import attributes, quantities
from knowledge.claims import Assessment, Claim, Source, Verdict
from knowledge.curation.deeds import Merge


def unmergeable(claims: Sequence[Claim], *, false: bool) -> str:
    """Why claims cannot become one, as a code; empty if they can. `false`: one of them is known to be false.

    `same`: one is named twice; `facts`: they speak of several; `values`: they say different things; `false`.
    """
    if len({each.id for each in claims}) < len(claims):
        return "same"
    if len({attributes.key(each) for each in claims}) > 1:
        return "facts"
    if len({_said(each) for each in claims}) > 1:
        return "values"
    return "false" if false else ""


def _said(claim: Claim) -> tuple[object, ...]:
    """What a claim says, whichever way it is written."""
    plain = quantities.normalise(claim.value, claim.unit, claim.qualifier, claim.product)
    return plain.value, plain.unit, plain.qualifier.get("bound", "exact")


def merged(claims: Sequence[Claim]) -> Claim:
    """One claim in place of several that repeat one statement: the first one's words, with the sources of all."""
    first, *others = claims
    pages = {_page(first.source): first.source}
    for source in (*first.also, *(each for claim in others for each in (claim.source, *claim.also))):
        pages.setdefault(_page(source), source)
    _, *also = pages.values()
    return Claim.model_validate(first.model_dump() | {"also": tuple(also)})


def _page(source: Source) -> tuple[str, ...]:
    """What tells one page from another: its address, else its title and publisher."""
    return (source.url,) if source.url else (source.title, source.publisher)


def merging(claims: Sequence[Claim], held: Sequence[Assessment], reason: str = "") -> Merge:
    """The deed that makes one claim of several. `held` are the assessments of them, and those that one of them shows."""
    one, former = merged(claims), {claim.id for claim in claims}
    elsewhere = (each for each in held if each.claim not in former)
    moved = [
        Assessment.model_validate(
            each.model_dump()
            | {
                "claim": one.id if each.claim in former else each.claim,
                "shown_by": one.id if each.shown_by in former else each.shown_by,
            }
        )
        for each in (*_inherited(claims, held), *elsewhere)
    ]
    kept = tuple({each.id: each for each in moved}.values())
    return Merge(merged=one, claims=tuple(claim.id for claim in claims), held=kept, reason=reason)


def _inherited(claims: Sequence[Claim], held: Sequence[Assessment]) -> Iterable[Assessment]:
    """What is held of the one: what disputes or replaces any of them, one outcome, and the confidence in the first.

    What they show of each other goes with them.
    """
    former = [claim.id for claim in claims]
    of = {address: [a for a in held if a.claim == address and a.shown_by not in former] for address in former}
    outcomes = [a for each in of.values() for a in each if a.verdict is Verdict.OUTCOME]
    last = [a for a in outcomes if a.claim == outcomes[0].claim][-1:]  # of one claim the last one counts
    for address, assessments in of.items():
        for each in assessments:
            first_only = each.verdict is Verdict.CONFIDENCE and address != former[0]
            if not first_only and (each.verdict is not Verdict.OUTCOME or each in last):
                yield each
