"""A small family in the shape of a car maker's: models, trims, generations, a plant, another line."""

from knowledge.products import Catalogue, Product


def car(path: str, name: str, *aliases: str, parent: str | None = "acme/ev", trims: tuple[str, ...] = ()) -> Product:
    """A car of the maker Acme."""
    return Product(f"acme/{path}", name, "acme", parent, "car", trims, aliases)


CATALOGUE = Catalogue(
    [
        car("ev", "Acme cars", "Acme EV", "Acme car", parent=None),
        car("yu7", "Acme YU7", "YU7", "YU 7", "小米YU7", "御7", "UY7", trims=("standard", "pro", "max")),
        car("yu7/standard", "Acme YU7 Standard", "YU7 Standard", "YU7 std", "base YU7", parent="acme/yu7"),
        car("yu7/pro", "Acme YU7 Pro", "YU7 Pro", "yu7 pro版", parent="acme/yu7"),
        car("yu7/max", "Acme YU7 Max", "YU7 Max", "YU7 Pro Max", parent="acme/yu7"),
        car("yu7-gt", "Acme YU7 GT", "YU7 GT", parent="acme/yu7"),
        car("su7", "Acme SU7", "SU7", "苏7", trims=("pro", "ultra")),
        car("su7/pro", "Acme SU7 Pro", "SU7 Pro", parent="acme/su7"),
        car("su7/ultra", "Acme SU7 Ultra", "SU7 Ultra", "Speed Ultra", parent="acme/su7"),
        car("yu9", "Acme YU9", "YU9", "Kunlun"),
        car("vision-gt", "Acme Vision Gran Turismo", "Vision GT"),
        Product("acme/factory/f1", "Acme plant F1", "acme", None, "plant"),
        Product("acme/phone", "Acme phones", "acme", None, "phone", (), ("Acme phone",)),
        Product("other/switch", "Other Switch", "other", None, "console", (), ("Switch",)),
    ],
    {"acme": ("Acme", "Acmee", "小米"), "other": ("Other",)},
)
