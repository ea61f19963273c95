"""What a chart says: its description, its lines, and what it keeps to itself."""

import pickle
import re
from dataclasses import replace
from datetime import date

import pytest

from bot.cards import dates
from bot.cards.voice import Voice
from bot.charts.kinds import KINDS, in_latin, tell
from bot.charts.latin import is_latin
from bot.charts.plots import Note
from bot.charts.sheet import charted
from bot.charts.telling import LONGEST_ALT
from bot.phrases import exists
from knowledge.answers.charts import kinds
from knowledge.answers.charts.chance import Rise
from knowledge.answers.charts.course import Course
from knowledge.answers.charts.queue import Queue
from knowledge.answers.charts.slips import Slips
from knowledge.answers.charts.swings import Swings
from knowledge.answers.values import WaitAnswer
from knowledge.products import Catalogue
from tests.bot.charts.drawing import QUESTIONS, chart, every, voice
from tests.knowledge.answers import xiaomi

EVERY = [pytest.param(*pair, id="-".join(pair)) for pair in every()]


def test_every_kind_has_its_words() -> None:
    """Each kind that is made is told, and has a name for the menu and a heading for its questions."""
    assert list(KINDS) == list(kinds.KINDS)
    assert all(exists(f"chart-{kind}") for kind in KINDS)


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_the_description_names_what_is_shown(name: str, kind: str) -> None:
    """Within what Discord takes: product, country, and every line, so that nobody has to see the picture."""
    made = chart(name, kind)
    told = tell(made, voice())
    assert len(told.alt) <= LONGEST_ALT
    for part in (voice().label(made.answer.product), voice().label_market(made.answer.market), *told.lines):
        assert part in told.alt
    assert "\\" not in told.alt


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_the_window_is_in_words_with_every_chart(name: str, kind: str) -> None:
    """The middle of the card's window is in the lines, rounded as the card rounds it."""
    made = chart(name, kind)
    assert made.answer.window is not None
    middle = dates.rounded(made.answer.window.p50, made.answer.window.rounding, voice())
    assert middle in " ".join(tell(made, voice()).lines)


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_the_lines_tell_what_the_marks_show(name: str, kind: str) -> None:
    """Counts, promises, inputs and looks: each number of the data that is drawn is also said."""
    made, say = chart(name, kind), voice()
    lines = " ".join(tell(made, say).lines)
    match made.data:
        case Rise() as rise:
            assert all(say.day(chance.day) in lines for chance in rise.by)
        case Course(looks):
            assert all(say.day(look.as_of) in lines for look in (looks[0], looks[-1]))
        case Queue() as queue:
            assert all(say.number(round(count.units)) in lines for count in queue.orders)
            assert say.number(round(queue.delivered[-1].units)) in lines
        case Slips(promises):
            assert all(dates.span(promise.span, say) in lines for promise in promises)
        case Swings() as swings:
            assert len(tell(made, say).lines) == len(swings.bars) + 1


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_a_plot_crosses_to_another_process(name: str, kind: str) -> None:
    """It comes out of a pickle as it went in, and holds no value of ours but words and numbers."""
    plot = tell(chart(name, kind), voice()).plot
    assert pickle.loads(pickle.dumps(plot)) == plot  # noqa: S301  # our own
    assert b"knowledge" not in pickle.dumps(plot)


@pytest.mark.parametrize(("name", "kind"), [pair for pair in EVERY if pair.id in {"placed-queue", "late-course"}])
def test_a_shared_chart_tells_no_day_and_no_place(name: str, kind: str) -> None:
    """Neither picture nor words say on which day the order was placed, nor where in the queue it is."""
    told = tell(chart(name, kind), voice(), shared=True)
    said = " ".join((*told.lines, told.alt, *told.plot.texts()))
    assert "ordered June 2025" in said
    for secret in ("26 June", "180,000", "your place", "Ahead of you"):
        assert secret not in said
    assert re.search(r"As of \d+ June 2025", said) is None


def test_a_shared_course_does_not_begin_on_the_day_of_the_order() -> None:
    """The first look of an order's own month would give its day away."""
    made = chart("late", "course")
    assert isinstance(made.data, Course)
    assert isinstance(made.answer, WaitAnswer)
    assert made.answer.ordered.exact_day
    first = replace(made.data.looks[0], as_of=made.answer.ordered.exact_day)
    begun = replace(made, data=Course((first, *made.data.looks)))
    assert "26 June 2025" in " ".join(tell(begun, voice()).lines)
    assert "26 June 2025" not in " ".join(tell(begun, voice(), shared=True).lines)


def test_an_estimate_is_told_as_one() -> None:
    """Deliveries read off the maker's total are not told as counted."""
    made = chart("late", "queue")
    assert isinstance(made.data, Queue)
    day = made.data.delivered[-2].day
    estimated = replace(made, data=replace(made.data, counted_until=day))
    assert any("read off the maker's total" in line for line in tell(estimated, voice()).lines)
    assert not any("read off" in line for line in tell(made, voice()).lines)


HOSTILE = "小米 $x^2$ \n **YU7** `@everyone` <@1> \u202e" + "汽" * 200
"""What a pack might call a product."""


def _renamed(name: str, *aliases: str) -> Voice:
    """A voice that calls the product of the questions so."""
    kept = [
        replace(each, name=name, aliases=aliases) if each.id == "xiaomi/yu7/pro" else each for each in voice().catalogue
    ]
    return replace(voice(), catalogue=Catalogue(kept))


def test_a_hostile_name_only_shows() -> None:
    """One line, cut to what fits; and escaped where Discord would act upon it."""
    made = chart("early", "chance")
    told = tell(made, _renamed(HOSTILE))
    assert "\n" not in told.plot.subtitle
    assert "\u202e" not in told.alt
    assert len(told.plot.subtitle) < 120
    assert len(told.alt) <= LONGEST_ALT
    card = "\n".join(charted(told, made.answer, _renamed(HOSTILE)).texts)
    assert r"\@everyone" in card
    assert r"\`" in card


def test_a_chinese_name_has_a_latin_one_beside_it() -> None:
    """For a machine without a font: a Latin alias if there is one, else the end of the id; the same plot if none is needed."""
    made = chart("early", "chance")
    for names, latin in ((("小米 YU7 专业版", "Xiaomi Pro"), "Xiaomi Pro"), (("小米 YU7 专业版",), "pro")):
        speaks = _renamed(*names)
        plot = in_latin(made, tell(made, speaks), speaks)
        assert plot.subtitle.startswith(f"{latin} · China")
        assert all(map(is_latin, plot.texts()))
    told = tell(made, voice())
    assert in_latin(made, told, voice()) is told.plot


def test_the_deadline_is_marked() -> None:
    """The asker's day stands on the curve with its chance."""
    notes = [mark.text for mark in tell(chart("early", "chance"), voice()).plot.marks if isinstance(mark, Note)]
    assert any("30 Jun 2026" in text and "in 10" in text for text in notes)


def test_a_day_of_the_past_is_not_called_today() -> None:
    """Asked as of an earlier day, the line across the promises carries that day."""
    question = QUESTIONS["germany"].model_copy(update={"as_of": date(2026, 1, 15), "by": None})
    made = xiaomi.opened().chart(question, "slips", today=xiaomi.TODAY)
    assert made is not None
    for drawn, word in ((made, "15 Jan 2026"), (chart("germany", "slips"), "today")):
        notes = [mark.text for mark in tell(drawn, voice()).plot.marks if isinstance(mark, Note)]
        assert notes == [word]
