"""When do I get mine? A dossier and a question become an answer."""

from dataclasses import replace
from datetime import date, timedelta

from knowledge.answers import asking, levers
from knowledge.answers.citing import cite, disagreements, newest_input
from knowledge.answers.evidence import promises, sales, statements
from knowledge.answers.evidence.deadlines import Deadlines, deadlines
from knowledge.answers.evidence.found import Found, Use
from knowledge.answers.evidence.order import order_of
from knowledge.answers.evidence.sales import Sale
from knowledge.answers.evidence.waiting import waiting
from knowledge.answers.library import Library
from knowledge.answers.question import WaitQuestion
from knowledge.answers.values import Caveat, Chance, Move, Status, WaitAnswer, window_of
from knowledge.dossier import Dossier
from knowledge.edtf import Span
from knowledge.scenarios import sensitivity
from knowledge.scenarios import wait as model
from knowledge.scenarios.draws import Draws
from knowledge.scenarios.forecast import Forecast
from knowledge.scenarios.inputs import WaitInputs

SHOULD_HAVE = 0.9
"""By the day nine in ten such orders had arrived, an order "should have arrived"."""
A_MONTH = timedelta(days=30)
MOVE_DRAWS = 2048
"""A shift of the median needs fewer draws than a window: both days are asked with the same ones."""


def wait(library: Library, question: WaitQuestion, draws: Draws, *, today: date, brief: bool = False) -> WaitAnswer:
    """Answer one question. Raises Refused for what cannot be, InvalidScenario for levers that cannot be read.

    `brief` leaves out how it moved and what moves it: half the work, where many answers are asked for their windows.
    """
    blank, dossier = _understood(library, question, today)
    sale = sales.sale(dossier, blank.product, blank.market)
    if sale is None:
        return _forecast_unseen(blank, library, dossier, draws, brief=brief) or _not_to_be_had(blank, dossier)
    if _too_late(blank, sale.value):
        return _withdrawn(blank, dossier, sale)
    found = _inputs(library, dossier, blank, sale.value)
    if found.value.queue is None and found.value.quote is None:
        return _nothing_to_go_by(blank, dossier, sale)
    return _forecast(blank, library, dossier, sale=sale, found=found, draws=draws, brief=brief)


def inputs(library: Library, question: WaitQuestion, *, today: date) -> WaitInputs | None:
    """What the model reads for a question, levers and all; None where there is no forecast."""
    blank, dossier = _understood(library, question, today)
    sale = sales.sale(dossier, blank.product, blank.market) or _unseen(blank)
    if sale is None or _too_late(blank, sale.value):
        return None
    found = _inputs(library, dossier, blank, sale.value).value
    return levers.on_wait(found, blank.question.scenario) if found.queue or found.quote else None


def _understood(library: Library, question: WaitQuestion, today: date) -> tuple[WaitAnswer, Dossier]:
    """Which order is meant, its levers settled, and everything known about its family."""
    as_of = asking.as_of_day(question, today)
    if question.scenario:
        question = question.model_copy(update={"scenario": levers.settled(question.scenario, as_of)})
    question = levers.on_question(question, library.catalogue, today)
    dossier = library.dossier(question.product, as_of)
    market = question.market or asking.home_market(library.catalogue, question.product)
    blank = WaitAnswer(
        status=Status.NO_FACTS,
        question=question,
        product=asking.member_to_wait_for(dossier, question.product, market),
        market=market,
        as_of=as_of,
        today=today,
        ordered=asking.order_span(question, as_of),
    )
    return blank, dossier


def _too_late(blank: WaitAnswer, sale: Sale) -> bool:
    """Whether it is off sale, and no order is known that was placed while it was not."""
    first, _ = asking.order_days(blank.ordered, sale.orders_opened, surely=sale.surely)
    if sale.off is None or blank.question.total is not None:
        return False
    return blank.question.ordered is None or first > (sale.off.latest or date.max)


def _forecast_unseen(
    blank: WaitAnswer, library: Library, dossier: Dossier, draws: Draws, *, brief: bool
) -> WaitAnswer | None:
    """What nothing shows to be on sale, but someone has ordered, or it is being made: answered where words let us."""
    sale = _unseen(blank)
    if sale is None:
        return None
    found = _inputs(library, dossier, blank, sale.value)
    if found.value.queue is None and found.value.quote is None:
        return None
    return _forecast(blank, library, dossier, sale=sale, found=found, draws=draws, brief=brief)


def _unseen(blank: WaitAnswer) -> Found[Sale] | None:
    """That it can be had, by the word of whoever has ordered it or asks for a total; None where nobody says so."""
    question = blank.question
    if question.total is None and question.ordered is None:
        return None
    return Found(Sale(Span.of_day(question.since or blank.ordered.earliest or blank.as_of)))


def _inputs(library: Library, dossier: Dossier, blank: WaitAnswer, sale: Sale) -> Found[WaitInputs]:
    """What the dossier says of the order that is asked about."""
    days = asking.order_days(blank.ordered, sale.orders_opened, surely=sale.surely)
    if blank.question.total is not None:
        days = _begun(blank, sale)
    order = order_of(blank.question, blank.product, blank.market, days)
    record = promises.record_of(library, blank.product, dossier.as_of)
    return waiting(dossier, order, sale, library.assumptions(blank.product), record)


def _begun(blank: WaitAnswer, sale: Sale) -> tuple[date, date]:
    """The day from which a total is waited for: the opening of orders, else the day it counts from."""
    opened = sale.orders_opened.earliest if sale.orders_opened else None
    day = min(opened or blank.question.since or blank.as_of, blank.as_of)
    return day, day


