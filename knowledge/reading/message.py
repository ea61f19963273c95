"""One message, or a sentence of it, while it is read."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from knowledge.edtf import Span
from knowledge.markets import Markets
from knowledge.products import Catalogue, Product
from knowledge.reading.datefields import Fields, spans
from knowledge.reading.dates import Dated, dates_in, impossible
from knowledge.reading.elements import Text
from knowledge.reading.elsewhere import named_elsewhere
from knowledge.reading.intents import CHAT, DECLINED, NO_CHAT, Declined, Intent, Seen, choose, metric, weigh
from knowledge.reading.languages import spoken
from knowledge.reading.leet import unleet
from knowledge.reading.lengths import lengths
from knowledge.reading.lexicon import Mention
from knowledge.reading.marks import Marks
from knowledge.reading.meanings import (
    alternatives,
    coming,
    is_nearer_ahead,
    last_day,
    likeliest,
    so_long_ago,
    this_year,
)
from knowledge.reading.normalise import clean, fold
from knowledge.reading.pieces import pieces
from knowledge.reading.reading import Reading
from knowledge.reading.roles import Roles, Weighed
from knowledge.reading.slots import LONGEST_QUOTE, QuotedWait, quoted
from knowledge.reading.suppositions import Levers, Suppositions
from knowledge.reading.tongues import tongues
from knowledge.reading.versions import others, versions

DATED = frozenset({"wait", "whatif", "compare", "track", "alert"})
"""Intents whose questions have an order day."""
_UNDATED = frozenset({"fact", "about", "track"})
"""Intents whose questions have no deadline."""
_OWN = frozenset(
    {"ordered", "order", "reordered", "mine", "me", "waiting", "built", "cancelled", "asking_for", "promise"}
)
"""What somebody says who has an order."""
_UNLIVED = frozenset({"suppose", "stop", "earlier", "later", "planning"})
"""What a length of time is about, where nobody has waited it out."""
_SMALL_TALK = 6
"""Pieces of a text that only greets or thanks."""
_HIDDEN = "*"
_UNKNOWN = re.compile(r"(?<![^\W_])(?!kw|cw|wk|fy)[a-z]{2,3}-?\d{1,3}(?![^\W_])")
"""What has the look of a model's name and is none of ours: QX99."""
_MINE = "mi "
_YEAR = re.compile(r"20\d\d\b")
_DATE_BEFORE = re.compile(r"(?:\d[./-]|\d{1,2}\.? [^\W\d]{3,10}\.?,? )$")
"""What makes a year the end of a date: 30/01/, 30 January."""


@dataclass(frozen=True, slots=True)
class Asker:
    """What a message is read with."""

    catalogue: Catalogue
    markets: Markets
    today: date
    language: str
    opened: Mapping[str, date]


