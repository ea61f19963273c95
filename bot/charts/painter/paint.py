"""A plot becomes a picture."""

from io import BytesIO

from matplotlib.figure import Figure
from matplotlib.transforms import Bbox

from bot.charts.painter import fonts, notes, style
from bot.charts.painter.frame import Frame
from bot.charts.painter.marks import DRAW
from bot.charts.plots import Bar, Note, Plot


def paint(plot: Plot, latin: Plot) -> bytes:
    """A PNG of the plot; of the one in Latin letters where the fonts here cannot draw the first."""
    file = BytesIO()
    composed(plot if all(map(fonts.can_draw, plot.texts())) else latin).savefig(file, format="png")
    return file.getvalue()


def composed(plot: Plot) -> Figure:
    """The picture before it is one: every mark, then the words where there is room for them."""
    frame = Frame(plot)
    for mark in plot.marks:
        if not isinstance(mark, Note):
            DRAW[type(mark)](frame.axes, mark)
    labels = _labels(frame, [mark for mark in plot.marks if isinstance(mark, Bar)])
    notes.write(frame.axes, [mark for mark in plot.marks if isinstance(mark, Note)], labels)
    return frame.figure


def _labels(frame: Frame, bars: list[Bar]) -> list[Bbox]:
    """The labels of the rows, above the bars from the left edge on: a phone has no room beside them."""
    boxes = []
    for row, label in {bar.row: bar.label for bar in bars if bar.label}.items():
        text = frame.axes.text(
            0,
            row - style.SHOULDER,
            fonts.drawn(label),
            transform=frame.axes.get_yaxis_transform(),
            verticalalignment="center",
            fontproperties=fonts.properties(style.LABEL),
            color=style.INK,
            parse_math=False,
            path_effects=notes.halo(),
        )
        frame.cut(text, frame.axes.get_window_extent().x1)
        boxes.append(text.get_window_extent())
    return boxes
