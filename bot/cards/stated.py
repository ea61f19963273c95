"""A fact that was asked for: the value, who says so, how old it is, who says otherwise. Never a forecast."""

from bot.cards import asked, claims, facts
from bot.cards.blocks import Block, Sheet, Tone
from bot.cards.header import DOT
from bot.cards.voice import Voice
from bot.phrases import plain
from knowledge.answers.facts import ClaimView, FactView
from knowledge.answers.stated import Stated
from knowledge.reading.intent import Metric


def stating(found: Stated, metric: Metric, voice: Voice, *, shared_by: str = "") -> Sheet:
    """The whole card."""
    what = asked.metric(metric, voice)
    head = [DOT.join((f"**{voice.product(found.product)}**", voice.market(found.market), what))]
    if shared_by:
        head.insert(0, voice.say("header-shared", name=shared_by))
    blocks = (_facts if found.facts else _missing)(found, what, voice)
    return Sheet((Block(tuple(head)), *blocks), Tone.FACTS if found.facts else Tone.NO)


def _facts(found: Stated, what: str, voice: Voice) -> tuple[Block, ...]:  # noqa: ARG001  # as its neighbour
    """The fact large, the next ones below it, then those that say otherwise."""
    first, *rest = found.facts
    kin = (f"-# {voice.say('stated-of', product=voice.product(found.inherited))}",) if found.inherited else ()
    also = tuple(facts.entry(each.fact, voice, others=len(each.others)) for each in rest)
    against = tuple(f"- {_briefly(each, voice)}" for each in first.others)
    title = f"### {voice.say('stated-disagreeing')}" if against else ""
    return (
        Block((*_large(first, voice), *kin)),
        Block(against, head=title, gives=2),
        Block(also, head=f"### {voice.say('stated-also')}" if also else "", gives=3, keeps=0, ruled=bool(also)),
    )


def _large(first: FactView, voice: Voice) -> tuple[str, ...]:
    claim = first.fact.claim
    value = claims.says(claim, voice)
    summary = plain(claim.summary, claims.LONGEST_SUMMARY)
    said = (f"## {value}",) if value else ()
    mark = claims.held(first.fact.held, voice)
    about = DOT.join(part for part in (claims.what(claim, voice), claims.scope(claim, voice), mark) if part)
    source = f"-# {claims.origin(claim, first.fact.age_days, voice)}"
    return (*said, about, *((summary,) if summary else ()), source)


def _briefly(view: ClaimView, voice: Voice) -> str:
    told = f"{claims.statement(view.claim, voice)}{DOT}{claims.origin(view.claim, view.age_days, voice)}"
    mark = claims.held(view.held, voice)
    return voice.say("claim-marked", said=told, mark=mark) if mark else told


def _missing(found: Stated, what: str, voice: Voice) -> tuple[Block, ...]:
    """Nobody has claimed it: say so, and name the nearest thing."""
    if not found.attribute:
        return (Block((voice.say("stated-unkept", product=voice.product(found.product)),)),)
    where = voice.market(found.market)
    lines = [f"## {voice.say('stated-none', what=what, market=where)}"]
    if found.nearest:
        said = voice.say(
            "sources-of",
            said=claims.statement(found.nearest.claim, voice),
            scope=claims.scope(found.nearest.claim, voice),
        )
        lines += [
            voice.say("nearest", what=said),
            f"-# {claims.origin(found.nearest.claim, found.nearest.age_days, voice)}",
        ]
    return (Block((*lines, voice.say("no-facts"))),)
