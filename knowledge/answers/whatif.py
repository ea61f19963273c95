"""What if? An answer and the same answer under a scenario, on the same draws, and what each lever does.

Levers are told by their effect alone, each pulled by itself on the answer as it stands: that is what a member can check by
pulling it, and it does not depend on the order they were pulled in. What they do together beyond the sum of that is told
as one number of its own, so that the parts and it add up to the whole.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from knowledge.answers import launch as launches
from knowledge.answers import levers, steps
from knowledge.answers import wait as waits
from knowledge.answers.library import Library
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.steps import Offer
from knowledge.answers.values import Chance, LaunchAnswer, WaitAnswer
from knowledge.claims import Claim
from knowledge.errors import Refused
from knowledge.packs.model import Preset
from knowledge.scenarios import launch as launch_model
from knowledge.scenarios import wait as wait_model
from knowledge.scenarios.draws import Draws
from knowledge.scenarios.forecast import Forecast
from knowledge.scenarios.inputs import LaunchInputs, WaitInputs
from knowledge.scenarios.levers import Lever, hears, parse_all
from knowledge.scenarios.table import BY_NAME, Takes

NO_DOUBT = 0.02
"""A deadline met, or missed, but for so small a chance with the scenario as without is not worth a word."""


class Silent(StrEnum):
    """Why a lever can change nothing here."""

    UNKNOWN = "unknown"
    """It multiplies what nobody knows: there is no queue to go by."""
    UNHEARD = "unheard"
    """Nothing that this answer rests on depends on it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One lever, and how far it moves the median by itself."""

    lever: Lever
    shift_days: float | None
    """Positive when it is later; None where there is no median to move."""
    silent: Silent | None = None


@dataclass(frozen=True, slots=True)
class Odds:
    """The chance by a day that matters, without and with the scenario."""

    day: date
    base: float
    changed: float
    reason: Claim | None = None
    """The deadline claim, when neither the asker nor the answer itself names the day."""
    middle: bool = False
    """Whether it is the median of the base, for want of a day that anyone named."""


@dataclass(frozen=True, slots=True)
class NamedScenario:
    """A preset that can act here, its levers settled, and the claims it rests on."""

    name: str
    levers: tuple[str, ...]
    judgement: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """An answer, the same under a scenario, and what lies between them."""

    base: WaitAnswer | LaunchAnswer
    changed: WaitAnswer | LaunchAnswer
    """The very same answer when no lever is pulled."""
    shift_days: float | None
    """How far the median moves; exactly 0 when the scenario changes nothing. None where either has no median."""
    parts: tuple[Part, ...] = ()
    odds: Odds | None = None
    offers: tuple[Offer, ...] = ()
    presets: tuple[NamedScenario, ...] = ()
    queued: bool = False
    """Whether it is a place in a queue, which later orders do not push back."""

    @property
    def interplay_days(self) -> float:
        """What the levers move together beyond the sum of their parts: a shutdown costs less when cars are built faster."""
        return (self.shift_days or 0.0) - sum(part.shift_days or 0.0 for part in self.parts)

    @property
    def scenario(self) -> tuple[str, ...]:
        """The levers that are pulled, as they are typed."""
        return tuple(str(part.lever) for part in self.parts)

    def silent(self, text: str) -> Silent | None:
        """Why a lever, as typed, changes nothing here; None when it may."""
        pulled = {part.lever.named: part.silent for part in self.parts}
        return next((pulled.get(lever.named) for lever in parse_all([text])), None)


def whatif(library: Library, question: WaitQuestion | LaunchQuestion, draws: Draws, *, today: date) -> WhatIf:
    """Answer a question with and without its scenario. Raises Refused, and InvalidScenario for levers that cannot be."""
    plain = question.model_copy(update={"scenario": ()})
    base = _answer(library, plain, draws, today)
    changed = _answer(library, question, draws, today) if question.scenario else base
    inputs = _inputs(library, plain, today)
    pulled = parse_all(levers.settled(question.scenario, base.as_of))
    shift = _shift(base.forecast, changed.forecast)
    return WhatIf(
        base=base,
        changed=changed,
        shift_days=shift,
        parts=tuple(
            Part(
                lever,
                shift if len(pulled) == 1 else _alone(library, plain, lever, draws=draws, base=base),
                _silent(inputs, lever),
            )
            for lever in pulled
        ),
        odds=_odds(base, changed),
        offers=_offers(library, plain, base, inputs) if inputs else (),
        presets=_presets(library, base, inputs) if inputs else (),
        queued=isinstance(inputs, WaitInputs) and inputs.queue is not None,
    )


def _answer(
    library: Library, question: WaitQuestion | LaunchQuestion, draws: Draws, today: date
) -> WaitAnswer | LaunchAnswer:
    if isinstance(question, WaitQuestion):
        return waits.wait(library, question, draws, today=today)
    return launches.launch(library, question, draws, today=today)


def _inputs(library: Library, question: WaitQuestion | LaunchQuestion, today: date) -> WaitInputs | LaunchInputs | None:
    if isinstance(question, WaitQuestion):
        return waits.inputs(library, question, today=today)
    return launches.inputs(library, question, today=today)


def _alone(
    library: Library,
    question: WaitQuestion | LaunchQuestion,
    lever: Lever,
    *,
    draws: Draws,
    base: WaitAnswer | LaunchAnswer,
) -> float | None:
    """How far one lever moves the median by itself: its inputs and the model, without all that makes an answer."""
    inputs = _inputs(library, question.model_copy(update={"scenario": (str(lever),)}), base.today)
    if inputs is None:
        return None
    forecast = wait_model.wait(inputs, draws) if isinstance(inputs, WaitInputs) else launch_model.launch(inputs, draws)
    return _shift(base.forecast, forecast)


def _shift(before: Forecast | None, after: Forecast | None) -> float | None:
    """From one median to the other; 0.0 exactly when they are of the same draws and inputs."""
    if before is None or after is None:
        return None
    first, second = before.offset(0.5), after.offset(0.5)
    return second - first if first is not None and second is not None else None


def _silent(inputs: WaitInputs | LaunchInputs | None, lever: Lever) -> Silent | None:
    """Why nothing listens to a lever. Levers on the question act on a wait, and on nothing else."""
    asks = BY_NAME[lever.name].takes is Takes.QUESTION
    if inputs is None or (asks and isinstance(inputs, WaitInputs)) or (not asks and hears(inputs, lever.named)):
        return None
    return Silent.UNKNOWN if lever.factor is not None else Silent.UNHEARD


def _odds(base: WaitAnswer | LaunchAnswer, changed: WaitAnswer | LaunchAnswer) -> Odds | None:
    """By the asker's day, or by a deadline that is in doubt; else by the median of the base, where a shift shows most."""
    if base.forecast is None or changed.forecast is None or base.window is None:
        return None
    middle = Chance(base.window.p50, base.forecast.probability_by(base.window.p50), "")
    for chance in (*base.by, middle):
        after = changed.forecast.probability_by(chance.day)
        doubted = any(NO_DOUBT < p < 1 - NO_DOUBT for p in (chance.probability, after))
        if chance.reason is None or doubted:
            return Odds(chance.day, chance.probability, after, chance.reason, middle=chance is middle)
    return None


