"""Why the model's defaults are what they are: each tried at other values, also with one cluster left out at a time.

A default that only one roll-out asks for shows: its neighbour wins as soon as that cluster is left out. Where a neighbour
wins with every cluster left out and is still not chosen, one of two things holds it back. The band must cover what it
says, in every cluster (RHO, the spreads of a plan's lateness), and three of the five roll-outs went well: two are of one
maker, which came sooner than it said (PROVEN, the launch priors), and a maker without a record must not be given its trust.
All of it is in sample: these histories are the ones that the defaults were tried on.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType, ModuleType
from typing import Any

import numpy as np

from knowledge.answers.evidence import counts, deliveries, plans, quotes, rates
from knowledge.backtest import launches, waits
from knowledge.backtest.report import Scored
from knowledge.history.launches import LaunchHistory
from knowledge.history.model import WaitCase
from knowledge.scenarios import growth, plan, reference, wait
from knowledge.scenarios.draws import Draws
from knowledge.scenarios.inputs import Lognormal, Normal


@dataclass(frozen=True, slots=True)
class Choice:
    """A default, where it stands, and what else it could be."""

    module: ModuleType
    name: str
    others: tuple[Any, ...]

    @property
    def chosen(self) -> Any:
        """What it is."""
        return getattr(self.module, self.name)

    @contextmanager
    def at(self, value: Any) -> Iterator[None]:
        """Try another value for a while; nobody else may be using the model meanwhile."""
        before = self.chosen
        setattr(self.module, self.name, value)
        try:
            yield
        finally:
            setattr(self.module, self.name, before)


CHOICES: Mapping[str, tuple[Choice, ...]] = MappingProxyType(
    {
        "wait": (
            Choice(plans, "LATE", (0.4, 0.6)),
            Choice(plans, "LATE_SD", (0.4, 0.65)),
            Choice(plans, "PROVEN", (-0.3, -0.1, 0.0)),
            Choice(plans, "PROVEN_SD", (0.15, 0.35)),
            Choice(plans, "TRUSTED_SHARE", (0.4, 0.65)),
            Choice(plans, "SEEN_SD", (0.3, 1.2)),
            Choice(plans, "SEEN_POWER", (0.1, 0.5)),
            Choice(plan, "BEGINS", (0.5, 1.0)),
            Choice(wait, "RHO", (0.0, 0.3, 0.8)),
            Choice(wait, "REFUTED", (0.02, 0.25)),
            Choice(quotes, "OWN_BIAS", (Normal(0.0, 0.17), Normal(0.05, 0.25), Normal(0.1, 0.17))),
            Choice(rates, "SHIFTS", (1.0, 2.0)),
            Choice(growth, "CAP", (0.3, 0.8)),
            Choice(growth, "HORIZON", (1.5, 4.0)),
            Choice(counts, "OVER_FLOOR", (1.0, 1.3)),
            Choice(deliveries, "SHARE_TOLD", (0.0, 1.0)),
        ),
        "launch": (
            Choice(reference, "KEPT_PRIOR", ((2.0, 3.0), (4.0, 4.0), (3.0, 2.0))),
            Choice(reference, "KEPT_DAY_PRIOR", ((3.0, 3.0), (8.0, 2.0))),
            Choice(reference, "LATE_PRIOR", (Lognormal(5.0, 1.0), Lognormal(9.0, 0.8))),
            Choice(reference, "LATE_STRENGTH", (1.0, 4.0)),
            Choice(reference, "LEAD_POWER", (0.0, 0.75, 1.0)),
            Choice(reference, "NEVER_PRIOR", ((0.5, 19.5), (1.0, 9.0))),
            Choice(reference, "EARLY_PRIOR", ((1.5, 18.5),)),
        ),
    }
)
"""What is tried. A new default that shapes forecasts is a new row."""


def table(
    cases: Sequence[WaitCase],
    histories: Sequence[LaunchHistory],
    draws: Draws,
    kinds: Iterable[str] = ("wait", "launch"),
) -> Iterator[dict[str, Any]]:
    """A row for each default and value: the CRPS over all clusters, and with each cluster left out."""
    runs = {
        "wait": lambda: [scored for case in cases for scored in waits.score(case, draws)],
        "launch": lambda: [scored for history in histories for scored in launches.score(history, draws)],
    }
    for kind in kinds:
        scored = runs[kind]()
        base = by_cluster(scored)
        yield {"kind": kind, "default": "as it is", "value": "", **_row(base, covered(scored), kind)}
        for choice in CHOICES[kind]:
            for value in choice.others:
                with choice.at(value):
                    scored = runs[kind]()
                tried = by_cluster(scored)
                better = [name for name in base if _without(tried, name) < _without(base, name)]
                told = {"default": choice.name, "chosen": _told(choice.chosen), "value": _told(value)}
                found = _row(tried, covered(scored), kind)
                yield {"kind": kind, **told, **found, "better_without": len(better), "of": len(base)}


def by_cluster(scored: Iterable[Scored]) -> dict[str, float]:
    """Each cluster's mean CRPS."""
    return _means((each.cluster, each.score.crps) for each in scored if each.score)


def covered(scored: Iterable[Scored]) -> dict[str, float]:
    """The share of each cluster that the band covered."""
    return _means((each.cluster, float(each.covered)) for each in scored if each.covered is not None)


def _means(values: Iterable[tuple[str, float]]) -> dict[str, float]:
    found: dict[str, list[float]] = {}
    for cluster, value in values:
        found.setdefault(cluster, []).append(value)
    return {cluster: float(np.mean(several)) for cluster, several in found.items()}


def _without(clusters: Mapping[str, float], name: str) -> float:
    """The mean with one cluster left out; of a lone cluster its own."""
    others = [value for cluster, value in clusters.items() if cluster != name]
    return float(np.mean(others or [clusters[name]]))


def _row(clusters: Mapping[str, float], held: Mapping[str, float], kind: str) -> dict[str, Any]:
    """The CRPS over all and its extremes with one cluster left out, coverage over all and the least of a cluster's."""
    left_out = [_without(clusters, name) for name in clusters]
    row: dict[str, Any] = {"crps": round(float(np.mean(list(clusters.values()))), 2)}
    row |= {"least": round(min(left_out), 2), "most": round(max(left_out), 2)}
    row |= {"coverage": round(float(np.mean(list(held.values()))), 3)}
    row |= {"least_coverage": round(min(held.values()), 3)} if kind == "wait" else {}
    return row | ({"clusters": {name: round(value, 1) for name, value in clusters.items()}} if kind == "wait" else {})


def _told(value: Any) -> str:
    """A value as it stands in the code."""
    match value:
        case Normal():
            return f"N({value.mean:g}, {value.sd:g})"
        case Lognormal():
            return f"lognormal({value.median:g}, {value.sigma:g})"
        case tuple():
            return f"Beta{value}"
        case _:
            return f"{value:g}"
