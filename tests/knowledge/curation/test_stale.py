"""Which facts ask for a fresh source."""

from collections.abc import Iterable
from datetime import date

from knowledge.claims import Claim, Entry, Verdict
from knowledge.curation.stale import Stale, stale
from knowledge.dossier import Ledger
from tests.builders import assessment, claim, remark

TODAY = date(2026, 11, 22)


def found(entries: Iterable[Entry], uses: dict[str, int] | None = None, today: date = TODAY) -> list[Stale]:
    """What is stale among these entries."""
    return stale([Ledger(entries).known(today)], uses or {}, today)


def of(*months: str, **over: object) -> list[Claim]:
    """Deliveries of some months, each told on the first of the next."""
    return [
        claim(period=month, stated_on=f"{month[:5]}{int(month[5:]) + 1:02}-01", origin=month, **over)
        for month in months
    ]


def test_only_the_newest_of_a_kind_asks() -> None:
    """An older month is no gap once a newer one is told; the newest is one when its shelf life is over, and not before."""
    old, new = of("2026-01", "2026-06")
    assert [each.claim for each in found([old, new])] == [new]
    assert found([old, new], today=date(2026, 10, 29)) == []
    (one,) = found([old, new], today=date(2026, 10, 30))
    assert (one.age_days, one.shelf_life_days) == (121, 120)


def test_what_answers_rest_on_comes_first_also_through_an_older_one() -> None:
    """Uses of any claim of the kind count; of those used alike the youngest comes first."""
    lamps, bulbs, torch = (of("2026-01", "2026-02", product=f"lumen/{name}") for name in ("lamp", "bulb", "torch"))
    ordered = found([*lamps, *bulbs, *torch], {bulbs[0].id: 3, torch[1].id: 5})
    assert [(each.claim.product, each.used) for each in ordered] == [
        ("lumen/torch", 5),
        ("lumen/bulb", 3),
        ("lumen/lamp", 0),
    ]


def test_what_is_settled_or_false_asks_for_nothing() -> None:
    """A promise that has an outcome, a claim that another superseded, the orders of the first hour; nor does what is false."""
    (told,) = of("2026-01")
    (later,) = of("2026-02", product="lumen/bulb")
    first_hour = claim(attribute="orders", unit="orders", qualifier={"elapsed": "PT1H"}, origin="hour")
    assert found([first_hour]) == []
    assert found([told, assessment(told, Verdict.OUTCOME, "met")]) == []
    assert [each.claim for each in found([told, later, assessment(told, Verdict.SUPERSEDED, shown_by=later)])] == [
        later
    ]
    assert found([told, assessment(told, Verdict.FALSE, "invented")]) == []


def test_remarks_ask_only_where_an_answer_rests_on_them() -> None:
    """What stands side by side replaces nothing, so it is no gap by itself."""
    seen = remark("seen")
    assert found([seen]) == []
    assert [each.claim for each in found([seen], {seen.id: 1})] == [seen]
