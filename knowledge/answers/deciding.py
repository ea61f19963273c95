"""What to do about a message: answer it, ask one thing back, show a fact, suppose, compare, or say what it is not. Pure.

At most one thing is asked back. Of all that is unclear it is the one that moves the answer furthest: the product, then
which question it is, the country, the day of the order (a year apart), the version (some weeks). The rest is assumed, and
what was assumed is part of the decision, so that it can be said and changed.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from knowledge import edtf
from knowledge.answers.asking import EARLY_ORDER_DAYS, home_market
from knowledge.answers.decisions import MOST_CHOICES, Answer, Ask, Compare, Say, Situation, Sought, State, Step, Suppose
from knowledge.answers.drafts import Draft, deepest
from knowledge.answers.meant import FEWEST, Common
from knowledge.answers.question import WaitQuestion
from knowledge.markets import EUROPE, GROUPS
from knowledge.products import Catalogue
from knowledge.reading.items import Item


def decide(draft: Draft, here: Situation) -> Step:
    """What to do about a draft. Whatever was asked back once is never asked again."""
    match draft.intent:
        case "compare":
            return _compare(draft, here)
        case "fact" if draft.metric not in {None, "other"} or _names(draft):
            return _fact(draft, here)
        case "about" | "track" | "alert":
            return Say(_instead(draft, here), draft.intent)
        case "out_of_scope" | "fact":  # a figure of nothing in particular is none of ours
            return Say(_examples(draft, here), draft.declined or "scope")
        case None if _says_nothing(draft):
            return Say(_examples(draft, here), "scope")
        case _:
            return _forecast(draft, here)


def _says_nothing(draft: Draft) -> bool:
    """Whether nothing was said that a question could be made of: a country alone is not."""
    return not (_names(draft) or draft.orders)


def _names(draft: Draft) -> bool:
    """Whether a product was named, rightly or wrongly: what is usual was not."""
    return bool((draft.product and "usual" not in draft.assumed) or draft.products or draft.misread)


def _forecast(draft: Draft, here: Situation) -> Step:
    """An order or a launch: settle part after part, the weightiest first."""
    for settle in (_intent_said, _product, _intent, _market, _day, _version):
        found = settle(draft, here)
        if not isinstance(found, Draft):
            return found
        draft = found
    if draft.intent == "whatif":
        question = draft.model_copy(update={"intent": "wait"}).question()
        return Suppose(draft, question, draft.levers) if isinstance(question, WaitQuestion) else Answer(draft, question)
    return Answer(draft, draft.question())


def _intent_said(draft: Draft, here: Situation) -> Draft:  # noqa: ARG001  # as its neighbours
    """An order day is that of an order, and a country alone that of a launch."""
    if draft.intent is not None or not (draft.orders or draft.market):
        return draft
    return draft.model_copy(update={"intent": "wait" if draft.orders else "launch"})


def _product(draft: Draft, here: Situation) -> Draft | Ask:
    """The product, unless a launch lacks its country too: then that is asked, and the line is assumed."""
    if draft.product is not None:
        return draft
    if draft.intent == "launch" and draft.market is None and not draft.unsure:
        if draft.products:
            return draft.assuming("alike" if draft.misread else "first", product=draft.products[0])
        return draft.assuming("line", product=here.line)
    if draft.asked:  # cannot be: the product is asked for first; but an old panel must not ask for ever
        return draft.assuming("line", product=here.line)
    return Ask(draft, "product", draft.products)


def _intent(draft: Draft, here: Situation) -> Draft | Ask:  # noqa: ARG001  # as its neighbours
    if draft.intent is not None:
        return draft
    return draft.model_copy(update={"intent": "wait"}) if draft.asked else Ask(draft, "intent")


def _market(draft: Draft, here: Situation) -> Draft | Ask:
    """The country: of a launch always, of an order where its word means several."""
    if draft.unsure and draft.market in {None, *draft.unsure}:
        if not draft.asked:
            return Ask(draft, "market", _countries(draft, here))
        if len(draft.unsure) > 1 or draft.intent == "launch":
            return draft.assuming("market", market=draft.unsure[0], unsure=())
    if draft.intent == "launch" and draft.market is None:
        if not draft.asked:
            return Ask(draft, "market")
        return draft.assuming("market", market=home_market(here.catalogue, draft.product or here.line))
    return draft


def _countries(draft: Draft, here: Situation) -> tuple[str, ...]:
    """What the word can mean; of an order also that it means nothing, and the order is one at home."""
    home = () if draft.intent == "launch" else (home_market(here.catalogue, draft.product or here.line),)
    return tuple(dict.fromkeys((*draft.unsure[: MOST_CHOICES - len(home)], *home)))


def _day(draft: Draft, here: Situation) -> Draft | Ask:
    """The day of the order: which one is meant, or that there is none yet."""
    if draft.intent == "launch" or draft.settled:
        return draft
    if not draft.orders:
        return _undated(draft, here)
    possible = tuple(_possible(draft, here))
    if not possible:
        return _impossible(draft)
    if len(draft.orders) == 1:
        return draft.model_copy(update={"ordered": possible[0], "settled": True})
    if len(possible) > 1 and not draft.asked:
        return Ask(draft, "which", possible[:MOST_CHOICES])
    return draft.assuming("day", ordered=possible[0], settled=True)


def _undated(draft: Draft, here: Situation) -> Draft | Ask:
    """No order day. Of an order that is there it is asked, since today would be wrong; else today is meant.

    So it is for a what-if: how much of the queue is known, and so whether production matters, hangs on that day.
    """
    supposed = any(lever.startswith("order_date=") for lever in draft.levers)
    if not here.sold(draft.product or here.line, draft.market):
        return draft.model_copy(update={"settled": True})
    if draft.planned or supposed:
        return draft.assuming("today", settled=True)
    if not draft.asked:
        return Ask(draft, "ordered")
    opened = here.opened(draft.product or here.line, draft.market)
    if opened is None or opened >= here.today:
        return draft.assuming("today", settled=True)
    return draft.assuming("since", ordered=f"{opened}/{here.today}", settled=True)


def _impossible(draft: Draft) -> Draft:
    """All days lie ahead, or before the opening: the desk refuses such an order, and says why.

    One that is still to be placed is asked about as if it were placed today: of what comes later nobody knows the queue.
    """
    if draft.planned:
        return draft.assuming("planned", ordered=None, settled=True)
    return draft.model_copy(update={"ordered": draft.orders[0], "settled": True})


def _possible(draft: Draft, here: Situation) -> Iterator[str]:
    """The days on which the order can have been placed: between the opening of orders and today."""
    opened = here.opened(draft.product or here.line, draft.market)
    for each in draft.orders:
        span = edtf.parse(each)
        first = opened - timedelta(days=EARLY_ORDER_DAYS) if opened else None
        if not _ahead(each, here.today) and not (first and span.latest and span.latest < first):
            yield each


def _ahead(day: str, today: date) -> bool:
    span = edtf.parse(day)
    begins = span.earliest or span.latest
    return begins is not None and begins > today


def _version(draft: Draft, here: Situation) -> Draft | Ask:
    """Which version of a model, where that makes a difference."""
    model = draft.product or here.line
    if draft.exact or draft.intent != "wait" or model not in here.catalogue or not versions(model, here.catalogue):
        return draft
    question = draft.question()
    if "trim" in draft.assumed or not isinstance(question, WaitQuestion) or not here.differ(question):
        return draft
    if draft.asked:
        return draft.assuming("trim")
    return Ask(draft, "trim", versions(model, here.catalogue)[:MOST_CHOICES])


def versions(model: str, catalogue: Catalogue) -> tuple[str, ...]:
    """A model's versions; none where there are fewer than two to choose from."""
    found = tuple(each for each in catalogue.children(model) if catalogue.is_trim(each))
    return found if len(found) > 1 else ()


