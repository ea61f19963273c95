"""How good the forecasts were: the own record, and apart from it the back-test, labelled as what it is."""

from collections.abc import Iterator, Sequence

from bot.cards import dates
from bot.cards.blocks import Block, Sheet, Tone
from bot.cards.header import DOT
from bot.cards.voice import Voice
from bot.phrases import clean, plain
from knowledge.answers.scorecard import ENOUGH, Judged, Line
from knowledge.backtest.committed import Backtest, LaunchPart, Scores, WaitPart

MONTH = 30.4375
ALIKE = 0.02
"""Errors that differ by less are told as the same."""
PERCENT = 100
LONGEST_COMMAND = 120


def scorecard(lines: Sequence[Line], backtest: Backtest | None, voice: Voice) -> Sheet:
    """The whole card: `lines` as the desk has them, the present version of the calculator first."""
    now, *earlier = lines
    return Sheet(
        (
            Block((f"## {voice.say('scorecard-title')}",)),
            Block(tuple(_own(now, voice)), head=voice.say("scorecard-own")),
            Block(tuple(_misses(now, voice)), head=voice.say("scorecard-misses") if now.enough else "", gives=2),
            Block(
                tuple(_earlier(each, voice) for each in earlier),
                head=voice.say("scorecard-earlier") if earlier else "",
                gives=3,
            ),
            Block(tuple(_replayed(backtest, voice)), head=voice.say("scorecard-backtest"), ruled=True),
            Block((voice.say("scorecard-how"),), ruled=True),
        ),
        Tone.FACTS,
    )


def _own(line: Line, voice: Voice) -> Iterator[str]:
    """What the present version has to show, or how many are missing until it has."""
    if not line.given:
        yield voice.say("scorecard-none-yet")
        return
    waiting = voice.say("scorecard-waiting", waiting=line.waiting)
    if not line.enough:
        yield voice.sentences(voice.say("scorecard-few", resolved=line.resolved, enough=ENOUGH), waiting)
        return
    yield _coverage(line.coverage, (line.interval.low, line.interval.high) if line.interval else None, voice)
    for kind, tally in sorted(line.tallies.items(), reverse=True):
        if tally.error_days is not None:
            length = dates.length(tally.error_days, voice)
            error = voice.coded("scorecard-error", kind, length=length, count=tally.came)
            yield voice.sentences(error, _skill(tally.skill, voice))
    if abs(line.width - 1) >= ALIKE:
        way = "wider" if line.width > 1 else "narrower"
        yield voice.say(f"scorecard-{way}", percent=round(abs(line.width - 1) * PERCENT))
    if line.waiting:
        yield waiting


def _coverage(share: float | None, interval: tuple[float, float] | None, voice: Voice) -> str:
    if share is None:
        return voice.say("scorecard-undecided")
    if interval is None:
        return voice.say("scorecard-coverage-bare", share=_percent(share))
    low, high = map(_percent, interval)
    return voice.say("scorecard-coverage", share=_percent(share), low=low, high=high)


def _percent(share: float) -> int:
    return round(share * PERCENT)


def _skill(skill: float | None, voice: Voice) -> str:
    """How the errors compare with the maker's word; nothing without one."""
    if skill is None:
        return ""
    if abs(skill) < ALIKE:
        return voice.say("scorecard-skill-same")
    return voice.say(f"scorecard-skill-{'better' if skill > 0 else 'worse'}", percent=_percent(abs(skill)))


def _misses(line: Line, voice: Voice) -> Iterator[str]:
    """The biggest misses, named; so that nobody has to look for them."""
    if line.enough:
        yield from (f"- {_miss(each, voice)}" for each in line.misses)


def _miss(judged: Judged, voice: Voice) -> str:
    """YU7 · China, asked in June 2025: said 28 July 2025, came 6 July 2025, three weeks earlier."""
    given, resolution = judged.given, judged.resolution
    told = {
        "what": DOT.join((voice.product(given.asked.product), voice.market(given.asked.market))),
        "month": dates.month(given.as_of, voice),
        "said": voice.day(given.p50),
    }
    if not resolution.days:
        way = "never" if resolution.never else "open"
        return voice.say(f"scorecard-miss-{way}", came=voice.day(resolution.not_by), **told)
    came = resolution.days[len(resolution.days) // 2]
    off = (given.p50 - came).days
    way = "right" if off == 0 else "late" if off > 0 else "early"
    return voice.say(f"scorecard-miss-{way}", came=voice.day(came), length=dates.length(off, voice), **told)


def _earlier(line: Line, voice: Voice) -> str:
    """The record of a version that gives no forecasts any more, in one line."""
    counts: dict[str, str | int] = {"model": plain(line.model), "resolved": line.resolved, "given": line.given}
    if not line.enough or line.coverage is None or line.interval is None:
        return f"- {voice.say('scorecard-line-few', **counts)}"
    share, low, high = map(_percent, (line.coverage, line.interval.low, line.interval.high))
    return f"- {voice.say('scorecard-line', share=share, low=low, high=high, **counts)}"


def _replayed(backtest: Backtest | None, voice: Voice) -> Iterator[str]:
    """The back-test, after a sentence that says what it is not."""
    if backtest is None:
        yield voice.say("scorecard-backtest-none")
        return
    yield voice.say("scorecard-replayed")
    if backtest.wait:
        yield from _part("wait", backtest.wait.overall, *_waits(backtest.wait), voice)
    if backtest.launch:
        yield from _part("launch", backtest.launch.overall, *_launches(backtest.launch), voice)
    command = clean(backtest.command, LONGEST_COMMAND).replace("`", "'")  # in code letters nothing else acts
    yield voice.say("scorecard-made-by", model=plain(backtest.model), command=command)


def _part(kind: str, overall: Scores, error_days: float | None, skill: float | None, voice: Voice) -> Iterator[str]:
    head = voice.coded("scorecard-backtest", kind, count=overall.n)
    middle = "" if error_days is None else voice.say("scorecard-middle", length=dates.length(error_days, voice))
    told = (_coverage(overall.coverage80, overall.coverage80_interval, voice), middle, _skill(skill, voice))
    yield voice.sentences(head, *told)


def _waits(part: WaitPart) -> tuple[float | None, float | None]:
    """The middle's error in days, and what is saved against the maker's word."""
    return part.overall.mae_p50_days, part.overall.skill_vs_face_value


def _launches(part: LaunchPart) -> tuple[float | None, float | None]:
    """The same for launches: the maker's word is the end of the window it announced."""
    months = part.overall.mae_p50_months
    return None if months is None else months * MONTH, part.overall.skill_vs_face_value
