"""The lexicon: names in sentences of any script."""

from hypothesis import given
from hypothesis import strategies as st

from knowledge.reading.lexicon import MENTIONS, Lexicon
from knowledge.reading.normalise import fold

NAMES = Lexicon([("new york", 1), ("york", 2), ("小米", 3), ("york", 4)], glue=False)
MODELS = Lexicon([("YU7", 1), ("YU7 Pro", 2)], glue=True)


def test_the_longest_name_wins() -> None:
    """A name inside a longer one is not found apart; a name of two things says both."""
    assert [mention.meaning for mention in NAMES.mentions("New York, York 请问小米车")] == [(1,), (2, 4), (3,)]


def test_glue() -> None:
    """With glue, spaces and a plural s do not matter; without, words are words. A full stop parts either."""
    assert [mention.meaning for mention in MODELS.mentions("YU 7-pro, yu7s. yu. 7")] == [(2,), (1,)]
    assert [mention.meaning for mention in NAMES.mentions("new. york yorks newyork")] == [(2, 4)]
    assert NAMES.get("NEW  YORK") == (1,)


@given(st.text(alphabet="yu7 pro,-s", max_size=60))
def test_mentions_read_as_their_name(text: str) -> None:
    """What is found at a place is a name by itself, and no two places overlap."""
    end = 0
    for mention in MODELS.mentions(text):
        assert mention.start >= end
        end = mention.end
        found = fold(text)[mention.start : mention.end]
        assert mention.meaning in {MODELS.get(found), MODELS.get(found.removesuffix("s"))}


def test_no_more_than_a_few() -> None:
    """A text of nothing but names is not read to its end."""
    assert len(MODELS.mentions("yu7, " * 1000)) == MENTIONS
