"""A pack half read: each row built or refused on its own, so that one broken row hides no fault of another."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple, cast

from pydantic import ValidationError

from knowledge.claims import Claim, Frozen
from knowledge.errors import KnowledgeError
from knowledge.packs.document import Document, PackFault
from knowledge.packs.model import Gate, Maker, Pack, PackClaim, PackFeed, PackInfo, PackProduct, Pause, Preset
from knowledge.packs.shape import Step, misshapen


class Section(NamedTuple):
    """One top-level key: what its rows are, whether it is a list of them, and whether a pack must have it."""

    model: type[Frozen]
    many: bool = True
    required: bool = False


SECTIONS: Mapping[str, Section] = MappingProxyType(
    {
        "pack": Section(PackInfo, many=False),
        "maker": Section(Maker, many=False, required=True),
        "products": Section(PackProduct, required=True),
        "gates": Section(Gate),
        "presets": Section(Preset),
        "pauses": Section(Pause),
        "feeds": Section(PackFeed),
        "claims": Section(PackClaim, required=True),
    }
)


@dataclass(frozen=True)
class Draft:
    """The rows that could be built, under the name of their section and their place in it."""

    document: Document
    rows: Mapping[str, Mapping[int, Frozen]]
    faults: tuple[PackFault, ...]
    _read: dict[int, Claim | KnowledgeError] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def products(self) -> Mapping[int, PackProduct]:
        """The products, by place."""
        return cast("Mapping[int, PackProduct]", self.rows["products"])

    @cached_property
    def claims(self) -> Mapping[int, PackClaim]:
        """The claims as written, by place."""
        return cast("Mapping[int, PackClaim]", self.rows["claims"])

    @cached_property
    def gates(self) -> Mapping[int, Gate]:
        """The gates, by place."""
        return cast("Mapping[int, Gate]", self.rows["gates"])

    @cached_property
    def read(self) -> Mapping[str, Claim]:
        """The claims in the log's vocabulary, by name; those that can be read."""
        return {claim.slug: claim for _, claim in self.readings() if isinstance(claim, Claim)}

    def readings(self) -> Iterator[tuple[int, Claim | KnowledgeError]]:
        """Each claim's place, and the claim or why it cannot be read."""
        for place, row in self.claims.items():
            if place not in self._read:
                try:
                    self._read[place] = row.claim()
                except KnowledgeError as error:
                    self._read[place] = error
            yield place, self._read[place]

    def names(self, section: str) -> list[str]:
        """Names of all rows of a section, the broken ones too, in order."""
        return [_name(row) for row in _rows(self.document, section)]

    def fault(self, code: str, section: str, place: int, *path: Step, detail: object = "") -> PackFault:
        """A fault of one row, with its name and line. `detail` is what stands there, or several things by name."""
        rows = _rows(self.document, section)
        where, key = _name(rows[place]) or f"{section}[{place}]", ".".join(map(str, path))
        line = self.document.line(section, place, *path)
        if not isinstance(detail, Mapping):
            return PackFault(code, where, str(detail), line, key, str(detail))
        told = ", ".join(f"{name} {value}" for name, value in detail.items() if value not in (None, ()))
        return PackFault(code, where, told, line, key, *_parts(detail))

    def pack(self) -> Pack:
        """The whole pack, of a draft without faults."""
        whole = {
            name: (tuple(rows.values()) if SECTIONS[name].many else next(iter(rows.values()), None))
            for name, rows in self.rows.items()
        }
        return Pack.model_validate(whole)


def _rows(document: Document, section: str) -> list[object]:
    rows = (document.data or {}).get(section)
    return rows if isinstance(rows, list) else []


def _parts(detail: Mapping[str, object]) -> tuple[str, tuple[str, ...]]:
    """What stands there and what would do, of what `attributes.Fault` tells."""
    text = next((detail[name] for name in _TEXTS if detail.get(name) is not None), "")
    if "low" in detail:
        text = "..".join("" if end is None else f"{end:g}" for end in dict.fromkeys((detail["low"], detail["high"])))
    would_do = next((detail[name] for name in _WOULD_DO if detail.get(name)), ())
    return str(text), tuple(map(_plain, would_do)) if isinstance(would_do, tuple) else (str(would_do),)


def _plain(word: object) -> str:
    return str(int(word)) if isinstance(word, float) and word.is_integer() else str(word)


_TEXTS = ("value", "text", "unit", "attribute", "name")
_WOULD_DO = ("accepted", "expected", "suggestions", "plausible")


def _name(row: object) -> str:
    """What a row is called, whatever is wrong with the rest of it."""
    name = (row.get("id") or row.get("name")) if isinstance(row, dict) else None
    return name if isinstance(name, str) else ""


def draft(document: Document) -> Draft:
    """Build every row that can be built, and list what is wrong with the shape of the others."""
    data = document.data or {}
    faults = [*document.faults]
    faults += [PackFault("unknown-key", detail=key, line=document.line(key)) for key in data if key not in SECTIONS]
    rows: dict[str, dict[int, Frozen]] = {name: {} for name in SECTIONS}
    for name, section in SECTIONS.items():
        if data.get(name) is None:
            if section.required:
                faults.append(PackFault("missing-key", detail=name))
        elif section.many != isinstance(data[name], list):
            faults.append(
                PackFault("bad-value", name, "a list" if section.many else "one mapping", document.line(name))
            )
        else:
            _build(document, name, rows[name], faults)
    return Draft(document, rows, tuple(faults))


def _build(document: Document, name: str, rows: dict[int, Frozen], faults: list[PackFault]) -> None:
    section = SECTIONS[name]
    raw = _rows(document, name) if section.many else [(document.data or {})[name]]
    for place, row in enumerate(raw):
        path = (name, place) if section.many else (name,)
        try:
            rows[place] = section.model.model_validate(row)
        except ValidationError as error:
            where = _name(row) or (f"{name}[{place}]" if section.many else name)
            faults += misshapen(error, row, where, path, document)
