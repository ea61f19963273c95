"""What if: an answer beside itself under a scenario, how far that moves it, and which assumption did what."""

from collections.abc import Iterator
from types import MappingProxyType

from bot.cards import claims, dates, levers
from bot.cards.blocks import Block, Sheet, Tone, ruled
from bot.cards.chance import odds
from bot.cards.header import header
from bot.cards.voice import Voice
from bot.phrases import plain
from knowledge.answers.values import LaunchAnswer, Rounding, Status, WaitAnswer
from knowledge.answers.whatif import NamedScenario, Odds, Part, WhatIf

WEEK, COARSE, MANY_WEEKS, A_YEAR = 7, 5, 10, 52
"""Shifts of a wide window are told in fives of weeks from ten on, any shift beyond a year in months."""
HARDLY = MappingProxyType({Rounding.WEEK: 2, Rounding.MONTH: 4, Rounding.QUARTER: 10})
"""Days below which a window of that width shows no difference worth a number."""
SAME_CHANCE = 0.03
"""Chances nearer to each other than this are told as one."""
SHOWN_CLAIMS = 3
LONGEST_JUDGEMENT = 400


def supposing(found: WhatIf, voice: Voice, *, shared_by: str = "", veiled: bool = False) -> Sheet:
    """The whole card. `shared_by` makes it the one that everyone sees; `veiled` is a copy of such a one.

    Neither says more of the order than its month: that is for the asker alone.
    """
    veiled = veiled or bool(shared_by)
    blocks = [
        header(found.base, voice, shared_by=shared_by, veiled=veiled),
        _assumptions(found, voice, veiled=veiled),
        _verdict(found, voice),
        _odds(found, voice),
        _parts(found, voice),
        _reasoning(in_force(found), voice),
        _notes(found, voice, shared=bool(shared_by)),
    ]
    return Sheet(tuple(ruled(blocks)), _tone(found))


def _notes(found: WhatIf, voice: Voice, *, shared: bool) -> Block:
    """What people do not expect of a queue; and on a card for everyone, that nobody disturbs it."""
    first_come = found.queued and not any(part.lever.name == "bypass" for part in found.parts)
    lines = [voice.say("whatif-later-orders")] if first_come else []
    return Block((*lines, voice.say("whatif-shared")) if shared else tuple(lines))


def compared(found: WhatIf, voice: Voice) -> list[str]:
    """What is assumed, how far it moves the answer, and which assumption did what: to go before an answer."""
    blocks = (
        _assumptions(found, voice, veiled=False),
        _verdict(found, voice),
        _odds(found, voice),
        _parts(found, voice),
    )
    return [block.text for block in blocks if block.text]


def in_force(found: WhatIf) -> NamedScenario | None:
    """The named scenario whose levers are all pulled as it has them; the fullest where there are several."""
    pulled = set(found.scenario)
    full = [each for each in found.presets if pulled.issuperset(each.levers)]
    return max(full, key=lambda each: len(each.levers), default=None)


def shifted(days: float, rounding: Rounding, voice: Voice, *, alike: bool = False) -> str:
    """3 weeks later, told as finely as a window's width allows; in the middle of a sentence."""
    if days == 0:
        return voice.say("shift-none")
    if abs(days) < HARDLY[rounding]:
        return voice.say("shift-hardly")
    return _weeks(days, rounding, voice, alike=alike)


def _weeks(days: float, rounding: Rounding, voice: Voice, *, alike: bool = False) -> str:
    """`alike` tells every week, for figures that stand under one another and are added up."""
    way = "later" if days > 0 else "earlier"
    weeks = abs(days) / WEEK
    if weeks >= A_YEAR:
        return voice.say(f"shift-long-{way}", length=dates.length(days, voice))
    coarse = rounding is Rounding.QUARTER and weeks >= MANY_WEEKS and not alike
    return voice.say(f"shift-{way}", weeks=COARSE * round(weeks / COARSE) if coarse else round(weeks))


def _tone(found: WhatIf) -> Tone:
    if not found.shift_days:
        return Tone.ANSWER
    return Tone.LATE if found.shift_days > 0 else Tone.GOOD


def _assumptions(found: WhatIf, voice: Voice, *, veiled: bool) -> Block:
    """What is assumed, a line each; one that changes nothing here says why."""
    lines = [f"- {_assumed(part, found, voice, veiled=veiled)}" for part in found.parts]
    return Block(tuple(lines) or (voice.say("whatif-nothing"),), head=voice.say("whatif-title"), gives=1)


def _assumed(part: Part, found: WhatIf, voice: Voice, *, veiled: bool) -> str:
    if veiled and part.lever.name in levers.PERSONAL:
        return voice.say("lever-private", lever=levers.label(part.lever.named, voice))
    told = levers.assumed(part.lever, voice, found.base.product, quote=plain)
    return voice.say(f"whatif-{part.silent}", assumed=told) if part.silent else told


