"""/curate queue: what waits for curators, who may see it, and what can be done about it."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date

import pytest
import simcord

from bot.charts.studio import Studio
from bot.client import Bot, Parts
from bot.community.feeds import After
from bot.community.headlines import Story
from bot.panels import Press
from bot.worker import Worker
from knowledge.desk import Desk
from knowledge.packs.model import PackProduct
from tests.bot.asking import TODAY, at, on, options, shown
from tests.bot.asking import parts as components
from tests.bot.curation.curators import SOURCE, Behind, again, forged, loses_roles, manages, opened, proposed, second
from tests.bot.reading import text
from tests.conftest import Room

HOSTILE = "# **Free** [cars](https://evil.example) @everyone <@1> `x`"
KEY = "s0123456789abcdef"


@pytest.fixture
async def behind(stocked: tuple[Worker, Desk]) -> AsyncIterator[Behind]:
    """What the bot stands on."""
    async with opened(stocked) as made:
        yield made


@pytest.fixture
def parts(behind: Behind, studio: Studio) -> Parts:
    """The bot over it."""
    return behind.bot(studio)


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


def menu(result: simcord.InteractionResult, value: str) -> str:
    """The custom id of the first menu that offers a value."""
    offers = (each for each in components(result, 3) if value in {option["value"] for option in each["options"]})
    return str(next(offers)["custom_id"])


async def queue(room: Room, show: str = "", member: simcord.MemberActor | None = None) -> simcord.InteractionResult:
    """The desk, opened by whoever manages the server."""
    return await (member or room.manager).slash(room.channel, "curate queue", **({"show": show} if show else {}))


async def chosen(result: simcord.InteractionResult, who: simcord.MemberActor, value: str) -> simcord.ResponseMessage:
    """What opens beside the desk when an entry is chosen."""
    opening = await who.select(on(result), [value], custom_id=menu(result, value))
    (card,) = opening.followups
    assert card.ephemeral
    return card


async def told(room: Room, behind: Behind, *titles: str, **over: str) -> list[int]:
    """Headlines, each a story of its own, as a feed of this server brings them."""
    space = await behind.servers.space_to_write(room.server.id)
    await behind.worker(behind.community.feeds.add, space, "https://feed.example/rss", now=TODAY)
    stories = [
        Story(
            **{
                "title": title,
                "url": f"https://news.example/{number}",
                "publisher": "The Gazette",
                "published": date(2026, 11, 20),
                "language": "en",
                "product": "xiaomi/phone",
                **over,
            }  # type: ignore[arg-type]  # texts, and a day
        )
        for number, title in enumerate(titles)
    ]
    (feed,) = await behind.worker(behind.community.feeds.of, space)
    found = await behind.worker(
        behind.community.feeds.record,
        feed.id,
        After(next_at=TODAY, address=feed.url),
        stories,
        grouping=lambda new, _known, _today: [each.url for each in new],
        now=TODAY,
    )
    return [each.id for each in found]


async def test_the_first_view_counts_what_waits(room: Room, behind: Behind) -> None:
    """Proposals, headlines, questions in vain and old facts, each with how many; the menu says the same."""
    await told(room, behind, "A phone comes to Mexico")
    await room.member.slash(room.channel, "launch", product="Xiaomi smartphones", market="Brazil")
    await proposed(room, room.manager, "Jo")
    first = await queue(room)
    said = shown(first)
    assert first.ephemeral
    for line in (
        "**One proposal** waits for a decision",
        "**One headline** names a known product",
        "**One question** could not be answered",
        "facts** are past their shelf life",
    ):
        assert line in said
    offered = {each["value"]: each["label"] for each in components(first, 3)[0]["options"]}
    assert offered["proposals"] == "Proposals (1)"
    assert list(offered) == ["all", "proposals", "headlines", "gaps", "stale"]
    gaps = await room.manager.select(on(first), ["gaps"])
    assert "Xiaomi smartphones · Brazil: when is the launch?" in shown(gaps)


async def test_with_nothing_to_do_it_says_so(room: Room) -> None:
    """Kindly, on the first view and in each list."""
    assert "Nothing waits here." in shown(await room.manager.slash(room.channel, "curate queue", product="YU9"))
    assert "No proposal waits." in shown(await queue(room, "proposals"))
    assert "No headline waits." in shown(await queue(room, "headlines"))


async def test_pages_turn_after_a_restart_the_oldest_first(
    room: Room, behind: Behind, parts: Parts, simcord_env: simcord.Env
) -> None:
    """Five a page; what the menu offers is what the page shows, and Next works with a bot that never saw the card."""
    await proposed(room, room.manager, "Jo")
    await again(behind, 6)
    page = await queue(room, "proposals")
    assert options(page)[:5] == ["1", "2", "3", "4", "5"]
    assert "7 entries" in shown(page)
    await simcord_env.restart_bot(Bot(replace(parts)))
    following = await room.manager.click(on(page), label="Next")
    assert "Page 2 of 2" in shown(following)
    assert options(following)[:2] == ["6", "7"]
    assert "Proposal 7 by Jo · <t:" in shown(following)


async def test_the_desk_narrows_down_to_a_product_and_its_versions(room: Room, behind: Behind) -> None:
    """A filter holds for every list, and for their counts."""
    await told(room, behind, "A phone comes to Mexico")
    cars = await room.manager.slash(room.channel, "curate queue", show="headlines", product="Xiaomi cars")
    phones = await room.manager.slash(room.channel, "curate queue", show="headlines", product="Xiaomi smartphones")
    assert "No headline waits." in shown(cars)
    assert "A phone comes to Mexico" in shown(phones)
    versions = await room.manager.slash(room.channel, "curate queue", show="stale", product="YU7")
    assert "Xiaomi YU7" in shown(versions)
    assert "smartphones" not in shown(versions)


async def test_hostile_words_are_shown_as_words(room: Room, behind: Behind) -> None:
    """A title, a publisher and a curator's name mark nothing up; an address that is none becomes no link."""
    await told(room, behind, HOSTILE, publisher=HOSTILE, url="javascript:alert(1)")
    await proposed(room, room.manager, "**Jo** <@1>")
    said = shown(await queue(room, "headlines")) + shown(await queue(room, "proposals"))
    assert "\\# \\*\\*Free\\*\\* \\[cars\\](https\\://evil.example) \\@everyone \\<\\@1\\>" in said
    assert "by \\*\\*Jo\\*\\* \\<\\@1\\>" in said
    assert "](" not in said.replace("\\](", "")
    assert "javascript" not in said
    assert re.search(r"(?<!\\)<@", said) is None


