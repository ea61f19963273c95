"""Who hears which language, from the wire to the card: everyone their own in private, the server's where all see it."""

import json

import pytest
import simcord

from bot.phrases import day, say
from bot.tongues import Tongues
from tests.bot.asking import TODAY, at, labels, made_public, on, shown
from tests.bot.curation.curators import proposed, second
from tests.bot.reading import text
from tests.conftest import Room

ASKED = {"product": "YU7 Pro", "ordered": "2025-06-26", "as_of": "2026-01-15"}


@pytest.fixture
def tongues(simcord_env: simcord.Env, room: Room) -> Tongues:
    """A French server; its manager and its member speak German."""
    at(simcord_env)
    simcord_env.backend.get_guild(room.server.id).preferred_locale = "fr"
    found = Tongues(simcord_env)
    found[room.member.id] = found[room.manager.id] = "de"
    return found


def spoken(said: str) -> set[str]:
    """The languages in which an answer gives its sources."""
    return {each for each in ("en", "de", "es-ES", "fr", "pt-BR", "zh-CN") if say("why-title", each) in said}


@pytest.mark.usefixtures("tongues")
async def test_a_private_answer_is_in_the_language_of_who_asks(room: Room) -> None:
    """Whatever the server speaks."""
    result = await room.member.slash(room.channel, "wait", **ASKED)
    assert result.ephemeral
    assert spoken(shown(result)) == {"de"}
    assert say("chip-ordered", "de") in labels(result)


@pytest.mark.usefixtures("tongues")
async def test_what_everyone_sees_is_in_the_language_of_the_server(room: Room) -> None:
    """Answers in a public channel, with their buttons, and what is shared elsewhere."""
    private = await room.member.slash(room.lounge, "wait", **ASKED)
    shared = await room.member.click(on(private), label=say("chip-share", "de"))
    assert say("header-shared", "fr", name="mei") in shown(shared)
    assert say("chance-delivered", "de", day="", odds="").split()[0] not in shown(shared)
    await made_public(room)
    public = await room.member.slash(room.channel, "wait", **ASKED)
    assert not public.ephemeral
    assert spoken(shown(public)) == {"fr"}
    assert say("chip-ordered", "fr") in labels(public)


@pytest.mark.usefixtures("tongues")
async def test_the_language_chosen_in_the_server_goes_before_that_set_on_discord(room: Room) -> None:
    """And only for what everyone sees: the card of /setup itself stays in its reader's own."""
    await made_public(room)
    card = await room.manager.slash(room.channel, "setup")
    await room.manager.select(on(card), ["zh-CN"], custom_id="1:setup-language::")
    assert say("setup-language", "de") in shown(card)
    assert "中文" in shown(card)
    assert spoken(shown(await room.member.slash(room.channel, "wait", **ASKED))) == {"zh-CN"}
    assert spoken(shown(await room.member.slash(room.lounge, "wait", **ASKED))) == {"de"}


@pytest.mark.parametrize(
    ("locale", "expected"), [("es-419", "es-ES"), ("zh-TW", "zh-CN"), ("hu", "en"), ("en-GB", "en")]
)
async def test_a_variant_is_answered_in_the_language_we_speak(
    room: Room, tongues: Tongues, locale: str, expected: str
) -> None:
    """Names of countries and months included; a language that we do not speak gets English throughout."""
    tongues[room.member.id] = locale
    said = shown(await room.member.slash(room.channel, "wait", **ASKED))
    assert spoken(said) == {expected}
    assert day(TODAY.date().replace(year=2025, month=6, day=26), expected) in said


@pytest.mark.usefixtures("tongues")
async def test_a_mistake_is_explained_in_the_readers_language(room: Room, simcord_env: simcord.Env) -> None:
    """With the names that products and countries have in it."""
    said = text(await room.member.slash(room.channel, "launch", product="YU7", market="Deutschlnd"))
    assert said == say("error-unknown-market", "de", text="Deutschlnd", count=1, suggestions="Deutschland")
    assert len(simcord_env.errors) == 1


