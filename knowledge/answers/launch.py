"""When does it come to my country? A dossier and a question become an answer."""

from dataclasses import replace
from datetime import date, timedelta

from knowledge import edtf
from knowledge.answers import asking, levers
from knowledge.answers.citing import cite, disagreements, newest_input
from knowledge.answers.evidence import promises, sales, statements
from knowledge.answers.evidence.found import Found, Use, uses
from knowledge.answers.evidence.gates import gates
from knowledge.answers.evidence.order import Order
from knowledge.answers.evidence.sales import Sale
from knowledge.answers.evidence.statements import Statement
from knowledge.answers.evidence.waiting import waiting
from knowledge.answers.library import Library
from knowledge.answers.question import LaunchQuestion
from knowledge.answers.values import Caveat, Chance, GateReport, LaunchAnswer, Move, Status, window_of
from knowledge.dossier import Dossier
from knowledge.packs.model import Gate as PackGate
from knowledge.scenarios import launch as model
from knowledge.scenarios import sensitivity
from knowledge.scenarios.draws import Draws
from knowledge.scenarios.forecast import Forecast, LaunchForecast
from knowledge.scenarios.inputs import LaunchInputs, WaitInputs

A_MONTH = timedelta(days=30)
MOVE_DRAWS = 2048
"""A shift of the median needs fewer draws than a window: both days are asked with the same ones."""
WORTH_CITING = 0.05
"""A gate that binds less often than this moves nothing, and its claims are not cited."""


def launch(
    library: Library, question: LaunchQuestion, draws: Draws, *, today: date, brief: bool = False
) -> LaunchAnswer:
    """Answer one question. Raises Refused for what cannot be, InvalidScenario for levers that cannot be read.

    `brief` leaves out how it moved and what moves it: half the work, where many answers are asked for their windows.
    """
    blank, dossier = _understood(library, question, today)
    if sold := first_sale(dossier, question.product, question.market):
        return _on_sale(blank, dossier, *sold)
    found = statements.statement(dossier, question.product, question.market)
    if found is None:
        return _nothing_said(blank, dossier)
    if found.value.window is None:
        return _without_window(blank, dossier, found)
    return _forecast(blank, library, dossier, found, draws, brief=brief)


def inputs(library: Library, question: LaunchQuestion, *, today: date) -> LaunchInputs | None:
    """What the model reads for a question, levers and all; None where there is no forecast."""
    blank, dossier = _understood(library, question, today)
    if first_sale(dossier, question.product, question.market):
        return None
    found = statements.statement(dossier, question.product, question.market)
    if found is None or found.value.window is None:
        return None
    assumed = _gates(library, dossier, question)
    return levers.on_launch(_inputs(library, dossier, found.value, assumed).value, blank.question.scenario)


def _understood(library: Library, question: LaunchQuestion, today: date) -> tuple[LaunchAnswer, Dossier]:
    """What is asked, its levers settled, and everything known about the family."""
    as_of = asking.as_of_day(question, today)
    if question.scenario:
        question = question.model_copy(update={"scenario": levers.settled(question.scenario, as_of)})
    dossier = library.dossier(question.product, as_of)
    blank = LaunchAnswer(
        status=Status.NO_FACTS,
        question=question,
        product=question.product,
        market=question.market,
        as_of=as_of,
        today=today,
        rung="not_announced",
    )
    return blank, dossier


def first_sale(dossier: Dossier, product: str, market: str) -> tuple[str, Found[Sale]] | None:
    """The first of the product and its members that came on sale in the market; of a line, its members come first."""
    catalogue = dossier.catalogue
    is_line = catalogue[product].parent is None
    for members in (catalogue.descendants(product) if is_line else (), (product, *catalogue.descendants(product))):
        sold = [(member, found) for member in members if (found := sales.sale(dossier, member, market))]
        if sold:
            return min(sold, key=lambda pair: (pair[1].value.since.latest or date.max, len(pair[0])))
    return None


def _on_sale(blank: LaunchAnswer, dossier: Dossier, member: str, found: Found[Sale]) -> LaunchAnswer:
    """It is there: since when, and whether it has gone again."""
    sale, grounds = found.value, found.uses
    gone = member == blank.product and sale.off is not None
    successor = dossier.catalogue[member].successor
    return replace(
        blank,
        status=Status.ON_SALE,
        product=member,
        rung="on_sale",
        rung_claim=grounds[0].claim,
        since=sale.since,
        citations=cite(grounds, dossier),
        conflicts=disagreements(grounds, dossier),
        caveats=(Caveat("withdrawn", {"since": sale.off, "successor": successor}),) if gone else (),
    )


def _nothing_said(blank: LaunchAnswer, dossier: Dossier) -> LaunchAnswer:
    """A promise whose window ended with no news is told as such; otherwise there is nothing to answer from."""
    if over := statements.missed(dossier, blank.product, blank.market):
        return replace(
            blank,
            status=Status.PAST,
            rung="dated",
            rung_claim=over,
            nearest=over,
            citations=cite(uses("statement", over), dossier),
            caveats=(Caveat("window_over", {"window": edtf.parse(str(over.value))}),),
        )
    family = (blank.product, *dossier.catalogue.descendants(blank.product), *dossier.catalogue.ancestors(blank.product))
    spoken = [claim for name in statements.SPEAKS for claim in dossier.claims(name, family)]
    nearest = max(spoken, key=lambda claim: (claim.known_on, claim.name), default=None)
    return replace(blank, nearest=nearest, citations=cite(uses("nearest", nearest), dossier) if nearest else ())