async def test_a_headline_becomes_a_claim_and_waits_no_longer(room: Room, behind: Behind) -> None:
    """Use as source fills the form in; once a claim from it is proposed, the headline is done with."""
    (number,) = await told(room, behind, "A phone comes to Mexico")
    card = await chosen(await queue(room, "headlines"), room.manager, str(number))
    for name, value in (("src-attribute", "launch_status"), ("src-market", "US")):
        custom_id = next(each for each in _ids(card) if name in each)
        await room.manager.select(card, [value], custom_id=custom_id)
    form = await room.manager.click(card, label="Fill in the claim")
    assert "The Gazette, 2026-11-20" in str(form.modal)
    filled = {"value": ["named"], "byline": "The Gazette, 2026-11-20", "standing": ["reported"]}
    filled["url"] = "https://news.example/0"
    preview = await room.manager.submit_modal(form, filled)
    assert "[A phone comes to Mexico](https://news.example/0) · The Gazette · 20 November 2026" in text(preview)
    assert "A phone comes to Mexico" in shown(await queue(room, "headlines"))
    asked = await room.manager.click(on(preview), label="Propose")
    await room.manager.submit_modal(asked, {"line": "Jo"})
    assert "No headline waits." in shown(await queue(room, "headlines"))
    assert "1 entry" in shown(await queue(room, "proposals"))


def _ids(card: simcord.ResponseMessage) -> list[str]:
    return re.findall(r"'custom_id': '([^']+)'", str(card.components))


async def test_a_headline_is_dismissed(room: Room, behind: Behind) -> None:
    """It goes, the others stay."""
    numbers = await told(room, behind, "A phone comes to Mexico", "A phone was seen")
    page = await queue(room, "headlines")
    dismiss = next(each["custom_id"] for each in components(page, 3) if "dismiss" in each["custom_id"])
    said = shown(await room.manager.select(on(page), [str(numbers[0])], custom_id=dismiss))
    assert "A phone was seen" in said
    assert "Mexico" not in said


