"""From claims to facts: what stands, what prevails, what disagrees, as of any day."""

from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.claims import Claim, Reinstatement, Retraction, Verdict
from knowledge.conflicts import Conflict, Why, conflicts
from knowledge.dossier import Hindsight, Known, Ledger, prevailing
from tests.builders import assessment, claim

STANDINGS = ("rumour", "reported", "official")
CONFIDENCES = ("low", "medium", "high")


def known(*entries: object, as_of: date | None = None) -> Known:
    """What is public by a day."""
    return Ledger(entries).known(as_of)  # type: ignore[arg-type]  # entries of the log


def held(claims: dict[str, Hindsight]) -> object:
    """Hindsight by address."""
    return lambda one: claims.get(one.id, Hindsight())


def window(value: str = "2027", **over: object) -> Claim:
    """A launch window said for Europe."""
    said: dict[str, object] = {
        "attribute": "launch_window",
        "market": "EU",
        "value": value,
        "unit": None,
        "qualifier": {},
        "period": value,
        "slug": f"{over.get('market', 'EU')}-{value}-{over.get('origin', 'maker')}-{over.get('stated_on', '')}",
        "origin": "maker",
    }
    return claim(**said | over)


CLAIMS = st.lists(
    st.builds(
        lambda standing, day, slug: claim(standing=standing, stated_on=f"2025-07-{day:02}", slug=f"c{slug}"),
        st.sampled_from(STANDINGS),
        st.integers(1, 28),
        st.integers(0, 10_000),
    ),
    min_size=1,
    max_size=8,
    unique_by=lambda one: one.slug,
)


