"""Which comes first? Several answers on one card: the verdict, each in short, what they share and what decides."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from types import MappingProxyType

from bot.cards import caveats, claims, dates, header, reasons, sources
from bot.cards.blocks import Block, Sheet, Tone, ruled
from bot.cards.chance import HARDLY, odds
from bot.cards.naming import Named, named
from bot.cards.voice import Voice
from knowledge.answers.compare import Comparison, Pair
from knowledge.answers.values import Chance, LaunchAnswer, Status, WaitAnswer
from knowledge.edtf import Span
from knowledge.scenarios.pairs import Chances

EVEN = 0.1
"""Chances nearer to each other than this are close to even."""
TOGETHER = 0.5
"""How often two come together before that is the verdict."""
SHOWN_CAVEATS = 3
SHOWN_SOURCES = 1
"""Of each answer."""
A_PAIR = 2
CERTAIN = frozenset({Status.ON_SALE, Status.RULED_OUT})
NOWHERE = Chances(0.0, 0.0, 0.0, 0.0)
TOLD_BY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"first": ("first",), "even": ("first", "second"), "tie": ("tie",)}
)
"""Which ways it can go each verdict tells; its number is that of the first of them."""

One = WaitAnswer | LaunchAnswer


@dataclass(frozen=True, slots=True)
class Lineup:
    """A comparison with what its answers are called."""

    comparison: Comparison
    named: Named

    @property
    def each(self) -> Iterator[tuple[One, str]]:
        """Every answer with its name."""
        yield from zip(self.comparison.answers, self.named.names, strict=True)

    def both(self, pair: Pair) -> dict[str, str]:
        """Both names, as phrases take them."""
        return {"first": self.named.names[pair.first], "second": self.named.names[pair.second]}

    def answers(self, pair: Pair) -> tuple[One, One]:
        """Both answers."""
        return self.comparison.answers[pair.first], self.comparison.answers[pair.second]


def comparing(comparison: Comparison, voice: Voice, *, assumed: str | None = None, shared_by: str = "") -> Sheet:
    """The whole card. `shared_by` makes it the one that everyone sees; `assumed` is the line that nobody named."""
    lineup = Lineup(comparison, named(comparison.answers, voice, shared=bool(shared_by)))
    shown = _shown(comparison)
    blocks = [
        _header(lineup, voice, assumed, shared_by),
        _verdict(lineup, shown, voice),
        *_items(lineup, voice),
        _together(lineup, shown[0], voice),
    ]
    if not shared_by:
        blocks.append(_caveats(lineup, voice))
    blocks.append(_sources(lineup, voice))
    return Sheet(tuple(ruled(blocks, answer=A_PAIR)), Tone.ANSWER if comparison.answered else Tone.NO)


def _shown(comparison: Comparison) -> list[Pair]:
    """The pairs worth a line: the one, all three, or of four the likely first against each of the others."""
    first, *others = comparison.ranked
    rest = combinations(others, 2) if len(others) == A_PAIR else ()
    return [*(comparison.pair(first, other) for other in others), *(comparison.pair(*pair) for pair in rest)]


def _header(lineup: Lineup, voice: Voice, assumed: str | None, shared_by: str) -> Block:
    """How old the oldest of the newest facts is, what all are about, and what was taken for granted."""
    lines = [header.DOT.join(lineup.named.common)]
    if assumed:
        lines.append(voice.say("compare-assumed", product=voice.product(assumed)))
    if shared_by:
        lines.insert(0, voice.say("header-shared", name=shared_by))
    stale = [(answer.newest, answer.as_of) for answer, _ in lineup.each if answer.stale and answer.newest]
    if stale:
        lines.insert(0, header.stale(*min(stale), voice))
    return Block(tuple(line for line in lines if line))


def _verdict(lineup: Lineup, shown: Sequence[Pair], voice: Voice) -> Block:
    """Which comes first. Of two with every way it can go, of more a line a pair."""
    if not lineup.comparison.answered:
        return Block((f"## {voice.say('compare-no-facts')}", voice.say("no-facts")))
    if len(shown) == 1:
        head, *details = _pair(lineup, shown[0], voice)
        return Block((f"## {head}", *(f"-# {line}" for line in details)))
    lines = [f"- {_pair(lineup, pair, voice, briefly=True)[0]}" for pair in shown]
    return Block((f"## {_leaders(lineup, shown[0], voice)}", *lines))


def _leaders(lineup: Lineup, closest: Pair, voice: Voice) -> str:
    """Who is likely first of many, or which two, by the pair of the likely first and the next."""
    if closest.chances is None:
        return voice.say("compare-open")
    even = abs(closest.chances.first - closest.chances.second) < EVEN
    return voice.say("compare-likely-either" if even else "compare-likely-first", **lineup.both(closest))


def _pair(lineup: Lineup, pair: Pair, voice: Voice, *, briefly: bool = False) -> list[str]:
    """Which of two comes first; then the other ways it can go, as far as they are worth telling.

    Briefly, in one line with nothing but the other way round.
    """
    one, other = lineup.answers(pair)
    if pair.chances is None:
        blank = lineup.named.names[pair.first if _placeless(one) else pair.second]
        return [voice.say("compare-unknown", name=blank)]
    if one.status is other.status and one.status in CERTAIN:
        return [voice.say(f"compare-both-{one.status}", **lineup.both(pair))]
    if Status.ON_SALE in (one.status, other.status):
        there = pair.first if one.status is Status.ON_SALE else pair.second
        return [voice.say("compare-there", name=lineup.named.names[there])]
    likelier = pair if pair.chances.first >= pair.chances.second else pair.turned
    if Status.RULED_OUT in (one.status, other.status):
        comes = odds(max(pair.chances.first, pair.chances.second), voice)
        return [voice.say("compare-ruled-out", odds=comes, **lineup.both(likelier))]
    return _chances(likelier, lineup.both(likelier), voice, briefly=briefly)


def _chances(pair: Pair, both: Mapping[str, str], voice: Voice, *, briefly: bool) -> list[str]:
    """The likelier way in words and numbers, then the rest."""
    chances = pair.chances or NOWHERE
    verdict = "even" if chances.first - chances.second < EVEN else "first"
    verdict = "tie" if chances.tie > TOGETHER else verdict
    ways = {"first": chances.first, "second": chances.second, "tie": chances.tie, "neither": chances.neither}
    shown = {way: p for way, p in ways.items() if p >= HARDLY and way not in TOLD_BY[verdict]}
    rest = [voice.say(f"compare-else-{way}", odds=odds(p, voice), **both) for way, p in shown.items()]
    chance = ways[TOLD_BY[verdict][0]]
    head = voice.say(f"compare-verdict-{verdict}", odds=odds(chance, voice), **both)
    if briefly:
        return [voice.say("compare-in-line", verdict=head, rest=rest[0]) if "second" in shown else head]
    return [head, header.DOT.join(rest)] if rest else [head]


def _placeless(answer: One) -> bool:
    """Whether nothing says when it comes, or whether."""
    return answer.inputs is None and answer.status not in (Status.ON_SALE, Status.RULED_OUT)


def _items(lineup: Lineup, voice: Voice) -> Iterator[Block]:
    """Each of them in short: when, the middle, and the chance by the asker's day."""
    for (answer, name), detail in zip(lineup.each, lineup.named.details, strict=True):
        short = IN_SHORT[answer.status] if answer.window is None else _window
        lines = [*short(answer, voice), *(_chance(each, voice) for each in answer.by[:1])]
        yield Block((*([f"-# {detail}"] if detail else []), *lines), head=f"### {name}")


