"""What to do about a message: decided from what was read, with values alone."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import edtf
from knowledge.answers.deciding import decide
from knowledge.answers.decisions import Answer, Ask, Compare, Say, Situation, State, Step, Suppose
from knowledge.answers.drafts import Draft, of_reading
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.products import Catalogue, Product
from knowledge.reading.intent import Intent, Reading

TODAY = date(2026, 11, 22)
OPENED = date(2025, 6, 26)
LINE, KITE, PRO, MAX, WING = "acme/line", "acme/kite", "acme/kite/pro", "acme/kite/max", "acme/wing"


def _product(name: str, parent: str | None = LINE, trims: tuple[str, ...] = ()) -> Product:
    return Product(name, name.rpartition("/")[2].title(), "acme", parent, trims=trims, home_market="CN")


CATALOGUE = Catalogue(
    [
        _product(LINE, None),
        _product(KITE, trims=("pro", "max")),
        _product(PRO, KITE),
        _product(MAX, KITE),
        _product(WING),
    ]
)
HERE = Situation(
    CATALOGUE,
    TODAY,
    LINE,
    WING,
    opened=lambda _product, _market: OPENED,
    sold=lambda _product, market: market in {None, "CN"},
    differ=lambda _question: False,
)


def _decided(reading: Reading, here: Situation = HERE, usual: str = "") -> Step:
    return decide(of_reading(reading, CATALOGUE, today=TODAY, usual=usual), here)


def _days(*texts: str) -> tuple[edtf.Span, ...]:
    return tuple(edtf.parse(text) for text in texts)


def wait(*orders: str, product: str | None = PRO, planned: bool = False) -> Reading:
    """Someone asks when theirs arrives."""
    named = (product,) if product else ()
    return Reading("wait", 0.9, product, named, orders=_days(*orders), planned=planned)


def _asked(step: Step) -> tuple[str, tuple[str, ...]]:
    assert isinstance(step, Ask)
    return step.missing, step.choices


def _answered(step: Step) -> WaitQuestion | LaunchQuestion:
    assert isinstance(step, Answer)
    return step.question


def test_a_whole_question_is_answered_and_nothing_is_assumed() -> None:
    """Product, day and intent are all it takes."""
    step = _decided(wait("2026-07-01"))
    assert _answered(step) == WaitQuestion(product=PRO, ordered="2026-07-01")
    assert step.draft.assumed == ()


def test_a_day_of_two_years_is_asked_about_only_if_both_are_possible() -> None:
    """Between the opening of orders and today both years may be meant; before it only one, and that is said."""
    assert _asked(_decided(wait("2026-06-26", "2025-06-26"))) == ("which", ("2026-06-26", "2025-06-26"))
    sooner = _decided(wait("2026-05-02", "2025-05-02"))
    assert _answered(sooner) == WaitQuestion(product=PRO, ordered="2026-05-02")
    assert sooner.draft.assumed == ("day",)
    later = _decided(wait("2026-12-24", "2025-12-24"))
    assert _answered(later) == WaitQuestion(product=PRO, ordered="2025-12-24")


def test_an_order_may_be_a_day_older_than_the_opening() -> None:
    """The asker's calendar need not be the maker's."""
    assert _asked(_decided(wait("2026-06-25", "2025-06-25")))[0] == "which"


def test_day_or_month_first_is_asked_about() -> None:
    """A set of two readings, as the reader gives it for 06/07/2026."""
    reading = Reading("wait", 0.9, PRO, (PRO,), ordered_on=edtf.parse("[2026-06-07,2026-07-06]"))
    assert _asked(_decided(reading)) == ("which", ("2026-06-07", "2026-07-06"))


def test_an_order_without_a_day_is_asked_about_and_one_to_come_is_of_today() -> None:
    """Today would be wrong for whoever has ordered; who has not means today, and hears so."""
    assert _asked(_decided(wait())) == ("ordered", ())
    planned = _decided(wait(planned=True))
    assert _answered(planned) == WaitQuestion(product=PRO)
    assert planned.draft.assumed == ("today",)


def test_no_order_day_is_asked_for_where_nothing_is_sold() -> None:
    """A what-if about a launch abroad, or a wait there, has none."""
    abroad = Reading("whatif", 0.9, PRO, (PRO,), market="DE", markets=("DE",), levers={"statement": "2027-H2"})
    assert isinstance(_decided(abroad), Suppose)
    there = Reading("wait", 0.9, PRO, (PRO,), market="DE", markets=("DE",))
    assert _answered(_decided(there)) == WaitQuestion(product=PRO, market="DE")


def test_a_day_to_come_is_never_computed() -> None:
    """Of an order that is said to be placed it goes to the desk, which refuses it; of a planned one today is taken."""
    assert _answered(_decided(wait("2027-03-01"))) == WaitQuestion(product=PRO, ordered="2027-03-01")
    planned = _decided(wait("2027-03-01", planned=True))
    assert _answered(planned) == WaitQuestion(product=PRO)
    assert planned.draft.assumed == ("planned",)


def test_a_version_is_asked_for_only_where_it_matters() -> None:
    """And never when a version was named, or the model was chosen option by option."""
    matters = replace(HERE, differ=lambda _question: True)
    assert _asked(_decided(wait("2026-07-01", product=KITE), matters)) == ("trim", (PRO, MAX))
    assert _answered(_decided(wait("2026-07-01", product=KITE))) == WaitQuestion(product=KITE, ordered="2026-07-01")
    assert isinstance(_decided(wait("2026-07-01"), matters), Answer)
    exact = Draft(intent="wait", product=KITE, settled=True, exact=True)
    assert isinstance(decide(exact, matters), Answer)


def test_what_moves_the_answer_furthest_is_asked_first() -> None:
    """A year is more than a version: after it the model is taken, and that is said."""
    matters = replace(HERE, differ=lambda _question: True)
    first = _decided(wait("2026-06-26", "2025-06-26", product=KITE), matters)
    assert _asked(first)[0] == "which"
    then = decide(first.draft.asking(()).told(orders=("2025-06-26",)), matters)
    assert _answered(then) == WaitQuestion(product=KITE, ordered="2025-06-26")
    assert then.draft.assumed == ("trim",)


def test_no_product_is_the_usual_one_or_asked_for() -> None:
    """What is usual there is said to be assumed."""
    usual = _decided(wait("2026-07-01", product=None), usual=WING)
    assert _answered(usual) == WaitQuestion(product=WING, ordered="2026-07-01")
    assert usual.draft.assumed == ("usual",)
    assert _asked(_decided(wait("2026-07-01", product=None))) == ("product", ())


def test_a_product_asked_for_leaves_the_day_to_be_assumed() -> None:
    """After one question the order is one of any day since orders opened."""
    first = _decided(wait(product=None))
    then = decide(first.draft.asking(()).told(product=PRO), HERE)
    assert _answered(then) == WaitQuestion(product=PRO, ordered="2025-06-26/2026-11-22")
    assert then.draft.assumed == ("since",)


def test_a_launch_needs_its_country() -> None:
    """It is asked for even before the product, which can be assumed."""
    step = _decided(Reading("launch", 0.9))
    assert _asked(step) == ("market", ())
    then = decide(step.draft.asking(()).told(market="DE"), HERE)
    assert _answered(then) == LaunchQuestion(product=LINE, market="DE")
    assert then.draft.assumed == ("line",)


def test_a_country_that_may_be_several_is_asked_about() -> None:
    """Of an order it may be none at all, so home is offered too; another country named for sure settles it."""
    unsure = Reading("wait", 0.9, PRO, (PRO,), unsure_markets=("NO",), planned=True)
    assert _asked(_decided(unsure)) == ("market", ("NO", "CN"))
    georgia = Reading("launch", 0.9, LINE, (LINE,), market="GE", markets=("GE",), unsure_markets=("GE", "US"))
    assert _asked(_decided(georgia)) == ("market", ("GE", "US"))
    sure = Reading("launch", 0.9, LINE, (LINE,), market="DE", markets=("DE",), unsure_markets=("NO",))
    assert _answered(_decided(sure)) == LaunchQuestion(product=LINE, market="DE")


def test_a_product_alone_may_be_either_question() -> None:
    """A day makes it an order, a country a launch."""
    assert _asked(decide(Draft(product=KITE), HERE))[0] == "intent"
    assert isinstance(_answered(decide(Draft(product=PRO, orders=("2026-07-01",)), HERE)), WaitQuestion)
    assert _answered(decide(Draft(product=PRO, market="DE"), HERE)) == LaunchQuestion(product=PRO, market="DE")


def test_a_guess_between_order_and_launch_is_asked_about() -> None:
    """A name alone says neither; a day, a country or a clear word says which."""
    assert _asked(_decided(Reading("wait", 0.1, PRO, (PRO,))))[0] == "intent"
    assert isinstance(_decided(Reading("wait", 0.1, PRO, (PRO,), orders=_days("2026-07-01"))), Answer)
    assert _asked(_decided(Reading("wait", 0.3, PRO, (PRO,))))[0] == "ordered"


def test_of_a_bare_when_the_product_is_asked() -> None:
    """However little tells an order from a launch: the product tells most."""
    assert _asked(_decided(Reading("wait", 0.1)))[0] == "product"
    assert _asked(_decided(Reading("wait", 0.1), usual=KITE))[0] == "ordered"


def test_a_figure_of_nothing_in_particular_is_none_of_ours() -> None:
    """Neither what is asked nor of what: nothing to look up. Either one is enough."""
    nothing = _decided(Reading("fact", 0.4, metric="other"), usual=WING)
    assert isinstance(nothing, Say)
    assert nothing.line == "scope"
    assert isinstance(_decided(Reading("fact", 0.4, metric="price"), usual=WING), State)
    assert isinstance(_decided(Reading("fact", 0.4, PRO, (PRO,), metric="other")), State)


def test_a_fact_is_looked_up_and_not_forecast() -> None:
    """Of two products the second one's is a further question."""
    step = _decided(Reading("fact", 0.9, KITE, (KITE, WING), metric="price", market="DE", markets=("DE",)))
    assert isinstance(step, State)
    assert (step.fact.product, step.fact.market, step.fact.metric) == (KITE, "DE", "price")
    (other,) = step.draft.others
    assert (other.intent, other.product, other.metric) == ("fact", WING, "price")


