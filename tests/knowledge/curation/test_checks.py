"""What is odd about a claim beside those there are."""

import pytest

from knowledge.claims import Claim, Verdict
from knowledge.curation.checks import checks
from knowledge.dossier import Known, Ledger
from tests.builders import assessment, claim, source
from tests.knowledge.curation.lines import pack

JAN, FEB, MAR, QUARTER = "2025-01", "2025-02", "2025-03", "2025-Q1"


def counted(value: int, period: str, scope: str = "period", **over: object) -> Claim:
    """So many delivered in that time, as its own page says."""
    page = source(url=f"https://example.org/{period}/{value}")
    said = {
        "value": value,
        "period": period,
        "qualifier": {"scope": scope},
        "source": page,
        "origin": f"{period}-{value}",
    }
    return claim(**said | over)


def quoted(low: int, high: int, day: str) -> Claim:
    """A wait in weeks, quoted on that day."""
    over = {
        "unit": "weeks",
        "qualifier": {},
        "period": day,
        "stated_on": day,
        "source": source(url=f"https://a.org/{day}"),
    }
    return claim(attribute="quoted_wait", value=(low, high), **over)


def known(*claims: Claim) -> Known:
    """Those claims, public."""
    return Ledger(claims).known()


def dated(attribute: str, value: str) -> Claim:
    """A milestone on that day."""
    page = source(url=f"https://example.org/{attribute}")
    return claim(attribute=attribute, value=value, unit=None, qualifier={}, period=value, source=page)


OLD = counted(100, JAN)
CASES = {
    "part-larger": (counted(500, JAN), [counted(400, QUARTER)]),
    "whole smaller than its part": (counted(400, QUARTER), [counted(500, JAN)]),
    "parts-larger": (counted(200, MAR), [counted(100, JAN), counted(150, FEB), counted(400, QUARTER)]),
    "whole smaller than its parts": (counted(400, QUARTER), [counted(200, MAR), counted(100, JAN), counted(150, FEB)]),
    "total-falls": (counted(900, "2025-05-01", "cumulative"), [counted(1000, "2025-04-01", "cumulative")]),
    "total-small": (counted(200, "2025-03-31", "cumulative"), [counted(150, JAN), counted(100, FEB)]),
    "period too large for a total": (counted(150, FEB), [counted(100, JAN), counted(200, "2025-03-31", "cumulative")]),
    "more-delivered": (
        counted(900, "2025-03-31", "cumulative"),
        [counted(800, "2025-04-30", "cumulative", attribute="orders", unit="units")],
    ),
    "out-of-line": (counted(1000, MAR), [counted(100, JAN), counted(120, FEB)]),
    "quote-far": (quoted(10, 12, "2025-07-01"), [quoted(50, 53, "2025-06-01")]),
    "before-orders": (dated("launch_window", "2025-02"), [dated("orders_open", "2025-06-01")]),
    "duplicate": (counted(100, JAN, summary="Another wording."), [OLD]),
    "same-source": (counted(120, JAN, source=OLD.source), [OLD]),
}
CODES = {
    "whole smaller than its part": "part-larger",
    "whole smaller than its parts": "parts-larger",
    "period too large for a total": "total-small",
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_odd_is_noticed(case: str) -> None:
    """Each kind of oddity is named beside one of the claims that it does not go with, and no other is."""
    new, old = CASES[case]
    found = checks(new, known(*old))
    assert [check.code for check in found] == [CODES.get(case, case)]
    assert found[0].other in old


SOUND = {
    "a part and its whole": (counted(100, JAN), [counted(400, QUARTER)]),
    "at least": (counted(500, JAN), [counted(400, QUARTER, qualifier={"scope": "period", "bound": "at_least"})]),
    "rounded": (counted(405, JAN), [counted(400, QUARTER, qualifier={"scope": "period", "bound": "about"})]),
    "another country": (counted(500, JAN, market="DE"), [counted(400, QUARTER)]),
    "another measure": (
        counted(500, JAN, qualifier={"scope": "period", "measure": "wholesale"}),
        [counted(400, QUARTER)],
    ),
    "a rising total": (counted(2000, "2025-05-01", "cumulative"), [counted(1000, "2025-04-01", "cumulative")]),
    "a ramp": (counted(300, MAR), [counted(100, JAN), counted(200, FEB)]),
    "a stale quote": (quoted(10, 12, "2025-12-01"), [quoted(50, 53, "2025-06-01")]),
    "a second page": (counted(100, JAN, source=source(url="https://b.org/")), [OLD]),
}


@pytest.mark.parametrize("case", SOUND)
def test_what_may_well_be_is_passed_over(case: str) -> None:
    """Open ends, roundings, other things counted and stale quotes raise nothing."""
    new, old = SOUND[case]
    assert checks(new, known(*old)) == ()


def test_a_false_or_replaced_claim_is_no_measure() -> None:
    """A claim is held only against what is tenable, and not against what it replaces or itself."""
    new, whole = counted(500, JAN), counted(400, QUARTER)
    false = Ledger([whole, assessment(whole, Verdict.FALSE)]).known()
    replaced = Ledger([whole, new, assessment(whole, Verdict.SUPERSEDED, shown_by=new)]).known()
    assert checks(new, false) == checks(new, replaced) == checks(new, known(new)) == ()
    assert checks(new, known(whole), instead_of=(whole.id,)) == ()


def test_the_bundled_claims_go_together() -> None:
    """Of the claims that ship, at most one in fifty is odd: a warning that always comes is read by nobody."""
    ledger = Ledger(pack().entries()).known()
    odd = [each.name for each in ledger.claims if checks(each, ledger)]
    assert 0 < len(odd) <= len(ledger.claims) / 50, odd
