"""What follows from a decision: each kind of question leads to its card, each button of a card that asks to an answer.

The questions are made by hand and pressed as further questions of a message, so that nothing hangs on how words are read.
"""

from datetime import date
from typing import Any

import pytest
import simcord
from simcord.results import ResponseMessage

from bot.cards.blocks import Block, Sheet
from bot.cards.layout import card
from bot.cards.voice import Voice
from bot.client import Bot, Parts
from bot.panels.besides import Besides
from knowledge.answers.drafts import Draft
from tests.bot.asking import at, faults, labels, on, options, shown
from tests.conftest import Room

YU7, PRO, MAX = "xiaomi/yu7", "xiaomi/yu7/pro", "xiaomi/yu7/max"
SOONER: dict[str, Any] = {"as_of": date(2026, 1, 15), "orders": ("2025-06-26",)}
"""While the queue was still known."""


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


class Further:
    """Asks questions by the buttons under a message of the bot's."""

    def __init__(self, room: Room, env: simcord.Env, bot: Bot, parts: Parts) -> None:
        self._room, self._env, self._bot, self._parts = room, env, bot, parts

    async def __call__(self, draft: Draft) -> simcord.InteractionResult:
        """What comes of pressing the button of one question."""
        answers = self._parts.listening._answers
        besides = Besides(others=(draft,))
        token = await answers._community(answers._panels.save, 1, besides.row(), now=self._env.now())
        desk = answers._places.desks.shared
        rows = besides.buttons(token, Voice("en", desk.catalogue, desk.markets))
        channel: Any = self._bot.get_channel(self._room.channel.id)
        sent = await channel.send(view=card(Sheet((Block(("?",)),)), rows))
        message = ResponseMessage(self._env, self._env.backend.get_message(self._room.channel.id, sent.id))
        return await self._room.member.click(message, custom_id=f"1:ask-other:{token}:0")


@pytest.fixture
def further(room: Room, simcord_env: simcord.Env, simcord_bot: Bot, parts: Parts) -> Further:
    """How a question is asked."""
    return Further(room, simcord_env, simcord_bot, parts)


async def test_every_button_of_a_question_back_leads_to_the_answer(room: Room, further: Further) -> None:
    """Year, country, order day and product: whatever is pressed, nothing more is asked."""
    year = Draft(intent="wait", product=PRO, orders=("2026-06-26", "2025-06-26"))
    for label, said in (("26 June 2026", "ordered 26 June 2026"), ("26 June 2025", "ordered 26 June 2025")):
        assert said in shown(await room.member.click(on(await further(year)), label=label))
    georgia = Draft(intent="launch", product="xiaomi/ev", market="GE", unsure=("GE", "US"))
    for label in ("Georgia", "United States"):
        assert f"**Xiaomi cars** · {label}" in shown(await room.member.click(on(await further(georgia)), label=label))
    norway = Draft(intent="wait", product=PRO, unsure=("NO",), planned=True)
    asked = await further(norway)
    assert labels(asked) == ["Norway", "China", "Enter a country"]
    assert "**Xiaomi YU7 Pro** · China · if you order today" in shown(await room.member.click(on(asked), label="China"))
    nobody = Draft(intent="wait", orders=("2026-07-01",))
    menu = await further(nobody)
    for product in options(menu):
        answer = await room.member.select(on(await further(nobody)), [product])
        assert "ask-" not in str(answer.response.components if answer.response else "")


async def test_what_was_assumed_is_said_and_goes_with_its_chip(room: Room, further: Further) -> None:
    """After one question the day is assumed; once it is entered, the line is gone and the other stays."""
    asked = await further(Draft(intent="wait", assumed=("usual",)))
    answer = await room.member.select(on(asked), [YU7])
    assert "-# No order day was named, so this covers every order since orders opened on 26 June 2025." in shown(answer)
    form = await room.member.click(on(answer), label="Order date")
    dated = shown(await room.member.submit_modal(form, {"line": "2026-07-01"}))
    assert "No order day was named" not in dated
    assert "the usual one here" in dated


async def test_versions_that_differ_are_asked_about(room: Room, further: Further, simcord_env: simcord.Env) -> None:
    """Each has a button, and who does not know gets the model."""
    asked = await further(Draft(intent="wait", product="xiaomi/su7", orders=("2025-02-28",)))
    if "which version" in shown(asked):  # they differ only while the facts say so
        assert "I do not know" in labels(asked)
        answer = await room.member.click(on(asked), label="I do not know")
        assert "**Xiaomi SU7** · China" in shown(answer)
    assert simcord_env.errors == []


@pytest.mark.parametrize(
    ("day", "sentence"),
    [("2027-03-01", "1 March 2027 is still to come"), ("2024-01-01", "Orders opened on 26 June 2025")],
)
async def test_a_day_that_cannot_be_is_refused_with_the_way_to_name_another(
    room: Room, further: Further, day: str, sentence: str
) -> None:
    """Never computed; the form that follows answers in place."""
    refused = await further(Draft(intent="wait", product=PRO, orders=(day,)))
    assert sentence in shown(refused)
    form = await room.member.click(on(refused), label="Enter the day")
    assert "ordered 26 June 2026" in shown(await room.member.submit_modal(form, {"line": "2026-06-26"}))


async def test_a_fact_is_shown_with_its_source_and_age(room: Room, further: Further) -> None:
    """The value large, then standing, page, publisher, day and age; no forecast. Shared under the asker's name."""
    asked = await further(Draft(intent="fact", product=MAX, metric="price"))
    said = shown(asked)
    assert "## CN¥329,900" in said
    assert "DeepNewz · July 2025 · 16 months old" in said
    assert "reported" in said.lower()
    assert "8 in 10" not in said
    shared = await room.member.click(on(asked), label="Share")
    assert not shared.ephemeral
    assert "mei asked" in shown(shared)
    everything = await room.member.click(on(asked), label="Everything known")
    assert everything.ephemeral
    assert "Page 1 of" in shown(everything)