def _fact(draft: Draft, here: Situation) -> Step:
    """A fact, of the first product named; those of the others are further questions."""
    if draft.product is None and draft.products and not draft.misread:
        rest = tuple(
            draft.model_copy(update={"product": each, "products": (), "others": ()}) for each in draft.products[1:]
        )
        draft = draft.model_copy(update={"product": draft.products[0], "others": (*rest, *draft.others)})
    for settle in (_product, _market):
        found = settle(draft, here)
        if not isinstance(found, Draft):
            return found
        draft = found
    product, metric = draft.product or here.line, draft.metric or "other"
    return State(draft, Sought(product=product, market=draft.market, metric=metric, period=draft.period))


def _compare(draft: Draft, here: Situation) -> Step:
    """Compare what differs: products, else countries, else days. One thing alone is asked about by itself."""
    named = deepest(draft.products, here.catalogue)
    days = tuple(edtf.parse(each) for each in draft.orders)
    if len(named) >= FEWEST:
        items = tuple(Item(here.catalogue[each].name, product=each) for each in named)
    elif len(draft.markets) >= FEWEST:
        items = tuple(Item(each, market=each) for each in draft.markets)
    elif len(days) >= FEWEST:
        items = tuple(Item(str(each), ordered=each) for each in days)
    else:
        return _forecast(draft.model_copy(update={"intent": "launch" if draft.market else "wait"}), here)
    common = Common(
        product=named[0] if len(named) == 1 else None,
        market=draft.market if len(draft.markets) == 1 else None,
        ordered=days[0] if len(days) == 1 else None,
        by=draft.by,
        as_of=draft.as_of,
    )
    return Compare(draft, items, common)


def _instead(draft: Draft, here: Situation) -> Draft:
    """What can be answered although it was not asked: when the order arrives that someone wants to follow, or the launch."""
    if draft.intent == "about":
        return draft
    now = draft.model_copy(update={"others": ()})
    if draft.product and draft.orders:
        now = now.model_copy(update={"intent": "wait"})
    elif draft.intent == "alert" and draft.market:
        now = now.model_copy(update={"intent": "launch"})
        now = now if draft.product or draft.products else now.assuming("line", product=here.line)
    else:
        return draft
    return draft.model_copy(update={"others": (now, *draft.others)})


def _examples(draft: Draft, here: Situation) -> Draft:
    """Two questions that have an answer here: for whoever asked what is none of ours."""
    usual = draft.product if draft.product and "usual" in draft.assumed else None
    line = here.catalogue.root(usual) if usual else here.line
    abroad = "US" if home_market(here.catalogue, line) in GROUPS[EUROPE] else EUROPE
    wait = Draft(intent="wait", product=usual or here.model, settled=True, exact=True)
    launch = Draft(intent="launch", product=line, market=abroad, exact=True)
    return draft.model_copy(update={"others": (wait, launch)})
