"""The queue: orders placed, deliveries made, and when the asker's is likely to be among them."""

from collections.abc import Iterator
from datetime import timedelta

from bot.cards import dates
from bot.cards.voice import Voice
from bot.charts import scales
from bot.charts.plots import Area, Line, Mark, Note, Role, Side
from bot.charts.telling import Sketch, eight_in_ten
from knowledge.answers.charts.queue import Count, Queue
from knowledge.answers.values import LaunchAnswer, WaitAnswer

SHOWN = 3
"""So many of the latest counts are told in words."""
CROWDED = 0.75
"""Above so much of the whole, the line of the orders is too near for words."""
UNDER = 0.055
"""How far below the line of the orders its words stand, as a share of the whole."""
THIN = 0.012
"""A place that is known exactly is drawn as a strip this high, as a share of the whole."""


def sketch(queue: Queue, answer: WaitAnswer | LaunchAnswer, voice: Voice) -> Sketch:
    """Two rising lines, and between them the window in which the place is reached."""
    days = [count.day for count in (*queue.orders, *queue.delivered)]
    x = scales.days((*days, queue.window.p90), voice)
    highest = max(*(count.units for count in (*queue.orders, *queue.delivered)), *(queue.place or ()))
    y = scales.amounts(highest, voice, voice.say("chart-queue-units"))
    return Sketch(tuple(_lines(queue, answer, voice)), x, y, tuple(_marks(queue, x.high, y.high, voice)))


def _lines(queue: Queue, answer: WaitAnswer | LaunchAnswer, voice: Voice) -> Iterator[str]:
    for count in queue.orders[-SHOWN:]:
        yield voice.say("chart-queue-orders-line", **_told(count, voice))
    counted = [count for count in queue.delivered if count.units > 0 and count.day <= queue.counted_until]
    for count in counted[-SHOWN:]:
        yield voice.say("chart-queue-delivered-line", **_told(count, voice))
    if queue.delivered[-1].day > queue.counted_until:
        yield voice.say("chart-queue-estimated-line", **_told(queue.delivered[-1], voice))
    if queue.place:
        yield _place(queue.place, queue, voice)
    yield eight_in_ten(queue.window, answer, voice)


def _told(count: Count, voice: Voice) -> dict[str, str]:
    return {"number": voice.number(round(count.units)), "day": voice.day(count.day)}


def _place(place: tuple[float, float], queue: Queue, voice: Voice) -> str:
    """Where in the queue the order stands; without a place of its own, among which orders."""
    low, high = (voice.number(round(end)) for end in place)
    if not queue.place_known:
        return voice.say("chart-queue-among", low=low, high=high, first=int(place[0] <= 0))
    return voice.say("chart-queue-place", ahead=low if low == high else voice.say("amount-range", low=low, high=high))


def _marks(queue: Queue, right: float, top: float, voice: Voice) -> Iterator[Mark]:
    yield from _reached(queue, top, voice)
    start = float((queue.delivered[0].day - timedelta(days=1)).toordinal())
    ordered = queue.orders[-1]
    xs = (*(float(count.day.toordinal()) for count in queue.orders), right)
    ys = (*(float(count.units) for count in queue.orders), float(ordered.units))
    yield Line((min(start, xs[0] - 1), *xs), (0.0, *ys), Role.OTHER)
    text = voice.say("chart-queue-orders", number=scales.compact(ordered.units, voice))
    yield Note(xs[0], ys[-1] - top * UNDER, text, Role.OTHER, Side.RIGHT)
    yield from _delivered(queue, start, right, voice)


def _delivered(queue: Queue, left: float, right: float, voice: Voice) -> Iterator[Mark]:
    """Counted deliveries as a firm line, those read off the maker's total as a broken one."""
    counted = [count for count in queue.delivered if count.day <= queue.counted_until]
    estimated = [*counted[-1:], *(count for count in queue.delivered if count.day > queue.counted_until)]
    yield Line(_days(counted), _units(counted), Role.MAIN, dots=True)
    if len(estimated) > 1:
        yield Line(_days(estimated), _units(estimated), Role.MAIN, dashed=True)
    last, at = queue.delivered[-1], float(queue.delivered[-1].day.toordinal())
    text = voice.say("chart-queue-delivered", number=scales.compact(round(last.units), voice))
    yield Note(at, last.units, text, Role.MAIN, Side.LEFT if at - left > (right - left) / 3 else Side.RIGHT)


def _reached(queue: Queue, top: float, voice: Voice) -> Iterator[Mark]:
    """The window at the height of the place: a strip where it is known, a block where it is not."""
    left, middle, right = (float(day.toordinal()) for day in (queue.window.p10, queue.window.p50, queue.window.p90))
    low, high = queue.place or (0.0, queue.orders[-1].units)
    if high - low < top * THIN:
        low, high = max(low - top * THIN, 0.0), high + top * THIN
    yield Area((left, right), (low, low), (high, high), Role.MINE, strong=queue.place_known)
    yield Line((middle, middle), (low, high), Role.MINE)
    told = dates.rounded(queue.window.p50, queue.window.rounding, voice)
    text = voice.say("chart-queue-mine" if queue.place_known else "chart-queue-yours", middle=told)
    if not queue.place_known:
        yield Note(middle, high / 2, text, Role.MINE, Side.BELOW)
    elif high < top * CROWDED:
        yield Note(middle, high, text, Role.MINE, Side.ABOVE)
    else:
        yield Note(middle, low, text, Role.MINE, Side.BELOW)


def _days(counts: list[Count]) -> tuple[float, ...]:
    return tuple(float(count.day.toordinal()) for count in counts)


def _units(counts: list[Count]) -> tuple[float, ...]:
    return tuple(float(count.units) for count in counts)
