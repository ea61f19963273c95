"""What was wrong, as one sentence for the person who asked. Both front ends use it; neither knows the other."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from bot.phrases import DEFAULT, day, listed, plain, say
from knowledge import errors

SHOWN = 100
"""Characters of a person's own words that are worth repeating to them."""

PHRASES: Mapping[type[Exception], str] = MappingProxyType(
    {
        errors.InvalidDate: "error-invalid-date",
        errors.ImpossibleDate: "error-impossible-date",
        errors.InvalidQuantity: "error-invalid-quantity",
        errors.InvalidQuote: "error-invalid-quote",
        errors.InvalidPosition: "error-invalid-position",
        errors.InvalidAddress: "error-invalid-address",
        errors.InvalidScenario: "error-invalid-scenario",
        errors.UnknownProduct: "error-unknown-product",
        errors.AmbiguousProduct: "error-ambiguous-product",
        errors.UnknownMarket: "error-unknown-market",
        errors.UnknownMaker: "error-unknown-maker",
        errors.UnknownAttribute: "error-unknown-attribute",
        errors.UnknownClaim: "error-unknown-claim",
        errors.UnknownItem: "error-unknown-item",
        errors.Misread: "error-misread",
        errors.BrokenPack: "error-broken-pack",
        errors.Unsound: "error-unsound",
        errors.StoreCorrupt: "error-store-corrupt",
        errors.StoreNewer: "error-store-newer",
        errors.StoreReadOnly: "error-store-read-only",
        errors.StoreUnreadable: "error-store-unreadable",
        errors.StoreLocked: "error-store-locked",
        errors.StoreFull: "error-store-full",
    }
)
"""The sentence for each error of `knowledge`; a class without a row speaks with its parent's."""


class Told(Exception):
    """Something a person should be told in one sentence, with nothing to look into: a phrase and its values."""

    def __init__(self, phrase: str, **values: str | float) -> None:
        super().__init__(phrase)
        self.phrase = phrase
        self.values = values


def explain(  # noqa: PLR0911  # one for each kind of error
    error: BaseException,
    locale: str = DEFAULT,
    *,
    name: Callable[[str, str], str] = lambda suggestion, _locale: suggestion,
    quote: Callable[[str, int], str] = plain,
) -> str | None:
    """The sentence for `error`, or None if it is a fault of ours and deserves an apology and a traceback.

    `name` turns a suggestion (a product's id, a market's code) into what people call it in a language. `quote` makes
    words that are not ours safe to repeat: `plain` on Discord, `clean` where nothing acts upon markup.
    """
    match error:
        case Told():
            return say(error.phrase, locale, **error.values)
        case errors.Refused():
            limit = day(error.limit, locale) if error.limit else ""
            return say(f"error-{error.code}", locale, day=day(error.day, locale), limit=limit)
        case errors.Incomparable():
            one, other = (quote(text, SHOWN) for text in (*error.texts, "", "")[:2])
            return say(f"error-compare-{error.code}", locale, one=one, other=other)
        case errors.Misread():
            other = quote(error.other, SHOWN) if isinstance(error, errors.RefusedLever) else ""
            told = {
                "text": quote(error.text, SHOWN),
                "other": other,
                **_suggested(error.suggestions, name, quote, locale),
            }
            return say(_phrase(error), locale, **told)
        case errors.BrokenPack():
            return say(_phrase(error), locale, pack=quote(error.path.name, SHOWN), faults=len(error.faults))
        case errors.Unsound():
            return say(_phrase(error), locale, faults=len(error.faults))
        case errors.StoreError() if _phrase(error):
            return say(_phrase(error), locale, file=quote(error.path.name, SHOWN) if error.path else "")
    return None


def _phrase(error: errors.KnowledgeError) -> str:
    """The sentence's name: a refused lever says why by its code, anything else by its class."""
    if isinstance(error, errors.RefusedLever):
        return f"error-lever-{error.code}"
    return next((PHRASES[kind] for kind in type(error).__mro__ if kind in PHRASES), "")


def _suggested(
    suggestions: Sequence[str], name: Callable[[str, str], str], quote: Callable[[str, int], str], locale: str
) -> dict[str, str | int]:
    told = listed((quote(name(each, locale), SHOWN) for each in suggestions[:5]), locale)
    return {"count": len(suggestions), "suggestions": told}
