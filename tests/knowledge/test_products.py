"""Products: the family tree, and every way of naming one."""

import pytest

from knowledge.errors import AmbiguousProduct, UnknownProduct
from knowledge.products import Catalogue, Product
from tests.knowledge.catalogue import CATALOGUE, car


def ids(text: str, **options: tuple[str, ...]) -> list[str]:
    """What a sentence names."""
    return [mention.meaning.id for mention in CATALOGUE.in_text(text, **options)]


@pytest.mark.parametrize("product", CATALOGUE, ids=lambda product: product.id)
def test_every_name_finds_its_product(product: Product) -> None:
    """A product is found by its id, its name and each alias, whatever the case."""
    for name in (product.id, product.name, *product.aliases):
        assert CATALOGUE.find(name) is product
        assert CATALOGUE.find(f" {name.upper()} ") is product


@pytest.mark.parametrize("product", [product.id for product in CATALOGUE])
def test_family_is_consistent(product: str) -> None:
    """Whoever is an ancestor has it as a descendant; siblings share a parent; the family holds each once."""
    assert all(product in CATALOGUE.descendants(ancestor) for ancestor in CATALOGUE.ancestors(product))
    assert all(product in CATALOGUE.siblings(sibling) for sibling in CATALOGUE.siblings(product))
    family = CATALOGUE.family(product)
    assert family[0] == product
    assert len(set(family)) == len(family)
    assert CATALOGUE[CATALOGUE.root(product)].parent is None


def test_family_of_a_trim() -> None:
    """A trim's family is itself, its model, its line and its siblings; other models are not in it."""
    siblings = ("acme/yu7/standard", "acme/yu7/max", "acme/yu7-gt")
    assert CATALOGUE.family("acme/yu7/pro") == ("acme/yu7/pro", "acme/yu7", "acme/ev", *siblings)


def test_a_trim_is_named_by_its_parent() -> None:
    """What a model lists as trim is one; a variant with the model as parent is not."""
    trims = [product.id for product in CATALOGUE if CATALOGUE.is_trim(product.id)]
    assert trims == ["acme/yu7/standard", "acme/yu7/pro", "acme/yu7/max", "acme/su7/pro", "acme/su7/ultra"]


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("yu-7", "acme/yu7"),
        ("YU 7 PRO", "acme/yu7/pro"),
        ("yu7pro", "acme/yu7/pro"),
        ("Acmee YU7 std", "acme/yu7/standard"),
        ("小米 yu7 max", "acme/yu7/max"),
        ("a YU7 please, the Max", "acme/yu7/max"),
        ("YU7 (Max)", "acme/yu7/max"),
        ("max yu7", "acme/yu7/max"),
        ("\u0443u7", "acme/yu7"),
        ("Y\u200bU\u202e7", "acme/yu7"),
        ("my vision  gt", "acme/vision-gt"),
    ],
)
def test_ways_of_typing(text: str, product: str) -> None:
    """Spaces, hyphens, makers' names, look-alike letters and hidden characters do not matter; a trim may stand apart."""
    assert CATALOGUE.find(text).id == product


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("XU7", "acme/yu7"),
        ("YU8", "acme/yu9"),
        ("YU7 Ultra", "acme/yu7"),
        ("Acme XU7", "acme/yu7"),
        ("Vison GT", "acme/vision-gt"),
    ],
)
def test_a_typo_is_never_accepted_in_silence(text: str, suggestion: str) -> None:
    """A name that is in no list is unknown, with what looks like it as a suggestion."""
    with pytest.raises(UnknownProduct) as error:
        CATALOGUE.find(text)
    assert suggestion in error.value.suggestions
    assert error.value.text == text


@pytest.mark.parametrize("text", ["", "   ", "QX99", "\u202e", "?!", "x" * 6000])
def test_nothing_like_it(text: str) -> None:
    """What resembles nothing is unknown and suggests nothing."""
    with pytest.raises(UnknownProduct) as error:
        CATALOGUE.find(text)
    assert error.value.suggestions == ()


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("Acme", {"acme/ev", "acme/factory/f1", "acme/phone"} - {"acme/factory/f1"}),
        ("YU7 or SU7", {"acme/yu7", "acme/su7"}),
    ],
)
def test_several_are_asked_back(text: str, candidates: set[str]) -> None:
    """A maker of several lines, or two models, is ambiguous; plants are not among the choices."""
    with pytest.raises(AmbiguousProduct) as error:
        CATALOGUE.find(text)
    assert set(error.value.suggestions) == candidates


def test_an_alias_of_two_products_is_ambiguous() -> None:
    """An alias that two products share finds neither alone, and a sentence with it names none."""
    shared = Catalogue([car("a", "Acme A", "the car", parent=None), car("b", "Acme B", "the car", parent=None)])
    with pytest.raises(AmbiguousProduct):
        shared.find("The Car")
    assert shared.in_text("where is the car") == []


def test_sentences() -> None:
    """Mentions come in order with their places, the longest name winning; a maker's name alone is none."""
    text = "Acme says YU7 Pro or 苏7什么时候?"
    mentions = CATALOGUE.in_text(text)
    assert [(m.meaning.id, text[m.start : m.end]) for m in mentions] == [
        ("acme/yu7/pro", "YU7 Pro"),
        ("acme/su7", "苏7"),
    ]


def test_a_trim_apart_in_a_sentence() -> None:
    """A trim said later counts after a lead only: 40 weeks max is no trim."""
    assert ids("I have a YU7 ordered in May, the Max") == ["acme/yu7/max"]
    assert ids("YU7 in 40 weeks max") == ["acme/yu7"]
    assert ids("YU7, it is my Pro", leads=("my",)) == ["acme/yu7/pro"]


def test_near_misses() -> None:
    """A sentence's words that look like a model's name and are none are told, so that they can be asked about."""
    assert CATALOGUE.near_misses("is the YU8 better than the YU7, in 2027 or Q3?") == ["yu8"]


def test_completion() -> None:
    """Nothing typed offers everything but plants; what begins so comes first; a typo still offers the model."""
    assert [p.id for p in CATALOGUE.complete("")] == [p.id for p in CATALOGUE if p.category != "plant"]
    assert CATALOGUE.complete("yu7 m")[0].id == "acme/yu7/max"
    assert "acme/yu7" in [p.id for p in CATALOGUE.complete("xu7")]
    assert all("factory" not in p.id for p in CATALOGUE.complete("plant"))
    assert len(CATALOGUE.complete("a", limit=3)) == 3


@pytest.mark.parametrize(
    "products",
    [
        [car("a", "A", parent="acme/b")],
        [car("a", "A", parent="acme/b"), car("b", "B", parent="acme/a")],
        [car("a", "A", parent=None), car("a", "A", parent=None)],
    ],
)
def test_broken_families_are_refused(products: list[Product]) -> None:
    """A missing parent, a circle and an id given twice are refused at once."""
    with pytest.raises(ValueError, match=r"acme|one id"):
        Catalogue(products)


def test_unknown_id() -> None:
    """Looking up an id that is none is an unknown product with suggestions."""
    assert "acme/yu7" in CATALOGUE
    assert "acme/zz" not in CATALOGUE
    with pytest.raises(UnknownProduct):
        CATALOGUE["acme/yu"]
