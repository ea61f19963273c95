"""When do I get mine? A card for every kind of answer."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from bot.cards import caveats, claims, dates, reasons, sources
from bot.cards.blocks import Block, Sheet, Tone, ruled
from bot.cards.chance import odds
from bot.cards.header import header
from bot.cards.voice import Voice
from knowledge.answers.values import Chance, Status, WaitAnswer, Window
from knowledge.edtf import Span

SURE_DAYS = 31
"""An order known less exactly is not counted in weeks from."""


def waiting(answer: WaitAnswer, voice: Voice, *, shared_by: str = "") -> Sheet:
    """The whole card. `shared_by` makes it the compact one that everyone sees."""
    verdict, tone = VERDICTS[answer.status]
    blocks = [
        header(answer, voice, shared_by=shared_by),
        verdict(answer, voice, shared_by),
        _chances(answer, voice),
    ]
    if not shared_by:
        blocks += [reasons.reasons(answer, voice), caveats.conflicts(answer, voice), caveats.caveats(answer, voice)]
    blocks.append(sources.sources(answer, voice, shown=1 if shared_by else sources.SHOWN))
    return Sheet(tuple(ruled(blocks)), tone)


def _forecast(answer: WaitAnswer, voice: Voice, shared_by: str) -> Block:
    if answer.window is None:
        return Block((voice.say("wait-never"),))
    lines = [f"## {dates.window(answer.window, voice)}", _middle(answer, answer.window, voice, shared_by)]
    return Block((*lines, reasons.moved(answer, voice)) if answer.moved else tuple(lines))


def _middle(answer: WaitAnswer, window: Window, voice: Voice, shared_by: str) -> str:
    """8 in 10, and the middle, with weeks from the order where its day is known and nobody else reads it."""
    middle = dates.rounded(window.p50, window.rounding, voice)
    start = _counted_from(answer)
    if start is None or shared_by:
        return voice.say("wait-middle", middle=middle)
    low, half, high = dates.weeks(window, start)
    today = answer.question.ordered is None and answer.as_of == answer.today
    since = "wait-middle-weeks-now" if today else "wait-middle-weeks"
    return voice.say(since, middle=middle, low=low, half=half, high=high)


def _counted_from(answer: WaitAnswer) -> date | None:
    days = answer.ordered.days
    return answer.ordered.midpoint() if days and days <= SURE_DAYS else None


def _chances(answer: WaitAnswer, voice: Voice) -> Block:
    """The chance by a day that matters, and the deadlines that bind the day of the order."""
    lines = [_chance(each, voice) for each in answer.by]
    lines += [voice.say("deadline-order", what=claims.summary(claim, voice)) for claim in answer.order_deadlines]
    return Block(tuple(lines), gives=1)


def _chance(chance: Chance, voice: Voice) -> str:
    told = voice.say("chance-delivered", odds=odds(chance.probability, voice), day=voice.day(chance.day))
    return (
        voice.say("chance-reason", chance=told, reason=claims.summary(chance.reason, voice)) if chance.reason else told
    )


def _past(answer: WaitAnswer, voice: Voice, shared_by: str) -> Block:  # noqa: ARG001  # a verdict takes what all take
    due = answer.should_have_arrived
    head = voice.say("past-head", month=dates.month(due, voice)) if due else voice.say("past-head-unknown")
    return Block((f"## {head}", voice.say("past-exception"), voice.say("past-whom"), voice.say("past-bring")))


def _withdrawn(answer: WaitAnswer, voice: Voice, shared_by: str) -> Block:
    since = _off_since(answer, voice)
    heir = (voice.say("withdrawn-successor", successor=voice.product(answer.successor)),) if answer.successor else ()
    served = voice.say("withdrawn-served", since=since)
    if answer.should_have_arrived:
        head, *advice = _past(answer, voice, shared_by).lines
        return Block((head, served, *advice, *heir))
    if answer.window is None:
        return Block((f"## {voice.say('withdrawn', since=since)}", *heir))
    return Block((*_forecast(answer, voice, shared_by).lines, served, *heir))


def _off_since(answer: WaitAnswer, voice: Voice) -> str:
    since = next((c.details.get("since") for c in answer.caveats if c.code == "withdrawn"), None)
    return dates.span(since, voice) if isinstance(since, Span) else voice.say("date-unknown")


def _not_on_sale(answer: WaitAnswer, voice: Voice, shared_by: str) -> Block:  # noqa: ARG001  # as above
    lines = [f"## {voice.say('not-on-sale')}"]
    if answer.nearest:
        lines.append(voice.say("nearest", what=claims.summary(answer.nearest, voice)))
    return Block((*lines, voice.say("not-on-sale-next")))


def _no_facts(answer: WaitAnswer, voice: Voice, shared_by: str) -> Block:  # noqa: ARG001  # as above
    lines = [f"## {voice.say('no-facts-wait')}"]
    if answer.nearest:
        lines.append(voice.say("nearest", what=claims.summary(answer.nearest, voice)))
    return Block((*lines, voice.say("no-facts")))


Verdict = Callable[[WaitAnswer, Voice, str], Block]
VERDICTS: Mapping[Status, tuple[Verdict, Tone]] = MappingProxyType(
    {
        Status.FORECAST: (_forecast, Tone.ANSWER),
        Status.PAST: (_past, Tone.LATE),
        Status.WITHDRAWN: (_withdrawn, Tone.LATE),
        Status.NOT_ON_SALE: (_not_on_sale, Tone.NO),
        Status.NO_FACTS: (_no_facts, Tone.NO),
    }
)
"""What a card says first, and its edge, by status."""
