"""Real answers for the bundled facts in every language: sound messages without a word of English.

What claims say themselves, what pages and publishers are called, and what we wrote beside an assumption stay as they were
written: those are other people's words, and quoted.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import pytest
import simcord

from bot.arguments import Arguments
from bot.cards.launch import VERDICTS as LAUNCHES
from bot.cards.launch import launching
from bot.cards.voice import Voice
from bot.cards.wait import VERDICTS as WAITS
from bot.cards.wait import waiting
from bot.panels import chips
from bot.phrases import LANGUAGES, plain, say
from bot.tongues import Tongues
from bot.worker import Worker
from knowledge.claims import Claim
from knowledge.desk import Desk
from tests.bot.answers import CATALOGUE, VOICE, worst_launch, worst_wait
from tests.bot.asking import at, faults, on
from tests.bot.cards.reading import faults as faults_of
from tests.bot.phrases.english import left_over
from tests.bot.phrases.written import OTHERS
from tests.conftest import Room
from tests.limits import walk

ORDERED = {"ordered": "2025-06-26", "as_of": "2026-01-15"}
ROUND: tuple[tuple[str, dict[str, str]], ...] = (
    ("wait", {"product": "YU7 Pro", **ORDERED}),
    ("wait", {"product": "YU7 Max", "ordered": "2025-06-27", "quoted": "2026-03", "position": "12000"}),
    ("wait", {"product": "SU7", "ordered": "2024-04-01"}),
    ("wait", {"product": "Xiaomi smartphones"}),
    ("launch", {"product": "Xiaomi cars", "market": "DE"}),
    ("launch", {"product": "YU7", "market": "US", "by": "2027-12-31"}),
    ("launch", {"product": "YU7", "market": "UY"}),
    ("compare", {"first": "DE", "second": "ES", "third": "GB", "product": "Xiaomi cars"}),
    ("compare", {"first": "2025-06-26", "second": "2025-10-10", "product": "YU7 Pro"}),
    ("whatif", {"product": "YU7 Pro", "assume": "production=+20%; pause_weeks=8@2026-03", **ORDERED}),
    ("facts search", {"text": "Europe 2027"}),
    ("facts show", {"product": "YU7"}),
    ("facts history", {"product": "YU7", "attribute": "deliveries"}),
    ("facts conflicts", {}),
    ("facts sources", {}),
    ("facts promises", {}),
    ("scorecard", {}),
    ("setup", {}),
    ("about", {}),
    ("help", {}),
    ("privacy", {}),
    ("curate queue", {}),
    ("curate queue", {"show": "stale"}),
    ("curate log", {}),
    ("curate feed list", {}),
    ("curate product list", {}),
)
"""What is typed, by whoever manages the server."""
LINK = re.compile(r"\[(?:\\.|[^\]\\])*\]\([^)]*\)")
CODE = re.compile(r"`[^`]*`|</[^>]*>")


@dataclass(frozen=True, slots=True)
class Quoted:
    """Other people's words, as cards show them."""

    pattern: re.Pattern[str]

    def without(self, said: str) -> str:
        """What is left of a text without them."""
        return self.pattern.sub("…", LINK.sub("…", CODE.sub("…", said)))


@pytest.fixture
async def quoted(stocked: tuple[Worker, Desk]) -> Quoted:
    """The words of all claims there are, and the names of products."""
    worker, desk = stocked
    found = {word for word in _quotable(desk, await worker(desk.claims)) if word}
    return Quoted(re.compile("|".join(map(re.escape, sorted(found, key=len, reverse=True)))))


def _quotable(desk: Desk, claims: Sequence[Claim]) -> Iterator[str]:
    for claim in claims:
        for text, limits in (
            (claim.summary, (200, 1000)),
            (claim.source.title, (90,)),
            (claim.source.publisher, (22, 40)),
        ):
            for limit in limits:
                yield plain(text, limit)
                yield plain(text, limit).rstrip(" .。")
                yield text
    for product in desk.catalogue:
        yield from (product.name, plain(product.name))


@pytest.mark.parametrize("language", ["de", "zh-CN"])  # the longest words, and none parted; the examples do the others
async def test_a_round_through_the_commands(
    room: Room, simcord_env: simcord.Env, quoted: Quoted, language: str
) -> None:
    """Every card, its buttons and menus: within Discord's limits, and nothing of ours in English."""
    at(simcord_env)
    Tongues(simcord_env, language)
    left = {}
    for command, typed in ROUND:
        simcord_env.backend.advance_clock(60)  # so that nobody asks too often
        result = await room.manager.slash(room.channel, command, **typed)
        assert faults(result) == [], (command, typed)
        if words := left_over(quoted.without("\n".join(shown(on(result).components)))):
            left[command, *typed.values()] = words
    assert left == {}
    assert not simcord_env.errors


def shown(components: list[dict[str, object]]) -> Iterator[str]:
    """Everything that can be read: texts, labels, placeholders, options with what they say."""
    for each in walk(components):
        for holder in (each, *(each.get("options") or ())):
            yield from (
                str(holder[key]) for key in ("content", "label", "placeholder", "description") if holder.get(key)
            )


@cache
def speaks(language: str) -> Voice:
    """The voice of the made-up catalogue."""
    return Voice(language, CATALOGUE, VOICE.markets)


@pytest.mark.parametrize("letter", ["汽", "*"])
@pytest.mark.parametrize("language", OTHERS)
def test_the_longest_answers_fit(language: str, letter: str) -> None:
    """With every part at its longest, the cards and their buttons are within the limits, and keep their sources."""
    voice = speaks(language)
    for status in WAITS:
        arrives = worst_wait(status, letter)
        assert faults_of(waiting(arrives, voice), chips.rows(arrives, "t" * 22, voice)) == []
    for status in LAUNCHES:
        comes = worst_launch(status, letter)
        assert faults_of(launching(comes, voice), chips.rows(comes, "t" * 22, voice)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_market_is_called_as_there(stocked: tuple[Worker, Desk], language: str) -> None:
    """Every country and group has a name in the language."""
    desk = stocked[1]
    voice = Arguments(desk.catalogue, desk.markets).voice(language)
    assert all(voice.label_market(each.code) for each in desk.markets)
    assert voice.label_market("global") == say("market-world", language)
