"""What may be held of a claim, and what has to be beside it."""

import pytest

from knowledge.claims import Verdict
from knowledge.curation.verdicts import wrong


@pytest.mark.parametrize(
    ("verdict", "value", "code"),
    [(Verdict.SUPERSEDED, "", "older"), (Verdict.FALSE, "corrected", ""), (Verdict.DISPUTED, "", "")],
)
def test_an_older_claim_replaces_none(verdict: Verdict, value: str, code: str) -> None:
    """It may dispute a later one and show that it is false; a later one may replace it."""
    assert wrong(verdict, value, "shower", "claim", false_witness=False, older=True) == code
    assert wrong(verdict, value, "shower", "claim", false_witness=False, older=False) == ""
