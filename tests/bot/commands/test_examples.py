"""What /help tells people to type works as it stands, and everything that is sent is as Discord describes it."""

import pytest
import simcord

from bot.commands.help import EXAMPLES, Example
from bot.phrases import say
from bot.tongues import Tongues
from knowledge.reading.vocabulary import vocabulary
from tests.bot.asking import at, on, shown
from tests.bot.phrases.written import OTHERS
from tests.conftest import Room
from tests.openapi import Description


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.phrase)
async def test_every_example_gets_an_answer(room: Room, example: Example) -> None:
    """Typed as it is shown, with its options."""
    options = {name: text("en") for name, text in example.typed.items()}
    said = shown(await room.manager.slash(room.channel, example.command, **options))
    assert "Nothing is known" not in said
    assert len(said) > 40


@pytest.mark.parametrize("language", OTHERS)
async def test_every_example_gets_an_answer_in_every_language(
    room: Room, simcord_env: simcord.Env, language: str
) -> None:
    """What help tells someone to type is understood from them."""
    if vocabulary(language).language != language.partition("-")[0]:
        pytest.skip(f"nothing is read in {language} yet: there is no list of its words in knowledge/reading/words")
    Tongues(simcord_env, language)
    for example in EXAMPLES:
        simcord_env.backend.advance_clock(60)  # so that nobody asks too often
        options = {name: text(language) for name, text in example.typed.items()}
        said = shown(await room.manager.slash(room.channel, example.command, **options))
        assert say("facts-none", language) not in said
        assert len(said) > 10
    assert not simcord_env.errors


@pytest.mark.parametrize("option", ["product", "market", "ordered", "quoted", "position", "by", "as_of"])
async def test_six_thousand_characters_never_get_through(room: Room, option: str) -> None:
    """Discord refuses them by the length we state; nothing of ours has to."""
    typed = {"product": "YU7", option: "9" * 6000}
    with pytest.raises(simcord.SetupError):
        await room.member.slash(room.channel, "wait", **typed)


async def test_everything_a_round_sends_is_as_discord_describes_it(
    room: Room, simcord_env: simcord.Env, description: Description
) -> None:
    """Cards, menus, forms, pages, shared cards and what is offered while typing."""
    await room.member.autocomplete(room.channel, "wait", "product", "yu7")
    asked = {"product": "YU7 Pro", "ordered": "2025-06-26", "as_of": "2025-10-10"}
    first = await room.member.slash(room.channel, "wait", **asked)
    await room.member.select(on(first), ["xiaomi/yu7/max"])
    form = await room.member.click(on(first), label="Order date")
    await room.member.submit_modal(form, {"line": "June 2025"})
    await room.member.click(on(first), label="Share")
    sources = await room.member.click(on(first), label="Sources")
    await room.member.click(on(sources), label="Next")
    await room.member.slash(room.channel, "launch", product="xiaomi/ev", market="Uruguay")
    await room.member.slash(room.channel, "facts conflicts")
    await room.member.slash(room.channel, "scorecard")
    await room.member.autocomplete(room.channel, "facts promises", "maker", "v")
    promises = await room.member.slash(room.channel, "facts promises", market="Germany")
    await room.member.click(on(promises), label="Next")
    message = await room.manager.send(room.channel, "YU7?")
    await room.member.context_menu(room.channel, "Answer this", message)
    sent = [each for each in simcord_env.http_requests if each.json is not None]
    assert [fault for each in sent for fault in description.faults(each.method, each.path, each.json)] == []
