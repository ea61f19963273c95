"""What was promised for a country? The statement a launch answer stands on, and the rung of the ladder it stands on.

A market's rung is its own word, on the product or failing that on its line: a country's own statement beats its
group's. The window is the first that is found from near to far: what was said of the product, for the market, then for
the groups that contain it, nearest first; after that the same for the lines the product belongs to.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from knowledge import attributes, edtf
from knowledge.answers.evidence.found import Found, uses
from knowledge.answers.values import Caveat
from knowledge.claims import Claim, Standing
from knowledge.dossier import Dossier, prevailing
from knowledge.edtf import Span

SPEAKS = ("launch_window", "launch_status", "orders_open", "first_delivery")
OPEN_END_DAYS = 365
"""An open end ("from 2027") is closed this long after its start. Judgement."""
STALE_AFTER = 2
"""A statement older than this many shelf lives gives way to a fresher one of the same place."""
SETTLED = frozenset({"missed", "superseded"})
NEGATIVE = frozenset({"considered", "not_announced", "ruled_out"})


@dataclass(frozen=True, slots=True)
class Statement:
    """What was said for a market, or for a group that contains it."""

    rung: str
    claim: Claim
    market: str
    """Where it was said: the market itself or a group."""
    window: Span | None = None
    window_claim: Claim | None = None
    levels_up: int = 0
    """How many groups up the window was found."""


def statement(dossier: Dossier, product: str, market: str) -> Found[Statement] | None:
    """The statement that speaks for a product in a market; None when nobody has said anything, not even for all."""
    own = _own_word(dossier, product, market)
    if own and _rung(own) == "ruled_out":
        return Found(Statement("ruled_out", own, market), uses("statement", own))
    for products, place, level in _places(dossier, product, market):
        spoken = _spoken(dossier, products, place)
        best = _best(dossier, spoken, firm=True)
        if best and _rung(best) == "ruled_out":
            return Found(Statement("ruled_out", best, place), uses("statement", best))
        window = _best(dossier, filter(_window, spoken), firm=True)
        if window and (level or best is window):
            told = _dated(dossier, spoken, window, place, level)
            return _of_family(_under_own_rung(told, own, market) if level else told, dossier, product)
    return _without_window(dossier, product, market, own)


def _own_word(dossier: Dossier, product: str, market: str) -> Claim | None:
    """The market's own firm word on the product, or failing that on its lines."""
    for products in _tiers(dossier, product):
        if best := _best(dossier, _spoken(dossier, products, market), firm=True):
            return best
    return None


def _tiers(dossier: Dossier, product: str) -> Iterator[tuple[str, ...]]:
    """The product with what belongs to it, then each line it belongs to."""
    yield (product, *dossier.catalogue.descendants(product))
    yield from ((ancestor,) for ancestor in dossier.catalogue.ancestors(product))


def _places(dossier: Dossier, product: str, market: str) -> Iterator[tuple[tuple[str, ...], str, int]]:
    """Where to look for a window: what was said of the product first, from near to far; then of its lines.

    At home a line's word for the world means abroad, and is not asked.
    """
    catalogue = dossier.catalogue
    at_home = market == catalogue[catalogue.root(product)].home_market
    groups = dossier.markets.containing(market)
    for products in _tiers(dossier, product):
        of_a_line = catalogue[products[0]].parent is None
        for level, place in enumerate((market,) if at_home and of_a_line else (market, *groups)):
            yield products, place, level


def _without_window(dossier: Dossier, product: str, market: str, own: Claim | None) -> Found[Statement] | None:
    """No firm window anywhere: the market's own word, or rumours, told as what they are."""
    if own:
        return Found(Statement(_rung(own), own, market), uses("statement", own))
    for products in _tiers(dossier, product):
        spoken = _spoken(dossier, products, market)
        if hint := _best(dossier, spoken, firm=False):
            known = _dated(dossier, spoken, hint, market, 0) if _window(hint) else None
            found = known or Found(Statement(_rung(hint), hint, market), uses("statement", hint))
            return _of_family(found, dossier, product).noting(Caveat("rumour_only"))
    return None


def _under_own_rung(lent: Found[Statement], own: Claim | None, market: str) -> Found[Statement]:
    """A group's window under the market's own rung; without one, only the wider region is announced."""
    above = lent.value
    if own is not None:
        rung, grounds = _rung(own), uses("own_statement", own)
    else:
        rung, grounds = ("not_announced" if above.market == "global" else "region_only"), ()
    found = Found(replace(above, rung=rung, claim=own or above.claim), grounds + lent.uses, lent.caveats)
    return found.noting(Caveat("inherited_region", {"market": market, "group": above.market}))


def _of_family(found: Found[Statement], dossier: Dossier, product: str) -> Found[Statement]:
    """Note when the window was promised for the line the product belongs to, not for itself."""
    said_of = (found.value.window_claim or found.value.claim).product
    if said_of in dossier.catalogue.ancestors(product):
        return found.noting(Caveat("inherited_family", {"product": product, "line": said_of}))
    return found


