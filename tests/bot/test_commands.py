"""The commands that are there, as members meet them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import simcord
from discord import ui

from bot.client import Bot, Parts
from bot.commands import Mentions, about
from bot.commands import help as help_
from tests.bot.reading import text
from tests.conftest import Room


async def test_about_says_what_it_is_and_what_it_keeps(room: Room) -> None:
    """/about answers privately with method, freshness, privacy and licence."""
    result = await room.member.slash(room.channel, "about")
    assert result.ephemeral
    for heading in ("Rollcast", "How it works", "How fresh it is", "Your privacy", "MIT"):
        assert heading in text(result)


@pytest.mark.parametrize(("days", "said"), [(0, "from today"), (1, "from yesterday"), (312, "312 days old")])
def test_about_names_the_age_of_the_newest_fact(days: int, said: str) -> None:
    """The age of the data is counted from the day of the question."""
    today = date(2026, 11, 22)
    card = about.card(today - timedelta(days=days), today, Mentions(), "en-US")
    assert said in _shown(card)


async def test_about_works_in_a_direct_message(simcord_env: simcord.Env) -> None:
    """Whoever talks to the bot alone gets the same answer."""
    result = await simcord_env.create_user("ann").slash("about")
    assert "Your privacy" in text(result)


async def test_every_example_of_help_is_a_command(room: Room) -> None:
    """What /help tells people to type exists."""
    known = room.manager.available_commands(room.channel)
    assert help_.EXAMPLES
    assert all(example.command in known for example in help_.EXAMPLES)


async def test_help_shows_members_only_what_they_can_use(room: Room) -> None:
    """The examples for those who manage the server are shown to them alone."""
    theirs = text(await room.member.slash(room.channel, "help"))
    managers = text(await room.manager.slash(room.channel, "help"))
    assert "who keeps the facts" not in theirs
    assert "who keeps the facts" in managers


async def test_commands_are_links_once_discord_knows_them(room: Room) -> None:
    """After publishing, a command's name in a text can be tapped."""
    assert "</help:" in text(await room.member.slash(room.channel, "about"))


async def test_commands_are_published_once(parts: Parts) -> None:
    """A second start with the same commands sends Discord nothing."""
    async with simcord.run(Bot(parts), shard_count=1) as env:
        assert _published(env) == 1
        await env.restart_bot(Bot(parts))
        assert _published(env) == 1
        about_it = await env.create_user("ann").slash("about")
        assert "</help:" in text(about_it)


async def test_commands_are_published_again_when_they_change(parts: Parts) -> None:
    """A start with other commands sends them."""
    async with simcord.run(Bot(parts), shard_count=1) as env:
        fewer = replace(parts, commands=parts.commands[:1])
        await env.restart_bot(Bot(fewer))
        assert _published(env) == 2
        assert env.create_user("ann").available_commands() == ("about",)


async def test_a_start_survives_discord_refusing_the_commands(parts: Parts) -> None:
    """When Discord takes no more commands today, the bot runs with those it took before."""
    env = simcord.Env(Bot(parts), shard_count=1)
    env.inject_error("PUT", "/applications/*/commands", status=429, code=30034)
    await env.start()
    assert await parts.published() is None
    await env.shutdown()


async def test_the_bot_asks_for_nothing_it_does_not_need(simcord_bot: Bot) -> None:
    """Three intents, none of them privileged, no mentions, no members in memory."""
    assert [name for name, on in simcord_bot.intents if on] == ["guilds", "guild_messages", "dm_messages"]
    mentions = simcord_bot.allowed_mentions
    assert mentions is not None
    assert not any((mentions.everyone, mentions.users, mentions.roles, mentions.replied_user))
    assert not simcord_bot.intents.message_content


async def test_the_clock_of_an_answer_is_the_questions(simcord_env: simcord.Env, parts: Parts) -> None:
    """The age that /about states follows the moment of asking, not the machine's clock."""

    async def newest(today: date) -> date:
        return min(date(2026, 1, 1), today)

    await simcord_env.restart_bot(Bot(replace(parts, commands=[about.command(newest, Mentions())])))
    user = simcord_env.create_user("ann")
    await simcord_env.advance_time((datetime(2026, 1, 11, 12, tzinfo=UTC) - simcord_env.now()).total_seconds())
    assert "10 days old" in text(await user.slash("about"))


def _shown(card: ui.LayoutView) -> str:
    return "\n".join(each.content for each in card.walk_children() if isinstance(each, ui.TextDisplay))


def _published(env: simcord.Env) -> int:
    return sum(entry.method == "PUT" and entry.path.endswith("/commands") for entry in env.http_requests)
