"""A server's own facts count there and nowhere else, before those that all share."""

from collections.abc import Iterator
from datetime import date

import pytest

from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import Status
from knowledge.claims import Assessment, Claim, Standing, Verdict
from knowledge.conflicts import Why
from knowledge.desk import Desk, opened
from knowledge.desks import Desks, fit
from knowledge.errors import UnknownProduct
from knowledge.packs.model import PackProduct
from knowledge.store import Log
from tests.builders import AT, claim, source

HERE, THERE = "s1a", "s2b"
TODAY = date(2026, 11, 22)
LAUNCH = LaunchQuestion(product="xiaomi/ev", market="DE")


@pytest.fixture(scope="module", name="shared")
def _shared() -> Iterator[Desk]:
    with Log.open() as log:
        yield opened(log, at=AT)


@pytest.fixture(name="desks")
def _desks(shared: Desk) -> Iterator[Desks]:
    with Log.open() as own:
        yield Desks(shared, own)


def word(space: str, **over: object) -> Claim:
    """A local distributor's word: the cars come to Germany in a certain month."""
    said: dict[str, object] = {
        "product": "xiaomi/ev",
        "attribute": "launch_window",
        "market": "DE",
        "value": "2028-03",
        "unit": None,
        "qualifier": {},
        "period": "2028-03",
        "stated_on": "2025-06-01",
        "standing": Standing.REPORTED,
        "origin": "distributor",
        "source": source(publisher="Our distributor", published="2025-06-01"),
        "summary": "Our distributor Zanzibarcars expects them in March 2028.",
        "space": space,
    }
    return claim(**said | over)


def record(desks: Desks, space: str, *entries: Claim | Assessment) -> None:
    """Write into a server's own log, as curating does."""
    desks.own.record(entries, by="Ada", at=AT)
    desks.refresh(space)


def test_a_server_without_facts_of_its_own_has_the_shared_desk(desks: Desks) -> None:
    """Most servers cost nothing."""
    assert desks.at(HERE) is desks.shared
    assert desks.at("") is desks.shared


def test_a_servers_own_word_goes_before_newer_ones_there(desks: Desks) -> None:
    """It prevails though it is older, the answer moves, and the shared claim is shown to disagree."""
    before = desks.shared.ask(LAUNCH, today=TODAY)
    record(desks, HERE, word(HERE))
    after = desks.at(HERE).ask(LAUNCH, today=TODAY)
    assert word(HERE).id in {cited.claim.id for cited in after.citations}
    assert after.window is not None
    assert before.window is not None
    assert after.window.p50 > before.window.p50
    reasons = {each.why for each in desks.at(HERE).conflicts("xiaomi/ev", as_of=TODAY) if each.used == word(HERE)}
    assert Why.SPACE in reasons


def test_nobody_elsewhere_sees_it(desks: Desks) -> None:
    """Not in an answer, a list, a search, by name or by age, neither in another server nor outside of any."""
    record(desks, HERE, word(HERE))
    record(desks, THERE, word(THERE, market="FR", origin="other"))
    ours = word(HERE)
    for desk in (desks.shared, desks.at(THERE)):
        assert ours.id not in {cited.claim.id for cited in desk.ask(LAUNCH, today=TODAY).citations}
        assert ours not in {view.claim for view in desk.history("xiaomi/ev", "launch_window", as_of=TODAY)}
        assert ours not in {view.claim for view in desk.search("Zanzibarcars", as_of=TODAY)}
        assert desk.claim(ours.id) is None
    assert desks.at(HERE).search("Zanzibarcars", as_of=TODAY)[0].claim == ours
    assert desks.at(HERE).claim(ours.id) == ours


def test_a_shared_claim_may_be_hidden_in_one_server(desks: Desks) -> None:
    """Withdrawn or held to be false there, it is used there no more, and goes on being used by all others."""
    used = desks.shared.show("xiaomi/ev", "launch_window", as_of=TODAY)[0].fact.claim
    desks.own.retract([used.id], by="Ada", at=AT, space=HERE)
    desks.refresh(HERE)
    record(desks, THERE, Assessment(claim=used.id, verdict=Verdict.FALSE, space=THERE))
    for space in (HERE, THERE):
        assert used not in {view.fact.claim for view in desks.at(space).show("xiaomi/ev", None, as_of=TODAY)}
    assert used in {view.fact.claim for view in desks.shared.show("xiaomi/ev", None, as_of=TODAY)}
    words = " ".join(used.summary.split()[:3])
    assert used in {view.claim for view in desks.shared.search(words, as_of=TODAY)}
    assert used not in {view.claim for view in desks.at(HERE).search(words, as_of=TODAY)}


def test_what_rests_on_a_servers_own_facts_is_never_written_down(desks: Desks) -> None:
    """The track record may be published; a server's own answers are no part of it."""
    record(desks, HERE, word(HERE))
    answer = desks.at(HERE).ask(LAUNCH, today=TODAY)
    assert answer.forecast is not None
    assert desks.at(HERE).remember(answer) is False