class Message:
    """One message, or a sentence of it, while it is read."""

    def __init__(self, text: str, asker: Asker) -> None:
        catalogue, markets, today = asker.catalogue, asker.markets, asker.today
        self._catalogue = catalogue
        self._today = today
        self._opened = asker.opened
        text = unleet(text, catalogue)
        self._typed = text
        folded = fold(text)
        languages = spoken(folded, pieces(folded), asker.language)
        self._tongues = tongues(*languages)
        leads = [word for words in self._tongues.vocabularies for word in words.trims]
        named = [_behind_mine(folded, mention, leads) for mention in self._products_in(text, folded, leads)]
        hidden = _without(folded, ((mention.start, mention.end) for mention in named))
        self._named = versions(named, Text(hidden, self._tongues), catalogue)
        hidden = _without(hidden, ((mention.start, mention.end) for mention in self._named))
        self._foreign = named_elsewhere(hidden)
        hidden = _without(hidden, ((mention.start, mention.end) for mention in self._foreign))
        self._text = Text(hidden, self._tongues)
        self._dates = dates_in(self._text, today)
        taken = [(m.start, m.end) for mentions in (self._named, self._foreign, self._dates) for m in mentions]
        cleaned = _without(clean(text), taken)
        self._places = [
            m for m in markets.in_text(cleaned, *languages) if not self._is_common(cleaned[m.start : m.end])
        ]
        self._unsure = markets.unsure_in_text(cleaned, *languages)
        self._marks = Marks(self._text)
        self._lengths = lengths(self._text)
        self._roles = Roles(self._text, self._marks, self._dates, self._lengths)

    def _products_in(self, text: str, folded: str, leads: list[str]) -> list[Mention[Product]]:
        """The products of a text. A year that ends a date begins no name: 30/01/2026 SU7 is no 2026 SU7."""
        named = self._catalogue.in_text(text, leads=leads)
        years = [m.start for m in named if _YEAR.match(folded, m.start) and _DATE_BEFORE.search(folded[: m.start])]
        for start in years:
            folded = _without(folded, [(start, start + len("2026"))])
        return self._catalogue.in_text(folded, leads=leads) if years else named

    def _levers(self) -> Levers:
        named = self._products()
        trim = named[0].rpartition("/")[2] if named and self._catalogue.is_trim(named[0]) else ""
        return Suppositions(self._text, self._marks, self._lengths, self._dates, trim).levers()

    def _is_common(self, word: str) -> bool:
        """Whether a word is an ordinary one in the language of the text: eu is "I" in Portuguese, rok a year in Polish."""
        main = self._tongues.main
        ordinary = {*main.common, *main.markets.not_places} - {place.lower() for place in main.markets.places}
        return not word.isupper() and word.lower() in ordinary

    @cached_property
    def _near_misses(self) -> list[str]:
        return self._catalogue.near_misses(self._typed, self._named)

    def reading(self) -> Reading:
        """All that it says."""
        orders = self._orders()
        levers = self._levers()
        products = self._products()
        seen = self._seen(orders, levers, products)
        weights = weigh(self._marks, seen)
        intent, confidence = choose(weights, seen)
        if intent == "out_of_scope":
            return Reading(intent, confidence, declined=self._declined(), locale=self._tongues.main.language)
        if not products and not self._foreign and intent != "about":
            products = self._lines
        if intent == "compare":
            products = self._compared()
        market = self._market()
        spans = orders if intent in DATED else ()
        return Reading(
            intent=intent,
            confidence=confidence,
            product=products[0] if products and not self._foreign_first(intent) else None,
            products=products,
            market=market[0] if market else None,
            markets=market,
            unsure_markets=() if market else self._unsure,
            ordered_on=likeliest(spans),
            orders=spans,
            planned=self._planned,
            by_date=self._by_date(intent, spans),
            metric=metric(self._marks, intent),
            period=self._period(intent),
            levers=levers if intent == "whatif" and levers else None,
            quoted=self._quoted(),
            elsewhere=bool(self._foreign) and not products,
            locale=self._tongues.main.language,
            misread=(*impossible(self._dates), *self._near_misses),
        )

    @property
    def _planned(self) -> bool:
        """Whether the order is still to come: as it is said, or as who asks how long one waits in general has none yet."""
        return self._marks.any({"planning"}) or (self._marks.any({"how_long"}) and not self._marks.any(_OWN))

    def _seen(self, orders: tuple[Span, ...], levers: Levers, products: tuple[str, ...]) -> Seen:
        weighed = self._weighed_orders
        return Seen(
            products=len(products),
            maker=bool(self._lines),
            markets=len({mention.meaning for mention in self._places}),
            foreign_products=len({mention.meaning for mention in self._foreign}) or len(self._near_misses),
            market=bool(self._places) or bool(self._unsure),
            here=bool(self._here),
            ordered=max(weighed[0].weight, 0.1) if orders and weighed else 0.0,
            exactly=bool(orders) and orders[0].exact_day is not None,
            waited=bool(self._waited),
            lengths=bool(self._lengths),
            levers=len(levers),
            deadline=any(self._roles.deadline_mark(dated) for dated in self._dates),
            number=any(piece.is_number for piece in self._text.pieces),
            question="?" in self._typed,
            words=len(self._text.pieces),
        )

    def _compared(self) -> tuple[str, ...]:
        """The products of a comparison, versions said without their model among them; no model beside its own version."""
        mentions = sorted((*self._named, *others(self._named, self._text, self._catalogue)), key=lambda m: m.start)
        found = dict.fromkeys(mention.meaning.id for mention in mentions)
        said = [each for each in found if not any(each in self._catalogue.ancestors(other) for other in found)]
        return tuple(said if len(said) > 1 else self._products())

    def _foreign_first(self, intent: Intent) -> bool:
        """Whether a comparison begins with what is not ours."""
        named = min((mention.start for mention in self._named), default=0)
        return intent == "compare" and any(mention.start < named for mention in self._foreign)

    def _products(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(mention.meaning.id for mention in self._named))

    @cached_property
    def _lines(self) -> tuple[str, ...]:
        """The line of a maker whose name alone is said: not that of a model of it that we do not know."""
        return () if _UNKNOWN.search(self._text.folded) else self._catalogue.lines_in_text(self._typed)

    def _market(self) -> tuple[str, ...]:
        """The markets named; what is said not to be meant comes last."""
        named = sorted(self._places, key=lambda mention: self._roles.denies(mention.start))
        found = tuple(dict.fromkeys(mention.meaning.code for mention in named))
        main = self._tongues.main
        if not found and not self._unsure and main.country and main.language in self._here:
            return (main.country,)
        return found

    @cached_property
    def _here(self) -> frozenset[str]:
        """The languages in which the text speaks of where the asker is."""
        return frozenset(each for found in self._tongues.here.all(self._text.pieces) for each in found.meanings)

    @cached_property
    def _weighed_orders(self) -> list[Weighed]:
        found = self._roles.orders(planned=self._planned, asking_for=self._marks.any({"asking_for"}))
        return [each for each in found if each.dated.readings and not (each.dated.bare and not each.dated.led)]

    def _orders(self) -> tuple[Span, ...]:
        """Every day the order can be of, likeliest first: launch night, a date, or so long ago."""
        if night := self._launch_night():
            return (Span.of_day(night),)
        if week := self._roles.calendar_week():
            return tuple(spans(Fields("", {"week": int(week.single or 0)}, self._today)))
        found = self._weighed_orders
        waited = self._waited
        if self._marks.any({"suppose"}):  # of a month, it is more likely said when something is to happen
            found = [
                each for each in found if each.said or each.dated.readings[0].exact_day or self._follows_name(each)
            ]
        if found and found[0].weight >= (1.0 if waited else 0.0):
            dated = found[0].dated
            if self._planned and not found[0].dated.readings[0].latest:
                return ()
            return alternatives(dated, planned=self._planned)
        return waited

    def _follows_name(self, weighed: Weighed) -> bool:
        """Whether a date stands right behind a product: my YU7 from May."""
        return any(0 <= weighed.dated.start - mention.end <= len(" from ") for mention in self._named)

    def _launch_night(self) -> date | None:
        """The day on which orders opened for what is named, where the text says the order is of that day."""
        if not self._marks.any({"opening"}):
            return None
        ancestors = (each for product in self._products() for each in (product, *self._catalogue.ancestors(product)))
        return next((self._opened[each] for each in ancestors if each in self._opened), None)

    @cached_property
    def _waited(self) -> tuple[Span, ...]:
        lived = [length for length in self._roles.elapsed() if not self._roles.promised(length)]
        if not lived and self._marks.any({"plausible"}) and len(self._lengths) == 1:  # is five months normal?
            lived = [
                each for each in self._lengths if not self._roles.explained(each) and not self._marks.any(_UNLIVED)
            ]
        return next(((so_long_ago(length, self._today),) for length in lived if length.single), ())

    def _by_date(self, intent: Intent, orders: tuple[Span, ...]) -> date | None:
        """The last day that satisfies the asker: of a launch the latest that is named, else the first."""
        if intent in _UNDATED:
            return None
        latest = [day for day in (self._deadline(dated, intent, orders) for dated in self._dates) if day]
        return max(latest, default=None) if intent == "launch" else next(iter(latest), None)

    def _deadline(self, dated: Dated, intent: Intent, orders: tuple[Span, ...]) -> date | None:
        """The last day a date leaves, if it is one by which something is to have come."""
        mark, event = self._roles.deadline_mark(dated), self._roles.event_mark(dated)
        span = coming(dated)
        ordered = bool(orders) and any(reading in orders for reading in dated.readings) and not mark
        if span is None or span.latest is None or ordered or (span.latest < self._today and not mark):
            return None
        if mark or (event and intent in DATED) or this_year(dated) or self._wished(dated, intent, orders):
            day = last_day(dated, mark, event)
            return day if day is None or day >= self._today - timedelta(days=366) else None
        return None

    def _wished(self, dated: Dated, intent: Intent, orders: tuple[Span, ...]) -> bool:
        """Whether a date that nothing explains is hoped for: of a launch any time to come; of an order another day ahead."""
        values = set(dated.fields.values)
        if dated.bare and values != {"year"} and not dated.led:
            return False
        if intent in {"launch", "alert"}:
            hoped = "year" in values or not {"day", "month"} <= values or is_nearer_ahead(dated)
            return values != {"day"} and hoped and not self._roles.given(dated)
        exact = {"day", "month"} <= values or {"first", "second"} <= values or values in ({"year"}, {"feast"})
        return exact and bool(orders) and intent == "wait" and not self._roles.told(dated) and is_nearer_ahead(dated)

    def _quoted(self) -> QuotedWait | None:
        """The wait of which the text says that it was told."""
        for length in self._lengths:
            likely = all(end is None or 0 < end <= LONGEST_QUOTE for end in length.weeks)
            if likely and self._roles.promised(length):
                return quoted(length)
        return None

    def _period(self, intent: Intent) -> Span | None:
        """The time of which a figure is asked: the first date that is named. Now is no such time: the latest is meant."""
        spans = (dated.readings[0] for dated in self._dates if dated.readings) if intent == "fact" else ()
        return next((span for span in spans if span.exact_day != self._today), None)

    def _declined(self) -> Declined | None:
        if why := next((why for concept, why in DECLINED.items() if self._marks.any({concept})), None):
            return why
        small = len(self._text.pieces) <= _SMALL_TALK and not self._marks.any(NO_CHAT)
        return "chat" if small and self._marks.any(CHAT) else None


def _behind_mine(folded: str, named: Mention[Product], leads: Collection[str]) -> Mention[Product]:
    """A name without the "my" of a language that spells it like the maker: mi YU7."""
    mine = _MINE.strip() in leads and folded.startswith(_MINE, named.start)
    return named._replace(start=named.start + len(_MINE)) if mine else named


def _without(text: str, places: Iterable[tuple[int, int]]) -> str:
    """Return the text with those places blanked out, so that no date or country is read into a product's name."""
    for start, end in places:
        text = f"{text[:start]}{_HIDDEN * (end - start)}{text[end:]}"
    return text