def _verdict(found: WhatIf, voice: Voice) -> Block:
    """How far the middle moves, then both windows one below the other."""
    if not found.parts:
        return _as_it_stands(found.base, voice)
    now = _window(found.base, _rounding(found), voice)
    head = voice.say("shift-unknown") if found.shift_days is None else _capital(_shift(found.shift_days, found, voice))
    return Block(
        (f"## {head}", voice.say("whatif-base", window=now), voice.say("whatif-then", window=_then(found, voice)))
    )


def _as_it_stands(base: WaitAnswer | LaunchAnswer, voice: Voice) -> Block:
    """The answer before anything is assumed."""
    if base.window is None:
        return Block((voice.say("whatif-no-window"),))
    middle = dates.rounded(base.window.p50, base.window.rounding, voice)
    return Block((f"## {dates.window(base.window, voice)}", voice.say("whatif-as-known", middle=middle)))


def _shift(days: float, found: WhatIf, voice: Voice) -> str:
    return shifted(days, _rounding(found), voice, alike=len(found.parts) > 1)


def _rounding(found: WhatIf) -> Rounding:
    """How finely both windows and the shift between them are told: as the wider of the two allows."""
    windows = [answer.window for answer in (found.base, found.changed) if answer.window]
    return max((window.rounding for window in windows), key=list(Rounding).index, default=Rounding.QUARTER)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _window(answer: WaitAnswer | LaunchAnswer, rounding: Rounding, voice: Voice) -> str:
    """Mid-October 2025 to early March 2026, the middle in late December 2025."""
    window = answer.window
    if window is None:
        return voice.say("whatif-no-window")
    low, middle, high = (dates.rounded(day, rounding, voice) for day in (window.p10, window.p50, window.p90))
    return voice.say("whatif-window", start=low, end=high, middle=middle)


def _then(found: WhatIf, voice: Voice) -> str:
    """The window under the scenario; an order that would be overdue by it is told as that."""
    changed = found.changed
    if isinstance(changed, WaitAnswer) and changed.should_have_arrived:
        return voice.say("whatif-arrived", month=dates.month(changed.should_have_arrived, voice))
    if changed.window is None and changed.status is not Status.FORECAST:
        return voice.say("whatif-no-answer")
    return _window(changed, _rounding(found), voice)


def _odds(found: WhatIf, voice: Voice) -> Block:
    """The chance by the day that matters, before and after."""
    if found.odds is None or not found.parts:
        return Block(())
    lines = [_chance(found.odds, found, voice)]
    if found.odds.reason:
        lines.append(voice.say("whatif-chance-reason", reason=claims.summary(found.odds.reason, voice)))
    return Block(tuple(lines), gives=3)


def _chance(chance: Odds, found: WhatIf, voice: Voice) -> str:
    event = "on-sale" if isinstance(found.base, LaunchAnswer) else "delivered"
    day = voice.day(chance.day)
    before, after = odds(chance.base, voice), odds(chance.changed, voice)
    if before == after or abs(chance.changed - chance.base) < SAME_CHANCE:
        return voice.say(f"whatif-{event}-same", day=day, odds=before)
    return voice.say(f"whatif-{event}", day=day, before=before, after=after)


def _parts(found: WhatIf, voice: Voice) -> Block:
    """What each does by itself, and what they do together beyond that; nothing for a lone one."""
    if len(found.parts) < 2 or found.shift_days is None:  # noqa: PLR2004
        return Block(())
    lines = list(_effects(found, voice))
    if abs(found.interplay_days) > WEEK / 2:
        told = _weeks(found.interplay_days, _rounding(found), voice, alike=True)
        lines.append(f"- {voice.say('whatif-interplay', shift=told)}")
    return Block(tuple(lines), head=voice.say("whatif-parts-title"), gives=2)


def _effects(found: WhatIf, voice: Voice) -> Iterator[str]:
    for part in found.parts:
        if part.silent is None and part.shift_days is not None:
            told = plain(levers.label(part.lever.named, voice), levers.LONGEST)
            yield f"- {voice.say('whatif-part', lever=told, shift=_shift(part.shift_days, found, voice))}"


def _reasoning(preset: NamedScenario | None, voice: Voice) -> Block:
    """Why a named scenario is as it is: our judgement, and the claims it rests on."""
    if preset is None:
        return Block(())
    name = voice.coded("preset", preset.name)
    lines = [voice.say("whatif-judgement", name=name, judgement=plain(preset.judgement, LONGEST_JUDGEMENT))]
    rests = [f"-# {claims.attributed(each, voice)}" for each in preset.claims]
    return Block((*lines, *rests[:SHOWN_CLAIMS]), gives=3)