def test_a_product_that_only_one_server_knows(desks: Desks) -> None:
    """It is found by its names, asked about and claimed of there; elsewhere there is no such thing."""
    desks.put_product(HERE, PackProduct(id="own/kite", name="Our Kite", category="kite", aliases=("kite",)), at=AT)
    record(desks, HERE, word(HERE, product="own/kite", market="NO", value="2027-05", period="2027-05"))
    assert desks.at(HERE).catalogue.find("kite").id == "own/kite"
    answer = desks.at(HERE).ask(LaunchQuestion(product="own/kite", market="NO"), today=TODAY)
    assert answer.window is not None
    assert desks.at(HERE).ask(WaitQuestion(product="own/kite", market="NO"), today=TODAY).window is None
    for desk in (desks.shared, desks.at(THERE)):
        with pytest.raises(UnknownProduct):
            desk.catalogue.find("Our Kite")
    assert desks.at(HERE).catalogue.find("YU7").id == "xiaomi/yu7"


def test_what_was_kept_is_there_when_the_log_is_opened_again(desks: Desks, shared: Desk) -> None:
    """Facts and products of servers outlive a restart."""
    desks.put_product(HERE, PackProduct(id="own/kite", name="Our Kite", category="kite"), at=AT)
    record(desks, THERE, word(THERE))
    again = Desks(shared, desks.own)
    assert "own/kite" in again.at(HERE).catalogue
    assert again.at(THERE).claim(word(THERE).id) == word(THERE)


def test_an_erased_server_is_as_if_it_had_never_kept_anything(desks: Desks) -> None:
    """It answers with the shared desk, and no other server notices."""
    desks.put_product(HERE, PackProduct(id="own/kite", name="Our Kite", category="kite"), at=AT)
    record(desks, HERE, word(HERE))
    record(desks, THERE, word(THERE))
    desks.erase(HERE)
    assert desks.at(HERE) is desks.shared
    assert desks.own.packs() == ()
    assert desks.at(THERE).claim(word(THERE).id) == word(THERE)


@pytest.mark.parametrize(
    ("said", "standing", "sold"),
    [
        ("on_sale", Standing.REPORTED, True),
        ("orders_open", Standing.OFFICIAL, True),
        ("on_sale", Standing.RUMOUR, False),
        ("named", Standing.OFFICIAL, False),
    ],
)
def test_someones_firm_word_that_it_is_on_sale_is_enough(
    desks: Desks, said: str, standing: Standing, *, sold: bool
) -> None:
    """Without a delivery or an order that was counted; a rumour is not, and neither is anything less."""
    status = {"attribute": "launch_status", "market": "MX", "product": "xiaomi/phone", "period": "2026-11-01/.."}
    record(desks, HERE, word(HERE, **status, value=said, standing=standing, stated_on="2026-11-01"))
    answer = desks.at(HERE).ask(LaunchQuestion(product="xiaomi/phone", market="MX"), today=TODAY)
    assert (answer.status is Status.ON_SALE) is sold


def test_a_later_word_that_it_is_not_on_sale_takes_it_back(desks: Desks) -> None:
    """What was said to be on sale, and is then said not to come, cannot be had."""
    status = {"attribute": "launch_status", "market": "MX", "product": "xiaomi/phone"}
    record(desks, HERE, word(HERE, **status, value="on_sale", period="2026-10-01/..", stated_on="2026-10-01"))
    later = word(HERE, **status, value="ruled_out", period="2026-11-01/..", stated_on="2026-11-01", origin="later")
    record(desks, HERE, later)
    answer = desks.at(HERE).ask(LaunchQuestion(product="xiaomi/phone", market="MX"), today=TODAY)
    assert answer.status is Status.RULED_OUT


def test_a_history_has_what_was_withdrawn(shared: Desk, desks: Desks) -> None:
    """A server's own claims and the shared ones it hides stay in its history, by their day, marked; once each."""
    before = shared.history("xiaomi/ev", "launch_window", as_of=TODAY)
    hidden = before[0].claim
    record(desks, HERE, word(HERE))
    desks.own.retract([word(HERE).id, hidden.id], by="Ada", at=AT, space=HERE)
    desks.refresh(HERE)
    after = desks.at(HERE).history("xiaomi/ev", "launch_window", as_of=TODAY)
    assert {view.claim for view in after if view.withdrawn} == {word(HERE), hidden}
    assert {view.claim for view in after} == {view.claim for view in before} | {word(HERE)}
    assert [view.claim.known_on for view in after] == sorted(view.claim.known_on for view in after)
    assert not any(view.withdrawn for view in shared.history("xiaomi/ev", "launch_window", as_of=TODAY))
    assert desks.at(HERE).history("xiaomi/ev", "launch_window", as_of=date(2000, 1, 1)) == ()


def test_no_product_becomes_its_own_ancestor(desks: Desks) -> None:
    """Whoever was a moment later keeps nothing; and a circle from elsewhere is left out, not followed for ever."""
    above, below = (PackProduct(id=f"own/{name}", name=name, category="kite") for name in ("above", "below"))
    desks.put_product(HERE, above, at=AT)
    desks.put_product(HERE, below.model_copy(update={"parent": above.id}), at=AT)
    with pytest.raises(ValueError, match="circle"):
        desks.put_product(HERE, above.model_copy(update={"parent": below.id}), at=AT)
    assert [each.parent for each in desks.products(HERE)] == [None, above.id]
    circle = [above.model_copy(update={"parent": below.id}), below.model_copy(update={"parent": above.id})]
    alone = PackProduct(id="own/alone", name="alone", category="kite")
    assert fit([*circle, alone], desks.shared.catalogue) == (alone,)
