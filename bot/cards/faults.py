"""What is wrong with a claim that somebody filled in, and what is odd about it: one sentence each."""

from collections.abc import Mapping

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
    return voice.say(f"written-{words}") if exists(f"written-{words}") else plain(words.replace("_", " "), LONGEST_LIST)


def _units(accepted: str, voice: Voice) -> str:
    """The units that a person would take first: the row's own, and the same a month, else the next one."""
    names = [name for name in accepted.split(", ") if name]
    if not names:
        return NOTHING
    monthly = [name for name in names if name.endswith("/month")]
    told = dict.fromkeys((names[0], *(monthly or names[1:])[:1]))
    typed = [voice.say("written-rate", counted=a, time=b) if b else a for a, _, b in (n.partition("/") for n in told)]
    return voice.say("written-either", one=typed[0], other=typed[1]) if len(typed) > 1 else typed[0]


def refused(fault: RowFault, voice: Voice) -> str:
    """What is wrong in a file of claims, and where."""
    row, line = str(fault.row or ""), fault.line or 0
    place = voice.say("row-place", row=row, line=line) if fault.row else voice.say("row-of-file", line=line)
    name, detail = plain(fault.where, LONGEST_TEXT), plain(fault.detail, LONGEST_LIST)
    what = voice.coded("row", fault.code, name=name, detail=detail)
    return voice.say("row-said-of" if fault.row and name else "row-said", place=place, name=name, what=what)


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
