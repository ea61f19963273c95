"""What may be claimed: one row per attribute. A new attribute is a new row.

Shelf lives are judgement: how long such a fact usually stays useful for an answer about now.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from rapidfuzz import process

from knowledge.attributes.qualifiers import QUALIFIERS
from knowledge.errors import UnknownAttribute
from knowledge.quantities import Dimension

RUNGS: tuple[str, ...] = (
    *("on_sale", "orders_open", "dated", "named", "region_only"),
    *("considered", "not_announced", "ruled_out"),
)
"""How firmly a market is promised, firmest first."""

_ANYWHERE = ("bound", "by", "label", "dating", "stated_precision")
"""Qualifiers that any claim may carry."""
_HINDSIGHT = ("outcome", "superseded_by", "fault")
"""Written beside a claim in a pack, which turns them into assessments."""


@dataclass(frozen=True)
class Attribute:
    """One row: what an attribute's values may be and what makes two claims speak of the same fact."""

    name: str
    dimension: Dimension
    shelf_life_days: int
    """How long it usually stays useful."""
    units: tuple[str, ...] = ()
    """Accepted units; `plausible` is in the first of them, whatever is counted. Money is in any currency."""
    identity: tuple[str, ...] = ()
    """Qualifiers that make two claims different facts."""
    by_period: bool = False
    """Whether claims of different periods are different facts."""
    further: tuple[str, ...] = ()
    """Qualifiers it may carry besides."""
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """Qualifiers that take fewer words here than elsewhere."""
    plausible: tuple[float, float] | None = None
    """Lowest and highest value that is no slip of the pen. For dates these are years."""
    may_be_date: bool = False
    """Whether a date may stand for the number: a wait quoted as "March 2026"."""
    many: bool = False
    """Whether all claims stand side by side, so that none replaces another."""
    milestone: str | None = None
    """What its number counts, or its date dates."""
    example: Mapping[str, object] = field(default_factory=dict, hash=False)
    """The fields of a small claim, as a pack writes them."""

    @property
    def qualifiers(self) -> tuple[str, ...]:
        """Every qualifier such a claim may carry."""
        return (*self.identity, *self.further, *_ANYWHERE, *_HINDSIGHT)


_EXAMPLE: Mapping[str, object] = MappingProxyType(
    {
        "product": "example/kite",
        "market": "CN",
        "value": None,
        "unit": None,
        "qualifier": {},
        "period": None,
        "stated_on": "2025-07-02",
        "standing": "reported",
        "origin": "example-20250702",
        "source": {
            "title": "An example",
            "publisher": "Example Press",
            "url": "https://example.org/kite",
            "published": "2025-07-02",
            "language": "en",
        },
        "summary": "An example of how such a claim is written.",
    }
)


def _example(
    value: object = None, unit: str | None = None, period: str | None = None, **qualifier: object
) -> dict[str, object]:
    return {**_EXAMPLE, "value": value, "unit": unit, "period": period, "qualifier": qualifier}


def _rates(*counted: str) -> tuple[str, ...]:
    return tuple(f"{what}/{time}" for what in counted for time in ("year", "month", "week", "day"))


_GOODS = ("vehicles", "units")
_ORDERS = ("orders", "reservations", "survey reservations")
_YEARS = (1990.0, 2100.0)
_FOR_GOOD = 3650
"""What has happened stays known."""

