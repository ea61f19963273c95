"""Pictures: of the right size, legible, with nothing cut off or written over."""

from dataclasses import replace
from io import BytesIO
from itertools import combinations

import pytest

pytest.importorskip("matplotlib", reason="pictures need matplotlib: pip install 'rollcast[charts]'")

from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox
from PIL import Image

from bot.charts.kinds import tell
from bot.charts.painter import fonts, style
from bot.charts.painter.paint import composed, paint
from bot.charts.plots import Plot
from tests.bot.charts.drawing import chart, every, voice

EVERY = [pytest.param(*pair, id="-".join(pair)) for pair in every()]
TALLEST = 1.5
"""A phone shows this many times the width without scrolling."""
TOUCHING = 6.0
"""Pixels, of a thousand, by which the boxes around two texts may overlap: letters do not fill them."""


def plot(name: str, kind: str, language: str = "en-US") -> Plot:
    """One of the real charts."""
    return tell(chart(name, kind), voice(language)).plot


def texts(figure: Figure) -> list[tuple[str, Bbox]]:
    """Every text of a picture, with the box around it."""
    found = [each for each in figure.findobj(Text) if isinstance(each, Text)]
    return [(each.get_text(), each.get_window_extent()) for each in found if each.get_visible() and each.get_text()]


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_a_picture_is_a_png_for_a_phone(name: str, kind: str) -> None:
    """A thousand pixels wide, not too tall, small to send, and not blank."""
    png = paint(plot(name, kind), plot(name, kind))
    picture = Image.open(BytesIO(png))
    assert picture.format == "PNG"
    assert picture.width == style.WIDTH * style.DOTS_PER_INCH == 1000
    assert picture.height <= TALLEST * picture.width
    assert len(png) < 400_000
    assert len(picture.convert("RGB").getcolors(1_000_000) or ()) > 50


@pytest.mark.parametrize("language", ["en-US", "de", "fr"])
@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_no_word_is_cut_off_or_written_over(name: str, kind: str, language: str) -> None:
    """Every text ends inside the picture, and no two of them overlap; also in the languages with the longest words."""
    figure = composed(plot(name, kind, language))
    frame = figure.bbox
    for text, box in texts(figure):
        assert frame.x0 <= box.x0 <= box.x1 <= frame.x1, text
        assert frame.y0 <= box.y0 <= box.y1 <= frame.y1, text
    for (one, a), (other, b) in combinations(texts(figure), 2):
        shared = Bbox.intersection(a, b)
        assert shared is None or min(shared.width, shared.height) <= TOUCHING, (one, other)


@pytest.mark.parametrize("name", ["x" * 300, "$x^{2$ \\frac{a}", "汽车" * 100, "a\nb\nc", "😀 \u0378 \ufffe", ""])
def test_any_words_can_be_drawn(name: str) -> None:
    """Formulas, line breaks, endless and unknown characters come out as they are, cut, or not at all: never as a fault."""
    kept = plot("germany", "slips")
    odd = replace(kept, title=name, subtitle=name, footer=name, y=replace(kept.y, name=name))
    figure = composed(odd)
    assert all(box.x1 <= figure.bbox.x1 for _, box in texts(figure))
    assert paint(odd, odd).startswith(b"\x89PNG")


def test_chinese_is_drawn_where_there_is_a_font() -> None:
    """With a font the characters are there; the machine has one or it does not."""
    if fonts.chinese() is None:
        pytest.skip("no Chinese font on this machine")
    assert fonts.can_draw("小米汽车 YU7 专业版")


def test_without_a_font_the_latin_plot_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words that no font here has are replaced by the plot in Latin letters, not by boxes."""
    monkeypatch.setattr(fonts, "CHINESE", ())
    fonts.chinese.cache_clear()
    fonts._shapes.cache_clear()
    try:
        latin = plot("germany", "chance")
        chinese = replace(latin, subtitle="小米汽车 · 德国")
        assert not fonts.can_draw(chinese.subtitle)
        assert paint(chinese, latin) == paint(latin, latin)
    finally:
        monkeypatch.undo()
        fonts.chinese.cache_clear()
        fonts._shapes.cache_clear()


def _luminance(colour: str) -> float:
    """Relative luminance, as the Web Content Accessibility Guidelines compute it."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in to_rgb(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", [style.INK, style.QUIET, *style.COLOURS.values()])
def test_every_colour_stands_out(colour: str) -> None:
    """At least seven to one against the ground, which is what small text asks for at the strictest level."""
    assert (_luminance(colour) + 0.05) / (_luminance(style.GROUND) + 0.05) >= 7


def test_the_smallest_words_are_legible_on_a_phone() -> None:
    """At 400 pixels for the whole width no letter is set smaller than ten pixels."""
    pixels = 400 / (style.WIDTH * style.POINTS_PER_INCH)
    assert min(style.SUBTITLE, style.LABEL, style.NOTE, style.TICK, style.FOOTER) * pixels >= 10
