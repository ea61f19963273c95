"""The card of a wait says what its answer holds, and nothing else."""

import re
from datetime import date, timedelta

import pytest

from bot.cards.wait import waiting
from bot.panels import Press, chips
from knowledge.answers.question import Quoted, WaitQuestion
from knowledge.answers.values import Caveat, Chance, Move, Status, WaitAnswer, Window
from knowledge.conflicts import Conflict, Why
from knowledge.dossier import Hindsight
from knowledge.edtf import Span
from knowledge.scenarios.sensitivity import Driver
from tests.bot.answers import ORDERED, TODAY, VOICE, cited, wait, window
from tests.bot.cards.reading import text
from tests.builders import claim, source


def said(answer: WaitAnswer, *, shared_by: str = "") -> str:
    """All the text of its card."""
    return text(waiting(answer, VOICE, shared_by=shared_by))


def test_the_card_leads_with_what_was_understood() -> None:
    """Product, market, day of the order; then the span and its middle, in weeks from the order as well."""
    lines = said(wait()).splitlines()
    assert lines[0] == "**Lamp Small** · China · ordered 26 June 2025"
    assert lines[1] == "## Between Q4 2026 and Q2 2027"
    assert lines[2].startswith("8 in 10 such orders arrive in this span, 75 to 105 weeks after the order.")


def test_stale_data_leads_with_its_age() -> None:
    """The first line is the age of the newest fact."""
    first = said(wait(stale=True, newest=date(2026, 1, 31))).splitlines()[0]
    assert first == "⏳ **Newest fact: January 2026, ten months old**"


def test_everything_the_asker_said_is_repeated() -> None:
    """The quote, the place and the day looked back to."""
    question = WaitQuestion(
        product="lumen/lamp/small", ordered="2025-06", quoted=Quoted(weeks=(33, None)), position=(10_000, 12_000)
    )
    asked = wait(question=question, ordered=Span.between(date(2025, 6, 1), date(2025, 6, 30)), as_of=date(2026, 7, 1))
    first = said(asked).splitlines()[0]
    for part in ("quoted at least 33 weeks", "place 10,000 to 12,000 in the queue", "as of 1 July 2026"):
        assert part in first
    window_quoted = question.model_copy(update={"quoted": Quoted(window="2026-Q1")})
    assert "quoted Q1 2026" in said(wait(question=window_quoted))


def test_an_order_not_yet_placed_counts_from_now() -> None:
    """Weeks from now; looked back to, it was placed on that day."""
    question = WaitQuestion(product="lumen/lamp/small")
    assert "weeks from now" in said(wait(question=question, ordered=Span.of_day(TODAY)))
    back = said(wait(question=question, ordered=Span.of_day(ORDERED), as_of=ORDERED))
    assert "if you order today" not in back
    assert "weeks after the order" in back


@pytest.mark.parametrize(
    ("start", "told"), [(0, "up to 7 weeks from now"), (7, "1 to 8 weeks from now"), (70, "10 to 17 weeks from now")]
)
def test_a_window_that_has_begun_is_told_up_to(start: int, told: str) -> None:
    """Nobody waits from zero weeks."""
    question = WaitQuestion(product="lumen/lamp/small")
    soon = window(7, TODAY + timedelta(days=start))
    assert told in said(wait(question=question, ordered=Span.of_day(TODAY), window=soon))


def test_an_order_known_only_by_its_year_is_not_counted_in_weeks() -> None:
    """From a whole year no weeks can be counted."""
    vague = wait(ordered=Span.between(date(2025, 1, 1), date(2025, 12, 31)))
    assert "weeks after" not in said(vague)


@pytest.mark.parametrize(
    ("days", "told"),
    [(2.0, "Much the same"), (12.0, "Much the same"), (16.0, "2 weeks later"), (-40.0, "6 weeks earlier")],
)
def test_how_it_moved(days: float, told: str) -> None:
    """Later, earlier, or hardly, since a month ago: twelve days are nothing beside a window of half a year."""
    assert told in said(wait(moved=Move(TODAY - timedelta(days=30), days)))


