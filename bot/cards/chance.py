"""Chances in words: about 6 in 10, never certain either way."""

from bot.cards.voice import Voice

HARDLY, SELDOM, MOSTLY, SURELY = 0.02, 0.075, 0.925, 0.98
TENTHS = 10


def odds(probability: float, voice: Voice) -> str:
    """Less than 1 in 50; about 1 in 20; about 6 in 10; about 19 in 20; more than 49 in 50."""
    if probability < HARDLY:
        return voice.say("odds-hardly")
    if probability < SELDOM:
        return voice.say("odds-seldom")
    if probability > SURELY:
        return voice.say("odds-surely")
    if probability > MOSTLY:
        return voice.say("odds-mostly")
    return voice.say("odds-tenths", tenths=min(max(round(probability * TENTHS), 1), TENTHS - 1))
