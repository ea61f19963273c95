"""Which fonts there are. Latin letters come with matplotlib; Chinese ones are the machine's, where it has any."""

from functools import cache

from matplotlib import font_manager
from matplotlib.font_manager import FontProperties

LATIN = "DejaVu Sans"
"""Comes along with matplotlib, so that a picture looks the same everywhere."""
CHINESE = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "SimHei",
    "Droid Sans Fallback",
)
"""Fonts that have Chinese characters, the best first."""


@cache
def chinese() -> str | None:
    """The best font there is for Chinese."""
    installed = {font.name for font in font_manager.fontManager.ttflist}
    return next((name for name in CHINESE if name in installed), None)


def properties(size: float, *, bold: bool = False) -> FontProperties:
    """A font of a size, with Chinese characters from another one where there is one."""
    return FontProperties(family=_families(), size=size, weight="bold" if bold else "normal")


def can_draw(text: str) -> bool:
    """Whether there is a shape for every character."""
    return all(character == "\n" or ord(character) in _shapes() for character in text)


def drawn(text: str) -> str:
    """The text without what no font here can draw: left out rather than drawn as boxes."""
    return text if can_draw(text) else "".join(c for c in text if c == "\n" or ord(c) in _shapes()).strip()


def _families() -> list[str]:
    return [name for name in (LATIN, chinese()) if name]


@cache
def _shapes() -> frozenset[int]:
    """Every character that some font here can draw."""
    paths = [font_manager.findfont(FontProperties(family=name)) for name in _families()]
    return frozenset(code for path in paths for code in font_manager.get_font(path).get_charmap())
