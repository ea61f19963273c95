"""An answer as JSON for scripts: the keys the command line promises, and some more."""

from collections.abc import Mapping
from typing import Any

from knowledge.answers.values import Answer, Caveat, Chance, Citation, LaunchAnswer, WaitAnswer
from knowledge.claims import Claim
from knowledge.conflicts import Conflict
from knowledge.dossier import Hindsight
from knowledge.edtf import Span
from knowledge.scenarios.sensitivity import Driver


def as_json(answer: Answer) -> dict[str, Any]:
    """One JSON object; dates are ISO, claims are named by their slug or address."""
    common = {
        "status": answer.status.value,
        "product": answer.product,
        "market": answer.market,
        "as_of": answer.as_of.isoformat(),
        "window": _window(answer),
        "quantiles": {f"{p:.2f}": day.isoformat() for p, day in answer.quantiles.items()} if answer.quantiles else None,
        "by": [_chance(chance) for chance in answer.by],
        "drivers": [_driver(driver) for driver in answer.drivers],
        "citations": [_citation(citation) for citation in answer.citations],
        "conflicts": [conflict_as_json(conflict) for conflict in answer.conflicts],
        "caveats": [caveat.code for caveat in answer.caveats],
        "caveat_details": [_caveat(caveat) for caveat in answer.caveats],
        "moved": {"since": answer.moved.since.isoformat(), "days": answer.moved.days} if answer.moved else None,
        "newest": answer.newest.isoformat() if answer.newest else None,
        "stale": answer.stale,
    }
    return _wait(answer, common) if isinstance(answer, WaitAnswer) else _launch(answer, common)


def _wait(answer: WaitAnswer, common: dict[str, Any]) -> dict[str, Any]:
    return {
        "kind": "wait",
        **common,
        "ordered_on": str(answer.ordered),
        "asked": answer.question.model_dump(mode="json", exclude_defaults=True),
        "should_have_arrived": answer.should_have_arrived.isoformat() if answer.should_have_arrived else None,
        "successor": answer.successor,
        "order_deadlines": [claim.name for claim in answer.order_deadlines],
        "nearest": _named(answer.nearest),
    }


def _launch(answer: Answer, common: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(answer, LaunchAnswer):
        msg = f"no JSON for {type(answer).__name__}"
        raise TypeError(msg)
    return {
        "kind": "launch",
        **common,
        "rung": answer.rung,
        "rung_claim": _named(answer.rung_claim),
        "inherited_from": answer.inherited_from,
        "since": str(answer.since) if answer.since else None,
        "probability_never": round(answer.never, 4),
        "gates": [
            {
                "name": gate.name,
                "binds": round(gate.binds, 4),
                "opens": gate.opens.isoformat() if gate.opens else None,
                "claims": [claim.name for claim in gate.claims],
                "judgement": gate.judgement or None,
            }
            for gate in answer.gates
        ],
        "asked": answer.question.model_dump(mode="json", exclude_defaults=True),
        "nearest": _named(answer.nearest),
    }


def _window(answer: Answer) -> Mapping[str, str] | None:
    window = answer.window
    if window is None:
        return None
    return {"p10": window.p10.isoformat(), "p50": window.p50.isoformat(), "p90": window.p90.isoformat()}


def _driver(driver: Driver) -> dict[str, Any]:
    return {
        "input": driver.input,
        "share": round(driver.share, 4),
        "swing_days": round(driver.swing_days, 1),
        "low_days": round(driver.low_days, 1),
        "high_days": round(driver.high_days, 1),
    }


def _chance(chance: Chance) -> dict[str, Any]:
    return {
        "date": chance.day.isoformat(),
        "probability": round(chance.probability, 4),
        "binds": chance.binds,
        "reason": _named(chance.reason),
    }


def _citation(citation: Citation) -> dict[str, Any]:
    claim = citation.claim
    return {
        "claim": claim.name,
        "address": claim.id,
        "standing": claim.standing.value,
        "stated_on": claim.stated_on,
        "age_days": citation.age_days,
        "used_as": citation.used_as,
        "publisher": claim.source.publisher,
        "url": claim.source.url,
        "false": citation.held.false,
    }


def claim_as_json(claim: Claim, held: Hindsight) -> dict[str, Any]:
    """A claim as it was made, and what is held of it."""
    return {
        "claim": claim.name,
        "address": claim.id,
        **claim.model_dump(mode="json", exclude={"kind", "slug"}),
        "confidence": held.confidence.value,
        "false": held.false,
        "fault": held.fault or None,
        "outcome": held.outcome or None,
        "disputed": bool(held.disputed_by),
        "superseded": bool(held.superseded_by),
    }


def conflict_as_json(conflict: Conflict) -> dict[str, Any]:
    """Two claims that disagree, the one that is used, and why."""
    return {
        "used": conflict.used.name,
        "against": conflict.against.name,
        "why": conflict.why.value,
        "declared": conflict.declared,
    }


def _caveat(caveat: Caveat) -> dict[str, Any]:
    details = {
        name: str(value) if isinstance(value, Span) or not _plain(value) else value
        for name, value in caveat.details.items()
    }
    return {"code": caveat.code, **details}


def _plain(value: object) -> bool:
    return value is None or isinstance(value, str | int | float | bool)


def _named(claim: Claim | None) -> str | None:
    return claim.name if claim else None