def _window(answer: One, voice: Voice) -> list[str]:
    if answer.window is None:
        return []
    middle = dates.rounded(answer.window.p50, answer.window.rounding, voice)
    line = voice.say("compare-window", window=dates.window(answer.window, voice), middle=middle)
    return [line, *_member(answer, voice)]


def _member(answer: One, voice: Voice) -> Iterator[str]:
    """Which member of a line it is about, where a line was asked for."""
    if answer.product != answer.question.product:
        phrase = "launch-first" if isinstance(answer, LaunchAnswer) else "compare-on-offer"
        yield voice.say(phrase, product=voice.product(answer.product))


def _chance(chance: Chance, voice: Voice) -> str:
    phrase = "chance-delivered" if chance.binds == "delivery" else "chance-on-sale"
    return voice.say(phrase, odds=odds(chance.probability, voice), day=voice.day(chance.day))


def _on_sale(answer: One, voice: Voice) -> list[str]:
    since = answer.since if isinstance(answer, LaunchAnswer) else None
    return [voice.say("launch-on-sale", since=dates.span(since, voice) if since else voice.say("date-unknown"))]


def _past(answer: One, voice: Voice) -> list[str]:
    if isinstance(answer, WaitAnswer):
        due = answer.should_have_arrived
        return [voice.say("past-head", month=dates.month(due, voice)) if due else voice.say("past-head-unknown")]
    over = next((c.details.get("window") for c in answer.caveats if c.code == "window_over"), None)
    told = dates.span(over, voice) if isinstance(over, Span) else voice.say("date-unknown")
    return [voice.say("launch-past", window=told)]