def _not_to_be_had(blank: WaitAnswer, dossier: Dossier) -> WaitAnswer:
    """Nobody can have ordered it: say what was promised instead, or that nothing is known."""
    told = statements.statement(dossier, blank.product, blank.market)
    home = asking.home_market(dossier.catalogue, blank.product)
    elsewhere = sales.sale(dossier, blank.product, home) if home != blank.market else None
    uses: tuple[Use, ...] = (Use(told.value.claim, "nearest"),) if told else ()
    uses += elsewhere.uses if elsewhere else ()
    if not uses:
        return blank
    return replace(blank, status=Status.NOT_ON_SALE, nearest=uses[0].claim, citations=cite(uses, dossier))


def _nothing_to_go_by(blank: WaitAnswer, dossier: Dossier, sale: Found[Sale]) -> WaitAnswer:
    """On sale, but nobody has told a wait or counted orders: no claim, no number."""
    return replace(blank, nearest=sale.uses[0].claim, citations=cite(sale.uses, dossier))


def _withdrawn(blank: WaitAnswer, dossier: Dossier, sale: Found[Sale]) -> WaitAnswer:
    """No longer sold, and no order placed while it was."""
    return replace(
        blank,
        status=Status.WITHDRAWN,
        successor=dossier.catalogue[blank.product].successor,
        citations=cite(sale.uses, dossier),
        caveats=_sale_caveats(dossier, blank.product, sale.value),
    )


def _sale_caveats(dossier: Dossier, product: str, sale: Sale) -> tuple[Caveat, ...]:
    """That it is off sale, since when, and what came after it."""
    if sale.off is None:
        return ()
    return (Caveat("withdrawn", {"since": sale.off, "successor": dossier.catalogue[product].successor}),)


def _forecast(
    blank: WaitAnswer,
    library: Library,
    dossier: Dossier,
    *,
    sale: Found[Sale],
    found: Found[WaitInputs],
    draws: Draws,
    brief: bool,
) -> WaitAnswer:
    """The window, what moves it and what it rests on."""
    inputs = levers.on_wait(found.value, blank.question.scenario)
    forecast = model.wait(inputs, draws)
    told = replace(
        blank,
        citations=cite(found.uses + sale.uses, dossier),
        conflicts=disagreements(found.uses + sale.uses, dossier),
        caveats=found.caveats
        + _sale_caveats(dossier, blank.product, sale.value)
        + levers.caveats(found.value, blank.question.scenario),
        successor=dossier.catalogue[blank.product].successor if sale.value.off else None,
    )
    if forecast.overdue and blank.question.ordered is not None:
        return _overdue(newest_input(told), sale.value, forecast)
    limits = deadlines(dossier, blank.product, blank.market)
    chances = _chances(blank.question, forecast, limits)
    reasons = tuple(Use(chance.reason, "deadline") for chance in chances if chance.reason)
    answer = replace(
        told,
        # An open order of a model off sale is still served: withdrawn outranks forecast, and keeps its window.
        status=Status.WITHDRAWN if sale.value.off else Status.FORECAST,
        window=window_of(forecast),
        quantiles=forecast.quantiles(),
        forecast=forecast,
        inputs=inputs,
        by=chances,
        order_deadlines=limits.order,
        drivers=() if brief else sensitivity.drivers(model.wait, inputs, draws, forecast),
        citations=cite(found.uses + sale.uses + reasons, dossier),
        moved=None if brief else _moved(library, blank, inputs, draws, forecast),
    )
    return newest_input(answer)


def _overdue(told: WaitAnswer, sale: Sale, forecast: Forecast) -> WaitAnswer:
    """Nearly all such orders have arrived: not a forecast any more, but by when, and what to do."""
    return replace(
        told,
        status=Status.WITHDRAWN if sale.off else Status.PAST,
        should_have_arrived=forecast.unconditional.quantile(SHOULD_HAVE),
        # Where in the queue it was no longer matters: all of it has been served.
        caveats=(Caveat("already_past"), *(c for c in told.caveats if c.code != "place_unknown")),
    )


def _chances(question: WaitQuestion, forecast: Forecast, limits: Deadlines) -> tuple[Chance, ...]:
    """By the asker's day, else by the next deadline that binds the delivery."""
    if question.by:
        return (Chance(question.by, forecast.probability_by(question.by), "delivery"),)
    return tuple(Chance(day, forecast.probability_by(day), "delivery", claim) for day, claim in limits.delivery[:1])


def _moved(library: Library, blank: WaitAnswer, inputs: WaitInputs, draws: Draws, forecast: Forecast) -> Move | None:
    """How far the median has moved in a month: two as-of runs with the same draws, nothing stored."""
    before, ordered = blank.as_of - A_MONTH, blank.ordered.latest
    if blank.question.ordered is None or ordered is None or ordered > before:
        return None
    dossier = library.dossier(blank.product, before)
    sale = sales.sale(dossier, blank.product, blank.market)
    if sale is None:
        return None
    found = _inputs(library, dossier, blank, sale.value)
    few = draws.head(MOVE_DRAWS)
    then = model.wait(levers.on_wait(found.value, blank.question.scenario), few).quantile(0.5)
    same = forecast.days.size == draws.n  # a doubled sample has other draws
    now = (forecast.head(few.n) if same else model.wait(inputs, few)).quantile(0.5)
    return Move(before, (now - then).days) if now and then else None
