"""A form that a curator filled in -> a claim, or everything that is wrong with it, all at once; and back.

What is not given is filled in as packs write it: see `defaults`.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from pydantic import Field

from knowledge import attributes, edtf
from knowledge.attributes import ATTRIBUTES, Attribute
from knowledge.claims import Claim, Frozen, Source, Standing
from knowledge.curation import addresses, defaults, details, faults, spoken, values
from knowledge.curation.details import NONE, Reading
from knowledge.curation.faults import ClaimFault
from knowledge.curation.values import Stated
from knowledge.errors import InvalidAddress, InvalidDate, InvalidQuantity, SwappedEnds, Unsound
from knowledge.markets import Markets
from knowledge.products import Catalogue
from knowledge.quantities import Dimension

__all__ = ["ClaimFault", "Draft", "draft_of", "read"]

LONGEST: Mapping[str, int] = MappingProxyType(
    {"value": 100, "period": 100, "stated_on": 40, "publisher": 100, "title": 300, "summary": 1000, "origin": 100}
)
"""Characters that a field may have; an address has its own limit."""
LONGEST_DETAIL = 200

_STANDINGS: tuple[str, ...] = tuple(Standing)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


class Draft(Frozen):
    """What a curator filled in. Product, attribute and market are ids; all else is text, empty where nothing was given."""

    product: str
    attribute: str
    market: str
    value: str = ""
    period: str = ""
    details: Mapping[str, str] = Field(default_factory=dict)
    """Qualifiers by name. `-` says that there is none, where otherwise there would be a default."""
    summary: str = ""
    url: str = ""
    publisher: str = ""
    title: str = ""
    stated_on: str = ""
    standing: str = "reported"
    language: str = "en"
    """Of the source."""
    origin: str = ""


class _Context(NamedTuple):
    """What a draft is read with."""

    row: Attribute
    reading: Reading
    known_on: date
    """The day from which the claim counts; today where the draft does not say."""
    stated: str
    market: str
    units: str


def read(
    draft: Draft,
    *,
    catalogue: Catalogue,
    markets: Markets,
    today: date,
    language: str = "en",
    units: str = "",
    space: str = "",
) -> Claim:
    """The claim that a draft makes. Raises `Unsound` with every `ClaimFault`.

    `language` is the curator's, for dates; `units` is what a bare count counts, else the attribute's first unit;
    `space` is the key of the server that holds the claim for itself.
    """
    tidy = _tidied(draft)
    wrong = [*_unknown(tidy, catalogue, markets), *_sizes(tidy)]
    row = ATTRIBUTES.get(tidy.attribute)
    if row is None:
        raise Unsound(wrong)
    reading = Reading(today, language)
    stated, found = _stated_on(tidy, reading)
    wrong += found
    known_on = edtf.parse(stated).latest if stated else None
    context = _Context(row, reading, known_on or today, stated or today.isoformat(), tidy.market, units)
    source, found = _source(tidy, context)
    wrong += found
    claim, found = _claim(tidy, source, context)
    wrong += found
    if wrong:
        long = {each.field for each in wrong if each.code == "too-long"}
        raise Unsound([each for each in dict.fromkeys(wrong) if each.code == "too-long" or each.field not in long])
    return claim.model_copy(update={"space": space}) if space else claim


def _tidied(draft: Draft) -> Draft:
    """Without control characters, and with single blanks."""
    fields = {name: _tidy(text) for name, text in draft if isinstance(text, str)}
    qualifiers = {name: tidy for name, text in draft.details.items() if (tidy := _tidy(text))}
    return Draft(**fields, details=qualifiers)


def _tidy(text: str) -> str:
    return " ".join("".join(c if unicodedata.category(c) not in {"Cc", "Cs"} else " " for c in text).split())


def _unknown(draft: Draft, catalogue: Catalogue, markets: Markets) -> Iterator[ClaimFault]:
    if draft.attribute not in ATTRIBUTES:
        yield ClaimFault("unknown-attribute", "attribute", {"text": draft.attribute})
    if draft.product not in catalogue:
        yield ClaimFault("unknown-product", "product", {"text": draft.product})
    for code in draft.market.split("/"):
        if code not in markets:
            yield ClaimFault("unknown-market", "market", {"text": code})


def _sizes(draft: Draft) -> Iterator[ClaimFault]:
    lengths = {name: (len(getattr(draft, name)), limit) for name, limit in LONGEST.items()}
    lengths |= {name: (len(text), LONGEST_DETAIL) for name, text in draft.details.items()}
    for name, (length, limit) in lengths.items():
        if length > limit:
            yield ClaimFault("too-long", name, {"length": length, "limit": limit})


def _stated_on(draft: Draft, reading: Reading) -> tuple[str, list[ClaimFault]]:
    """When it was public, in EDTF; nothing where that cannot be said."""
    if not draft.stated_on:
        return "", [ClaimFault("missing", "stated_on")]
    try:
        span = spoken.span(draft.stated_on, today=reading.today, language=reading.language)
    except InvalidDate:
        return "", [ClaimFault("date", "stated_on", {"text": draft.stated_on})]
    if span.latest is None:
        return "", [ClaimFault("stated-on", "stated_on", {"text": draft.stated_on})]
    if span.latest > reading.today:
        return str(span), [ClaimFault("future", "stated_on", {"text": draft.stated_on})]
    return str(span), []


def _source(draft: Draft, context: _Context) -> tuple[Source, list[ClaimFault]]:
    """Where it was read; some sources have a title and no address."""
    url, wrong = _address(draft)
    if not draft.publisher:
        wrong.append(ClaimFault("missing", "publisher"))
    if not _LANGUAGE.fullmatch(draft.language):
        wrong.append(ClaimFault("language", "language", {"text": draft.language}))
    title = draft.title or draft.publisher
    published, language = context.stated, draft.language
    return Source(title=title, publisher=draft.publisher, url=url, published=published, language=language), wrong


def _address(draft: Draft) -> tuple[str | None, list[ClaimFault]]:
    if not draft.url:
        return None, [] if draft.title else [ClaimFault("source", "url")]
    try:
        return addresses.cleaned(draft.url), []
    except InvalidAddress:
        return None, [ClaimFault("address", "url", {"text": draft.url})]


def _claim(draft: Draft, source: Source, context: _Context) -> tuple[Claim, list[ClaimFault]]:
    said, found = _value(draft, context)
    period, more = _period(draft, said, context)
    standing = draft.standing.casefold()
    if standing not in _STANDINGS:
        more.append(ClaimFault("standing", "standing", {"text": draft.standing, "accepted": ", ".join(_STANDINGS)}))
    claim = Claim(
        product=draft.product,
        attribute=draft.attribute,
        market=draft.market,
        value=said.value,
        unit=said.unit,
        qualifier=_qualifier(draft, said, period, context),
        period=period,
        stated_on=context.stated,
        standing=Standing(standing) if standing in _STANDINGS else Standing.RUMOUR,
        origin=draft.origin or defaults.origin(source.url, source.publisher, context.known_on),
        source=source,
        summary=draft.summary,
    )
    named = {fault.field for fault in (*found, *more)}
    further = (fault for fault in faults.of_claim(claim, draft.value) if fault.field not in named)
    return claim, [*found, *more, *further, *faults.misplaced(claim, context.reading.today, draft.period)]


def _value(draft: Draft, context: _Context) -> tuple[Stated, list[ClaimFault]]:
    """What is claimed. An attribute without a value needs a summary in its place."""
    row, text = context.row, draft.value
    if row.dimension is Dimension.NONE:
        found = [ClaimFault("no-value", "value", {"text": text})] if text else []
        return Stated(), [*found, *([] if draft.summary else [ClaimFault("summary", "summary")])]
    if not text:
        return Stated(), [ClaimFault("missing", "value")]
    try:
        said = values.read(
            text,
            row,
            today=context.known_on,
            language=context.reading.language,
            market=context.market,
            units=context.units,
        )
    except SwappedEnds:
        return Stated(), [ClaimFault("range", "value", {"text": text})]
    except (InvalidQuantity, InvalidDate):
        return Stated(), [ClaimFault("value", "value", {"text": text, "expected": row.dimension.value})]
    return said, []


def _period(draft: Draft, said: Stated, context: _Context) -> tuple[str | None, list[ClaimFault]]:
    """The time the value speaks of, in EDTF."""
    if draft.period == NONE:
        return None, []
    if not draft.period:
        return defaults.period(context.row, said, context.stated), []
    try:
        return str(spoken.span(draft.period, today=context.known_on, language=context.reading.language)), []
    except InvalidDate:
        return None, [ClaimFault("date", "period", {"text": draft.period})]


def _qualifier(draft: Draft, said: Stated, period: str | None, context: _Context) -> dict[str, object]:
    given = {name: details.read(name, text, context.reading) for name, text in draft.details.items()}
    filled = defaults.qualifiers(context.row, said, period, context.known_on, given)
    return {name: value for name, value in (filled | given).items() if value is not None}


def draft_of(claim: Claim) -> Draft:
    """The draft that makes this claim, to correct it by. Raises `UnknownAttribute`.

    A draft carries neither the name that a pack gave the claim, nor further sources, nor a day of the page's own beside
    the day on which it was stated; and addresses come back cleaned.
    """
    row = attributes.attribute(claim.attribute)
    text, said = _typed(claim, row)
    filled = defaults.qualifiers(row, said, claim.period, claim.known_on, claim.qualifier)
    given = {name: details.text(name, value) for name, value in claim.qualifier.items() if filled.get(name) != value}
    given |= {name: NONE for name in filled if name not in claim.qualifier}
    return Draft(
        product=claim.product,
        attribute=claim.attribute,
        market=claim.market,
        value=text,
        period=claim.period or NONE,
        details=given,
        summary=claim.summary,
        url=claim.source.url or "",
        publisher=claim.source.publisher,
        title=claim.source.title,
        stated_on=claim.stated_on,
        standing=claim.standing,
        language=claim.source.language,
        origin=claim.origin,
    )


def _typed(claim: Claim, row: Attribute) -> tuple[str, Stated]:
    """The value as text, with its bound where that is read back to the same claim, else without."""
    text, said = "", Stated()
    for bound in (str(claim.qualifier.get("bound", "")), ""):
        text = values.text(claim.value, claim.unit, bound)
        with suppress(InvalidQuantity, InvalidDate):
            said = values.read(text, row, today=claim.known_on, language="en", market=claim.market, units="")
            if (said.value, said.unit) == (claim.value, claim.unit):
                break
    return text, said
