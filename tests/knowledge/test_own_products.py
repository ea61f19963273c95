"""Products that one server knows beside the shared ones."""

from knowledge.curation.products import aliases, product_id, taken
from knowledge.desks import fit
from knowledge.packs.model import PackProduct
from knowledge.products import Catalogue, Product

SHARED = Catalogue([Product("nimbus/kite", "Nimbus Kite", "nimbus", aliases=("Kite",))], {"nimbus": ("Nimbus",)})


def own(address: str, parent: str | None = None) -> PackProduct:
    """A product of a server's own."""
    return PackProduct(id=address, name=address, category="own", parent=parent)


def test_what_no_longer_fits_beside_the_shared_products_is_left_out_with_its_versions() -> None:
    """A parent that is gone or an id that a data file has taken meanwhile stops no server from getting its desk."""
    orphan, child, kept = own("own/a", "nimbus/gone"), own("own/b", "own/a"), own("own/c", "nimbus/kite")
    version, shadow = own("own/d", "own/c"), own("nimbus/kite")
    assert fit((version, orphan, child, kept, shadow), SHARED) == (version, kept)


def test_an_id_can_be_made_of_any_name_and_is_no_shared_one() -> None:
    """Names in any script have ids of their own, all below `own/`."""
    names = ("Kite Rosé", "Kite Rosa", "粉丝版", "限量版", "../kite", "Kite  Rosa!")
    ids = [product_id(name) for name in names]
    assert all(each.startswith("own/") and each.isascii() and each.count("/") == 1 for each in ids)
    assert len(set(ids)) == len(names) - 1
    assert product_id("KITE ROSA") == product_id("Kite Rosa")


def test_names_that_mean_something_already_are_taken() -> None:
    """Whatever their case; a longer name that only contains one is free."""
    assert taken(["Lantern", "KITE"], SHARED) == ("KITE", "nimbus/kite")
    assert taken(["Kite"], SHARED, besides="nimbus/kite") is None
    assert taken(["Kite Fan Edition"], SHARED) is None


def test_other_names_are_separated_by_commas_of_any_script() -> None:
    """Blanks around them and repetitions do not count."""
    assert aliases(" Fanny; 粉丝版\uff0c Fanny ,, ") == ("Fanny", "粉丝版")