def _offers(
    library: Library,
    question: WaitQuestion | LaunchQuestion,
    base: WaitAnswer | LaunchAnswer,
    inputs: WaitInputs | LaunchInputs,
) -> tuple[Offer, ...]:
    """What can be supposed here; of other orders and versions only those that there could have been."""

    def possible(lever: str, step: str) -> bool:
        if BY_NAME[lever.partition(".")[0]].takes is not Takes.QUESTION:
            return True
        try:
            return (
                _inputs(library, question.model_copy(update={"scenario": (f"{lever}={step}",)}), base.today) is not None
            )
        except Refused:
            return False

    found = steps.offers(base, inputs, library.catalogue)
    return tuple(
        replace(offer, steps=tuple(step for step in offer.steps if possible(offer.lever, step))) for offer in found
    )


def _presets(
    library: Library, base: WaitAnswer | LaunchAnswer, inputs: WaitInputs | LaunchInputs
) -> tuple[NamedScenario, ...]:
    """The pack's named scenarios of which at least one lever can act here."""
    named = {claim.name: claim for claim in library.dossier(base.product, base.as_of).known.claims}
    return tuple(
        NamedScenario(
            preset.name,
            levers.settled(preset.levers, base.as_of),
            preset.judgement,
            tuple(named[name] for name in preset.claims if name in named),
        )
        for preset in library.assumptions(base.product).presets(base.as_of)
        if _acts(preset, inputs)
    )


def _acts(preset: Preset, inputs: WaitInputs | LaunchInputs) -> bool:
    return any(_silent(inputs, lever) is None for lever in parse_all(preset.levers))