@given(CLAIMS, st.randoms(use_true_random=False))
def test_order_of_loading_decides_nothing(claims: list[Claim], random: object) -> None:
    """Which claim prevails does not depend on the order in which claims are given."""
    shuffled = list(claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis' Random
    assert prevailing(claims, held({})) == prevailing(shuffled, held({}))  # type: ignore[arg-type]


@given(CLAIMS)
def test_firmer_standing_prevails(claims: list[Claim]) -> None:
    """No claim of a weaker standing prevails over a firmer one, however new it is."""
    best = prevailing(claims, held({}))  # type: ignore[arg-type]
    assert best is not None
    assert best.standing.rank == max(one.standing.rank for one in claims)


def test_then_recency_then_confidence() -> None:
    """Among claims of one standing the newer prevails, among those of one day the one we are surer of."""
    old, new, twin = (
        claim(stated_on="2025-07-01"),
        claim(stated_on="2025-07-02"),
        claim(stated_on="2025-07-02", slug="b"),
    )
    view = known(old, new, twin, assessment(twin, Verdict.CONFIDENCE, "high"))
    assert prevailing([old, new], view.hindsight) is new
    assert prevailing([new, twin], view.hindsight) is twin


@given(CLAIMS)
def test_false_claims_never_prevail(claims: list[Claim]) -> None:
    """A claim known to be false never prevails, and nothing does when all are false."""
    all_false = {one.id: Hindsight(false=True) for one in claims}
    assert prevailing(claims, held(all_false)) is None  # type: ignore[arg-type]
    best = prevailing(claims, held({claims[0].id: Hindsight(false=True)}))  # type: ignore[arg-type]
    assert best is not claims[0]


def test_false_claims_stay_visible() -> None:
    """A false claim is still among the others of its fact, marked, with what was wrong with it."""
    true, wrong = claim(), claim(value=9000, origin="blog", slug="wrong")
    view = known(true, wrong, assessment(wrong, Verdict.FALSE, "miscount", shown_by=true))
    (fact,) = view.facts.values()
    assert (fact.claim, fact.others) == (true, (wrong,))
    assert (view.hindsight(wrong).false, view.hindsight(wrong).fault) == (True, "miscount")


def test_claims_count_from_the_last_day_of_their_month() -> None:
    """A claim of which only the month is known counts from the month's last day."""
    june = claim(stated_on="2025-06")
    assert known(june, as_of=date(2025, 6, 29)).claims == ()
    assert known(june, as_of=date(2025, 6, 30)).claims == (june,)


def test_assessments_count_from_the_claim_that_shows_them() -> None:
    """Before the refutation was public, the claim was as good as any."""
    wrong, refutation = claim(slug="wrong"), claim(stated_on="2025-09-10", value=9, origin="later", slug="later")
    entries = (wrong, refutation, assessment(wrong, Verdict.FALSE, "invented", shown_by=refutation))
    assert not known(*entries, as_of=date(2025, 9, 9)).hindsight(wrong).false
    assert known(*entries, as_of=date(2025, 9, 10)).hindsight(wrong).false


def test_withdrawn_claims_are_gone_and_come_back() -> None:
    """A retraction takes a claim out of every day, and a reinstatement brings it back."""
    june = claim()
    gone, back = Retraction(entry=june.id), Reinstatement(entry=june.id)
    assert known(june, gone).claims == ()
    assert known(june, gone, back).claims == (june,)
    assert known(june, gone, back, Retraction(entry=june.id, turn=1)).claims == ()


def test_remarks_stand_side_by_side() -> None:
    """Policies, remarks and incentives do not replace one another."""
    rules = [claim(attribute="policy", value=None, unit=None, qualifier={}, slug=slug) for slug in ("a", "b", "c")]
    view = known(*rules)
    assert list(view.tenable["policy", "lumen/lamp"]) == rules
    assert len(view.facts) == len(rules)


def test_quotes_of_different_days_are_different_facts() -> None:
    """A quote is kept for the day it was made for; a later one does not overwrite it."""
    quotes = [
        claim(attribute="quoted_wait", value=(weeks, weeks + 3), unit="weeks", qualifier={}, period=day, slug=day)
        for weeks, day in ((33, "2025-06-27"), (45, "2025-07-06"))
    ]
    assert {fact.claim for fact in known(*quotes).facts.values()} == set(quotes)


def pairs(found: Iterable[Conflict]) -> set[tuple[str, str, Why]]:
    """Conflicts by name."""
    return {(each.used.name, each.against.name, each.why) for each in found}


def test_disjoint_values_of_two_origins_disagree() -> None:
    """Two origins, one key, values that cannot both hold: a conflict, with the one used and why."""
    official, blog = claim(slug="official"), claim(slug="blog", value=1500, origin="blog", standing="reported")
    assert pairs(conflicts(known(official, blog))) == {("official", "blog", Why.STANDING)}


@pytest.mark.parametrize(
    "other",
    [
        {"origin": "lumen-june"},
        {"value": 1000, "origin": "blog"},
        {"qualifier": {"scope": "period", "bound": "at_least"}, "value": 900, "origin": "blog"},
        {"period": "2025-05", "origin": "blog"},
    ],
    ids=["one witness", "same value", "a floor below it", "another month"],
)
def test_what_is_no_disagreement(other: dict[str, object]) -> None:
    """One origin told twice, an equal value, a floor that holds, or another month: no conflict."""
    assert not conflicts(known(claim(slug="a"), claim(**{"slug": "b", "value": 1500} | other)))


def test_revisions_are_no_disagreement() -> None:
    """A date that replaced another, or that the same person gave anew, is news and not a conflict."""
    july, june = window("2025-07"), window("2025-06", origin="maker-june", stated_on="2025-06-16")
    replaced = assessment(july, Verdict.SUPERSEDED, shown_by=june)
    assert not conflicts(known(july, june, replaced))
    once, again = (window(v, origin=f"o-{v}", qualifier={"by": "chief"}) for v in ("2027", "2028"))
    assert not conflicts(known(once, again))


def test_declared_conflicts_cross_products_and_markets() -> None:
    """What somebody noted holds across products and markets; each statement is used for its own market."""
    uruguay = window("2027-01", product="lumen/lamp-mini", market="UY", origin="dealer", standing="reported")
    europe = window("2027")
    found = conflicts(known(uruguay, europe, assessment(uruguay, Verdict.DISPUTED, shown_by=europe)))
    assert pairs(found) == {(uruguay.name, europe.name, Why.OWN_STATEMENT)}
    assert found[0].declared


def test_every_conflict_is_told_once() -> None:
    """Two claims that dispute each other, and differ besides, are one conflict."""
    a, b = claim(slug="a"), claim(slug="b", value=1500, origin="blog")
    noted = [assessment(a, Verdict.DISPUTED, shown_by=b), assessment(b, Verdict.DISPUTED, shown_by=a)]
    assert len(conflicts(known(a, b, *noted))) == 1


def test_false_side_of_a_conflict_is_never_the_one_used() -> None:
    """Of a true and a false claim the true one is used, whatever their standing."""
    wrong, right = claim(slug="wrong"), claim(slug="right", value=1500, origin="blog", standing="rumour")
    noted = [assessment(wrong, Verdict.FALSE, "miscount", right), assessment(wrong, Verdict.DISPUTED, shown_by=right)]
    assert pairs(conflicts(known(wrong, right, *noted))) == {("right", "wrong", Why.FALSE)}
