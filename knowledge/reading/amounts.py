"""An amount that somebody typed alone, put into the notation of levers: `*2`, `+20%`, `30000-45000/month`, `8 weeks`, `0.2`.

Here nothing may be left over: a text with a word that has no part in the amount is none. In whole sentences
`suppositions` looks for the same things.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from knowledge.reading.elements import Element, Text, gap_is_range
from knowledge.reading.lengths import Length, amount, lengths

_FILLERS = frozenset({"of", "lead", "about", "to"})
"""Words that may stand around an amount and say nothing: around, of, by."""
_MONTHS = {"quarter": 3, "half": 6}
_MYRIADS = frozenset({1_000.0, 10_000.0, 100_000_000.0})
"""Han numerals that multiply the digits before them: 4.5万."""
_PLACES = 6
_TENTHS, _HUNDREDTHS = 10, 100
_MANY = 2
_FACTORS = {"double": "*2", "triple": "*3", "half": "*0.5"}


@dataclass(frozen=True, slots=True)
class _Token:
    """A number or a word of amounts: all that it can be, and the pieces it takes."""

    first: int
    after: int
    element: Element | None
    said: tuple[str, ...]

    def has(self, *kinds: str) -> bool:
        """Whether it can be one of these."""
        return any(kind in self.said or (self.element is not None and self.element.has(kind)) for kind in kinds)

    @property
    def number(self) -> float | None:
        """The number it says."""
        return amount(self.element)

    @property
    def filler(self) -> bool:
        """Whether it says nothing beside an amount."""
        part = self.has("percent", "tenths", "times", "fraction", "unit", *_FACTORS, "fold", "more", "less")
        return not part and self.number is None and self.has(*_FILLERS, "counted")


class Amount:
    """A text as an amount. Each method reads it as one kind, and says None when it is none of that kind."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._sign = text.folded[:1] if text.folded[:1] in {"+", "-"} else ""

    def factor(self) -> str | None:
        """So many times as much: double, la mitad, ein Drittel, 3 fois."""
        told = [token for token in self._telling if not token.has("fold")] if not (self._sign or self._percent) else []
        if len(told) != 1:
            return None
        kind = next((kind for kind in _FACTORS if told[0].has(kind)), None)
        if kind or told[0].has("fraction"):
            return _FACTORS[kind] if kind else f"*{_share(told[0])}"
        number = told[0].number if len(self._telling) > 1 else None
        return None if number is None else f"*{digits(number)}"

    def change(self) -> str | None:
        """So much more or less of what it is: +20 %, 20 % weniger, 增加两成."""
        ways = [token for token in self._telling if token.has("more", "less") and token.number is None]
        share = self._portion([token for token in self._telling if token not in ways])
        if share is None or len(ways) + bool(self._sign) != 1:
            return None
        sign = self._sign or ("+" if ways[0].has("more") else "-")
        return f"{sign}{digits(share * _HUNDREDTHS)}%"

    def share(self) -> str | None:
        """A part of a whole: 15 %, zwei Drittel, 两成."""
        share = None if self._sign else self._portion(self._telling)
        return None if share is None else digits(share)

    def rate(self) -> str | None:
        """So many a day, week, month or year: 30-45k pro Monat, 每月4.5万辆."""
        tokens = self._tokens
        for place, token in enumerate(tokens):
            before = tokens[place - 1] if place else None
            every = before is not None and before.has("every")
            if not token.has("unit") or not (every or self._sloped(before, token)) or token.element is None:
                continue
            unit = str(token.element.value("unit"))
            rest = [each for each in tokens if each is not token and not (every and each is before)]
            ends = self._ends(rest)
            return f"{ends}/{unit}" if ends else None
        return None

    def spell(self) -> str | None:
        """A length of time: 8 Wochen, 2-4 meses."""
        match lengths(self._text):
            case [length] if length.low is not None and length.high is not None and not self._sign:
                around = [each for each in self._tokens if each.after <= length.first or each.first >= length.after]
                bare = all(each.has("stop") or each.filler for each in around)
                return spelt(length) if self._tokens and bare else None
            case _:
                return None

    def number(self) -> str | None:
        """A number and nothing else."""
        match self._telling:
            case [one] if one.number is not None and not self._sign and not self._percent:
                return digits(one.number)
            case _:
                return None

    def count(self) -> str | None:
        """A number or a range of what may be counted: 3万辆, 25 bis 30 Tausend."""
        return None if self._percent else self._ends(self._tokens)

    @cached_property
    def _tokens(self) -> list[_Token]:
        """Everything that was said; nothing where a word is none of ours."""
        elements = {element.first: element for element in self._text.elements}
        found: list[_Token] = []
        at = 0
        while at < len(self._text.pieces):
            element, word = elements.get(at), self._text.tongues.amounts.longest(self._text.pieces, at)
            if element is None and (dated := self._text.tongues.dated.longest(self._text.pieces, at)):
                element = Element(dated.meanings, at, dated.after)  # within a longer one that began too early
            after = max(element.after if element else at, word.after if word else at)
            if after == at:
                return []
            own = element if element and element.after == after else None
            found.append(_Token(at, after, own, word.meanings if word and word.after == after else ()))
            at = after
        return found

    @cached_property
    def _telling(self) -> list[_Token]:
        """Without the words that say nothing, and the one of "one fifth more" and "ein 20 %"."""
        said = [token for token in self._tokens if not token.filler]
        ones = [token for token in said if token.element and token.element.has("count") and token.number == 1]
        return [token for token in said if token not in ones] if len(said) > len(ones) else said

    @cached_property
    def _percent(self) -> bool:
        return "%" in self._text.folded

    def _portion(self, tokens: Sequence[_Token]) -> float | None:
        """The share that all of these say."""
        match tokens:
            case [one] if one.has("fraction") and not self._percent:
                return _share(one)
            case [one] if one.number is not None and self._percent:
                return one.number / _HUNDREDTHS
            case [one, other] if one.number is not None and other.has("percent", "tenths") and not self._percent:
                return one.number / (_HUNDREDTHS if other.has("percent") else _TENTHS)
            case _:
                return None

    def _sloped(self, before: _Token | None, unit: _Token) -> bool:
        """Whether a slash stands between a unit and what is before it."""
        return before is not None and "/" in self._text.between(before.after - 1, unit.first)

    def _ends(self, tokens: Sequence[_Token]) -> str | None:
        """A number or the two ends of a range, with their thousands."""
        ends: list[tuple[float, float]] = []
        joined, before = False, None
        for token in tokens:
            times = _times(token, before)
            if times and ends and ends[-1][1] == 1:
                ends[-1] = (ends[-1][0], times)
            elif token.number is not None:
                joined = joined or self._dashed(before, token)
                ends.append((token.number, 1.0))
            elif not token.filler:
                return None
            joined = joined or (token.has("to") and bool(ends))
            before = token
        return None if self._sign else _ranged(ends) if len(ends) == 1 or joined else None

    def _dashed(self, before: _Token | None, token: _Token) -> bool:
        elements = before.element if before else None, token.element
        return (
            elements[0] is not None and elements[1] is not None and gap_is_range(self._text, elements[0], elements[1])
        )


