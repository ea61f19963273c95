"""How each kind of mark is drawn. A new kind is a row of `DRAW`."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import to_rgba

from bot.charts.painter import style
from bot.charts.plots import Area, Bar, Line, Role, Rule

DASHES, DOTS, BROKEN = (0, (4, 2)), (0, (1, 1.5)), (0, (2, 1.6))
FADE = 0.18
"""An open end fades over so much of the axis."""
STEPS = 24


def area(axes: Axes, mark: Area) -> None:
    """What lies between two lines."""
    cover = style.STRONG if mark.strong else style.SOFT
    axes.fill_between(mark.xs, mark.lows, mark.highs, color=style.COLOURS[mark.role], alpha=cover, linewidth=0)


def line(axes: Axes, mark: Line) -> None:
    """A line, broken where it is not counted, with its dots."""
    axes.plot(
        mark.xs,
        mark.ys,
        color=style.COLOURS[mark.role],
        linewidth=style.LINE,
        linestyle=BROKEN if mark.dashed else "solid",
        marker="o" if mark.dots else "",
        markersize=style.DOT,
        clip_on=not mark.dots,  # a dot on the edge is drawn whole
    )


def rule(axes: Axes, mark: Rule) -> None:
    """A line across, behind everything else."""
    draw = axes.axvline if mark.upright else axes.axhline
    dashes = DOTS if mark.role is Role.QUIET else DASHES
    draw(mark.at, color=style.COLOURS[mark.role], linewidth=style.THIN * 1.25, linestyle=dashes, zorder=1.5)


def bar(axes: Axes, mark: Bar) -> None:
    """A bar; an open end fades out."""
    ends = sorted(axes.get_xlim())
    reach = (ends[1] - ends[0]) * FADE
    height = (mark.row - style.BAR / 2, mark.row + style.BAR / 2)
    left = mark.start + (reach if mark.opens_left else 0.0)
    right = mark.end - (reach if mark.opens_right else 0.0)
    colour = style.COLOURS[mark.role]
    if right > left:
        axes.fill_between((left, right), *height, color=colour, linewidth=0)
    if mark.notch is not None:
        axes.plot((mark.notch,) * 2, height, color=style.GROUND, linewidth=style.LINE, solid_capstyle="butt")
    if mark.opens_left:
        _fade(axes, (left, mark.start), height, colour)
    if mark.opens_right:
        _fade(axes, (right, mark.end), height, colour)


def _fade(axes: Axes, xs: tuple[float, float], height: tuple[float, float], colour: str) -> None:
    """From solid at the first x to nothing at the second."""
    stops = np.linspace(*xs, STEPS + 1)
    for step in range(STEPS):
        cover = 1.0 - (step + 0.5) / STEPS
        axes.fill_between(stops[step : step + 2], *height, color=to_rgba(colour, cover), linewidth=0, antialiased=False)


DRAW: Mapping[type, Callable[[Axes, Any], None]] = MappingProxyType({Area: area, Line: line, Rule: rule, Bar: bar})
"""By kind of mark. Notes are placed when all else is drawn."""
