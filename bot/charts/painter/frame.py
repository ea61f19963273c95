"""What is around a picture: heading, footer, and the axes in the room that is left."""

from bisect import bisect_right

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from bot.charts.painter import fonts, style
from bot.charts.plots import Plot

CUT = "…"


class Frame:
    """One picture's sheet of paper."""

    def __init__(self, plot: Plot) -> None:
        self._plot = plot
        self._height = style.AROUND + plot.rows * style.ROW if plot.rows else style.HEIGHT
        self.figure = Figure((style.WIDTH, self._height), dpi=style.DOTS_PER_INCH, facecolor=style.GROUND)
        FigureCanvasAgg(self.figure)
        top, bottom = self._heading(), self._footer()
        self.axes = self._axes(top, bottom)

    def cut(self, text: Text, right: float) -> None:
        """Shorten words that reach further right than this, in pixels."""
        words = text.get_text()

        def reach(kept: int) -> float:
            text.set_text(words[:kept].rstrip() + CUT)
            return float(text.get_window_extent().x1)

        if words and text.get_window_extent().x1 > right:
            # Measuring is slow, so the longest beginning that fits is found by halving.
            fitting = bisect_right(range(len(words)), right, key=reach)
            reach(max(fitting - 1, 0))

    def _heading(self) -> float:
        """Title and subtitle; returns how far from the top the rest may begin, in inches."""
        below = style.EDGE + style.inches(style.TITLE)
        self._line(self._plot.title, style.EDGE, size=style.TITLE, bold=True)
        self._line(self._plot.subtitle, below, size=style.SUBTITLE, color=style.QUIET)
        return below + style.inches(style.SUBTITLE)

    def _footer(self) -> float:
        """The line at the bottom; returns how far from there the rest may begin, in inches."""
        top = style.EDGE / 2 + style.inches(style.FOOTER)
        self._line(self._plot.footer, self._height - top, size=style.FOOTER, color=style.QUIET)
        return top + style.EDGE / 3

    def _line(self, words: str, down: float, *, size: float, color: str = style.INK, bold: bool = False) -> None:
        """A line from the left edge, so far down from the top, cut where it would run out at the right."""
        font = fonts.properties(size, bold=bold)
        place = (style.EDGE / style.WIDTH, 1 - down / self._height)
        text = self.figure.text(
            *place, fonts.drawn(words), fontproperties=font, color=color, va="top", parse_math=False
        )
        self.cut(text, (style.WIDTH - style.EDGE) * style.DOTS_PER_INCH)

    def _axes(self, top: float, bottom: float) -> Axes:
        """The axes in the room that heading, footer and their own labels leave."""
        axes = self.figure.add_axes((0.1, 0.1, 0.8, 0.8), facecolor=style.GROUND)
        axes.set_xlim(self._plot.x.low, self._plot.x.high)
        axes.set_ylim(self._plot.y.low, self._plot.y.high)
        self._scales(axes)
        left, below = self._beside(axes)
        left, below = style.EDGE + left, bottom + below
        above = top + (style.inches(style.TICK) if self._plot.y.name else style.EDGE / 2)
        width, height = style.WIDTH - left - style.EDGE, self._height - above - below
        axes.set_position((left / style.WIDTH, below / self._height, width / style.WIDTH, height / self._height))
        self._keep_inside(axes)
        self._name(axes)
        return axes

    def _name(self, axes: Axes) -> None:
        """What the upright scale counts, above it."""
        text = axes.text(
            0,
            1,
            fonts.drawn(self._plot.y.name),
            transform=axes.transAxes,
            verticalalignment="bottom",
            fontproperties=fonts.properties(style.TICK),
            color=style.QUIET,
            parse_math=False,
        )
        self.cut(text, (style.WIDTH - style.EDGE) * style.DOTS_PER_INCH)

    def _keep_inside(self, axes: Axes) -> None:
        """A label below the last tick ends where the picture does."""
        for label in axes.get_xticklabels():
            if label.get_window_extent().x1 > style.WIDTH * style.DOTS_PER_INCH:
                label.set_horizontalalignment("right")

    def _beside(self, axes: Axes) -> tuple[float, float]:
        """Inches that the labels take to the left of the axes and below them."""
        frame, whole = axes.get_window_extent(), axes.get_tightbbox()
        if whole is None:
            return 0.0, 0.0
        return (frame.x0 - whole.x0) / style.DOTS_PER_INCH, (frame.y0 - whole.y0) / style.DOTS_PER_INCH

    def _scales(self, axes: Axes) -> None:
        """A few labels, and faint lines across."""
        for axis, scale in ((axes.xaxis, self._plot.x), (axes.yaxis, self._plot.y)):
            axis.set_ticks([place for place, _ in scale.ticks], [fonts.drawn(label) for _, label in scale.ticks])
            for label in axis.get_ticklabels():
                label.set(fontproperties=fonts.properties(style.TICK), color=style.QUIET, parse_math=False)
        axes.tick_params(length=0, pad=3)
        axes.grid(visible=True, color=style.FAINT, linewidth=style.THIN)
        axes.set_axisbelow(True)
        axes.set_frame_on(False)