def digits(number: float) -> str:
    """A number as levers have it, with a point and without thousands set apart."""
    text = f"{number:.{_PLACES}f}"
    return text.rstrip("0").rstrip(".")


def spelt(length: Length) -> str:
    """A length of time in the notation of levers and quotes: `33-36 weeks`, `at least 9 months`."""
    unit, ends = length.unit, (length.low, length.high)
    if length.low_unit != unit:
        unit, ends = "week", length.weeks
    low, high = (None if end is None else end * _MONTHS.get(unit, 1) for end in ends)
    unit = "month" if unit in _MONTHS else unit
    if low is None or high is None:
        return f"{'up to' if low is None else 'at least'} {digits(low or high or 0)} {unit}s"
    number = digits(low) if low == high else f"{digits(low)}-{digits(high)}"
    return f"{number} {unit}" if number == "1" else f"{number} {unit}s"


def _share(token: _Token) -> float:
    return float(token.element.value("fraction")) if token.element else 0.0


def _times(token: _Token, before: _Token | None) -> float | None:
    """What a token multiplies the number right before it by."""
    if token.element is None or before is None or before.number is None:
        return None
    if token.element.has("times"):
        return float(token.element.value("times"))
    apart = token.first != before.after or not token.element.has("number") or token.element.has("amount")
    return None if apart or token.number not in _MYRIADS else token.number


def _ranged(ends: Sequence[tuple[float, float]]) -> str | None:
    """`30-45k` means thousands at both ends, `900-1.2k` does not."""
    match ends:
        case [(number, times)]:
            return digits(number * times)
        case [(low, own), (high, times)]:
            first, last = low * own, high * times
            scaled = first * times if own == 1 and first * times <= last else first
            return f"{digits(scaled)}-{digits(last)}"
        case _:
            return None
