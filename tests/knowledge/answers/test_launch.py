"""When does it come to my country? The rung is named, what is inherited is said, and what is ruled out stays so."""

from datetime import date

import pytest

from knowledge.answers.values import Status
from knowledge.conflicts import Why
from knowledge.errors import InvalidScenario, Refused
from tests.knowledge.answers.xiaomi import TODAY, launch


@pytest.mark.parametrize("country", ["IE", "NO", "FR"])
def test_countries_without_a_word_of_their_own_inherit_europe(country: str) -> None:
    """Ireland and Norway stand on Europe's statement, and the answer says so; rumours do not speak for France."""
    answer = launch(market=country)
    assert (answer.status, answer.rung, answer.inherited_from) == (Status.FORECAST, "region_only", "EU")
    assert answer.has("inherited_region")
    assert answer.cited_as("statement")[0].market == "EU"


def test_nobody_comes_before_the_group_it_belongs_to() -> None:
    """A country that inherits Europe's window is no sooner than Europe, and one that was told nothing later still."""
    middles = []
    for market in ("EU", "IE", "GB"):
        window = launch(market=market).window
        assert window
        middles.append(window.p50)
    assert middles == sorted(middles)
    assert len(set(middles)) == len(middles)


@pytest.mark.parametrize("country", ["GB", "TR"])
def test_a_countrys_own_statement_is_its_rung(country: str) -> None:
    """Britain and Turkey speak for themselves: not announced, with Europe's window under it."""
    answer = launch(market=country)
    assert (answer.rung, answer.inherited_from) == ("not_announced", "EU")
    assert answer.cited_as("own_statement")[0].market == country


def test_germany_has_a_date_of_its_own() -> None:
    """Somebody named a time for Germany, so it inherits nothing."""
    answer = launch(market="DE")
    assert (answer.rung, answer.inherited_from) == ("dated", None)
    assert answer.window
    assert date(2027, 1, 1) <= answer.window.p50 <= date(2028, 12, 31)


def test_the_united_states_are_ruled_out_with_the_source() -> None:
    """Ruled out gives no window and no chance, only who said so."""
    answer = launch(market="US")
    assert (answer.status, answer.rung, answer.window, answer.quantiles, answer.by) == (
        Status.RULED_OUT,
        "ruled_out",
        None,
        None,
        (),
    )
    assert answer.rung_claim is not None
    assert answer.rung_claim.name == "us-denied-202602"
    assert [citation.claim.name for citation in answer.citations] == ["us-denied-202602"]


def test_uruguays_dealer_contradicts_europe_first() -> None:
    """The distributor's January 2027 is used for Uruguay, and shown to disagree with Europe first."""
    answer = launch(market="UY")
    assert (answer.product, answer.rung) == ("xiaomi/su7", "dated")
    against = {frozenset((c.used.name, c.against.name)): c.why for c in answer.conflicts}
    assert against[frozenset(("uy-window-202701", "eu-2027-decided"))] is Why.OWN_STATEMENT
    assert frozenset(("uy-window-202701", "hardest-market-first")) in against


def test_china_says_on_sale_since_when() -> None:
    """The first of the line came on sale in China with the first SU7 handed over."""
    answer = launch(market="CN")
    assert (answer.status, answer.product, answer.window) == (Status.ON_SALE, "xiaomi/su7", None)
    assert str(answer.since) == "2024-04-03"


def test_a_model_off_sale_says_so_where_it_was_sold() -> None:
    """On sale since April 2024, and no longer: with what came after it."""
    answer = launch("xiaomi/su7", "CN")
    assert answer.status is Status.ON_SALE
    assert answer.has("withdrawn")


def test_one_member_ruled_out_does_not_rule_out_the_line() -> None:
    """The concept car stays a concept; that says nothing of the other cars."""
    assert launch("xiaomi/vision-gt", "DE").status is Status.RULED_OUT
    assert launch("xiaomi/ev", "global").status is Status.FORECAST


def test_an_old_refusal_gives_way_to_later_plans() -> None:
    """That the SU7 had no plans abroad in March 2024 does not outlive the plans of 2025."""
    assert launch("xiaomi/su7/ultra", "DE").status is Status.FORECAST
    then = launch("xiaomi/su7", "DE", as_of=date(2024, 4, 10))
    assert then.status is Status.RULED_OUT


def test_a_window_that_ended_with_no_news_is_past() -> None:
    """The YU7 GT was rumoured for spring 2026; nothing came, and nothing newer is known."""
    answer = launch("xiaomi/yu7-gt", "CN")
    assert (answer.status, answer.window) == (Status.PAST, None)
    assert answer.has("window_over")


def test_rumours_are_told_as_rumours() -> None:
    """Where only rumours name a time, there is a window, and the caveat with it."""
    answer = launch("xiaomi/yu9", "CN")
    assert answer.status is Status.FORECAST
    assert answer.has("rumour_only")


def test_a_product_nobody_spoke_of_is_refused_with_the_nearest_fact() -> None:
    """No statement, no window: the nearest fact instead."""
    answer = launch("xiaomi/phone", "MX")
    assert (answer.status, answer.window) == (Status.NO_FACTS, None)
    assert answer.nearest is not None


def test_gates_are_reported_with_their_grounds() -> None:
    """What has to happen first: how often it binds, when it opens, and the claim or judgement behind it."""
    answer = launch(market="UY")
    assert {gate.name for gate in answer.gates} == {"home_wait", "type_approval", "sales_network"}
    assert all(0 <= gate.binds <= 1 and gate.opens and (gate.claims or gate.judgement) for gate in answer.gates)
    assert not launch("xiaomi/yu9", "CN").gates


def test_a_scenario_moves_the_launch() -> None:
    """A later statement or a gate that opens later makes the launch later; the identity changes nothing."""
    plain = launch()
    assert plain.window
    for lever in ("statement=2028", "gate.type_approval=2029-01"):
        changed = launch(scenario=(lever,)).window
        assert changed
        assert changed.p50 > plain.window.p50
    with pytest.raises(InvalidScenario):
        launch(scenario=("gate.unheard_of=2027-01",))


def test_chance_by_a_day_counts_that_it_may_never_come() -> None:
    """The chance by a far day stays below one by the chance that it never comes."""
    answer = launch(market="GB", by=date(2099, 12, 31))
    assert answer.by[0].binds == "launch"
    assert answer.by[0].probability == pytest.approx(1 - answer.never, abs=0.02)
    assert answer.never > 0


def test_what_cannot_be_is_refused() -> None:
    """A deadline that has passed."""
    with pytest.raises(Refused):
        launch(by=TODAY)


def test_turning_back_time_finds_the_older_promise() -> None:
    """In summer 2024 Europe was only being studied, and the world promised for 2026 or 2027; in autumn 2025 it was 2027."""
    early, late = (launch(market="EU", as_of=day) for day in (date(2024, 9, 15), date(2025, 10, 15)))
    assert (early.rung, early.inherited_from) == ("considered", "global")
    assert (late.rung, late.inherited_from) == ("dated", None)
    assert early.cited_as("statement")[0].value == "2026/2027"
    assert all(c.claim.known_on <= date(2024, 9, 15) for c in early.citations)