def test_levers_are_handed_on_as_they_were_said() -> None:
    """Out of range or not: the lever's own sentence says what it takes. A week earlier counts from the order."""
    levers: dict[str, str | float] = {
        "production": "*2",
        "cancellation": 1.5,
        "pause_weeks": 8,
        "order_date": "-1w",
        "trim": "max",
    }
    step = _decided(Reading("whatif", 0.9, PRO, (PRO,), orders=_days("2026-07-08"), levers=levers))
    assert isinstance(step, Suppose)
    assert step.question == WaitQuestion(product=PRO, ordered="2026-07-08")
    assert step.levers == ("production=*2", "cancellation=1.5", "pause_weeks=8", "order_date=2026-07-01", "trim=max")
    rate = _decided(Reading("whatif", 0.9, PRO, (PRO,), levers={"production": "=30000/month"}, planned=True))
    assert isinstance(rate, Suppose)
    assert rate.levers == ("production=30000/month",)
    assert rate.draft.assumed == ("today",)
    assert _asked(_decided(Reading("whatif", 0.9, PRO, (PRO,), levers={"production": "*2"})))[0] == "ordered"


def test_what_differs_is_compared() -> None:
    """Products, else countries, else days; a model beside its own version is the version, which leaves one thing."""
    both = _decided(Reading("compare", 0.9, PRO, (PRO, MAX)))
    assert isinstance(both, Compare)
    assert [item.product for item in both.items] == [PRO, MAX]
    places = _decided(Reading("compare", 0.9, market="DE", markets=("DE", "ES")))
    assert isinstance(places, Compare)
    assert [item.market for item in places.items] == ["DE", "ES"]
    days = _decided(Reading("compare", 0.9, PRO, (PRO,), orders=_days("2026-07-01", "2026-09-01")))
    assert isinstance(days, Compare)
    assert days.common.product == PRO
    assert [str(item.ordered) for item in days.items] == ["2026-07-01", "2026-09-01"]
    one = _decided(Reading("compare", 0.9, PRO, (KITE, PRO), orders=_days("2026-07-01")))
    assert _answered(one) == WaitQuestion(product=PRO, ordered="2026-07-01")


