"""Curating in words: what a deed would do to facts and answers, a proposal, and what became of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.cards import caveats, claims, dates, faults, header
from bot.cards.blocks import Block, Sheet, Tone, ruled
from bot.cards.voice import Voice
from bot.cards.whatif import HARDLY, shifted
from bot.community.proposals import Proposal, State
from bot.phrases import plain
from knowledge.answers.values import LaunchAnswer, Rounding, Status, WaitAnswer, Window
from knowledge.claims import Claim
from knowledge.curation.deeds import Add, AnyDeed, Assess, Import, Merge, Undo
from knowledge.preview import Effect, Moved, Outranked, Turn

SHOWN_TURNS, SHOWN_CONFLICTS, SHOWN_MOVED = 4, 2, 8
LONGEST_REASON, LONGEST_SUMMARY = 300, 1000


@dataclass(frozen=True, slots=True)
class About:
    """What a card about a deed needs besides the deed: the claims it names, and whose facts they are."""

    claims: tuple[Claim, ...] = ()
    shared: bool = False
    """Whether all servers share these facts, or they are this server's own."""


def foreseen(deed: AnyDeed, effect: Effect, about: About, voice: Voice, *, days: int) -> Sheet:
    """What would happen: before anyone proposes it. `days` is how old the source is."""
    whose = voice.say("deed-shared" if about.shared else "deed-own")
    blocks = [_head(deed, about, voice, days), *_consequences(deed, effect, voice), Block((f"-# {whose}",))]
    return Sheet(tuple(ruled(blocks, 1)), Tone.FACTS)


def proposed(proposal: Proposal, deed: AnyDeed, effect: Effect, about: About, voice: Voice, *, days: int) -> Sheet:
    """A proposal as it stands: who proposed it, what it would do or did, and what became of it."""
    blocks = [
        Block((state(proposal, voice),)),
        _head(deed, about, voice, days),
        Block((_reason(proposal, voice),)) if proposal.reason else Block(()),
        *(_consequences(deed, effect, voice, done=proposal.state is State.DONE) if effect != NOTHING else ()),
    ]
    return Sheet(tuple(ruled(blocks, 2)), TONES.get(proposal.state, Tone.FACTS))


NOTHING = Effect()
"""Of what was not done, or was done before: there is nothing to look ahead to."""
TONES = {State.DONE: Tone.GOOD, State.DECLINED: Tone.NO, State.WITHDRAWN: Tone.NO, State.UNDONE: Tone.LATE}


def state(proposal: Proposal, voice: Voice) -> str:
    """Number, who proposed it, and what became of it."""
    return voice.say(
        f"state-{proposal.state}",
        number=proposal.number,
        name=plain(proposal.name),
        by=plain(proposal.decided_by),
        alone="yes" if proposal.decided_by == proposal.name else "no",
    )


def title(deed: AnyDeed, about: About, voice: Voice) -> str:
    """A deed in a line, for a list."""
    said = _said(deed, about, voice)
    number = deed.number if isinstance(deed, Undo) else 0
    return voice.say(f"deed-{deed.kind}", said=said, count=_count(deed, about), number=number)


def plainly(deed: AnyDeed, about: About, voice: Voice) -> str:
    """What a deed is about, for places that show text as it is."""
    claim = first(deed, about)
    return voice.many([voice.coded("attribute", claim.attribute), voice.label(claim.product)]) if claim else ""


def _count(deed: AnyDeed, about: About) -> int:
    return len(deed.claims) if isinstance(deed, Import) else len(about.claims) or 1


def _said(deed: AnyDeed, about: About, voice: Voice) -> str:
    claim = first(deed, about)
    return claims.statement(claim, voice) if claim else ""


def first(deed: AnyDeed, about: About) -> Claim | None:
    """The claim that a deed is about; of several the first."""
    match deed:
        case Add():
            return deed.claim
        case Merge():
            return deed.merged
        case Import():
            return deed.claims[0] if deed.claims else None
    return about.claims[0] if about.claims else None


