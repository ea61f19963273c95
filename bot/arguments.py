"""Options of commands: what is offered while someone types, and how what they typed is read.

Every option takes free text. What Discord offers is only a help, so everything is read again here, by the readers that
also read whole messages.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from discord import app_commands

from bot.addressed import Addressed
from bot.cards import dates
from bot.cards.header import DOT, quoted
from bot.cards.voice import Voice
from bot.errors import Interaction, completing
from bot.phrases import clean, language
from knowledge import edtf
from knowledge.answers.meant import Common
from knowledge.answers.question import LaunchQuestion, Quoted, WaitQuestion
from knowledge.attributes import ATTRIBUTES
from knowledge.attributes.rows import alike
from knowledge.edtf import Precision, Span
from knowledge.errors import InvalidDate, Misread, UnknownAttribute
from knowledge.markets import Markets
from knowledge.products import Catalogue
from knowledge.reading.dates import read_date
from knowledge.reading.items import Item, ItemReader
from knowledge.reading.normalise import fold
from knowledge.reading.slots import QuotedWait, read_position, read_quote

LONGEST = 100
"""Characters an option takes; Discord refuses longer ones itself."""
OFFERED = 25
HALF = 12
"""Of what is offered where a product may be meant or a country."""
Words = app_commands.Range[str, 1, LONGEST]
Choice = app_commands.Choice[str]
Completer = Callable[[Interaction, str], "app_commands.commands.Coro[list[Choice]]"]


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, as far as reading their words goes: the day it is, and their language."""

    today: date
    locale: str

    @classmethod
    def of(cls, interaction: Addressed) -> "Asker":
        """The asker behind an interaction or a message."""
        return cls(interaction.created_at.date(), interaction.locale.value)

    @property
    def language(self) -> str:
        """The language whose words are read."""
        return language(self.locale)