@pytest.mark.parametrize(
    ("reading", "line"),
    [
        (Reading(), "scope"),
        (Reading("out_of_scope", 0.9), "scope"),
        (Reading("out_of_scope", 0.9, KITE, (KITE,), declined="investment"), "investment"),
        (Reading("about", 0.9), "about"),
        (Reading("alert", 0.9, KITE, (KITE,)), "alert"),
        (Reading("track", 0.9), "track"),
        (Reading("wait", 0.9, orders=_days("2026-07-01"), elsewhere=True), "elsewhere"),
    ],
)
def test_what_is_not_answered_gets_its_line(reading: Reading, line: str) -> None:
    """Whatever else it names."""
    step = _decided(reading, usual=WING)
    assert isinstance(step, Say)
    assert step.line == line


def test_out_of_scope_has_two_examples_that_work() -> None:
    """Each of them is answered without asking back."""
    step = _decided(Reading("out_of_scope", 0.9))
    assert len(step.draft.others) == 2
    assert all(isinstance(decide(each, HERE), Answer) for each in step.draft.others)


def test_tracking_offers_the_answer_there_is() -> None:
    """With a product and a day, when it arrives."""
    step = _decided(Reading("track", 0.9, PRO, (PRO,), orders=_days("2026-07-01")))
    (instead,) = step.draft.others
    assert _answered(decide(instead, HERE)) == WaitQuestion(product=PRO, ordered="2026-07-01")