async def test_a_question_in_vain_is_filled_and_then_answered(room: Room, simcord_env: simcord.Env) -> None:
    """Asked in vain, listed, filled in from the desk, approved: the next one who asks gets an answer and the gap is closed."""
    asked = {"product": "Xiaomi smartphones", "market": "Mexico"}
    assert "Nobody has said when it comes" in text(await room.member.slash(room.channel, "launch", **asked))
    page = await queue(room, "gaps")
    assert "Xiaomi smartphones · Mexico: when is the launch?" in shown(page)
    assert "asked once" in shown(page)
    card = await chosen(page, room.manager, options(page)[0])
    form = await room.manager.click(card, label="Fill in the claim")
    preview = await room.manager.submit_modal(form, {**SOURCE, "value": "2027"})
    one = await room.manager.submit_modal(await room.manager.click(on(preview), label="Propose"), {"line": "Jo"})
    assert "waits for a second curator" in text(one)
    ann = second(room, simcord_env)
    await ann.slash(room.channel, "curate name", name="Ann")
    waiting = await queue(room, "proposals", ann)
    await ann.click(await chosen(waiting, ann, options(waiting)[0]), label="Approve")
    said = text(await room.member.slash(room.channel, "launch", **asked))
    assert "Nobody has said" not in said
    assert "2027" in said
    assert "No question went unanswered" in shown(await queue(room, "gaps"))
    assert "No proposal waits." in shown(await queue(room, "proposals"))


async def test_a_fact_that_was_asked_for_in_vain_is_filled(room: Room, behind: Behind) -> None:
    """The desk asks for the very thing, and once it is recorded the gap is closed."""
    await behind.servers.change(room.server.id, two_person=False, space=KEY)
    await behind.worker(behind.community.gaps.count, "price", "xiaomi/yu7/max", "DE", TODAY.date(), KEY)
    page = await queue(room, "gaps")
    assert "Xiaomi YU7 Max · Germany: Price?" in shown(page)
    form = await room.manager.click(await chosen(page, room.manager, options(page)[0]), label="Fill in the claim")
    source = {key: said for key, said in SOURCE.items() if key != "summary"}
    preview = await room.manager.submit_modal(form, {**source, "value": "49,900 EUR"})
    done = await room.manager.submit_modal(await room.manager.click(on(preview), label="Record"), {"line": "Jo"})
    assert "recorded by Jo" in text(done)
    assert "No question went unanswered" in shown(await queue(room, "gaps"))


async def test_a_claim_that_answers_nothing_leaves_the_gap_open(room: Room, behind: Behind) -> None:
    """A remark about the same product and country is no answer."""
    await behind.servers.change(room.server.id, two_person=False, space=KEY)
    await room.member.slash(room.channel, "launch", product="Xiaomi smartphones", market="Mexico")
    about = {"product": "Xiaomi smartphones", "attribute": "remark", "market": "MX"}
    form = await room.manager.slash(room.channel, "curate add", **about)
    remark = {name: said for name, said in SOURCE.items() if name != "value"} | {"summary": "One was seen."}
    preview = await room.manager.submit_modal(form, remark)
    done = await room.manager.submit_modal(await room.manager.click(on(preview), label="Record"), {"line": "Jo"})
    assert "recorded by Jo" in text(done)
    assert "· Mexico: when is the launch?" in shown(await queue(room, "gaps"))


async def test_an_old_fact_gets_a_fresh_source(room: Room, behind: Behind) -> None:
    """What answers rested on comes first; choosing it leads to its form, and once there is a newer one it asks no more."""
    await behind.servers.change(room.server.id, two_person=False, space=KEY)
    desk = behind.places.desks.shared
    (fact,) = (
        each.fact.claim
        for each in await behind.knowledge(desk.show, "xiaomi/phone", "deliveries", as_of=TODAY.date())
        if each.fact.claim.name == "phone-2016-china"
    )
    await behind.worker(behind.community.uses.count, [fact.id], TODAY.date(), KEY)
    page = await room.manager.slash(room.channel, "curate queue", show="stale", product="Xiaomi smartphones")
    assert "One answer rested on it. Such facts keep for four months." in shown(page).split("\n**")[1]
    before = re.findall(r"(\d+) entries", shown(page))[0]
    card = await chosen(page, room.manager, fact.id)
    form = await room.manager.click(card, label="Fill in the claim")
    told_ = {"value": "40000k units", "period": "2025", "url": SOURCE["url"], "byline": SOURCE["byline"]}
    preview = await room.manager.submit_modal(form, {**told_, "standing": ["official"]})
    done = await room.manager.submit_modal(await room.manager.click(on(preview), label="Record"), {"line": "Jo"})
    assert "recorded by Jo" in text(done)
    again = await room.manager.slash(room.channel, "curate queue", show="stale", product="Xiaomi smartphones")
    assert re.findall(r"(\d+) entries", shown(again))[0] == str(int(before) - 1)
    assert fact.id not in options(again)