def test_the_assumption_that_matters_most_comes_first_with_its_direction() -> None:
    """The one that moves it furthest, how much earlier and how much later; then the strongest; trifles are left out."""
    drivers = (
        Driver("production", 0.4, 80.0, 50.0, -30.0),
        Driver("position", 0.3, 50.0, -20.0, 30.0),
        Driver("trim", 0.1, 30.0, -15.0, 15.0),
        Driver("lag", 0.05, 200.0, -60.0, 140.0),
        Driver("bypass", 0.001, 1.0, -0.5, 0.5),
    )
    why = said(wait(drivers=drivers)).split("### What moves it most\n")[1].splitlines()
    assert why[0] == (
        "- **The way from the factory to you matters most:** two months earlier in a good case, "
        "five months later in a bad one."
    )
    assert why[1] == "- How many are built each month: 4 weeks earlier in a good case, 7 weeks later in a bad one"
    assert "out of turn" not in "\n".join(why)


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (0.0, 83.0, "up to three months later in a bad case"),
        (-25.0, 0.0, "up to 4 weeks earlier in a good case"),
        (26_000.0, -40.0, "never in a bad case"),
        (90.0, -30.0, "4 weeks earlier in a good case, three months later in a bad one"),
    ],
)
def test_a_good_case_is_the_earlier_one(low: float, high: float, told: str) -> None:
    """Whichever end of an input it is; one that moves nothing on one side is told on the other, and no 73 years."""
    card = said(wait(drivers=(Driver("statement", 0.9, abs(high - low), low, high),)))
    assert told in card
    assert "years" not in card


def test_a_deadline_that_binds_delivery_is_a_chance_and_one_that_binds_the_order_is_not() -> None:
    """Delivered by, with odds; ordered by, as a plain line."""
    tax = claim(attribute="incentive", value=None, unit=None, summary="The tax is halved until the end of 2027.")
    gift = claim(attribute="incentive", value=None, unit=None, summary="Orders until May get a lampshade.")
    told = said(wait(by=(Chance(date(2027, 12, 31), 0.64, "delivery", tax),), order_deadlines=(gift,)))
    assert "Delivered by 31 December 2027: **about 6 in 10**." in told
    assert "The tax is halved" in told
    assert "**The day of the order counts for this:** Orders until May get a lampshade." in told


def test_an_overdue_order_gets_advice_and_no_window() -> None:
    """When it should have come, whom to ask, what to bring."""
    told = said(wait(status=Status.PAST, window=None, drivers=(), should_have_arrived=date(2026, 3, 22)))
    assert "## Should have arrived by about March 2026" in told
    assert "Whom to ask" in told
    assert "Between" not in told


@pytest.mark.parametrize("over", [{"window": None}, {}, {"window": None, "should_have_arrived": TODAY}])
def test_a_withdrawn_product_names_its_successor(over: dict[str, object]) -> None:
    """With a window when the order came in time, with advice when it is overdue, else alone."""
    since = Caveat("withdrawn", {"since": Span.of_day(date(2026, 2, 1)), "successor": "lumen/torch"})
    answer = wait(status=Status.WITHDRAWN, successor="lumen/torch", caveats=(since,), **over)
    told = said(answer)
    assert "1 February 2026" in told
    assert "**Successor:** Torch" in told
    assert ("Between" in told) == (answer.window is not None)


@pytest.mark.parametrize("status", [Status.NOT_ON_SALE, Status.NO_FACTS])
def test_a_refusal_names_the_nearest_fact(status: Status) -> None:
    """No window, no chance, no reason; what is known instead."""
    told = said(wait(status=status, window=None, drivers=(), nearest=claim(summary="A lamp was seen.")))
    assert "**Nearest fact:** A lamp was seen." in told
    assert "Between" not in told
    assert "Nearest fact" not in said(wait(status=status, window=None, drivers=()))


def test_a_forecast_without_a_window_says_why() -> None:
    """When most orders never arrive there is no span to give."""
    assert "never arrive" in said(wait(window=None))


def test_disagreements_say_which_is_used_and_false_claims_appear_only_as_such() -> None:
    """Real ones before false ones; the rest is counted."""
    one, other, wrong = claim(summary="A thousand."), claim(summary="Nine hundred.", origin="o"), claim(summary="Five.")
    found = (Conflict(one, wrong, Why.FALSE, declared=False), Conflict(one, other, Why.STANDING, declared=True))
    told = said(wait(conflicts=found))
    assert (
        "“A thousand” against “Nine hundred” (The Gazette, 1 July 2025). The first is used: its source is firmer."
        in told
    )
    assert "One more is among the sources." in told
    only = said(wait(conflicts=found[:1]))
    assert "### Not true\n- “Five” (The Gazette, 1 July 2025) is known to be false." in only


