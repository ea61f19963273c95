"""Who can write: every role by every command, button and form, by whose facts they are. Nobody but those who may.

What is sent here is what a forger would send: interactions as Discord delivers them, made by hand, with commands that Discord
would hide, custom ids of other people's cards, and forms that were opened while someone still had a role. Commands are
read from the command tree and buttons from the panels' rows, so a new one takes part by itself. What counts is what was
written, not what was said.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import pytest_asyncio
import simcord
from discord import app_commands
from simcord import interactions

from bot.community.proposals import State
from bot.curation.rights import Person, Role
from bot.curation.service import Curation
from bot.panels import VERSION
from bot.panels.curation.pending import Pending
from knowledge.curation import deeds
from knowledge.curation.deeds import Retract
from knowledge.packs.model import PackProduct
from tests.bot.asking import TODAY, on
from tests.bot.curation.servers import Behind, Kept, at_home, behind, kept, running

COMMAND, COMPONENT, SUBMIT = 2, 3, 5
PRIVATE = 64
FILE = "claims.csv"
VALUES: dict[str, str | int] = {
    "product": "Nimbus Kite",
    "attribute": "quoted wait",
    "market": "US",
    "name": "Mallory",
    "claim": "kite-first",
    "reason": "because",
    "source": "Nimbus",
    "verdict": "false",
    "value": "miscount",
    "first": "kite-window",
    "second": "kite-window",
    "parent": "Nimbus Kite",
    "aliases": "Mallets",
    "url": "https://example.org/mallory.xml",
    "title": "Mallory's",
    "feed": "https://example.org/feed.xml",
    "form": "csv",
    "home_market": "US",
    "curator": "Jo",
    "number": 1,
}
"""What a forger types into each option; an option that is not here has to be added."""
LEFT_OUT = {"shown_by", "third", "fourth", "as_of", "show"}
EVERYONES = {"privacy-erase"}
"""What anyone may do: it is only ever about themselves."""
OWN = {"curate product remove": {"product": "Lantern"}, "curate reinstate": {"claim": "kite-de"}}
"""Where only something else would work."""
TYPES = {"file": 11, "number": 4}
"""Discord's numbers for kinds of options; all others are text."""
FILLED = {
    "value": "20-24 weeks",
    "period": "",
    "url": "https://example.org/p/1",
    "byline": "Mallory's, 20 November 2026",
    "standing": "official",
    "summary": "Forged",
    "line": "Mallory",
}


CLAIM = {
    "value": "20-24 weeks",
    "period": "",
    "url": "https://example.org/p/1",
    "byline": "Gazette, 20 November 2026",
    "standing": ["official"],
}


@dataclass(frozen=True, slots=True)
class Stage:
    """Three servers in each of which something waits to be tampered with."""

    env: simcord.Env
    made: Behind
    own: Kept
    another: Kept
    shared: Kept
    tokens: dict[int, str] = field(default_factory=dict)
    """By server: the card on which a curator may propose something."""
    numbers: dict[int, tuple[int, int]] = field(default_factory=dict)
    """By server: a proposal that is open, and one that is done."""

    @property
    def servers(self) -> tuple[Kept, ...]:
        """All three."""
        return (self.own, self.another, self.shared)


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def stage() -> AsyncIterator[Stage]:
    """One bot for all of them, with everything set up by those who may."""
    async with behind() as made, running(made) as env:
        own, another, shared = [await kept(env, made, name) for name in ("own", "another", "shared")]
        at_home(made, shared)
        there = Stage(env, made, own, another, shared)
        for each in there.servers:
            await _furnish(there, each)
        yield there


async def _furnish(stage: Stage, here: Kept) -> None:
    """Names, an open and a done proposal, a card before its proposal, a product and a feed."""
    made, server = stage.made, here.server.id
    curation = Curation(made.worker, made.community, made.knowledge, made.places.desks, made.servers)
    for who, name in ((here.curator, "Jo"), (here.second, "Kim")):
        await curation.choose_name(Person(who.id, server, Role.CURATOR), name)
    space = await made.servers.space_to_write(server)
    waiting, done = [await _proposal(stage, here, space, name) for name in ("kite-quote", "kite-de")]
    deed = await _retraction(stage, "kite-de")
    entries = await made.knowledge(deeds.entries, deed, made.places.desks.log(space), space)
    told: dict[str, Any] = {"decider": here.second.id, "decided_by": "Kim", "decided_at": TODAY}
    rows = [each.model_dump(mode="json") for each in entries]
    await made.worker(made.community.proposals.move, done, State.TAKEN, entries=rows, **told)
    assert await curation.recover() == 1
    stage.numbers[server] = (waiting, done)
    stage.tokens[server] = await _card(stage, here.curator, "kite-rate")
    if here is not stage.shared:
        lantern = PackProduct(id="own/lantern", name="Lantern", category="own")
        await made.knowledge(made.places.desks.put_product, space, lantern, at=TODAY)
    await made.worker(made.community.feeds.add, space, "https://example.org/feed.xml", now=TODAY)


