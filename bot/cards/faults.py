"""What is wrong with a claim that somebody filled in, and what is odd about it: one sentence each."""

from collections.abc import Callable, Mapping, Sequence

from bot.cards import claims
from bot.cards.voice import Voice
from bot.phrases import exists, plain
from knowledge.curation.checks import Check
from knowledge.curation.faults import ClaimFault
from knowledge.exchange import RowFault

LONGEST_TEXT, LONGEST_LIST = 80, 300
NOTHING = "none"
"""How a sentence is told that there is nothing to list."""


def sentence(fault: ClaimFault, voice: Voice) -> str:
    """What is wrong, and what would do."""
    values = {"text": "", "accepted": "", "suggestions": "", "unit": ""}
    values |= {name: each if isinstance(each, str) else voice.number(each) for name, each in fault.detail.items()}
    words = {name: plain(value, LONGEST_TEXT) for name, value in values.items()}
    words["field"] = fault.field if fault.code == "date" else voice.coded("draft", fault.field)
    words |= {name: _listed(values[name], voice) for name in ("accepted", "suggestions", "unit")}
    if fault.code == "unit":
        words["accepted"] = _units(values["accepted"], voice)
    return voice.say(f"unsound-{fault.code}", **words)


def _listed(words: str, voice: Voice) -> str:
    """Words that would do; a form of a value (`number`) is told by an example."""
    if not words:
        return NOTHING
    return (
        voice.say(f"written-{words}")
        if exists(f"written-{words}")
        else plain(voice.many(words.replace("_", " ").split(", ")), LONGEST_LIST)
    )


def _units(accepted: str, voice: Voice) -> str:
    """The units that a person would take first: weeks, or months; vehicles, or vehicles a month."""
    told = (name.partition("/") for name in _first(accepted.split(", ")))
    typed = [voice.say("written-rate", counted=a, time=b) if b else a for a, _, b in told]
    return _either(typed, voice)


def _first(names: Sequence[str]) -> list[str]:
    """The first of some units, and the same a month, else the next one."""
    monthly = [name for name in names if name.endswith("/month")]
    return list(dict.fromkeys((*names[:1], *(monthly or names[1:])[:1])))


def _either(names: Sequence[str], voice: Voice) -> str:
    if not names or not names[0]:
        return NOTHING
    return voice.say("written-either", one=names[0], other=names[1]) if len(names) > 1 else names[0]


def refused(fault: RowFault, voice: Voice, quoted: Callable[[str, int], str] = plain) -> str:
    """What is wrong in a file of claims, and in which row. `quoted` makes the file's own words fit where they are shown."""
    code, accepted = fault.code, quoted(voice.many(fault.accepted), LONGEST_LIST) or NOTHING
    if code == "unit":
        code, accepted = "unit" if fault.text else "unit-missing", _either(_first(fault.accepted), voice)
    elif code == "word" and len(fault.accepted) == 1:
        accepted = _listed(fault.accepted[0], voice)
    low, *more = fault.accepted or ("",)
    what = voice.coded(
        "row",
        code,
        name=quoted(fault.where, LONGEST_TEXT),
        detail=quoted(fault.detail, LONGEST_LIST),
        key=quoted(fault.key, LONGEST_TEXT) or NOTHING,
        text=quoted(fault.text or fault.detail, LONGEST_TEXT),
        accepted=accepted,
        low=low,
        high="".join(more[:1]),
    )
    if fault.row:
        name = quoted(fault.where, LONGEST_TEXT) or NOTHING
        return voice.say("row-place", row=str(fault.row), name=name, what=what)
    return voice.say("row-line", line=str(fault.line), what=what) if fault.line else what


def warning(check: Check, voice: Voice) -> str:
    """What is odd about a claim, and beside which other, if any."""
    return voice.say(
        f"check-{check.code}",
        other=claims.statement(check.other, voice) if check.other else "",
        by=claims.briefly(check.other, voice) if check.other else "",
        **_told(check.values, voice),
    )


def _told(values: Mapping[str, str | float], voice: Voice) -> dict[str, str]:
    return {
        name: plain(value, LONGEST_TEXT) if isinstance(value, str) else voice.number(value)
        for name, value in values.items()
    }
