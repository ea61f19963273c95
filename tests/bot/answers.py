"""Answers as values, small and sound, and the worst that a card may have to show."""

from datetime import date, timedelta
from typing import Any

import numpy as np

from bot.cards.voice import Voice
from knowledge import markets
from knowledge.answers.promises import Promised, Said
from knowledge.answers.question import LaunchQuestion, Quoted, WaitQuestion
from knowledge.answers.values import (
    CAVEATS,
    Caveat,
    Chance,
    Citation,
    GateReport,
    LaunchAnswer,
    Move,
    Status,
    WaitAnswer,
    Window,
)
from knowledge.claims import Claim
from knowledge.conflicts import Conflict, Why
from knowledge.dossier import PLAIN, Hindsight
from knowledge.edtf import Span
from knowledge.products import Catalogue, Product
from knowledge.scenarios.forecast import Forecast
from knowledge.scenarios.sensitivity import Driver
from tests.builders import claim, source

TODAY = date(2026, 11, 22)
ORDERED = date(2025, 6, 26)

CATALOGUE = Catalogue(
    [
        Product("lumen/lamps", "Lumen lamps", "lumen", home_market="CN"),
        Product("lumen/lamp", "Lamp", "lumen", parent="lumen/lamps", trims=("small", "big")),
        Product("lumen/lamp/small", "Lamp Small", "lumen", parent="lumen/lamp", successor="lumen/torch"),
        Product("lumen/lamp/big", "Lamp Big", "lumen", parent="lumen/lamp"),
        Product("lumen/torch", "Torch", "lumen", parent="lumen/lamps"),
        Product("lumen/lamps/factory", "Works", "lumen", parent="lumen/lamps", category="plant"),
    ]
)
VOICE = Voice("en-US", CATALOGUE, markets.load())


def window(weeks_wide: float = 30, start: date = date(2026, 12, 1)) -> Window:
    """A window so many weeks wide, its middle a third in."""
    width = timedelta(weeks=weeks_wide)
    return Window(start, start + width / 3, start + width)


def cited(about: Claim | None = None, used_as: str = "deliveries", held: Hindsight = PLAIN) -> Citation:
    """A claim in use."""
    said = about or claim()
    return Citation(said, used_as, (TODAY - said.known_on).days, held)


def wait(**over: Any) -> WaitAnswer:
    """An order of a lamp in its window."""
    made: dict[str, Any] = {
        "status": Status.FORECAST,
        "product": "lumen/lamp/small",
        "market": "CN",
        "as_of": TODAY,
        "today": TODAY,
        "question": WaitQuestion(product="lumen/lamp/small", ordered=str(ORDERED)),
        "ordered": Span.of_day(ORDERED),
        "window": window(),
        "citations": (cited(),),
        "drivers": (Driver("production", 0.6, 80.0, 50.0, -30.0), Driver("quoted", 0.2, 40.0, -10.0, 30.0)),
    }
    return WaitAnswer(**made | over)


def launch(**over: Any) -> LaunchAnswer:
    """A lamp on its way to Germany."""
    made: dict[str, Any] = {
        "status": Status.FORECAST,
        "product": "lumen/lamp",
        "market": "DE",
        "as_of": TODAY,
        "today": TODAY,
        "question": LaunchQuestion(product="lumen/lamp", market="DE"),
        "rung": "named",
        "rung_claim": claim(),
        "window": window(60),
        "never": 0.05,
        "citations": (cited(used_as="statement"),),
    }
    return LaunchAnswer(**made | over)


LINES = {"product": "lumen/lamp", "line": "lumen/lamps", "levers": "production=*2", "newest": TODAY}
NASTY = "@everyone [x](https://evil.example) `code` **bold** <@1> <#2> </a:3> || :smile: # 汽车交付等待"
"""What a source might call itself."""


def endless(number: int, letter: str = "汽") -> Claim:
    """A claim whose every text is as long as a careless curator could make it, in wide characters."""
    page = source(
        title=f"{number} {NASTY} {letter * 400}",
        publisher=f"{NASTY} {letter * 300}",
        url=f"https://example.org/{letter * 30}_(x)_{number}",
    )
    return claim(source=page, summary=f"{number} {NASTY} {letter * 900}", origin=f"o{number}", slug=f"c{number}")


def worst(letter: str = "汽") -> dict[str, Any]:
    """Fields that any answer has, each as long as it can be."""
    claims = [endless(n, letter) for n in range(40)]
    false = Hindsight(false=True, fault="invented", disputed_by=("x",), superseded_by=("y",), outcome="missed")
    roles = ("quoted", "orders", "deliveries", "capacity", "trim", "deadline", "on_sale")
    return {
        "citations": tuple(cited(c, roles[n % len(roles)], false) for n, c in enumerate(claims)),
        "conflicts": tuple(Conflict(claims[n], claims[n + 1], why, declared=True) for n, why in enumerate([*Why] * 4)),
        "caveats": tuple(
            Caveat(code, {"market": "GB", "group": "EU", "days": 400, "last": TODAY, "until": TODAY, **LINES})
            for code in CAVEATS
        ),
        "drivers": tuple(
            Driver(name, 0.3, 400.0, -150.0, 250.0) for name in ("production", "quoted", "gate.something_long", "lag")
        ),
        "moved": Move(TODAY - timedelta(days=30), 123.0),
        "newest": ORDERED,
        "stale": True,
        "by": tuple(Chance(TODAY + timedelta(days=n), 0.5, "delivery", claims[n]) for n in range(1, 4)),
        "as_of": TODAY - timedelta(days=1),
        "forecast": Forecast(TODAY, np.arange(100.0)),
    }


def worst_wait(status: Status, letter: str = "汽") -> WaitAnswer:
    """The longest card of a wait."""
    question = WaitQuestion(
        product="lumen/lamp/small", ordered=str(ORDERED), quoted=Quoted(weeks=(33, 36)), position=(10_000, 12_000)
    )
    return wait(
        **worst(letter)
        | {
            "status": status,
            "question": question,
            "order_deadlines": tuple(endless(n, letter) for n in range(4)),
            "successor": "lumen/torch",
            "nearest": endless(1, letter),
            "should_have_arrived": TODAY if status is Status.PAST else None,
        }
    )


def worst_launch(status: Status, letter: str = "汽") -> LaunchAnswer:
    """The longest card of a launch."""
    said = endless(0, letter)
    return launch(
        **worst(letter)
        | {
            "status": status,
            "rung_claim": said,
            "nearest": said,
            "inherited_from": "EU",
            "since": Span.between(ORDERED, TODAY),
            "gates": tuple(GateReport(f"step_{n}", 0.3, TODAY, (said,), NASTY) for n in range(8)),
        }
    )


def endless_promise(letter: str = "汽") -> Promised:
    """A promise revised more often than any maker would, with every name at its longest."""
    said = tuple(
        Said(TODAY, "2025-11-10", "2026-01/2026-09", endless(n, letter).source, moved_days=n * 100) for n in range(12)
    )
    name = f"{NASTY} {letter * 300}"
    return Promised(maker=name, product=name, market=name, event=name, said=said, not_by=TODAY)
