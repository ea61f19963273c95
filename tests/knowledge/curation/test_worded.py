"""Amounts as curators type them, in the languages they use Discord in."""

import pytest

from knowledge.claims import Value
from tests.knowledge.curation.lines import LATER, draft, read, wrong

WAIT, RATE, COUNT = "quoted_wait", "capacity", "deliveries"


@pytest.mark.parametrize(
    ("language", "attribute", "typed", "expected"),
    [
        ("de", RATE, "30.000 pro Monat", (30_000, "vehicles/month", "exact")),
        ("de", RATE, "über 30.000 pro Monat", (30_000, "vehicles/month", "at_least")),
        ("de", RATE, "25 bis 30k im Monat", ((25_000, 30_000), "vehicles/month", None)),
        ("de", WAIT, "33-36 Wochen", ((33, 36), "weeks", None)),
        ("de", WAIT, "mindestens 60 Wochen", ((60, None), "weeks", None)),
        ("de", WAIT, "rund 50 Wochen", (50, "weeks", "about")),
        ("es", RATE, "25 a 30 mil al mes", ((25_000, 30_000), "vehicles/month", None)),
        ("es", RATE, "más de 30.000 al mes", (30_000, "vehicles/month", "at_least")),
        ("es", WAIT, "33 a 36 semanas", ((33, 36), "weeks", None)),
        ("fr", RATE, "environ 30 000 par mois", (30_000, "vehicles/month", "about")),
        ("fr", WAIT, "au moins 60 semaines", ((60, None), "weeks", None)),
        ("pt", RATE, "30 mil por mês", (30_000, "vehicles/month", "exact")),
        ("pt", WAIT, "até 12 meses", ((None, 12), "months", None)),
        ("zh", RATE, "3万辆/月", (30_000, "vehicles/month", "exact")),
        ("zh", RATE, "每月3万辆", (30_000, "vehicles/month", "exact")),
        ("zh", COUNT, "3万以上", (30_000, "vehicles", "at_least")),
        ("zh", COUNT, "3至4万辆", ((30_000, 40_000), "vehicles", None)),
        ("zh", WAIT, "33到36周", ((33, 36), "weeks", None)),
    ],
)
def test_an_amount_is_said_in_any_language(
    language: str, attribute: str, typed: str, expected: tuple[Value, str, str | None]
) -> None:
    """The value, the unit and the bound are those of the same amount in English."""
    claim = read(draft(attribute, typed, **_when(attribute)), today=LATER, language=language)
    assert (claim.value, claim.unit, claim.qualifier.get("bound")) == expected


@pytest.mark.parametrize(
    ("language", "attribute", "typed"),
    [
        ("de", RATE, "bis 30.000 pro Monat"),
        ("de", RATE, "fast 30.000 pro Monat"),
        ("de", COUNT, "30 Tausend+"),
        ("de", COUNT, "30 Tausend bis"),
        ("de", COUNT, "30 % mehr"),
        ("de", WAIT, "seit 8 Wochen"),
        ("es", COUNT, "30 mil pedidos"),
        ("fr", WAIT, "entre 33 et 36 semaines"),
        ("pt", COUNT, "30 mil pedidos"),
        ("zh", RATE, "近3万辆/月"),
    ],
)
def test_an_amount_with_a_word_left_over_is_refused(language: str, attribute: str, typed: str) -> None:
    """A word that may say more or less is never left out."""
    assert "value" in wrong(draft(attribute, typed, **_when(attribute)), today=LATER, language=language)


@pytest.mark.parametrize(
    ("typed", "value"), [("in 8 Wochen", "2026-03-02"), ("März 2027", "2027-03"), ("bis März 2027", "../2027-03")]
)
def test_a_date_stays_one(typed: str, value: str) -> None:
    """What could be read as a date before amounts were read in words is read as one."""
    assert read(draft(WAIT, typed), today=LATER, language="de").value == value


def _when(attribute: str) -> dict[str, str]:
    return {"period": "2025-12"} if attribute == COUNT else {}