def test_caveats_are_told_once_and_in_words() -> None:
    """Those that the card tells anyway are not repeated."""
    caveats = (
        Caveat("place_unknown"),
        Caveat("place_unknown"),
        Caveat("stale", {"newest": TODAY}),
        Caveat("orders_carried", {"days": 1, "last": ORDERED}),
    )
    told = said(wait(caveats=caveats))
    assert told.count("place in the queue is unknown") == 1
    assert "carried on from 26 June 2025, a day before yours" in told


def test_three_sources_are_shown_and_the_rest_counted() -> None:
    """The weightiest roles first; what is held of a claim is marked."""
    claims = [claim(value=n, origin=str(n), source=source(title=f"Page {n}")) for n in range(5)]
    roles = ("trim", "deliveries", "orders", "quoted", "deliveries")
    held = Hindsight(disputed_by=("x",))
    told = said(wait(citations=tuple(cited(c, role, held) for c, role in zip(claims, roles, strict=True))))
    pages = re.findall(r"\[Page (\d)\]", told)
    assert pages == ["3", "2", "1"]
    assert "2 more behind the button." in told
    assert "*⚠ disputed*" in told


def test_a_shared_card_keeps_the_asker_private() -> None:
    """Month for day, no weeks, no quote, no place, no reasons; who asked leads."""
    question = WaitQuestion(
        product="lumen/lamp/small", ordered=str(ORDERED), quoted=Quoted(weeks=(33, 36)), position=(5, 5)
    )
    told = said(wait(question=question), shared_by="Mei")
    assert told.splitlines()[:2] == ["-# Mei asked", "**Lamp Small** · China · ordered June 2025"]
    for private in ("26 June", "33", "place", "after the order", "What moves"):
        assert private not in told


def test_no_card_sells_elapsed_time_as_progress() -> None:
    """Never a percentage of the way."""
    for over in ({}, {"window": window(5)}, {"window": window(20)}):
        assert not re.search(r"\d+ ?%", said(wait(citations=(), **over)))


NUMBER = re.compile(r"\d[\d,.]*\d|\d")


@pytest.mark.parametrize("wide", [3, 12, 60])
def test_every_number_comes_from_the_answer(wide: int) -> None:
    """Take away dates, weeks, odds, lengths and claims that the answer holds, and no digit is left."""
    found = window(wide)
    answer = wait(
        window=found,
        by=(Chance(date(2027, 6, 30), 0.64, "delivery"),),
        moved=Move(date(2026, 10, 23), 17.0),
        drivers=(Driver("production", 0.6, 20.0, 12.0, -8.0),),
    )
    rest = said(answer).replace("8 in 10", "").replace("about 6 in 10", "")
    days = {found.p10, found.p50, found.p90, ORDERED, TODAY, date(2027, 6, 30), date(2026, 10, 23)}
    days |= {c.claim.known_on for c in answer.citations} | {day - timedelta(days=day.weekday()) for day in days}
    allowed = {str(part) for day in days for part in (day.day, day.year)}
    allowed |= {str((day.month + 2) // 3) for day in days}
    allowed |= {str(n) for step in (1, 5) for n in _weeks(found, step)}
    allowed |= {"1,000", "8", "12", "17", str(round(cited().age_days / 30.4375))}
    rest = re.sub(r"\]\([^)]*\)", "", rest)
    assert [number for number in NUMBER.findall(rest) if number not in allowed] == []


def _weeks(found: Window, step: int) -> list[int]:
    return [step * round((day - ORDERED).days / 7 / step) for day in (found.p10, found.p50, found.p90)]


def test_the_menu_offers_relatives_and_never_plants() -> None:
    """The model, its trims, the other models; the current one is chosen."""
    menu = chips.products("lumen/lamp/big", VOICE, Press("chip-product", "t"))
    assert menu is not None
    assert [(each.value, each.default) for each in menu.options] == [
        ("lumen/lamp", False),
        ("lumen/lamp/small", False),
        ("lumen/lamp/big", True),
        ("lumen/torch", False),
    ]
