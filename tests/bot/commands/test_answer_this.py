"""Answer this, on all kinds of messages."""

import pytest
import simcord

from knowledge.errors import ImpossibleDate
from tests.bot.asking import at, labels, on, options, shown
from tests.conftest import Room

NAME = "Answer this"


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


async def _about(room: Room, words: str) -> simcord.InteractionResult:
    message = await room.manager.send(room.channel, words)
    return await room.member.context_menu(room.channel, NAME, message)


async def test_a_whole_question_is_answered_at_once(room: Room) -> None:
    """Product, version and day in one sentence need no asking back."""
    said = shown(await _about(room, "When will my YU7 Max arrive? I ordered on June 28 2025"))
    assert "**Xiaomi YU7 Max** · China · ordered 28 June 2025" in said


async def test_a_question_about_a_country_is_a_launch(room: Room) -> None:
    """Coming to a country is the other question."""
    said = shown(await _about(room, "Any idea when Xiaomi cars come to Ireland?"))
    assert "**Xiaomi cars** · Ireland" in said


async def test_a_missing_day_is_asked_for(room: Room) -> None:
    """The day of the order comes by form, or there is none yet; the answer takes the question's place."""
    asked = await _about(room, "how long do I wait for my YU7 Pro?")
    assert "when was it ordered?" in shown(asked)
    form = await room.member.click(on(asked), label="Enter the day")
    answer = await room.member.submit_modal(form, {"line": "26 June 2025"})
    assert "ordered 26 June 2025" in shown(answer)
    again = await _about(room, "how long do I wait for my YU7 Pro?")
    assert "if you order today" in shown(await room.member.click(on(again), label="Not ordered yet"))


async def test_a_day_that_can_be_read_two_ways_is_asked_about(room: Room) -> None:
    """7/8 is two days; a button each."""
    asked = await _about(room, "Ordered my YU7 Pro on 7/8/2025, when does it arrive?")
    assert "which day was it ordered?" in shown(asked)
    assert {"8 July 2025", "7 August 2025"} <= set(labels(asked))
    assert "ordered 8 July 2025" in shown(await room.member.click(on(asked), label="8 July 2025"))


async def test_a_missing_country_is_asked_for(room: Room) -> None:
    """A launch nobody said where: the country comes by form."""
    asked = await _about(room, "When will the YU7 launch abroad?")
    assert "for which country?" in shown(asked)
    form = await room.member.click(on(asked), label="Enter a country")
    assert "· Germany" in shown(await room.member.submit_modal(form, {"line": "Alemania"}))


async def test_an_unclear_question_is_asked_about(room: Room) -> None:
    """A product alone may be either question."""
    asked = await _about(room, "YU7 Pro")
    assert labels(asked) == ["When does it arrive?", "When does it come to a country?"]
    then = await room.member.click(on(asked), label="When does it arrive?")
    assert "if you order today" in shown(then)
    other = await _about(room, "YU7 Pro")
    form = await room.member.click(on(other), label="When does it come to a country?")
    assert "**Xiaomi YU7 Pro** · Germany" in shown(await room.member.submit_modal(form, {"line": "Germany"}))


async def test_a_missing_product_is_asked_for(room: Room) -> None:
    """Without a product there is a menu of them."""
    asked = await _about(room, "when does mine arrive, ordered 2025-07-01")
    assert "Which one is it about?" in shown(asked)
    assert "xiaomi/yu7" in options(asked)
    answer = await room.member.select(on(asked), ["xiaomi/yu7"])
    assert "**Xiaomi YU7** · China · ordered 1 July 2025" in shown(answer)


async def test_a_name_nobody_knows_is_asked_about(room: Room) -> None:
    """XU7 is not read as anything; what it may have been is offered."""
    asked = await _about(room, "when does my XU7 arrive, ordered 2025-07-01")
    assert "XU7" in shown(asked) or "xu7" in shown(asked)
    assert any("7" in label for label in labels(asked))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("lol", "Glad to help"),
        ("@everyone", "not mine to answer"),
        ("🎉🎉", "not mine to answer"),
        ("...", "not mine to answer"),
    ],
)
async def test_a_message_without_a_question_gets_two_examples_that_work(room: Room, words: str, said: str) -> None:
    """One kind line, and buttons that answer."""
    result = await _about(room, words)
    assert result.ephemeral
    assert said in shown(result)
    assert labels(result) == ["Xiaomi YU7: when does it arrive?", "Xiaomi cars: when in Europe?"]
    for label in labels(result):
        assert "### Sources" in shown(await room.member.click(on(result), label=label))


async def test_a_message_without_words_gets_an_example(room: Room, simcord_env: simcord.Env) -> None:
    """A picture alone cannot be read."""
    message = await room.manager.send(room.channel, attachments=[("car.png", b"png")])
    result = await room.member.context_menu(room.channel, NAME, message)
    assert result.response is not None
    assert "Try it on one such as" in result.response.content
    assert len(simcord_env.errors) == 1


@pytest.mark.parametrize(
    "words", ["x" * 4000, "YU7 " * 900, "ordered 31/02/2025 my YU7 Pro when arrive", "\u202eYU7\u0007"]
)
async def test_any_message_is_survived(room: Room, simcord_env: simcord.Env, words: str) -> None:
    """Long, repeated, impossible and reversed text gets some kind answer, within Discord's limits."""
    result = await _about(room, words[:2000])
    assert result.response is not None
    assert "Sorry" not in result.response.content
    assert all(type(getattr(error, "original", error)).__name__ == "Told" for error in simcord_env.errors)


async def test_the_forms_take_nonsense_kindly(room: Room, simcord_env: simcord.Env) -> None:
    """What cannot be read in a form gets one private sentence, and the question stays."""
    asked = await _about(room, "how long do I wait for my YU7 Pro?")
    form = await room.member.click(on(asked), label="Enter the day")
    said = await room.member.submit_modal(form, {"line": "31/02/2025"})
    assert said.response is not None
    assert "no such day" in said.response.content
    assert [type(error) for error in simcord_env.errors] == [ImpossibleDate]
