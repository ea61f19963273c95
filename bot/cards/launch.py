"""When does it come to my country? A card for every kind of answer."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.cards import caveats, claims, dates, reasons, sources
from bot.cards.blocks import Block, Sheet, Tone, ruled
from bot.cards.chance import odds
from bot.cards.header import header
from bot.cards.voice import Voice
from knowledge.answers.values import Chance, GateReport, LaunchAnswer, Status
from knowledge.edtf import Span

SHOWN_GATES = 3
SHOWN_CONFLICTS = 2
"""Abroad, who contradicts whom is half of the answer."""
NO_BEGINNING = frozenset({"quoted_wait", "launch_status"})
"""Attributes that show that something is on sale, and not since when."""
LEAST_BINDING = 0.02
"""A gate that holds the launch up more seldom is not worth a line."""


def launching(answer: LaunchAnswer, voice: Voice, *, shared_by: str = "") -> Sheet:
    """The whole card. `shared_by` makes it the compact one that everyone sees."""
    verdict, tone = VERDICTS[answer.status]
    blocks = [header(answer, voice, shared_by=shared_by), verdict(answer, voice), _chances(answer, voice)]
    if not shared_by:
        besides = ("inherited_region",) if answer.inherited_from else ()
        blocks += [
            _gates(answer, voice),
            reasons.reasons(answer, voice),
            caveats.conflicts(answer, voice, shown=SHOWN_CONFLICTS),
            caveats.caveats(answer, voice, besides=besides),
        ]
    blocks.append(sources.sources(answer, voice, shown=1 if shared_by else sources.SHOWN))
    return Sheet(tuple(ruled(blocks)), tone)


def _forecast(answer: LaunchAnswer, voice: Voice) -> Block:
    if answer.window is None:
        return Block((f"## {voice.say('launch-no-window')}", *_rung(answer, voice)))
    middle = dates.rounded(answer.window.p50, answer.window.rounding, voice)
    lines = [
        f"## {dates.window(answer.window, voice)}",
        voice.say("launch-middle", middle=middle),
        *_rung(answer, voice),
    ]
    if answer.product != answer.question.product:
        lines.append(voice.say("launch-first", product=voice.product(answer.product)))
    return Block(tuple(line for line in (*lines, reasons.moved(answer, voice)) if line))


def _rung(answer: LaunchAnswer, voice: Voice) -> list[str]:
    """How firmly it is promised, and whose word it is."""
    market = voice.market(answer.market)
    lines = [voice.coded("launch-rung", answer.rung, market=market)]
    if answer.inherited_from:
        lines.append(voice.say("launch-inherited", market=market, group=voice.market(answer.inherited_from)))
    return lines


def _chances(answer: LaunchAnswer, voice: Voice) -> Block:
    lines = [_chance(each, voice) for each in answer.by]
    if answer.status is Status.FORECAST:
        lines.append(voice.say("launch-never", odds=odds(answer.never, voice)))
    return Block(tuple(lines), gives=1)


def _chance(chance: Chance, voice: Voice) -> str:
    return voice.say("chance-on-sale", odds=odds(chance.probability, voice), day=voice.day(chance.day))


def _gates(answer: LaunchAnswer, voice: Voice) -> Block:
    """What has to happen first: the steps that most often hold the launch up, and when each is likely to be done."""
    binding = sorted((g for g in answer.gates if g.binds >= LEAST_BINDING), key=lambda gate: -gate.binds)
    lines = tuple(f"- {_gate(gate, voice)}" for gate in binding[:SHOWN_GATES])
    return Block(lines, head=voice.say("gate-title") if lines else "", gives=2)


def _gate(gate: GateReport, voice: Voice) -> str:
    name, chance = voice.coded("gate", gate.name), odds(gate.binds, voice)
    if gate.opens is None:
        return voice.say("gate-line-open", gate=name, odds=chance)
    return voice.say("gate-line", gate=name, odds=chance, opens=dates.quarter(gate.opens, voice))


def _past(answer: LaunchAnswer, voice: Voice) -> Block:
    over = next((c.details.get("window") for c in answer.caveats if c.code == "window_over"), None)
    told = dates.span(over, voice) if isinstance(over, Span) else voice.say("date-unknown")
    lines = [f"## {voice.say('launch-past', window=told)}", voice.say("launch-past-next")]
    return Block((*lines, *_nearest(answer, voice)))


def _on_sale(answer: LaunchAnswer, voice: Voice) -> Block:
    since = dates.span(answer.since, voice) if answer.since else voice.say("date-unknown")
    shown = answer.rung_claim and answer.rung_claim.attribute in NO_BEGINNING
    lines = [f"## {voice.say('launch-on-sale-by' if shown else 'launch-on-sale', since=since)}"]
    if answer.product != answer.question.product:
        lines.append(voice.say("launch-came-first", product=voice.product(answer.product)))
    gone = next((c.details for c in answer.caveats if c.code == "withdrawn"), {})
    if isinstance(off := gone.get("since"), Span):
        lines.append(voice.say("launch-gone", since=dates.span(off, voice)))
    if heir := gone.get("successor"):
        lines.append(voice.say("withdrawn-successor", successor=voice.product(str(heir))))
    return Block(tuple(lines))


def _ruled_out(answer: LaunchAnswer, voice: Voice) -> Block:
    market = voice.market(answer.market)
    lines = [f"## {voice.say('launch-ruled-out')}"]
    if answer.rung_claim:
        by = claims.briefly(answer.rung_claim, voice)
        lines.append(voice.say("launch-ruled-out-by", what=claims.summary(answer.rung_claim, voice), by=by))
    if answer.inherited_from:
        lines.append(voice.say("launch-inherited-no", market=market, group=voice.market(answer.inherited_from)))
    return Block(tuple(lines))


def _no_facts(answer: LaunchAnswer, voice: Voice) -> Block:
    """Nothing to compute from; when something was at least said, what that was."""
    lines = [f"## {voice.say('no-facts-launch')}"]
    if answer.rung_claim:
        lines += _rung(answer, voice)
    return Block((*lines, *_nearest(answer, voice), voice.say("no-facts")))


def _nearest(answer: LaunchAnswer, voice: Voice) -> list[str]:
    return [voice.say("nearest", what=claims.summary(answer.nearest, voice))] if answer.nearest else []


Verdict = Callable[[LaunchAnswer, Voice], Block]
VERDICTS: Mapping[Status, tuple[Verdict, Tone]] = MappingProxyType(
    {
        Status.FORECAST: (_forecast, Tone.ANSWER),
        Status.PAST: (_past, Tone.LATE),
        Status.ON_SALE: (_on_sale, Tone.GOOD),
        Status.RULED_OUT: (_ruled_out, Tone.NO),
        Status.NO_FACTS: (_no_facts, Tone.NO),
    }
)
"""What a card says first, and its edge, by status."""