def _spoken(dossier: Dossier, products: tuple[str, ...], place: str) -> list[Claim]:
    """What has been said of the first of these products, and of the others in its favour, for exactly this place.

    A line comes when the first of its members comes: that one member does not come says nothing of the line.
    """
    claims = [claim for attribute in SPEAKS for claim in dossier.claims(attribute, products, place)]
    told = [c for c in claims if _tells(dossier, c) and (c.product == products[0] or _rung(c) not in NEGATIVE)]
    return _fresh(told, dossier.as_of)


def _tells(dossier: Dossier, claim: Claim) -> bool:
    """Whether a claim still looks ahead: not overtaken, not settled, its window not over, no refusal of long ago."""
    if dossier.hindsight(claim).outcome in SETTLED or dossier.hindsight(claim).superseded_by:
        return False
    if _rung(claim) == "ruled_out" and not _is_fresh(claim, dossier.as_of):
        return False
    window = _window(claim)
    return window is None or window.latest is None or window.latest >= dossier.as_of


def _fresh(claims: list[Claim], as_of: date) -> list[Claim]:
    """Those within twice their shelf life, if there are any."""
    return [claim for claim in claims if _is_fresh(claim, as_of)] or claims


def _is_fresh(claim: Claim, as_of: date) -> bool:
    life = timedelta(days=STALE_AFTER * attributes.attribute(claim.attribute).shelf_life_days)
    return bool(claim.space) or as_of - claim.known_on <= life  # a server minds the age of its own facts itself


def _best(dossier: Dossier, claims: Iterable[Claim], *, firm: bool) -> Claim | None:
    """The prevailing claim; with `firm`, rumours do not speak for a country."""
    heard = (claim for claim in claims if not firm or claim.standing is not Standing.RUMOUR)
    return prevailing(heard, dossier.hindsight)


def _rung(claim: Claim) -> str:
    """The rung a claim puts its market on."""
    if claim.attribute == "launch_status":
        return str(claim.value)
    if claim.attribute == "orders_open" and not claim.qualifier.get("plan"):
        return "orders_open"
    return "dated"


def _window(claim: Claim) -> Span | None:
    """The window a claim names, if it names one."""
    return edtf.parse(str(claim.value)) if claim.attribute != "launch_status" else None


def _dated(dossier: Dossier, spoken: list[Claim], best: Claim, market: str, level: int) -> Found[Statement]:
    """A window made as narrow as the other statements of that place allow, with its open ends closed."""
    window = _window(best)
    if window is None:
        msg = f"{best.name} names no window"
        raise ValueError(msg)
    narrowed, helped = _narrowed(dossier, window, best, spoken)
    grounds = uses("statement", best) + uses("statement_also", *helped)
    told = Statement("dated", best, market, _closed(narrowed, best.known_on), best, level)
    return Found(told, grounds)


def _narrowed(dossier: Dossier, window: Span, best: Claim, spoken: Iterable[Claim]) -> tuple[Span, list[Claim]]:
    """Cut by what the same statement, or one equally firm, says more exactly; never by one that contradicts it."""
    helped = []
    rivals = sorted(spoken, key=lambda claim: (claim.origin != best.origin, -claim.known_on.toordinal(), claim.name))
    for claim in rivals:
        other = _window(claim)
        agrees = claim is not best and other is not None and other.overlaps(window)
        if agrees and other and (claim.origin == best.origin or claim.standing == best.standing):
            cut = _intersection(window, other)
            if cut != (window.earliest, window.latest) and not dossier.hindsight(claim).false:
                window = Span.between(*cut)
                helped.append(claim)
    return window, helped


def _intersection(one: Span, other: Span) -> tuple[date | None, date | None]:
    starts = [day for day in (one.earliest, other.earliest) if day]
    ends = [day for day in (one.latest, other.latest) if day]
    return (max(starts) if starts else None, min(ends) if ends else None)


def _closed(window: Span, stated_on: date) -> Span:
    """A window with two ends: an open start is the day it was said, an open end a year after its start."""
    if window.earliest is not None and window.latest is not None:
        return window
    start = window.earliest or min(stated_on, window.latest or stated_on)
    return Span.between(start, window.latest or start + timedelta(days=OPEN_END_DAYS))


def missed(dossier: Dossier, product: str, market: str) -> Claim | None:
    """The last promise whose window ended with no news, for a product that has nothing newer."""
    catalogue = dossier.catalogue
    promised = dossier.claims("launch_window", (product, *catalogue.descendants(product)), market)
    over = [claim for claim in promised if _is_over(claim, dossier.as_of)]
    return prevailing(over, dossier.hindsight)


def _is_over(claim: Claim, as_of: date) -> bool:
    window = _window(claim)
    return window is not None and window.latest is not None and window.latest < as_of


def doubts(statement: Statement) -> Iterator[str]:
    """What makes a promise less sure than its words, as EDTF qualifiers and hedges."""
    claim = statement.window_claim or statement.claim
    if statement.window and statement.window.approximate:
        yield "approximate"
    if statement.window and statement.window.uncertain:
        yield "uncertain"
    if claim.qualifier.get("hedge"):
        yield "hedged"
    if claim.standing is Standing.RUMOUR:
        yield "rumour"