class Arguments:
    """Reads and completes options, by the products and markets there are."""

    def __init__(self, catalogue: Catalogue, markets: Markets) -> None:
        self._catalogue = catalogue
        self._markets = markets

    def wait(
        self,
        asker: Asker,
        product: str,
        *,
        ordered: str | None = None,
        market: str | None = None,
        quote: str | None = None,
        position: str | None = None,
        by: str | None = None,
        as_of: str | None = None,
    ) -> WaitQuestion:
        """The question behind /wait, `product` being an id. Raises Misread."""
        return WaitQuestion(
            product=product,
            market=self.market(market, asker) if market else None,
            ordered=self.ordered(ordered, asker) if ordered else None,
            quoted=self.quote(quote, asker) if quote else None,
            position=read_position(position, asker.language) if position else None,
            by=self.deadline(by, asker) if by else None,
            as_of=self.as_of(as_of, asker) if as_of else None,
        )

    def launch(
        self, asker: Asker, product: str, market: str, *, by: str | None = None, as_of: str | None = None
    ) -> LaunchQuestion:
        """The question behind /launch, `product` being an id. Raises Misread."""
        return LaunchQuestion(
            product=product,
            market=self.market(market, asker),
            by=self.deadline(by, asker) if by else None,
            as_of=self.as_of(as_of, asker) if as_of else None,
        )

    def items(self, asker: Asker, texts: Sequence[str], product: str | None = None) -> tuple[Item, ...]:
        """The items of /compare; a version said alone is one of `product`, an id. Raises Misread."""
        return self._reader(asker).items(texts, product)

    def common(
        self,
        asker: Asker,
        *,
        product: str | None = None,
        market: str | None = None,
        ordered: str | None = None,
        by: str | None = None,
        as_of: str | None = None,
    ) -> Common:
        """What all items of /compare have in common, `product` being an id. Raises Misread."""
        return Common(
            product=product,
            market=self.market(market, asker) if market else None,
            ordered=edtf.parse(self.ordered(ordered, asker)) if ordered else None,
            by=self.deadline(by, asker) if by else None,
            as_of=self.as_of(as_of, asker) if as_of else None,
        )

    def understood(self, asker: Asker, typed: str) -> str:
        """An item in words, to show while it is typed. Raises Misread."""
        item, voice = self._reader(asker).item(typed), self.voice(asker.locale)
        parts = (
            voice.label(item.product) if item.product else "",
            voice.label_market(item.market) if item.market else "",
            dates.span(item.ordered, voice) if item.ordered else "",
        )
        return DOT.join(part for part in parts if part)

    def _reader(self, asker: Asker) -> ItemReader:
        return ItemReader(self._catalogue, self._markets, asker.today, asker.language)

    def product(self, text: str) -> str:
        """A product's id. Raises UnknownProduct and AmbiguousProduct."""
        return self._catalogue.find(text).id

    def market(self, text: str, asker: Asker) -> str:
        """A market's code. Raises UnknownMarket."""
        return self._markets.find(text, asker.language).code

    def ordered(self, text: str, asker: Asker) -> str:
        """The day, month or quarter of an order, as EDTF. Raises InvalidDate."""
        span = read_date(text, today=asker.today, language=asker.language)
        if span.earliest is None and span.latest is None:
            raise InvalidDate(text)
        return str(span)

    def quote(self, text: str, asker: Asker) -> Quoted:
        """What the asker was told. Raises InvalidQuote."""
        told = read_quote(text, today=asker.today, language=asker.language)
        return quote_of(told)

    def deadline(self, text: str, asker: Asker) -> date:
        """The last day of what was typed. Raises InvalidDate."""
        latest = read_date(text, today=asker.today, language=asker.language, ahead=True).latest
        if latest is None:
            raise InvalidDate(text)
        return latest

    def as_of(self, text: str, asker: Asker) -> date:
        """The last day of what was typed, as far as it has come. Raises InvalidDate."""
        span = read_date(text, today=asker.today, language=asker.language)
        if span.latest is None:
            raise InvalidDate(text)
        begun = span.earliest is not None and span.earliest <= asker.today
        return min(span.latest, asker.today) if begun else span.latest

    def attribute(self, text: str, asker: Asker) -> str:
        """An attribute's name, typed as its name or as we call it, or as one of these begins. Raises UnknownAttribute."""
        voice = self.voice(asker.locale)
        called = {fold(voice.coded("attribute", name)): name for name in ATTRIBUTES}
        typed = fold(text).strip()
        name = called.get(typed, typed.replace(" ", "_"))
        if name in ATTRIBUTES:
            return name
        begun = [each for label, each in called.items() if typed and label.startswith(typed)]
        if len(begun) == 1:
            return begun[0]
        raise UnknownAttribute(text, tuple(begun or (called[each] for each in alike(typed, tuple(called)))))

    def voice(self, locale: str) -> Voice:
        """What products and markets are called in a language."""
        return Voice(locale, self._catalogue, self._markets)

    def named(self, suggestion: str, locale: str) -> str:
        """What a suggested id or code is called in a language; anything else as it is."""
        voice = self.voice(locale)
        if suggestion in self._catalogue:
            return voice.label(suggestion)
        if suggestion in self._markets:
            return voice.label_market(suggestion)
        if suggestion in ATTRIBUTES:
            return voice.coded("attribute", suggestion)
        typed = "=" in suggestion or "." in suggestion  # a lever is typed as it stands
        return suggestion if typed else suggestion.replace("_", " ")

    def products(self, typed: str, first: str = "") -> list[Choice]:
        """Products whose names begin like what is typed; before anything is, `first` comes first."""
        found = self._catalogue.complete(typed, OFFERED)
        if first and not typed.strip():
            found = [self._catalogue[first], *(each for each in found if each.id != first)][:OFFERED]
        return [choice(each.name, each.id) for each in found]

    def markets(self, typed: str, locale: str) -> list[Choice]:
        """Markets whose names begin like what is typed; before anything is typed, those at home first."""
        voice = self.voice(locale)
        at_home = [each.home_market for each in self._catalogue if each.home_market] if not typed.strip() else []
        offered = (each.code for each in self._markets.complete(typed, voice.language, OFFERED))
        found = list(dict.fromkeys((*at_home, *offered)))[:OFFERED]
        return [choice(voice.label_market(each), each) for each in found]


