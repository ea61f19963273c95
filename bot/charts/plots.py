"""What a painter is told: a picture in lines, areas, bars and notes. Plain values that cross to another process."""

from dataclasses import dataclass
from enum import StrEnum

Numbers = tuple[float, ...]


class Role(StrEnum):
    """What a mark stands for; the painter knows its colour."""

    MAIN = "main"
    OTHER = "other"
    MINE = "mine"
    """The asker's own: their place, their deadline, the window they get."""
    QUIET = "quiet"


class Side(StrEnum):
    """On which side of its point a note stands."""

    ABOVE = "above"
    BELOW = "below"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Axis:
    """A linear scale, and the few places on it that carry a label. `name` says what is counted."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """What lies between two lines."""

    xs: Numbers
    lows: Numbers
    highs: Numbers
    role: Role
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line through some points; `dots` marks each of them."""

    xs: Numbers
    ys: Numbers
    role: Role
    dashed: bool = False
    dots: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a row, its label above it. An open end fades out where the axis ends."""

    row: float
    start: float
    end: float
    role: Role
    label: str = ""
    opens_left: bool = False
    opens_right: bool = False
    notch: float | None = None
    """Where the middle is marked on it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the whole picture at one place of an axis."""

    at: float
    role: Role
    upright: bool = True


@dataclass(frozen=True, slots=True)
class Note:
    """Words at a point of the picture. Notes that would overlap are moved apart, those that would stick out, inwards."""

    x: float
    y: float
    text: str
    role: Role
    side: Side = Side.ABOVE


Mark = Area | Line | Bar | Rule | Note


@dataclass(frozen=True, slots=True)
class Plot:
    """A whole picture. `rows` is how many rows of bars it has; it grows with them."""

    title: str
    subtitle: str
    footer: str
    x: Axis
    y: Axis
    marks: tuple[Mark, ...]
    rows: int = 0

    def texts(self) -> list[str]:
        """Every word in it."""
        notes = [mark.text for mark in self.marks if isinstance(mark, Note)]
        labels = [mark.label for mark in self.marks if isinstance(mark, Bar)]
        ticks = [label for axis in (self.x, self.y) for _, label in axis.ticks]
        return [self.title, self.subtitle, self.footer, self.x.name, self.y.name, *notes, *labels, *ticks]