async def test_a_fact_that_nobody_stated_is_a_gap(room: Room, further: Further, parts: Parts) -> None:
    """The nearest one is named for what it is, the gap is counted and shown to curators, and another country can be asked."""
    asked = await further(Draft(intent="fact", product=MAX, market="DE", metric="price"))
    said = shown(asked)
    assert "## Price, Germany: nobody has said anything" in said
    assert "**Nearest fact:** **Price, from 26 June 2025:** CN¥329,900 (Xiaomi YU7 Max · China)" in said
    answers = parts.listening._answers
    (gap,) = await answers._community(answers._gaps.most_asked)
    assert (gap.kind, gap.product, gap.market) == ("price", MAX, "DE")
    queue = await room.manager.slash(room.channel, "curate queue")
    wanted = await room.manager.select(on(queue), ["gaps"])
    assert "Xiaomi YU7 Max · Germany: Price?" in shown(wanted)
    form = await room.member.click(on(asked), label="Country")
    assert "## CN¥329,900" in shown(await room.member.submit_modal(form, {"line": "China"}))


async def test_a_fact_we_do_not_keep_is_told_as_such(further: Further) -> None:
    """No nearest fact is passed off as an answer."""
    said = shown(await further(Draft(intent="fact", product=YU7, metric="other")))
    assert "I keep no fact that answers this" in said
    assert "### Sources" not in said


async def test_versions_have_their_prices_side_by_side(further: Further) -> None:
    """Who asks for the price of a model means theirs."""
    said = shown(await further(Draft(intent="fact", product=YU7, metric="price")))
    assert all(amount in said for amount in ("CN¥253,500", "CN¥279,900", "CN¥329,900"))


async def test_a_what_if_opens_its_panel_with_the_levers_set(further: Further) -> None:
    """As if they had been pulled there."""
    said = shown(
        await further(Draft(intent="whatif", product=PRO, levers=("production=*2", "pause_weeks=8"), **SOONER))
    )
    for part in ("twice as many", "8 weeks", "as of 15 January 2026", "ordered 26 June 2025"):
        assert part in said


async def test_levers_out_of_range_get_their_own_sentence(further: Further, simcord_env: simcord.Env) -> None:
    """Told politely, privately."""
    result = await further(Draft(intent="whatif", product=PRO, planned=True, levers=("cancellation=1.5",)))
    assert result.ephemeral
    assert "a share from 0 to 95 %" in shown(result)
    assert labels(result) == ["Xiaomi YU7 Pro: when does it arrive?"]
    silent = await further(Draft(intent="whatif", product=PRO, planned=True, levers=("production=*2",)))
    assert "“Production\\: twice as many” starts from an amount that nobody has published" in shown(silent)
    assert simcord_env.errors == []


async def test_a_comparison_opens_with_both(further: Further) -> None:
    """Two versions by their chances; a button for each answer."""
    asked = await further(Draft(intent="compare", products=(PRO, MAX)))
    assert "**Xiaomi YU7 Max**" in shown(asked)
    assert [each for each in labels(asked) if each.startswith("Full answer")] == [
        "Full answer: Xiaomi YU7 Pro",
        "Full answer: Xiaomi YU7 Max",
    ]


async def test_further_questions_are_buttons_below_every_kind_of_card(room: Room, further: Further) -> None:
    """Each answers for whoever presses it, and they stay when the card changes."""
    others = (
        Draft(intent="fact", product=MAX, metric="price"),
        Draft(intent="launch", product="xiaomi/ev", market="DE"),
    )
    named = ["Xiaomi YU7 Max: Price", "Xiaomi cars: when in Germany?"]
    for first in (
        Draft(intent="wait", product=PRO, orders=("2026-07-01",), others=others),
        Draft(intent="fact", product=PRO, metric="orders", others=others),
        Draft(intent="whatif", product=PRO, levers=("production=*2",), others=others, **SOONER),
        Draft(intent="compare", products=(PRO, MAX), others=others),
    ):
        result = await further(first)
        assert faults(result) == []
        assert [each for each in labels(result) if each in named] == named
    assert "## CN¥329,900" in shown(await room.member.click(on(result), label=named[0]))
    answer = await further(Draft(intent="wait", product=PRO, orders=("2026-07-01",), others=others))
    changed = await room.member.select(on(answer), [MAX])
    assert "Germany" in shown(await room.member.click(on(changed), label=named[1]))


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (Draft(intent="track", product=PRO, orders=("2026-07-01",)), "I cannot follow an order yet"),
        (Draft(intent="alert", product=PRO), "I cannot tell you yet when something changes"),
        (Draft(intent="about"), "How it works"),
        (Draft(intent="out_of_scope", declined="investment"), "What to do with money is not mine to say"),
        (Draft(intent="out_of_scope", declined="legal"), "Questions of law"),
        (Draft(intent="out_of_scope", declined="medical"), "Questions of health"),
        (Draft(), "not mine to answer"),
    ],
)
async def test_the_rest_gets_one_honest_line(further: Further, draft: Draft, said: str) -> None:
    """No lecture; what can be answered instead is a button."""
    assert said in shown(await further(draft))


async def test_an_order_to_follow_is_answered_instead(room: Room, further: Further) -> None:
    """When it arrives is known already."""
    asked = await further(Draft(intent="track", product=PRO, orders=("2026-07-01",)))
    answer = await room.member.click(on(asked), label="Xiaomi YU7 Pro: when does it arrive?")
    assert "ordered 1 July 2026" in shown(answer)
