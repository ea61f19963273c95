"""`rollcast feeds`: where new articles come from, for all servers. A server's own feeds are its curators' business."""

import asyncio
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from secrets import SystemRandom
from typing import Any

import click

from bot import lock
from bot.community import Community
from bot.community.feeds import OFF, SHARED, Feed
from bot.community.headlines import Headline
from bot.explain import Told
from bot.feeds.addresses import AddressRefused, checked
from bot.feeds.fetch import sessions
from bot.feeds.polling import Polled, Poller
from bot.phrases import clean, say
from bot.shell import Shell, printing
from bot.shell.opening import opened
from bot.worker import Worker
from knowledge.desk import Desk

as_json = click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")


@click.group()
def feeds() -> None:
    """Poll feeds for headlines about the products. Stop the bot first."""


@feeds.command(name="list")
@as_json
@click.pass_obj
def list_(shell: Shell, *, as_object: bool) -> None:
    """Every feed of the shared space: those of the packs, and those that were added."""
    with lock.locked(shell.settings.data_dir), opened(shell) as desk, _community(shell) as community:
        community.feeds.follow(_listed(desk), now=datetime.now(UTC))
        found = community.feeds.of(SHARED)
    if as_object:
        printing.emit({"kind": "feeds", "feeds": [_as_json(feed) for feed in found]})
        return
    for feed in found:
        click.echo(say("shell-feeds-row", url=clean(feed.url, 500), title=clean(feed.title), state=_state(feed)))
    if not found:
        click.echo(say("shell-feeds-none"))


@feeds.command()
@click.argument("url")
@click.option("--title", default="", help="What to call it; without one, what it calls itself.")
@click.option("--line", help="Take only headlines about this product line.")
@click.pass_obj
def add(shell: Shell, url: str, title: str, line: str | None) -> None:
    """Poll URL (RSS, Atom or JSON Feed) from now on."""
    try:
        address = str(checked(url, shell.settings.allowed))
    except AddressRefused as refused:
        if refused.code == "private":
            raise Told("shell-feeds-private") from refused
        raise Told(f"feed-address-{refused.code}") from refused
    with lock.locked(shell.settings.data_dir), _community(shell) as community:
        product = _line(shell, line) if line else ""
        added = community.feeds.add(SHARED, address, title=clean(title), line=product, now=datetime.now(UTC))
    click.echo(say("shell-feeds-added" if added else "shell-feeds-known", url=clean(address, 500)))


@feeds.command()
@click.argument("url")
@click.pass_obj
def remove(shell: Shell, url: str) -> None:
    """Poll URL no more, and drop its headlines."""
    with lock.locked(shell.settings.data_dir), _community(shell) as community:
        removed = community.feeds.remove(SHARED, url)
    if not removed:
        raise Told("shell-feeds-unknown", url=clean(url, 500))
    click.echo(say("shell-feeds-removed", url=clean(url, 500)))


@feeds.command()
@as_json
@click.pass_obj
def poll(shell: Shell, *, as_object: bool) -> None:
    """Ask every feed that is due, once, and print the headlines that are new."""
    with lock.locked(shell.settings.data_dir), opened(shell) as desk:
        polled = asyncio.run(_polled(shell, desk))
    if as_object:
        printing.emit({"kind": "feeds_poll", "polled": [_polled_as_json(each) for each in polled]})
        return
    for each in polled:
        url = clean(each.feed.url, 500)
        if each.trouble:
            click.echo(say("shell-feeds-failed", url=url, trouble=say(f"feed-{each.trouble}")))
        else:
            click.echo(say("shell-feeds-polled", url=url, count=len(each.found)))
        for told in each.found:
            day = told.published.isoformat() if told.published else say("shell-feeds-undated")
            click.echo(say("shell-feeds-headline", day=day, title=told.title, publisher=told.publisher, url=told.url))
    if not polled:
        click.echo(say("shell-feeds-nothing-due"))


async def _polled(shell: Shell, desk: Desk) -> tuple[Polled, ...]:
    now, allowed = datetime.now(UTC), shell.settings.allowed
    worker = Worker("community")
    community = await worker(Community.open, shell.settings.community_db)
    try:
        await worker(community.feeds.follow, _listed(desk), now=now)
        poller = Poller(
            worker,
            community.feeds,
            catalogue=lambda _: desk.catalogue,
            sessions=sessions(allowed),
            allowed=allowed,
            now=lambda: now,
            random=SystemRandom().random,
        )
        return await poller.once(now)
    finally:
        await worker.close(community.close)


def _line(shell: Shell, text: str) -> str:
    """The product that someone means; raises `UnknownProduct` and the like."""
    with opened(shell) as desk:
        return desk.catalogue.find(text).id


@contextmanager
def _community(shell: Shell) -> Iterator[Community]:
    with closing(Community.open(shell.settings.community_db)) as community:
        yield community


def _listed(desk: Desk) -> list[tuple[str, str]]:
    return [(feed.url, feed.title) for feed in desk.feeds]


def _state(feed: Feed) -> str:
    if feed.trouble:
        return say(f"feed-{feed.trouble}")
    return say("shell-feeds-off" if feed.state == OFF else "shell-feeds-on")


def _as_json(feed: Feed) -> dict[str, Any]:
    shown = {name: value for name, value in asdict(feed).items() if name not in {"id", "space"}}
    return shown | {"added_on": feed.added_on.isoformat(), "next_at": feed.next_at.isoformat()}


def _polled_as_json(polled: Polled) -> dict[str, Any]:
    found = [_headline_as_json(each) for each in polled.found]
    return {"url": polled.feed.url, "trouble": polled.trouble or None, "headlines": found}


def _headline_as_json(told: Headline) -> dict[str, Any]:
    shown = ("title", "url", "publisher", "language", "product", "origin")
    published = told.published.isoformat() if told.published else None
    return {name: getattr(told, name) for name in shown} | {"published": published}
