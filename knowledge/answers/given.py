"""From an answer to the forecast that the track record keeps of it. Pure; what may be kept: see `knowledge.forecasts`."""

from datetime import date, timedelta
from statistics import fmean

from knowledge import edtf, quantities
from knowledge.answers.evidence import quotes, trust
from knowledge.answers.question import LaunchQuestion, Quoted, WaitQuestion
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.claims import Claim
from knowledge.edtf import Span
from knowledge.forecasts import Asked, Given, digest
from knowledge.scenarios.forecast import LEVELS

STATED = ("statement", "statement_also")
"""The roles of claims that name a launch window."""
WEEK = 7


def given(answer: WaitAnswer | LaunchAnswer, *, model: str, seed: int | None) -> Given | None:
    """The forecast as the record keeps it, of an answer to a `coarsened` question; None for what is none.

    A scenario is a game with assumptions, and an answer as of an earlier day was given in hindsight. An open order of a
    model off sale is forecast like any other.
    """
    question = answer.question
    if not answer.quantiles or answer.forecast is None or question.scenario or answer.as_of != answer.today:
        return None
    if isinstance(question, WaitQuestion) and question.total is not None:
        return None  # nobody's order, but a count: what a back-test asks
    asked = _wait_asked(answer) if isinstance(answer, WaitAnswer) else _launch_asked(answer)
    claims = {citation.claim.id for citation in answer.citations}
    return Given(
        asked=asked,
        as_of=answer.as_of,
        model=model,
        inputs=digest(sorted(claims), asked.key, seed),
        quantiles=tuple(answer.quantiles[level] for level in LEVELS),
        never=round(answer.forecast.never, 6),
        word=_quoted_day(answer, asked) if isinstance(answer, WaitAnswer) else _stated_end(answer),
    )


def coarsened(question: WaitQuestion | LaunchQuestion) -> WaitQuestion | LaunchQuestion:
    """The question whose answer may be kept: of an order that would fit one person, no more than its month and so on.

    What is kept is the answer to this question, so that nothing in it depends on what is not kept. Twice changes nothing.
    """
    plain = question.model_copy(update={"by": None})
    if not isinstance(plain, WaitQuestion) or (plain.position is None and plain.quoted is None):
        return plain
    changed: dict[str, object] = {"quoted_on": None}
    if plain.ordered is not None:
        changed["ordered"] = _months(edtf.parse(plain.ordered))
    if plain.position is not None:
        changed["position"] = tuple(_rounded(place) for place in plain.position)
    if plain.quoted is not None:
        changed["quoted"] = _coarse(plain.quoted)
    return plain.model_copy(update=changed)


def _coarse(quoted: Quoted) -> Quoted:
    """Whole weeks, or months."""
    if quoted.weeks is None:
        return Quoted(window=_months(edtf.parse(quoted.window or "")))
    low, high = (None if end is None else float(round(end)) for end in quoted.weeks)
    return Quoted(weeks=(low, high))


def _wait_asked(answer: WaitAnswer) -> Asked:
    """The order: by its day, or where it could be told from others by that, more coarsely."""
    question = answer.question
    own = question.position is not None or question.quoted is not None
    ordered = (_months(answer.ordered) if own else str(answer.ordered)) if question.ordered else None
    return Asked(
        kind="wait",
        product=answer.product,
        market=answer.market,
        ordered=ordered,
        position=(_rounded(question.position[0]), _rounded(question.position[1])) if question.position else None,
        quoted=_told(question.quoted) if question.quoted else None,
    )


def _launch_asked(answer: LaunchAnswer) -> Asked:
    """The question itself: of a line, whichever member comes first."""
    return Asked(kind="launch", product=answer.question.product, market=answer.market)


def _months(span: Span) -> str:
    """The month or months of a span, as EDTF."""
    if span.earliest is None or span.latest is None:
        return str(span)
    first, last = (f"{day:%Y-%m}" for day in (span.earliest, span.latest))
    return first if first == last else f"{first}/{last}"


def _rounded(place: int) -> int:
    """Two significant digits."""
    return int(float(f"{place:.1e}"))


def _told(quoted: Quoted) -> str:
    if quoted.weeks is None:
        return _months(edtf.parse(quoted.window or ""))
    low, high = ("" if end is None else f"{end:.0f}" for end in quoted.weeks)
    return f"{low}-{high} weeks"


def _quoted_day(answer: WaitAnswer, asked: Asked) -> date | None:
    """The middle of the wait that this order was quoted: the asker's own quote, else the public one nearest to it.

    A public quote speaks of the end of the queue: for an order whose place is known the maker has said nothing. An own
    quote counts from the middle of the month that is kept, since from its exact day the order's could be read back.
    """
    question = answer.question
    ordered = edtf.parse(asked.ordered).midpoint() if asked.ordered else answer.as_of
    if asked.quoted and question.quoted and question.quoted.weeks is None:
        return edtf.parse(asked.quoted).midpoint()
    if ordered and question.quoted and question.quoted.weeks:
        weeks = trust.closed(quantities.Quantity(*question.quoted.weeks, unit="weeks"))
        return _after(ordered, weeks)
    quoted = answer.cited_as("quoted")
    return _public(quoted[0], ordered) if ordered and quoted and not question.position else None


def _public(claim: Claim, ordered: date) -> date | None:
    """A public quote at face value: a wait counts from the order; a window stands, moved with the day of the order."""
    if isinstance(claim.value, str):
        middle = edtf.parse(claim.value).midpoint()
        return middle + (ordered - quotes.day_of(claim)) if middle else None
    quantity = quantities.of_claim(claim)
    return _after(ordered, trust.closed(quantities.convert(quantity, "weeks"))) if quantity else None


def _after(day: date, weeks: tuple[float, float] | None) -> date | None:
    return day + timedelta(days=round(fmean(weeks) * WEEK)) if weeks else None


def _stated_end(answer: LaunchAnswer) -> date | None:
    """The end of the announced window: the earliest that those who speak of it name."""
    said = [claim for role in STATED for claim in answer.cited_as(role) if isinstance(claim.value, str)]
    ends = [edtf.parse(str(claim.value)).latest for claim in said if claim.attribute != "launch_status"]
    return min((end for end in ends if end), default=None)