def _withdrawn(answer: One, voice: Voice) -> list[str]:
    since = next((c.details.get("since") for c in answer.caveats if c.code == "withdrawn"), None)
    lines = [voice.say("withdrawn", since=dates.span(since, voice) if isinstance(since, Span) else "")]
    heir = answer.successor if isinstance(answer, WaitAnswer) else None
    return [*lines, voice.say("withdrawn-successor", successor=voice.product(heir))] if heir else lines


def _nothing(answer: One, voice: Voice) -> list[str]:
    lines = [voice.say("no-facts-wait" if isinstance(answer, WaitAnswer) else "no-facts-launch")]
    return [*lines, voice.say("nearest", what=claims.summary(answer.nearest, voice))] if answer.nearest else lines


IN_SHORT: Mapping[Status, Callable[[One, Voice], list[str]]] = MappingProxyType(
    {
        Status.FORECAST: lambda _answer, voice: [voice.say("compare-no-window")],
        Status.ON_SALE: _on_sale,
        Status.RULED_OUT: lambda _answer, voice: [voice.say("launch-ruled-out")],
        Status.PAST: _past,
        Status.WITHDRAWN: _withdrawn,
        Status.NOT_ON_SALE: lambda _answer, voice: [voice.say("not-on-sale")],
        Status.NO_FACTS: _nothing,
    }
)
"""What is said of an answer that has no window, by its status."""


def _together(lineup: Lineup, pair: Pair, voice: Voice) -> Block:
    """What the likely first and the next share, and the one input that decides most between them."""
    lines = []
    if pair.decides:
        decides = reasons.name(pair.decides, voice)
        lines.append(voice.say("compare-decides", input=decides, **lineup.both(pair)))
    if pair.shared and pair.decides:
        lines.append(voice.say(f"compare-shared-{pair.shared}"))
    if len({type(answer) for answer in lineup.answers(pair)}) > 1:
        lines.append(voice.say("compare-mixed"))
    return Block(tuple(lines), gives=1, ruled=True)


def _caveats(lineup: Lineup, voice: Voice) -> Block:
    """What may be wrong: once what holds for all, with its name what holds for some."""
    said: dict[str, list[str]] = {}
    for answer, name in lineup.each:
        for each in answer.caveats:
            if each.code not in caveats.TOLD_ELSEWHERE:
                said.setdefault(caveats.caveat(each, voice), []).append(name)
    everyone = len(lineup.named.names)
    lines = [
        f"- {text}" if len(whose) == everyone else f"- {voice.say('compare-of', name=voice.many(whose), text=text)}"
        for text, whose in sorted(said.items(), key=lambda pair: -len(pair[1]))
    ]
    return Block(tuple(lines[:SHOWN_CAVEATS]), head=voice.say("caveat-title") if lines else "", keeps=0, gives=2)


def _sources(lineup: Lineup, voice: Voice) -> Block:
    """The weightiest claim of each answer; the others are behind the button."""
    shown: dict[str, str] = {}
    for answer, name in lineup.each:
        for citation in sources.ranked(answer.citations)[:SHOWN_SOURCES]:
            entry = sources.entry(citation, answer, voice)
            shown.setdefault(citation.claim.id, voice.say("compare-of", name=name, text=entry))
    every = {citation.claim.id for answer, _ in lineup.each for citation in answer.citations}
    return Block(
        tuple(shown.values()),
        head=voice.say("sources-title") if shown else "",
        gives=4,
        rest=lambda count: voice.say("sources-more", count=count),
        dropped=len(every) - len(shown),
        ruled=True,
    )
