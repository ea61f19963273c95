"""What answers side by side are called."""

from bot.cards.naming import named
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.edtf import Span
from tests.bot.answers import ORDERED, TODAY, VOICE, launch, wait


def country(code: str) -> LaunchAnswer:
    """The lamp on its way to a country."""
    return launch(market=code, question=LaunchQuestion(product="lumen/lamp", market=code))


def order(day: str, product: str = "lumen/lamp/small") -> WaitAnswer:
    """A lamp ordered on a day."""
    return wait(
        product=product,
        question=WaitQuestion(product=product, ordered=day),
        ordered=Span.of_day(ORDERED.fromisoformat(day)),
    )


def test_a_name_says_only_what_differs() -> None:
    """What all share stands once above them; what is needed to tell them apart is the name; the rest is a detail."""
    found = named((order("2025-06-26"), order("2025-06-27")), VOICE)
    assert found.common == ("**Lamp Small**", "China")
    assert found.names == ("order of 26 June 2025", "order of 27 June 2025")
    mixed = named((order("2025-06-26"), country("DE")), VOICE)
    assert mixed.names == ("Lamp Small", "Lamp")
    assert mixed.details == ("China · order of 26 June 2025", "Germany")


def test_as_little_as_tells_them_apart() -> None:
    """Where the product is enough, market and order are details; where it is not, the market helps out."""
    three = named((country("DE"), country("ES"), order("2025-06-26")), VOICE)
    assert three.names == ("Lamp · Germany", "Lamp · Spain", "Lamp Small · China")
    assert three.details == ("", "", "order of 26 June 2025")


def test_what_differs_in_nothing_is_numbered() -> None:
    """Two that look alike in public are still two."""
    found = named((order("2025-06-26"), order("2025-06-27")), VOICE, shared=True)
    assert found.names == ("Lamp Small (1)", "Lamp Small (2)")
    assert found.common == ("**Lamp Small**", "China", "order of June 2025")


def test_bare_names_carry_no_markup() -> None:
    """For buttons, which show text as it is."""
    assert named((country("DE"), country("ES")), VOICE, bare=True).names == ("Germany", "Spain")


def test_a_day_looked_back_to_is_part_of_the_name() -> None:
    """The same question on two days is told apart by them."""
    then = launch(as_of=TODAY.replace(month=6), question=LaunchQuestion(product="lumen/lamp", market="DE"))
    assert named((country("DE"), then), VOICE).names[1] == "as of 22 June 2026"