def _head(deed: AnyDeed, about: About, voice: Voice, days: int) -> Block:
    """What is proposed: the claim, of which product and where, who says so, and the reason."""
    claim = first(deed, about)
    lines = [f"## {title(deed, about, voice)}"]
    if claim:
        lines.append(f"-# {claims.scope(claim, voice)} · {claims.origin(claim, days, voice)}")
        told = plain(claim.summary, LONGEST_SUMMARY)
        if told and told not in lines[0]:
            lines.append(told)
    lines += _particulars(deed, about, voice)
    if reason := getattr(deed, "reason", ""):
        lines.append(voice.say("deed-reason", reason=plain(str(reason), LONGEST_REASON)))
    return Block(tuple(lines))


def _particulars(deed: AnyDeed, about: About, voice: Voice) -> list[str]:
    """What else belongs to a deed of its kind."""
    if isinstance(deed, Merge):
        return [voice.say("merge-sources", sources=1 + len(deed.merged.also), count=len(deed.claims))]
    if isinstance(deed, Add):
        earlier = [_stated(each, voice) for each in about.claims if each.id == deed.before]
        return [voice.say(f"deed-earlier-{deed.earlier}", earlier=each) for each in earlier]
    if not isinstance(deed, Assess):
        return []
    said = voice.say(f"assess-{deed.verdict}", value=voice.coded("held-word", deed.value) if deed.value else "")
    shown = [each for each in about.claims if each.id == deed.shown_by]
    return [
        said,
        *(voice.say("assess-shown", said=claims.statement(c, voice), by=claims.briefly(c, voice)) for c in shown),
    ]


def _consequences(deed: AnyDeed, effect: Effect, voice: Voice, *, done: bool = False) -> list[Block]:
    """Facts, doubts, disagreements, answers."""
    return [
        _facts(deed, effect, voice),
        _doubts(effect, voice),
        _conflicts(effect, voice),
        moved(effect, voice, done=done),
    ]


def _facts(deed: AnyDeed, effect: Effect, voice: Voice) -> Block:
    """Before and after of each fact that changes; and where a new claim is not the one used, why."""
    scopes = {claims.scope(claim, voice) for turn in effect.turns if (claim := turn.after or turn.before)}
    lines = [_turn(turn, voice, scoped=len(scopes) > 1) for turn in effect.turns]
    if isinstance(deed, Add):
        lines += [_outranked(each, voice) for each in effect.outranked]
    left = len(lines) - SHOWN_TURNS
    return Block(
        tuple(lines[:SHOWN_TURNS]) or (voice.say("effect-no-fact"),),
        head=voice.say("effect-facts"),
        gives=2,
        rest=lambda count: voice.say("effect-more", count=count),
        dropped=max(left, 0),
    )


def _turn(turn: Turn, voice: Voice, *, scoped: bool) -> str:
    """Before and after of one fact; of which product and where, if the facts are of several."""
    before, after = (_stated(each, voice) if each else "" for each in (turn.before, turn.after))
    claim = turn.after or turn.before
    what = claims.what(claim, voice) if claim else ""
    if claim and scoped:
        what = header.DOT.join((claims.scope(claim, voice), what))
    which = "changes" if before and after else "gone" if before else "newer" if turn.previous else "new"
    previous = claims.what(turn.previous, voice) if turn.previous else ""
    earlier = _stated(turn.previous, voice) if turn.previous else ""
    values = {"what": what, "before": before, "after": after, "previous": previous, "earlier": earlier}
    return f"- {voice.say(f'effect-{which}', **values)}"


def _stated(claim: Claim, voice: Voice) -> str:
    said = claims.says(claim, voice) or claims.summary(claim, voice)
    return voice.say("effect-said", said=said, by=claims.briefly(claim, voice))


def _outranked(found: Outranked, voice: Voice) -> str:
    """That another claim stays the one that is used, and by which part of the rule."""
    stays = voice.say("effect-stays", used=_stated(found.used, voice), why=voice.coded("effect-why", found.why))
    return f"- {stays}"


def _doubts(effect: Effect, voice: Voice) -> Block:
    """What looks wrong beside the other claims."""
    lines = [f"- {faults.warning(check, voice)}" for check in effect.checks]
    return Block(tuple(lines), head=voice.say("effect-doubts") if lines else "", gives=1)