async def test_what_waits_here_is_for_curators_alone(room: Room, behind: Behind, simcord_env: simcord.Env) -> None:
    """No member and no ex-curator sees or does anything, by whatever button or menu, old or forged."""
    await told(room, behind, "A secret phone")
    await proposed(room, room.manager, "Jo")
    page = await queue(room, "headlines")
    token = _ids(on(page))[0].split(":")[2]
    ways = [Press(f"desk-turn-{show}", token, "0") for show in ("proposals", "headlines", "gaps", "stale")]
    ways += [Press(act, token, "0") for act in ("desk-show", "desk-dismiss", "log-turn", "log-open")]
    ways += [Press(f"desk-open-{show}", token, "0") for show in ("proposals", "headlines", "gaps", "stale")]
    menus = [await forged(simcord_env, room, each.custom_id, ("1", "headlines")) for each in ways]
    for message in menus:
        said = nothing(await room.member.select(message, ["1"]))
        assert said.startswith("Only the person who asked can change this card.")
    assert "curate" not in room.member.available_commands(room.channel)
    loses_roles(simcord_env, room, room.manager)
    for message in menus:
        said = nothing(await room.manager.select(message, ["1"]))
        assert said.startswith(("Only this server's curators", "This card comes from an older version"))
    nothing(await room.manager.select(on(page), ["proposals"], custom_id=menu(page, "proposals")))
    assert await behind.worker(behind.community.headlines.waiting, behind.servers.space(room.server.id)) == 1


def nothing(result: simcord.InteractionResult) -> str:
    """One private sentence that tells nothing of what waits."""
    assert result.response is not None
    assert result.ephemeral
    assert result.followups == []
    assert "secret" not in result.response.content
    assert result.response.components == []
    return result.response.content


async def test_a_curator_of_two_servers_sees_each_ones_own(
    room: Room, behind: Behind, simcord_env: simcord.Env
) -> None:
    """With the panel and the numbers of one server, in the other one nothing of the first is told."""
    (story,) = await told(room, behind, "A secret phone")
    await proposed(room, room.manager, "Jo")
    kim = simcord_env.create_user("kim")
    there = simcord_env.create_guild("Elsewhere")
    elsewhere = replace(room, server=there, channel=there.create_text_channel("when"))
    here, away = manages(room, kim), manages(elsewhere, kim)
    page = await queue(room, "headlines", here)
    assert "A secret phone" in shown(page)
    token = _ids(on(page))[0].split(":")[2]
    switch = await forged(simcord_env, elsewhere, Press("desk-show", token).custom_id, ("headlines", "proposals"))
    for show, none in (("headlines", "No headline waits."), ("proposals", "No proposal waits.")):
        result = await away.select(switch, [show])
        assert none in text(result)
        assert "secret" not in text(result)
    for act, value in (("desk-open-headlines", str(story)), ("desk-open-proposals", "1"), ("log-open", "1")):
        message = await forged(simcord_env, elsewhere, Press(act, token, "0").custom_id, (value,))
        nothing(await away.select(message, [value]))
    dismiss = await forged(simcord_env, elsewhere, Press("desk-dismiss", token, "0").custom_id, (str(story),))
    assert "No headline waits." in text(await away.select(dismiss, [str(story)]))
    assert "A secret phone" in shown(await queue(room, "headlines", here))


async def test_what_one_server_alone_has_is_no_gap_elsewhere(room: Room, behind: Behind) -> None:
    """A question about a server's own product is counted there, and not among those that all servers share."""
    await behind.servers.change(room.server.id, space=KEY)
    lamp = PackProduct(id="own/lamp", name="Secret lamp", category="lamp")
    await behind.knowledge(behind.places.desks.put_product, KEY, lamp, at=TODAY)
    await room.member.slash(room.channel, "launch", product="Secret lamp", market="Mexico")
    assert "Secret lamp · Mexico: when is the launch?" in shown(await queue(room, "gaps"))
    assert await behind.worker(behind.community.gaps.many, "") == 0