def test_further_questions_are_kept_if_they_are_ours() -> None:
    """Each is a whole draft; what is none of ours is not offered."""
    further = (Reading("fact", 0.9, PRO, (PRO,), metric="price"), Reading("out_of_scope", 0.9))
    step = _decided(replace(wait("2026-07-01"), others=further))
    assert [each.intent for each in step.draft.others] == ["fact"]


def test_the_same_question_twice_is_one() -> None:
    """What is said of the order after a what-if is no question of its own."""
    again = _decided(replace(wait("2026-07-01"), others=(wait("2026-07-01"),)))
    assert again.draft.others == ()
    supposed = Reading("whatif", 0.9, PRO, (PRO,), levers={"pause_weeks": 8}, planned=True, others=(wait(),))
    assert _decided(supposed).draft.others == ()


SOME: st.SearchStrategy[Intent] = st.sampled_from(
    ["wait", "launch", "fact", "whatif", "compare", "track", "alert", "about", "out_of_scope"]
)
ORDERS = st.lists(st.sampled_from(["2025-06-26", "2026-06-26", "2027-01", "2020"]), max_size=2, unique=True)
UNSURE = st.sampled_from([(), ("NO",), ("GE", "US")])
MISREAD = st.sampled_from([(), ("31/02",), ("kyte7",)])
NAMED = st.lists(st.sampled_from([KITE, PRO, WING]), max_size=3, unique=True)


def _readings() -> st.SearchStrategy[Reading]:
    """Messages that say anything, and lack anything."""
    return st.builds(
        lambda intent, products, orders, unsure, misread, planned: Reading(
            intent,
            product=products[0] if products else None,
            products=tuple(products),
            unsure_markets=unsure,
            orders=_days(*orders),
            planned=planned,
            misread=misread,
        ),
        SOME,
        NAMED,
        ORDERS,
        UNSURE,
        MISREAD,
        st.booleans(),
    )


def _chosen(step: Ask) -> Draft:
    """What the first button of a card that asks leads to."""
    draft, first = step.draft.asking(step.choices), step.choices[:1]
    told: dict[str, dict[str, object]] = {
        "product": {"product": (*first, KITE)[0]},
        "intent": {"intent": "wait", "planned": not draft.orders},
        "market": {"market": (*first, "DE")[0], "unsure": ()},
        "which": {"orders": first},
        "ordered": {"settled": True},
        "trim": {"product": (*first, PRO)[0]},
    }
    return draft.told(**told[step.missing])


@given(_readings(), st.sampled_from(["", WING]))
def test_two_things_are_never_asked_in_a_row(reading: Reading, usual: str) -> None:
    """Whatever a message says and lacks: once one thing was told, the rest is assumed."""
    here = replace(HERE, differ=lambda _question: True)
    step = _decided(reading, here, usual=usual)
    if isinstance(step, Ask):
        assert not isinstance(decide(_chosen(step), here), Ask)


@given(_readings())
def test_a_draft_survives_being_kept(reading: Reading) -> None:
    """What a panel keeps is read as what it was."""
    draft = _decided(reading).draft
    assert Draft.model_validate(draft.model_dump(mode="json", exclude_defaults=True)) == draft


def test_what_somebody_wants_to_be_told_is_answered_now() -> None:
    """The launch in a country, of the line where nothing is named; an order with its day; nothing more is made up."""
    step = _decided(Reading("alert", 0.9, market="FR", markets=("FR",)))
    assert isinstance(step, Say)
    (launch,) = step.draft.others
    assert _answered(decide(launch, HERE)) == LaunchQuestion(product=LINE, market="FR")
    assert decide(launch, HERE).draft.assumed == ("line",)
    order = _decided(Reading("alert", 0.9, PRO, (PRO,), market="CN", markets=("CN",), orders=_days("2026-07-01")))
    assert [each.intent for each in order.draft.others] == ["wait"]
    assert _decided(Reading("track", 0.9, market="FR", markets=("FR",))).draft.others == ()


def test_a_version_that_was_chosen_is_that_of_further_questions() -> None:
    """Of those about the same model, or about none as well; a comparison and another model stay."""
    further = (Reading("fact", 0.9, KITE, (KITE,), metric="price"), Reading("launch", 0.9, WING, (WING,), market="FR"))
    draft = of_reading(replace(wait("2026-07-01", product=KITE), others=further), CATALOGUE, today=TODAY)
    assert [each.product for each in draft.told(product=PRO).others] == [PRO, WING]
    nothing = replace(wait(product=None), others=(Reading("fact", 0.9, metric="price"),))
    draft = of_reading(nothing, CATALOGUE, today=TODAY)
    assert [each.product for each in draft.told(product=KITE).others] == [KITE]
    assert [each.product for each in draft.told(ordered="2026-07-01").others] == [None]
