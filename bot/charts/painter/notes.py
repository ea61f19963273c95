"""Words on a picture that keep out of each other's way, and inside."""

from collections.abc import Iterable, Sequence

from matplotlib.axes import Axes
from matplotlib.patheffects import withStroke
from matplotlib.text import Annotation
from matplotlib.transforms import Bbox

from bot.charts.painter import fonts, style
from bot.charts.plots import Note, Role, Side

GAP = 5.0
"""Points between a note and its point."""
OFFSETS = {Side.ABOVE: (0.0, GAP), Side.BELOW: (0.0, -GAP), Side.LEFT: (-GAP, 0.0), Side.RIGHT: (GAP, 0.0)}
ALIGNED = {
    Side.ABOVE: ("center", "bottom"),
    Side.BELOW: ("center", "top"),
    Side.LEFT: ("right", "center"),
    Side.RIGHT: ("left", "center"),
}
STEP, FURTHEST = 2.0, 120
"""Pixels by which a note that is in the way is moved at a time, and how often at most."""
HALO = 1.8
"""Points of ground colour around a note, which keep it legible on a line."""


def write(axes: Axes, notes: Iterable[Note], taken: Sequence[Bbox]) -> None:
    """Write every note: shifted inwards where it would stick out, up or down where another one is."""
    boxes, frame = list(taken), axes.get_window_extent()
    for note in notes:
        text = _text(axes, note)
        box = _moved(text, *_inwards(text.get_window_extent(), frame))
        boxes.append(_moved(text, 0.0, _way_out(box, boxes, frame)))


def halo() -> list[withStroke]:
    """Ground colour around letters."""
    return [withStroke(linewidth=HALO, foreground=style.GROUND)]


def _text(axes: Axes, note: Note) -> Annotation:
    horizontal, vertical = ALIGNED[note.side]
    return axes.annotate(
        fonts.drawn(note.text),
        (note.x, note.y),
        xytext=OFFSETS[note.side],
        textcoords="offset points",
        horizontalalignment=horizontal,
        verticalalignment=vertical,
        color=style.INK if note.role is Role.MAIN else style.COLOURS[note.role],
        fontproperties=fonts.properties(style.NOTE),
        parse_math=False,
        annotation_clip=False,
        path_effects=halo(),
        zorder=5,
    )


def _inwards(box: Bbox, frame: Bbox) -> tuple[float, float]:
    """How far a note has to be shifted so that it ends where the picture does."""
    across = max(frame.x0 - box.x0, 0.0) - max(box.x1 - frame.x1, 0.0)
    return across, max(frame.y0 - box.y0, 0.0) - max(box.y1 - frame.y1, 0.0)


def _way_out(box: Bbox, others: Sequence[Bbox], frame: Bbox) -> float:
    """How far up or down the nearest place is where no other note is; nothing where there is no such place."""
    for step in range(FURTHEST):
        for way in (step * STEP, -step * STEP):
            moved = box.translated(0.0, way)
            inside = moved.y0 >= frame.y0 and moved.y1 <= frame.y1
            if inside and not any(moved.overlaps(other) for other in others):
                return way
    return 0.0


def _moved(text: Annotation, across: float, along: float) -> Bbox:
    x, y = text.get_position()
    points = style.POINTS_PER_INCH / style.DOTS_PER_INCH
    text.set_position((x + across * points, y + along * points))
    return text.get_window_extent()
