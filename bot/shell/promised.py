"""The slip ledger as JSON for scripts."""

from collections.abc import Sequence
from typing import Any

from knowledge.answers import promises
from knowledge.answers.promises import Promised, Said


def promises_as_json(found: Sequence[Promised]) -> dict[str, Any]:
    """One JSON object; dates are EDTF, as sure as their source, and lengths are days."""
    counted = promises.sums(found)
    return {
        "kind": "promises",
        "promises": [_entry(each) for each in found],
        "windows": counted.promises,
        "decided": counted.decided,
        "kept": counted.kept,
        "first_decided": counted.first_decided,
        "first_kept": counted.first_kept,
        "median_slip_days": counted.median_slip_days,
    }


def _entry(entry: Promised) -> dict[str, Any]:
    return {
        "maker": entry.maker,
        "product": entry.product,
        "market": entry.market,
        "event": entry.event,
        "said": [_said(each) for each in entry.said],
        "came": str(entry.came) if entry.came else None,
        "slip_days": list(entry.slip_days) if entry.slip_days else None,
        "not_by": entry.not_by.isoformat() if entry.not_by else None,
        "overdue_days": entry.overdue_days,
        "withdrawn": str(entry.withdrawn) if entry.withdrawn else None,
    }


def _said(said: Said) -> dict[str, Any]:
    return {
        "stated_on": said.stated_on,
        "window": said.window,
        "moved_days": said.moved_days,
        "kept": said.kept,
        "late_months": said.late_months,
        "row": said.row or None,
        "url": said.source.url,
    }