class Completers:
    """Autocompletes, one for each kind of option; each offers at most 25, and nothing when it fails.

    `here` gives the reader of the place where someone types, `usual` the product that is mostly meant there.
    """

    def __init__(self, here: Callable[[Interaction], Arguments], usual: Callable[[Interaction], str]) -> None:
        async def product(interaction: Interaction, typed: str) -> list[Choice]:
            return here(interaction).products(typed, usual(interaction))

        async def market(interaction: Interaction, typed: str) -> list[Choice]:
            return here(interaction).markets(typed, interaction.locale.value)

        async def attribute(interaction: Interaction, typed: str) -> list[Choice]:
            voice = here(interaction).voice(interaction.locale.value)
            named = sorted((voice.coded("attribute", name), name) for name in ATTRIBUTES)
            sought = fold(typed).strip()
            return [choice(label, name) for label, name in named if sought in fold(label) or sought in name][:OFFERED]

        async def quote(interaction: Interaction, typed: str) -> list[Choice]:
            asker, arguments = Asker.of(interaction), here(interaction)
            return _echo(typed, lambda: quoted(arguments.quote(typed, asker), arguments.voice(asker.locale)))

        async def item(interaction: Interaction, typed: str) -> list[Choice]:
            asker, arguments = Asker.of(interaction), here(interaction)
            read = _echo(typed, lambda: arguments.understood(asker, typed)) if " " in typed.strip() else []
            found = [*read, *(await product(interaction, typed))[:HALF], *await market(interaction, typed)]
            return found[:OFFERED]

        self.item = completing(item)
        self.product = completing(product)
        self.market = completing(market)
        self.attribute = completing(attribute)
        self.quote = completing(quote)
        self.past = completing(_days(here, ahead=False))
        self.ahead = completing(_days(here, ahead=True))


def quote_of(told: QuotedWait | Span) -> Quoted:
    """A quote as a question keeps it."""
    return Quoted(window=str(told)) if isinstance(told, Span) else Quoted(weeks=(told.low_weeks, told.high_weeks))


def _days(
    here: Callable[[Interaction], Arguments], *, ahead: bool
) -> "Callable[[Interaction, str], app_commands.commands.Coro[list[Choice]]]":
    """Echoes a date as it is understood, or offers some that show the forms there are."""

    async def complete(interaction: Interaction, typed: str) -> list[Choice]:
        asker = Asker.of(interaction)
        voice = here(interaction).voice(asker.locale)
        if not typed.strip():
            return [_dated(span, voice) for span in _ready(asker.today, ahead=ahead)]
        try:
            return [_dated(read_date(typed, today=asker.today, language=asker.language, ahead=ahead), voice)]
        except Misread:
            return []

    return complete


def _ready(today: date, *, ahead: bool) -> Sequence[Span]:
    """Today, this month, this quarter and this year; or the ends of those to come."""
    quarter = (today.month - 1) // 3
    spans = (
        Span.of_day(today),
        Span(today.replace(day=1), _last(today.year, today.month), Precision.MONTH),
        Span(date(today.year, 3 * quarter + 1, 1), _last(today.year, 3 * quarter + 3), Precision.QUARTER),
        Span(date(today.year, 1, 1), date(today.year, 12, 31), Precision.YEAR),
    )
    if not ahead:
        return spans
    ends = [date(today.year + n, 12, 31) for n in range(3)]
    return [Span.of_day(end) for end in ends if end > today]


def _last(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def _dated(span: Span, voice: Voice) -> Choice:
    text = str(span)
    return choice(voice.say("option-echo", date=text, words=dates.span(span, voice)), text)


def _echo(typed: str, read: Callable[[], str]) -> list[Choice]:
    try:
        understood = read()
    except Misread:
        return []
    return [choice(f"{clean(typed, 40)} · {understood}", clean(typed, LONGEST))]


def choice(name: str, value: str) -> Choice:
    """Something to pick, cut to what Discord takes."""
    return app_commands.Choice(name=clean(name, LONGEST), value=value[:LONGEST])