_ROWS = (
    Attribute(
        name="announced",
        dimension=Dimension.DATE,
        shelf_life_days=_FOR_GOOD,
        identity=("what", "plan"),
        plausible=_YEARS,
        example=_example("2025-03-30", period="2025-03-30"),
    ),
    Attribute(
        name="backlog",
        dimension=Dimension.COUNT,
        shelf_life_days=90,
        units=_ORDERS,
        identity=("stage", "scope"),
        by_period=True,
        further=("basis", "cohort"),
        words={"basis": ("press", "derived", "estimate")},
        plausible=(0, 1e9),
        example=_example(150_000, "orders", "2025-03", scope="cumulative", bound="about"),
    ),
    Attribute(
        name="capacity",
        dimension=Dimension.RATE,
        shelf_life_days=365,
        units=_rates(*_GOODS),
        identity=("plant", "basis", "measure"),
        by_period=True,
        words={"basis": ("design", "plan", "achieved", "estimate"), "measure": ("production", "shipment")},
        plausible=(0, 1e9),
        milestone="built",
        example=_example(150_000, "vehicles/year", "2025/..", plant="F2", basis="design"),
    ),
    Attribute(
        name="deliveries",
        dimension=Dimension.COUNT,
        shelf_life_days=120,
        units=(*_GOODS, "survey reservations", *_rates(*_GOODS), "percent"),
        identity=("scope", "measure"),
        by_period=True,
        further=("basis", "frontier"),
        words={"basis": ("press", "derived", "estimate", "sum_of_models")},
        plausible=(0, 1e9),
        milestone="handed_over",
        example=_example(30_452, "vehicles", "2025-07", scope="period", bound="exact"),
    ),
    Attribute(
        name="delivery_target",
        dimension=Dimension.COUNT,
        shelf_life_days=365,
        units=(*_GOODS, *_rates(*_GOODS)),
        identity=("scope", "measure"),
        by_period=True,
        further=("hedge",),
        plausible=(0, 1e9),
        may_be_date=True,
        milestone="handed_over",
        example=_example(350_000, "vehicles", "2025", scope="period", bound="at_least"),
    ),
    Attribute(
        name="first_delivery",
        dimension=Dimension.DATE,
        shelf_life_days=_FOR_GOOD,
        identity=("plan", "cohort"),
        plausible=_YEARS,
        milestone="handed_over",
        example=_example("2025-07-06", period="2025-07-06"),
    ),
    Attribute(
        name="incentive",
        dimension=Dimension.NONE,
        shelf_life_days=365,
        by_period=True,
        further=("binds", "amount", "currency", "monthly", "percent"),
        many=True,
        example=_example(
            None, None, "2025-10-24/2025-11-30", binds="order", amount=15_000, currency="CNY", bound="at_most"
        ),
    ),
    Attribute(
        name="launch_status",
        dimension=Dimension.STATUS,
        shelf_life_days=365,
        further=("strength", "hedge"),
        example=_example("named", period="2025-09/.."),
    ),
    Attribute(
        name="launch_window",
        dimension=Dimension.DATE,
        shelf_life_days=365,
        identity=("event",),
        further=("hedge", "exclusive"),
        plausible=_YEARS,
        milestone="on_sale",
        example=_example("2027", period="2027", hedge="hope", by="chief-executive"),
    ),
    Attribute(
        name="off_sale",
        dimension=Dimension.DATE,
        shelf_life_days=_FOR_GOOD,
        identity=("plan",),
        plausible=_YEARS,
        example=_example("2026-02", period="2026-02/.."),
    ),
    Attribute(
        name="orders",
        dimension=Dimension.COUNT,
        shelf_life_days=180,
        units=(*_ORDERS, *_rates(*_ORDERS), "percent"),
        identity=("stage", "scope", "measure", "elapsed", "cohort"),
        by_period=True,
        further=("basis",),
        words={"basis": ("press", "derived", "estimate")},
        plausible=(0, 1e9),
        example=_example(289_000, "orders", "2025-06-26", stage="refundable", scope="cumulative", elapsed="PT1H"),
    ),
    Attribute(
        name="orders_open",
        dimension=Dimension.DATE,
        shelf_life_days=_FOR_GOOD,
        identity=("stage", "plan"),
        plausible=_YEARS,
        example=_example("2025-06-26", period="2025-06-26"),
    ),
    Attribute(
        name="plant_start",
        dimension=Dimension.DATE,
        shelf_life_days=365,
        identity=("plant", "event", "plan"),
        plausible=_YEARS,
        milestone="built",
        example=_example("2025-07/2025-08", period="2025-07/2025-08", plant="F2", event="production", plan=True),
    ),
    Attribute(
        name="policy",
        dimension=Dimension.NONE,
        shelf_life_days=365,
        by_period=True,
        further=("amount", "currency", "percent", "window", "horizon", "binds"),
        many=True,
        example=_example(None, None, "2025-06-26/..", window="P7D"),
    ),
    Attribute(
        name="price",
        dimension=Dimension.MONEY,
        shelf_life_days=365,
        identity=("stage", "trim", "option"),
        by_period=True,
        words={"stage": ("presale",)},
        plausible=(1, 1e9),
        example=_example(253_500, "CNY", "2025-06-26/..", bound="exact"),
    ),
    Attribute(
        name="quoted_wait",
        dimension=Dimension.DURATION,
        shelf_life_days=90,
        units=("weeks", "months", "days", "years"),
        identity=("trim", "option", "cohort"),
        by_period=True,
        further=("basis", "derived_from", "deposit", "channel"),
        words={"basis": ("app", "store", "press", "derived", "ai_page", "estimate")},
        plausible=(0, 260),
        may_be_date=True,
        milestone="handed_over",
        example=_example([33, 36], "weeks", "2025-06-27", basis="app"),
    ),
    Attribute(
        name="remark",
        dimension=Dimension.NONE,
        shelf_life_days=365,
        by_period=True,
        further=tuple(name for name in QUALIFIERS if name not in (*_ANYWHERE, *_HINDSIGHT)),
        many=True,
        example=_example(None, None, "2025-07", by="chief-executive"),
    ),
)
ATTRIBUTES: Mapping[str, Attribute] = MappingProxyType({row.name: row for row in _ROWS})


def attribute(name: str) -> Attribute:
    """Look up a row. Raises `UnknownAttribute` with the names that look like it."""
    try:
        return ATTRIBUTES[name]
    except KeyError:
        raise UnknownAttribute(name, alike(name, tuple(ATTRIBUTES))) from None


def alike(name: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Give the names most like a misspelt one, best first."""
    return tuple(match for match, *_ in process.extract(name, names, limit=3, score_cutoff=60))
