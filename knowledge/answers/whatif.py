"""What if? An answer and the same answer under a scenario, on the same draws, and what each lever does.

Levers are told by their effect alone, each pulled by itself on the answer as it stands: that is what a member can check by
pulling it, and it does not depend on the order they were pulled in. What they do together beyond the sum of that is told
as one number of its own, so that the parts and it add up to the whole.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from knowledge.answers import launch as launches
from knowledge.answers import levers, steps
from knowledge.answers import wait as waits
from knowledge.answers.library import Library
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.steps import Offer
from knowledge.answers.values import Chance, LaunchAnswer, Rounding, WaitAnswer
from knowledge.claims import Claim
from knowledge.errors import Refused
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
    """Whether it follows from the median of the base, for want of a day that anyone named."""


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


def whatif(
    library: Library, base: WaitAnswer | LaunchAnswer, changed: WaitAnswer | LaunchAnswer, draws: Draws
) -> WhatIf:
    """Compare an answer with the one under a scenario: the very same one when there is none. Both are of these draws."""
    pulled = parse_all(changed.question.scenario)
    case = _Case(library, base, draws, _inputs(library, base.question, base.today))
    shift = _shift(base.forecast, changed.forecast)
    alone = [shift] if len(pulled) == 1 else [case.alone(lever) for lever in pulled]
    return WhatIf(
        base=base,
        changed=changed,
        shift_days=shift,
        parts=tuple(Part(lever, by, case.silent(lever)) for lever, by in zip(pulled, alone, strict=True)),
        odds=_odds(base, changed),
        offers=case.offers(),
        presets=case.presets(),
        queued=isinstance(case.inputs, WaitInputs) and case.inputs.queue is not None,
    )


@dataclass(frozen=True, slots=True)
class _Case:
    """An answer without a scenario, and what the model read for it."""

    library: Library
    base: WaitAnswer | LaunchAnswer
    draws: Draws
    inputs: WaitInputs | LaunchInputs | None

    def under(self, lever: str) -> WaitInputs | LaunchInputs | None:
        """What the model reads with one lever pulled; None where there is no forecast any more."""
        question = self.base.question.model_copy(update={"scenario": (lever,)})
        return _inputs(self.library, question, self.base.today)

    def alone(self, lever: Lever) -> float | None:
        """How far one lever moves the median by itself: a run of the model, without all else that makes an answer."""
        inputs = self.under(str(lever))
        if inputs is None:
            return None
        if isinstance(inputs, WaitInputs):
            return _shift(self.base.forecast, wait_model.wait(inputs, self.draws))
        return _shift(self.base.forecast, launch_model.launch(inputs, self.draws))

    def silent(self, lever: Lever) -> Silent | None:
        """Why nothing listens to a lever. Levers on the question act on a wait, and on nothing else."""
        asks = BY_NAME[lever.name].takes is Takes.QUESTION
        heard = isinstance(self.inputs, WaitInputs) if asks else self.inputs and hears(self.inputs, lever.named)
        if heard or self.inputs is None:
            return None
        return Silent.UNKNOWN if lever.factor is not None else Silent.UNHEARD

    def offers(self) -> tuple[Offer, ...]:
        """What can be supposed here; of other orders and versions only those that there could have been."""
        if self.inputs is None:
            return ()
        found = steps.offers(self.base, self.inputs, self.library.catalogue)
        return tuple(
            replace(offer, steps=tuple(step for step in offer.steps if self._possible(offer.lever, step)))
            for offer in found
        )

    def _possible(self, lever: str, step: str) -> bool:
        if BY_NAME[lever.partition(".")[0]].takes is not Takes.QUESTION:
            return True
        try:
            return self.under(f"{lever}={step}") is not None
        except Refused:
            return False

    def presets(self) -> tuple[NamedScenario, ...]:
        """The pack's named scenarios of which at least one lever can act here."""
        if self.inputs is None:
            return ()
        as_of, product = self.base.as_of, self.base.product
        named = {claim.name: claim for claim in self.library.dossier(product, as_of).known.claims}
        return tuple(
            NamedScenario(
                preset.name,
                levers.settled(preset.levers, as_of),
                preset.judgement,
                tuple(named[name] for name in preset.claims if name in named),
            )
            for preset in self.library.assumptions(product).presets(as_of)
            if any(self.silent(lever) is None for lever in parse_all(preset.levers))
        )


def _inputs(library: Library, question: WaitQuestion | LaunchQuestion, today: date) -> WaitInputs | LaunchInputs | None:
    if isinstance(question, WaitQuestion):
        return waits.inputs(library, question, today=today)
    return launches.inputs(library, question, today=today)


def _shift(before: Forecast | None, after: Forecast | None) -> float | None:
    """From one median to the other; exactly 0.0 when the inputs are the same.

    Both are of the same draws; of twice as many where "not yet" left too few, which moves a median by less than a day.
    """
    if before is None or after is None:
        return None
    first, second = before.offset(0.5), after.offset(0.5)
    return second - first if first is not None and second is not None else None


def _end(day: date, rounding: Rounding) -> date:
    """The last day of the week, month or quarter of a day."""
    if rounding is Rounding.WEEK:
        return day + timedelta(days=6 - day.weekday())
    last = day.month if rounding is Rounding.MONTH else 3 * ((day.month + 2) // 3)
    return date(day.year + last // 12, last % 12 + 1, 1) - timedelta(days=1)


def _odds(base: WaitAnswer | LaunchAnswer, changed: WaitAnswer | LaunchAnswer) -> Odds | None:
    """By the asker's day, or by a deadline in doubt; else by the end of the time in which the median of the base is told."""
    if base.forecast is None or changed.forecast is None or base.window is None:
        return None
    ends = _end(base.window.p50, base.window.rounding)
    middle = Chance(ends, base.forecast.probability_by(ends), "")
    for chance in (*base.by, middle):
        after = changed.forecast.probability_by(chance.day)
        doubted = any(NO_DOUBT < p < 1 - NO_DOUBT for p in (chance.probability, after))
        if chance.reason is None or doubted:
            return Odds(chance.day, chance.probability, after, chance.reason, middle=chance is middle)
    return None