async def _proposal(stage: Stage, here: Kept, space: str, name: str) -> int:
    """The number of an open proposal to retract a claim."""
    deed = await _retraction(stage, name)
    row = (space, here.server.id, deed.kind, deed.product, deed.model_dump(mode="json"), (here.curator.id, "Jo"), TODAY)
    return (await stage.made.worker(stage.made.community.proposals.propose, *row)).number


async def _retraction(stage: Stage, name: str) -> Retract:
    claim = await stage.made.knowledge(stage.made.places.desks.shared.claim, name)
    assert claim is not None
    return Retract(product=claim.product, claims=(claim.id,), reason="Misread")


async def _card(stage: Stage, who: simcord.MemberActor, name: str) -> str:
    """The token of a card on which someone can propose to retract a claim."""
    kept_row = Pending.holding(await _retraction(stage, name)).model_dump(mode="json")
    return await stage.made.worker(stage.made.community.panels.save, who.id, kept_row, now=TODAY)


def _token(card: simcord.InteractionResult) -> str:
    buttons = [each for each in _walk(on(card).components) if each.get("custom_id")]
    return str(buttons[0]["custom_id"]).split(":")[2]


def _walk(components: Iterable[Any]) -> Iterator[dict[str, Any]]:
    for each in components:
        yield each
        yield from _walk(each.get("components", ()))


