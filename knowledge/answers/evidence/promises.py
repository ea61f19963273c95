"""How well are such promises kept? A statement, the class of past promises and the maker's own become model inputs."""

import math
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from knowledge.answers.evidence.plans import Record
from knowledge.answers.evidence.statements import Statement, doubts
from knowledge.answers.library import Library
from knowledge.history.precedents import Precedent, reference_class
from knowledge.history.read import promises
from knowledge.scenarios import reference
from knowledge.scenarios.inputs import Gate, LaunchInputs
from knowledge.scenarios.reference import Promise

DOUBT: Mapping[str, float] = MappingProxyType(
    {"approximate": -0.25, "uncertain": -0.5, "hedged": -0.25, "rumour": -0.75}
)
"""What each doubt takes from the logit of "kept". The first two are the model's, the others judgement."""
MONTH = 30.4375
FEW_DAYS, SHORTLY_DAYS = 7, 120
"""Windows that narrow, named that shortly before, are promises to the day."""
LATER: Mapping[str, float] = MappingProxyType({"considered": 6.0, "not_announced": 9.0})
LATER_USUALLY = 3.0
"""Months by which a market may follow the first of its group, by the rung it stands on. Judgement."""
FAR_GROUP = 2.0
"""... and by how much more when the group is the whole world. Judgement."""
NEVER: Mapping[str, float] = MappingProxyType(
    {"named": 0.02, "region_only": 0.05, "considered": 0.15, "not_announced": 0.15}
)
"""Added to the chance that it never comes, by the rung the market stands on. Judgement."""


def known_promises(as_of: date) -> tuple[Promise, ...]:
    """The launch promises that ship, as they could be known on a day."""
    return tuple(promise(row, as_of) for row in reference_class(promises(), as_of))


def launching(told: Statement, library: Library, as_of: date, gates: tuple[Gate, ...]) -> LaunchInputs:
    """The inputs of the launch model for a statement that names a window."""
    if told.window is None or told.window.earliest is None or told.window.latest is None:
        msg = f"{told.claim.name} names no window"
        raise ValueError(msg)
    maker = library.maker_names(told.claim.product)
    known, past = library.reference_class(as_of, without=maker)
    said, never = told.window_claim or told.claim, NEVER.get(told.rung, 0.0)
    near = to_the_day(said.known_on, (told.window.earliest, told.window.latest))
    kept = reference.own_record(known.kept_day if near else known.kept, record(past, maker))
    return LaunchInputs(
        as_of=as_of,
        window=(told.window.earliest, told.window.latest),
        stated_on=min(said.known_on, as_of),
        on_time=doubted(kept, told) * (1 - never),
        late_months=known.late,
        early=known.early,
        never=known.never + never,
        widened=_follows_by(told),
        gates=gates,
    )


def _follows_by(told: Statement) -> float:
    """Months by which the market may follow its group; nothing when the statement is its own."""
    months = LATER.get(told.rung, LATER_USUALLY) * (FAR_GROUP if told.market == "global" else 1.0)
    return months if told.levels_up else 0.0


def record(promises: Sequence[Promise], maker: Sequence[str]) -> list[bool]:
    """How each decided promise of one maker went."""
    names = {name.casefold() for name in maker}
    return [bool(p.kept) for p in promises if p.kept is not None and p.maker.casefold() in names]


def record_of(library: Library, product: str, as_of: date) -> Record:
    """How the decided promises of a product's maker went, as far as that was known on a day."""
    _, past = library.reference_class(as_of)
    decided = record(past, library.maker_names(product))
    return Record(sum(decided), len(decided))


def doubted(kept: float, told: Statement) -> float:
    """The chance that a window is kept, less for every doubt about it."""
    logit = math.log(kept / (1 - kept)) + sum(DOUBT[doubt] for doubt in doubts(told))
    return 1 / (1 + math.exp(-logit))


def to_the_day(said_on: date, window: tuple[date, date]) -> bool:
    """Whether a promise names a day, or a few, not long before."""
    return (window[1] - window[0]).days <= FEW_DAYS and (window[1] - said_on).days <= SHORTLY_DAYS


def promise(precedent: Precedent, as_of: date) -> Promise:
    """A past promise as the reference class takes it: how it went, as far as that was known on a day."""
    end = precedent.window[1]
    late = precedent.late_months
    open_until = min(precedent.open_until, as_of) if precedent.open_until else None
    overdue = (open_until - end).days / MONTH if open_until and open_until > end else None
    return Promise(
        maker=precedent.maker,
        cluster=precedent.cluster,
        lead=precedent.lead_months,
        kept=precedent.kept,
        early=late is not None and late < 0,
        late=late if late is not None and late > 0 else None,
        open=overdue,
        withdrawn=precedent.withdrawn,
        to_the_day=to_the_day(precedent.announced_on, precedent.window),
    )
