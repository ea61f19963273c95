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


def quoted(low: object, high: object, day: str) -> Claim:
    """A wait in weeks, quoted on that day; a date in place of the ends if `high` is None."""
    over: dict[str, object] = {
        "unit": None if high is None else "weeks",
        "qualifier": {},
        "period": day,
        "stated_on": day,
        "source": source(url=f"https://a.org/{day}"),
    }
    return claim(attribute="quoted_wait", value=low if high is None else (low, high), **over)


def known(*claims: Claim) -> Known:
    """Those claims, public."""
    return Ledger(claims).known()


def dated(attribute: str, value: str, **over: object) -> Claim:
    """A milestone on that day, or a standing of the launch."""
    page = source(url=f"https://example.org/{attribute}")
    plain: dict[str, object] = {
        "attribute": attribute,
        "value": value,
        "unit": None,
        "qualifier": {},
        "period": None,
        "source": page,
    }
    return claim(**plain | over)


def priced(value: int, **over: object) -> Claim:
    """So much, from the day it was said."""
    said = {
        "attribute": "price",
        "value": value,
        "unit": "CNY",
        "qualifier": {},
        "period": None,
        "stated_on": "2025-08-01",
    }
    return claim(**said | {"source": source(url=f"https://example.org/{over}")} | over)


def made(value: int, plant: str = "", **over: object) -> Claim:
    """So many a year, by design."""
    qualifier = {"basis": "design"} | ({"plant": plant} if plant else {})
    said = {"attribute": "capacity", "value": value, "unit": "units/year", "qualifier": qualifier, "period": None}
    return claim(**said | {"source": source(url=f"https://example.org/{plant}/{over}")} | over)


def hearsay(value: int, period: str) -> Claim:
    """A count that somebody heard of half a year later."""
    return counted(value, period, stated_on="2025-08-01", standing="rumour", origin="heard")


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
    "far-from-last": (counted(1000, "2026-01"), [counted(100, JAN), counted(120, FEB)]),
    "four million for a hundred": (counted(4_000_000, "2026-01"), [counted(100, JAN), counted(120, FEB)]),
    "too few by far": (counted(1, "2026-01"), [counted(100, JAN), counted(120, FEB)]),
    "price-far": (priced(2_535_000), [priced(253_500, stated_on="2025-06-26")]),
    "price-currency": (priced(253_500, unit="USD"), [priced(253_500, stated_on="2025-06-26")]),
    "another trim's currency": (priced(253_500, unit="USD"), [priced(253_500, product="lumen/lamp/pro")]),
    "capacity-far": (made(3_000_000), [made(300_000, stated_on="2025-01-01")]),
    "a day's capacity for a year's": (made(300_000, unit="units/day"), [made(300_000, stated_on="2025-01-01")]),
    "a plant of its own": (made(3_000_000), [made(300_000, plant="F1"), made(150_000, plant="F2")]),
    "no-wait": (quoted(0, 0, "2025-06-01"), []),
    "over-already": (dated("launch_window", "2025-02"), []),
    "a wait that was over": (quoted("2025-03", None, "2025-06-01"), []),
    "on-sale-already": (dated("launch_window", "2025-12", stated_on="2025-08-01"), [OLD]),
    "opened already": (dated("launch_window", "2025-12"), [dated("orders_open", "2025-06-01", stated_on="2025-06-01")]),
    "first-sale": (quoted(10, 12, "2025-06-10"), [dated("launch_window", "2026")]),
    "first delivered": (dated("first_delivery", "2025-06-01"), [dated("launch_status", "named")]),
    "older": (counted(200, JAN, origin="a", stated_on="2025-02-01"), [hearsay(100, JAN)]),
    "before-orders": (dated("launch_window", "2025-08"), [dated("orders_open", "2025-10-01")]),
    "duplicate": (counted(100, JAN, summary="Another wording."), [OLD]),
    "same-source": (counted(120, JAN, source=OLD.source), [OLD]),
}
CODES = {
    "whole smaller than its part": "part-larger",
    "whole smaller than its parts": "parts-larger",
    "period too large for a total": "total-small",
    "four million for a hundred": "far-from-last",
    "too few by far": "far-from-last",
    "another trim's currency": "price-currency",
    "a day's capacity for a year's": "capacity-far",
    "a plant of its own": "capacity-far",
    "a wait that was over": "over-already",
    "opened already": "on-sale-already",
    "first delivered": "first-sale",
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_odd_is_noticed(case: str) -> None:
    """Each kind of oddity is named beside one of the claims that it does not go with, and no other is."""
    new, old = CASES[case]
    found = checks(new, known(*old))
    assert [check.code for check in found] == [CODES.get(case, case)]
    assert found[0].other in (old or (None,))


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
    "a standstill's neighbours": (counted(100, "2026-01"), [counted(1000, JAN), counted(120, FEB)]),
    "a price of another kind": (priced(5000, qualifier={"option": "paint"}), [priced(253_500)]),
    "a plant among others": (made(300_000, plant="F3"), [made(150_000, plant="F1"), made(1_000_000, plant="F2")]),
    "a window of today": (dated("launch_window", "2025-07"), []),
    "a launch elsewhere": (dated("launch_window", "2025-12", market="DE"), [OLD]),
    "a plan": (
        dated("launch_window", "2025-12"),
        [dated("first_delivery", "2025-06-01", stated_on="2025-06-10", qualifier={"plan": True})],
    ),
    "sold since long": (
        quoted(10, 12, "2025-06-10"),
        [dated("launch_status", "on_sale"), dated("launch_window", "2025-08")],
    ),
    "a planned delivery": (
        dated("first_delivery", "2026-02-01", qualifier={"plan": True}),
        [dated("launch_window", "2026", market="CN")],
    ),
    "an older rumour": (counted(200, JAN, origin="a", stated_on="2025-02-01", standing="rumour"), [hearsay(100, JAN)]),
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


def test_what_is_said_to_be_replaced_by_an_older_claim_is_noticed() -> None:
    """Also where no rule would put the old one first, but its recorder does."""
    new, stands = counted(200, JAN, stated_on="2025-02-01"), counted(100, JAN, stated_on="2025-08-01")
    assert checks(new, known(stands)) == ()
    (found,) = checks(new, known(stands), replaced=(stands.id,))
    assert (found.code, found.other) == ("older", stands)


def test_the_bundled_claims_go_together() -> None:
    """A warning that always comes is read by nobody.

    Of the claims that ship at most one in fifty is odd beside what was known on its day, and one in thirty in hindsight.
    """
    ledger = Ledger(pack().entries())
    every = ledger.known()
    odd = [each.name for each in every.claims if checks(each, every)]
    assert 0 < len(odd) <= len(every.claims) / 30, odd
    days = {day: ledger.known(day) for day in {each.known_on for each in every.claims}}
    then = [each.name for each in every.claims if checks(each, days[each.known_on])]
    assert 0 < len(then) <= len(every.claims) / 50, then
