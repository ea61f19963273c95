"""Normalising: one form for what people type."""

from hypothesis import given
from hypothesis import strategies as st

from knowledge.reading.normalise import LIMIT, bare, clean, fold


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    """Folded and cleaned text stays as it is."""
    assert clean(clean(text)) == clean(text)
    assert fold(fold(text)) == fold(text)
    assert fold(clean(text)) == fold(text)


@given(st.text())
def test_case_does_not_matter(text: str) -> None:
    """ASCII text folds alike in capitals and small letters."""
    plain = text.encode("ascii", "ignore").decode()
    assert fold(plain.upper()) == fold(plain.lower())


@given(st.text(alphabet=st.characters(categories=["Cc", "Cf"]), max_size=50))
def test_hidden_characters_vanish(hidden: str) -> None:
    """Control, bidi and zero-width characters never survive inside a word."""
    assert fold(f"yu{hidden}7").replace(" ", "") == "yu7"


def test_examples() -> None:
    """Full-width letters, spaces, look-alikes and dots on letters come to one form; other scripts stay."""
    assert fold("  \uff39\uff35\uff17\n\t\uff30\uff52\uff4f ") == "yu7 pro"
    assert fold("\u0443u7 İstanbul straße") == "yu7 istanbul straße"
    assert fold("Привет") == "привет"
    assert clean("the US\u202e!") == "the US!"
    assert bare("méxico") == "mexico"


def test_long_text_is_cut() -> None:
    """No more than the limit is read, also of characters that unfold to eighteen."""
    assert len(fold("a" * 10_000)) == LIMIT
    assert len(fold("\ufdfa" * 10_000)) <= LIMIT