def _without_window(blank: LaunchAnswer, dossier: Dossier, found: Found[Statement]) -> LaunchAnswer:
    """Ruled out; or named or considered with no date anywhere above it: then the rung is all there is."""
    told = found.value
    return replace(
        blank,
        status=Status.RULED_OUT if told.rung == "ruled_out" else Status.NO_FACTS,
        rung=told.rung,
        rung_claim=told.claim,
        inherited_from=_lender(told, blank.market),
        nearest=told.claim,
        citations=cite(found.uses, dossier),
        conflicts=disagreements(found.uses, dossier),
        caveats=found.caveats,
    )


def _lender(told: Statement, market: str) -> str | None:
    """The group whose statement it is, when the market has none."""
    return told.market if told.market != market else None


def _forecast(
    blank: LaunchAnswer, library: Library, dossier: Dossier, found: Found[Statement], draws: Draws, *, brief: bool
) -> LaunchAnswer:
    """The window, the gates before it, what moves it and what it rests on."""
    told, question = found.value, blank.question
    assumed = _gates(library, dossier, question)
    base = _inputs(library, dossier, told, assumed)
    inputs = levers.on_launch(base.value, question.scenario)
    forecast = model.launch(inputs, draws)
    reports = _gate_reports(assumed, forecast, dossier)
    grounds = found.uses + tuple(
        Use(claim, "gate") for report in reports if report.binds > WORTH_CITING for claim in report.claims
    )
    answer = replace(
        blank,
        status=Status.FORECAST,
        product=_member(library, told, question.product),
        rung=told.rung,
        rung_claim=told.claim,
        inherited_from=_lender(told, question.market),
        window=window_of(forecast),
        quantiles=forecast.quantiles(),
        forecast=forecast,
        inputs=inputs,
        never=forecast.never,
        by=_chance(question, forecast),
        drivers=() if brief else sensitivity.drivers(model.launch, inputs, draws, forecast),
        gates=reports,
        citations=cite(grounds + base.uses, dossier),
        conflicts=disagreements(found.uses, dossier),
        caveats=found.caveats + levers.caveats(base.value, question.scenario),
        moved=None if brief else _moved(library, blank, inputs, draws, forecast),
    )
    return newest_input(answer)


def _member(library: Library, told: Statement, product: str) -> str:
    """The member of a line that the statement names as the first to come; else what was asked about."""
    said_of = (told.window_claim or told.claim).product
    return said_of if said_of in library.catalogue.descendants(product) else product


def _gates(library: Library, dossier: Dossier, question: LaunchQuestion) -> tuple[PackGate, ...]:
    """What has to happen before a launch away from home."""
    home = asking.home_market(library.catalogue, question.product)
    return library.assumptions(question.product).gates(dossier.as_of) if question.market != home else ()


def _inputs(library: Library, dossier: Dossier, told: Statement, assumed: tuple[PackGate, ...]) -> Found[LaunchInputs]:
    """The inputs of the model, and the claims behind the wait at home."""
    home = _home_wait(library, dossier) if any(gate.wait_under_weeks for gate in assumed) else None
    steps = gates(assumed, home.value if home else None)
    grounds = tuple(Use(use.claim, "home_wait") for use in home.uses) if home else ()
    return Found(promises.launching(told, library, dossier.as_of, steps), grounds)


def _home_wait(library: Library, dossier: Dossier) -> Found[WaitInputs] | None:
    """The wait of an order placed at home on the as-of day; None when nothing is known of it."""
    member, home = asking.home_order(dossier)
    sale = sales.sale(dossier, member, home)
    if sale is None:
        return None
    order = Order(member, home, dossier.as_of, dossier.as_of, placed=False)
    record = promises.record_of(library, member, dossier.as_of)
    found = waiting(dossier, order, sale.value, library.assumptions(member), record)
    return None if found.value.queue is None and found.value.quote is None else found


def _chance(question: LaunchQuestion, forecast: Forecast) -> tuple[Chance, ...]:
    return (Chance(question.by, forecast.probability_by(question.by), "launch"),) if question.by else ()


def _gate_reports(assumed: tuple[PackGate, ...], forecast: LaunchForecast, dossier: Dossier) -> tuple[GateReport, ...]:
    """How often each gate is the last to open, and when it is likely to."""
    named = {claim.name: claim for claim in dossier.known.claims}
    return tuple(
        GateReport(
            gate.name,
            forecast.binding.get(gate.name, 0.0),
            forecast.origin + timedelta(days=round(forecast.opens[gate.name])),
            tuple(named[name] for name in gate.claims if name in named),
            gate.judgement,
        )
        for gate in assumed
        if gate.name in forecast.opens
    )


def _moved(
    library: Library, blank: LaunchAnswer, inputs: LaunchInputs, draws: Draws, forecast: Forecast
) -> Move | None:
    """How far the median has moved in a month: two as-of runs with the same draws, nothing stored."""
    before = blank.as_of - A_MONTH
    dossier, question = library.dossier(blank.product, before), blank.question
    found = statements.statement(dossier, question.product, question.market)
    if found is None or found.value.window is None:
        return None
    earlier = _inputs(library, dossier, found.value, _gates(library, dossier, question)).value
    few = draws.head(MOVE_DRAWS)
    then = model.launch(levers.on_launch(earlier, levers.heard(earlier, question.scenario)), few).quantile(0.5)
    same = forecast.days.size == draws.n  # a doubled sample has other draws
    now = (forecast.head(few.n) if same else model.launch(inputs, few)).quantile(0.5)
    return Move(before, (now - then).days) if now and then else None
