"""Claims -> a file, always in one order and one form, so that two files differ only where their content does."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from knowledge.claims import Assessment, Claim, Entry
from knowledge.dossier import folded
from knowledge.exchange import objects, tables
from knowledge.exchange.rows import Row, row
from knowledge.packs.write import write_claims

FORMS: Mapping[str, Callable[[Sequence[Row]], str]] = MappingProxyType(
    {"csv": tables.write, "json": objects.write, "yaml": write_claims}
)


def write(claims: Iterable[tuple[Claim, Iterable[Assessment]]], form: str) -> str:
    """The file of claims and what is held of each, by product, attribute, day and name. `form` is one of `FORMS`.

    Reading it and writing that gives the same text. Claims that are referred to and not among these are named by their
    address.
    """
    held = sorted(((claim, tuple(of)) for claim, of in claims), key=lambda pair: _order(pair[0]))
    said = {claim.id: claim for claim, _ in held}
    return FORMS[form]([_row(claim, of, said) for claim, of in held])


def carried(entries: Iterable[Entry], products: Collection[str] | None = None) -> list[tuple[Claim, list[Assessment]]]:
    """The claims of a log that stand, of some products or of all, and the assessments of each that stand."""
    standing = folded(entries)
    held: dict[str, list[Assessment]] = defaultdict(list)
    for entry in standing:
        if isinstance(entry, Assessment):
            held[entry.claim].append(entry)
    claims = (entry for entry in standing if isinstance(entry, Claim))
    return [(claim, held[claim.id]) for claim in claims if products is None or claim.product in products]


def _order(claim: Claim) -> tuple[str, str, date, str, str]:
    return claim.product, claim.attribute, claim.known_on, claim.name, claim.id


def _row(claim: Claim, held: Iterable[Assessment], said: Mapping[str, Claim]) -> Row:
    return row(claim, held, lambda address: said[address].name if address in said else address)