@dataclass(frozen=True, slots=True)
class Forger:
    """Someone who sends what they like, in a server or (`here` None) to the bot in private."""

    stage: Stage
    user: int
    here: Kept | None

    def send(self, kind: int, data: dict[str, Any], message: dict[str, Any] | None = None) -> Any:
        """One interaction, whatever Discord would have shown."""
        backend = self.stage.env.backend
        channel = self.here.channel.id if self.here else backend.get_dm_channel(self.user).id
        guild = self.here.server.id if self.here else None
        record, payload = interactions.base_payload(
            backend, type=kind, channel_id=channel, guild_id=guild, user_id=self.user, data=data
        )
        backend.emit("INTERACTION_CREATE", payload | ({"message": message} if message else {}))
        return record

    def command(self, path: str, options: dict[str, Any], resolved: dict[str, Any]) -> None:
        """A slash command, subcommands and all."""
        root, *rest = path.split(" ")
        known = self.stage.env.backend.find_command(root, None, type=1)
        assert known is not None
        leaf: list[dict[str, Any]] = [
            {"name": name, "type": TYPES.get(name, 3), "value": value} for name, value in options.items()
        ]
        for depth, name in enumerate(reversed(rest)):
            leaf = [{"name": name, "type": 2 if depth else 1, "options": leaf}]
        self.send(COMMAND, {"id": known["id"], "name": root, "type": 1, "options": leaf, "resolved": resolved})

    def menu(self, name: str) -> None:
        """A command on a message."""
        known = self.stage.env.backend.find_command(name, None, type=3)
        assert known is not None
        message = self._message("")
        resolved = {"messages": {message["id"]: message}}
        self.send(
            COMMAND, {"id": known["id"], "name": name, "type": 3, "target_id": message["id"], "resolved": resolved}
        )

    def press(self, action: str, token: str, argument: str) -> Any:
        """A button or menu with a custom id of one's own making."""
        custom_id = f"{VERSION}:{action}:{token}:{argument}"
        data = {"custom_id": custom_id, "component_type": 2, "values": ["false"]}
        return self.send(COMPONENT, data, self._message(custom_id))

    def submit(self, form: simcord.InteractionResult) -> None:
        """A form that somebody opened, filled in."""
        assert form.modal is not None
        filled = []
        for label in form.modal["components"]:
            field = label["component"]
            given = FILLED.get(field["custom_id"], "")
            said = {"values": [given]} if field["type"] == 3 else {"value": given}
            inner = {"type": field["type"], "id": field.get("id"), "custom_id": field["custom_id"], **said}
            filled.append({"type": 18, "id": label.get("id"), "component": inner})
        self.send(SUBMIT, {"custom_id": form.modal["custom_id"], "components": filled}, self._message(""))

    def _message(self, custom_id: str) -> dict[str, Any]:
        backend = self.stage.env.backend
        channel = self.here.channel.id if self.here else backend.get_dm_channel(self.user).id
        button = {"type": 2, "style": 2, "label": "x", "custom_id": custom_id}
        return {
            "id": str(backend.snowflake()),
            "channel_id": str(channel),
            "author": {"id": str(backend.bot_user.id), "username": "bot", "discriminator": "0", "avatar": None},
            "content": "36Kr: https://example.org/p/1",
            "timestamp": "2026-11-22T12:00:00+00:00",
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": [],
            "embeds": [],
            "pinned": False,
            "type": 0,
            "flags": PRIVATE,
            "components": [{"type": 1, "components": [button]}] if custom_id else [],
        }

    async def answer(self, action: str, token: str, argument: str) -> simcord.InteractionResult:
        """What a press was answered with."""
        record = self.press(action, token, argument)
        await self.stage.env.settle()
        return simcord.InteractionResult(self.stage.env, record)

    def submit_all(self, opened: list[simcord.InteractionResult]) -> int:
        """Send forms that were opened before; how many that were."""
        for form in opened:
            self.submit(form)
        return len(opened)

    @property
    def keeps(self) -> bool:
        """Whether they may write where they stand; then only what they send against others counts."""
        if self.here is None:
            return False
        member = self.stage.env.backend.get_guild(self.here.server.id).members[self.user]
        return self.here.curators.id in member.role_ids or self.user == self.here.manager.id

    def everything(self, target: Kept) -> int:
        """All that can be sent against a server's facts; how much that was."""
        at_others = self.keeps and target is not self.here
        commands = [] if at_others else list(_commands(self.stage))
        rows = self.stage.made.parts.panels._rows
        for path, options in commands:
            resolved = self._attached() if "file" in options else {}
            file = {"file": next(iter(resolved["attachments"]))} if resolved else {}
            self.command(path, options | file, resolved)
        self.menu("Use as source")
        token, numbers = self.stage.tokens[target.server.id], self.stage.numbers[target.server.id]
        theirs = {
            name for name in rows if at_others and name.startswith("setup-")
        }  # only ever about the server they are in
        forged = {name: row for name, row in rows.items() if name not in EVERYONES | theirs}
        presses = [(name, number) for name, row in forged.items() for number in numbers[: 1 if row.panel else None]]
        for action, number in presses:
            self.press(action, token, str(number))
        return len(commands) + 1 + len(presses)

    def _attached(self) -> dict[str, Any]:
        backend = self.stage.env.backend
        channel = self.here.channel.id if self.here else backend.get_dm_channel(self.user).id
        resolved: dict[str, Any] = {}
        interactions.store_interaction_attachment(backend, channel, FILE, b"id,product\n", resolved)
        return resolved