def _conflicts(effect: Effect, voice: Voice) -> Block:
    found = caveats.ranked(effect.conflicts)
    return Block(
        tuple(f"- {caveats.conflict(each, voice)}" for each in found[:SHOWN_CONFLICTS]),
        head=voice.say("effect-conflicts") if found else "",
        gives=4,
        rest=lambda count: voice.say("effect-more", count=count),
        dropped=max(len(found) - SHOWN_CONFLICTS, 0),
    )


def moved(effect: Effect, voice: Voice, *, done: bool = False) -> Block:
    """Which answers move, the furthest first, and how many were looked at."""
    if not effect.asked:
        return Block(())
    noticed = [each for each in effect.moved if _noticed(each)]
    count = len(noticed)
    head = voice.say("effect-answers-done" if done else "effect-answers", count=count, asked=effect.asked)
    lines = [f"- {_move(each, voice)}" for each in noticed[:SHOWN_MOVED]]
    return Block(
        tuple(lines),
        head=head,
        gives=3,
        keeps=0,
        rest=lambda left: voice.say("effect-more", count=left),
        dropped=max(count - SHOWN_MOVED, 0),
    )


def _noticed(each: Moved) -> bool:
    """Whether a member would see a difference: not where the middle moves by less than a card can tell."""
    return each.days is None or abs(each.days) >= HARDLY[_rounding(each)]


def _rounding(each: Moved) -> Rounding:
    """How finely both windows are told: as the wider of them allows."""
    windows = [answer.window for answer in (each.before, each.after) if answer.window]
    return max((window.rounding for window in windows), key=list(Rounding).index)


def _move(each: Moved, voice: Voice) -> str:
    """YU7 Pro, ordered 27 August 2026: 3 weeks later, now between ... (was between ...)."""
    name = _named(each.after, voice)
    if each.days is None:
        return voice.say("effect-answer", name=name, before=_told(each.before, voice), after=_told(each.after, voice))
    windows, rounding = [answer.window for answer in (each.before, each.after) if answer.window], _rounding(each)
    shift = shifted(each.days, rounding, voice)
    before, after = (_window(window, rounding, voice) for window in windows)
    if before == after:
        return voice.say("effect-shift-same", name=name, shift=shift, after=after)
    return voice.say("effect-shift", name=name, shift=shift, before=before, after=after)


def _window(window: Window, rounding: Rounding, voice: Voice) -> str:
    """Mid-February 2027 to early August 2027: both windows as coarsely as the wider of them."""
    start, end = (dates.rounded(day, rounding, voice) for day in (window.p10, window.p90))
    return start if start == end else voice.say("effect-window", start=start, end=end)


def _named(answer: WaitAnswer | LaunchAnswer, voice: Voice) -> str:
    """What was asked: the product, and the order or the country."""
    product = voice.product(answer.question.product)
    if isinstance(answer, LaunchAnswer):
        return voice.say("effect-launch", product=product, market=voice.market(answer.market))
    if answer.question.ordered is None:
        return voice.say("effect-order-now", product=product)
    return voice.say("effect-order", product=product, date=dates.span(answer.ordered, voice))


def _told(answer: WaitAnswer | LaunchAnswer, voice: Voice) -> str:
    """An answer in a few words."""
    if answer.window and answer.status in {Status.FORECAST, Status.WITHDRAWN}:
        return _window(answer.window, answer.window.rounding, voice)
    if isinstance(answer, LaunchAnswer) and answer.status is Status.NO_FACTS:
        return voice.coded("rung", answer.rung)
    return voice.say(f"effect-status-{answer.status}")


def _reason(proposal: Proposal, voice: Voice) -> str:
    return voice.say("state-reason", by=plain(proposal.decided_by), reason=plain(proposal.reason, LONGEST_REASON))


def unsound(found: Sequence[object], sentences: Iterable[str], voice: Voice) -> Sheet:
    """Everything wrong with a form, one line each."""
    head = Block((voice.say("draft-unsound", count=len(found)),))
    return Sheet((head, Block(tuple(f"- {each}" for each in sentences), gives=1)), Tone.NO)