@pytest.mark.usefixtures("tongues")
async def test_what_is_offered_while_typing_is_in_the_readers_language(room: Room) -> None:
    """Days, countries and what can be asked about."""
    echo = await room.member.autocomplete(room.channel, "wait", "ordered", "2025-06-26")
    assert "26. Juni 2025" in echo[0]["name"]
    countries = await room.member.autocomplete(room.channel, "launch", "market", "Span")
    assert countries[0]["name"] == "Spanien"
    attributes = await room.member.autocomplete(room.channel, "facts history", "attribute", "")
    assert say("attribute-deliveries", "de") in {each["name"] for each in attributes}


@pytest.mark.usefixtures("tongues")
async def test_a_form_is_in_the_language_of_who_opened_it(room: Room) -> None:
    """Also under a card that everyone sees: only who pressed sees the form."""
    await made_public(room)
    public = await room.member.slash(room.channel, "wait", **ASKED)
    form = await room.member.click(on(public), label=say("chip-ordered", "fr"))
    assert form.modal is not None
    assert form.modal["title"] == say("form-ordered", "de")
    assert say("form-ordered-label", "de") in str(form.modal)


@pytest.mark.usefixtures("tongues")
async def test_the_chart_is_in_the_language_of_its_reader(room: Room) -> None:
    """Its words and its description; shared, in the server's."""
    answer = await room.member.slash(room.channel, "wait", **ASKED)
    chart = await room.member.click(on(answer), label=say("chip-chart", "de"))
    title = "chart-chance-title-wait"
    assert say(title, "de") in shown(chart)
    assert say("chart-alt", "de", title=say(title, "de"), about="").split(":")[0] in str(on(chart).components)
    shared = await room.member.click(on(chart), label=say("chip-share", "de"))
    assert say(title, "fr") in shown(shared)


@pytest.mark.usefixtures("tongues")
async def test_what_changes_is_told_in_the_language_of_the_server(room: Room) -> None:
    """Settings, products and feeds, in the channel where everyone reads of changes."""
    card = await room.manager.slash(room.channel, "setup")
    await room.manager.select(on(card), [room.lounge], custom_id="1:setup-audit::")
    await room.manager.click(on(card), label=say("setup-rule-turn-one", "de"))
    own = await room.manager.slash(room.channel, "curate product add", name="Lumen")
    assert say("product-added", "de", name="Lumen") in shown(own)
    told = posted(room)
    assert say("audit-rule-one", "fr") in told
    assert say("product-added", "fr", name="Lumen") in told
    assert say("product-added", "de", name="Lumen") not in told


@pytest.mark.usefixtures("tongues")
async def test_a_card_for_everyone_stays_in_the_language_of_the_server(room: Room, simcord_env: simcord.Env) -> None:
    """Also when somebody who speaks another one decides on it; their own cards are in their own."""
    card = await room.manager.slash(room.channel, "setup")
    await room.manager.select(on(card), [room.lounge], custom_id="1:setup-audit::")
    own = await proposed(room, room.manager, "Jo", label=say("cur-propose", "de"))
    assert say("cur-take-back", "de") in labels(own)
    ann = second(room, simcord_env)
    public = room.lounge.last_message
    assert public is not None
    assert say("cur-approve", "fr") in posted(room)
    form = await ann.click(public, label=say("cur-approve", "fr"))
    assert form.modal is not None
    assert form.modal["title"] == say("form-name", "en")
    await ann.submit_modal(form, {"line": "Ann"})
    assert say("cur-undo", "fr") in posted(room)
    assert say("state-done", "fr", number=1, name="Jo", by="Ann", alone="no") in posted(room)


def posted(room: Room) -> str:
    """What the bot wrote into the lounge."""
    return "\n".join(
        json.dumps(item.to_dict(), ensure_ascii=False) for each in room.lounge.history() for item in each.components
    )
