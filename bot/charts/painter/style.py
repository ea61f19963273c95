"""Colours and sizes. A ground of its own makes a picture look the same in Discord's dark and light modes.

The colours are those of M. Okabe and K. Ito's set that stand out on a dark ground, told apart also by people who do not
see red or green; nothing is told by colour alone. A picture is four inches wide, so that it is read at 400 pixels at a
hundred to the inch, and drawn at two and a half times that for the screens of phones.
"""

from collections.abc import Mapping
from types import MappingProxyType

from bot.charts.plots import Role

GROUND = "#17212b"
INK = "#f2f5f7"
QUIET = "#b4bfc9"
FAINT = "#33414f"
"""Lines that only guide the eye."""
COLOURS: Mapping[Role, str] = MappingProxyType(
    {Role.MAIN: "#56b4e9", Role.OTHER: "#e69f00", Role.MINE: "#f0e442", Role.QUIET: QUIET}
)

WIDTH, HEIGHT = 4.0, 3.3
"""Inches."""
ROW, AROUND = 0.5, 1.1
"""Inches that a row of bars takes, and all that is around the rows."""
DOTS_PER_INCH = 250
POINTS_PER_INCH = 72
EDGE = 0.14
"""Inches between the words and the border."""

TITLE, SUBTITLE, LABEL, NOTE, TICK, FOOTER = 11.0, 8.4, 8.6, 8.6, 8.2, 7.2
"""Points. At 400 pixels the smallest words are ten pixels high."""
LEADING = 1.35
"""A line's height over its letters'."""
LINE, THIN, DOT = 1.8, 0.8, 4.5
"""Points."""
SOFT, STRONG = 0.16, 0.38
"""How much an area covers."""
BAR = 0.30
"""Height of a bar, as a share of its row."""
SHOULDER = 0.36
"""How far above its row a bar's label stands."""


def inches(points: float) -> float:
    """The height of a line of such letters."""
    return points * LEADING / POINTS_PER_INCH