def _commands(stage: Stage) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every subcommand of /curate there is, with something in each option."""
    group = next(each for each in stage.made.parts.commands if each.name == "curate")
    assert isinstance(group, app_commands.Group)
    for command in group.walk_commands():
        if isinstance(command, app_commands.Command):
            names = [each.name for each in command.parameters if each.name not in LEFT_OUT]
            given = OWN.get(command.qualified_name, {})
            yield command.qualified_name, {n: "" if n == "file" else given.get(n) or VALUES[n] for n in names}


async def _open_forms(stage: Stage, here: Kept) -> list[simcord.InteractionResult]:
    """One form of each kind, opened by those who may: a claim's, the same again, details, a decision's, an undo's, a name's."""
    open_number, done = stage.numbers[here.server.id]
    curator = Forger(stage, here.curator.id, here)
    first = await here.curator.slash(here.channel, "curate add", product="Kite", attribute="quoted wait", market="US")
    card = await here.curator.submit_modal(first, CLAIM)
    token = _token(card)
    presses = [("cur-change", token, ""), ("cur-details", token, ""), ("cur-decline", "", str(open_number))]
    opened = [await curator.answer(*each) for each in (*presses, ("cur-undo", "", str(done)))]
    nameless = await _card(stage, here.manager, "kite-first")
    opened.append(await Forger(stage, here.manager.id, here).answer("cur-propose", nameless, ""))
    again = await here.curator.slash(here.channel, "curate add", product="Kite", attribute="quoted wait", market="US")
    return [again, *opened]


SPACES = ("own", "another", "shared")


@pytest.mark.parametrize("role", ["member", "curator", "manager", "curator elsewhere", "in private", "former"])
async def test_nobody_else_can_write(stage: Stage, role: str, record_property: Any) -> None:
    """Whatever someone sends against facts that are not theirs to keep, both logs and every proposal stay as they are."""
    cells = 0
    opened = await _open_forms(stage, stage.own)
    forgers = await ROLES[role](stage)
    before, logged = await stage.made.written(), await stage.made.logged()
    for space, forger in forgers:
        target = getattr(stage, space)
        cells += forger.everything(target)
        if space == "own" and not forger.keeps:
            cells += forger.submit_all(opened)
        await stage.env.settle()
        assert await stage.made.logged() == logged, (role, space)
        assert await stage.made.written() == before, (role, space)
    _roles(stage, stage.own.curator.id)[:] = [stage.own.curators.id]
    record_property("cells", cells)
    print(f"{role}: {cells} cells")  # noqa: T201  # for whoever counts them


async def test_the_same_sent_by_those_who_may_is_written(stage: Stage) -> None:
    """What is refused to others is not refused for being forged: a manager's commands, buttons and forms all write."""
    manager, own = Forger(stage, stage.own.manager.id, stage.own), stage.own
    opened = await _open_forms(stage, own)
    before = await stage.made.written()
    manager.submit_all(opened[-1:])
    await stage.env.settle()
    assert await stage.made.written() != before
    for send in (
        lambda: manager.press("cur-approve", "", str(stage.numbers[own.server.id][0])),
        lambda: manager.submit_all(opened[4:5]),
    ):
        logged = await stage.made.logged()
        send()
        await stage.env.settle()
        assert await stage.made.logged() != logged
    before = await stage.made.written()
    manager.everything(own)
    await stage.env.settle(timeout=60)  # all of it is done, which takes longer than being refused
    assert await stage.made.written() != before


async def _member(stage: Stage) -> list[tuple[str, "Forger"]]:
    """Someone without a role, in their own server against each, and in the home server against what all share."""
    at_own = Forger(stage, stage.own.member.id, stage.own)
    at_home_server = Forger(stage, stage.shared.member.id, stage.shared)
    return [*((space, at_own) for space in SPACES), ("shared", at_home_server), ("own", at_home_server)]


async def _former(stage: Stage) -> list[tuple[str, "Forger"]]:
    """Someone who had the role when the cards were shown and the forms opened, and has it no more."""
    who, own = stage.own.curator, stage.own
    _roles(stage, who.id).clear()
    return [(space, Forger(stage, who.id, own)) for space in SPACES]


def _roles(stage: Stage, user: int) -> list[int]:
    """The roles that someone has in the server `own`."""
    return stage.env.backend.get_guild(stage.own.server.id).members[user].role_ids


async def _curator(stage: Stage) -> list[tuple[str, "Forger"]]:
    """A curator, against the facts of other servers and those that all share."""
    return [(space, Forger(stage, stage.own.curator.id, stage.own)) for space in ("another", "shared")]


async def _manager(stage: Stage) -> list[tuple[str, "Forger"]]:
    """Who manages a server, against the facts of other servers and those that all share."""
    return [(space, Forger(stage, stage.own.manager.id, stage.own)) for space in ("another", "shared")]


async def _elsewhere(stage: Stage) -> list[tuple[str, "Forger"]]:
    """A curator of another server: from there, and as a mere member over here and in the home server."""
    who = stage.another.curator
    for here in (stage.own, stage.shared):
        here.server.add_member(simcord.builders.UserHandle(stage.env, stage.env.backend.get_user(who.id)))
    places = (("own", stage.another), ("shared", stage.another), ("own", stage.own), ("shared", stage.shared))
    return [(space, Forger(stage, who.id, here)) for space, here in places]


async def _in_private(stage: Stage) -> list[tuple[str, "Forger"]]:
    """A curator, writing to the bot in private."""
    return [(space, Forger(stage, stage.own.curator.id, None)) for space in SPACES]


ROLES: dict[str, Callable[[Stage], Awaitable[list[tuple[str, Forger]]]]] = {
    "member": _member,
    "former": _former,
    "curator": _curator,
    "manager": _manager,
    "curator elsewhere": _elsewhere,
    "in private": _in_private,
}
"""From where each of them tries against which server's facts."""
