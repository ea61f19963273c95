"""A pack as text, always laid out the same way, so that two versions differ only where their content does.

One line for what is short (qualifiers, lists of names), a block for the rest; keys in the order of the models; keys
that say nothing are left out, except those every claim has.
"""

from collections.abc import Iterable, Mapping

import yaml

from knowledge.packs.model import Assumption, Pack, PackClaim, PackProduct

WIDTH = 120

HEADER = """\
# A pack: one product line as data. Text in quotes is text where YAML would see a date, a number or a truth value.
#
# maker        who makes it; names are all spellings people use, the wrong ones too.
# products     id is a path maker/model/trim, parent the id one step up. Aliases are unique across products, compared
#              without case. successor = what replaced it; home_market = where it is sold first. markets is no fact but
#              a cross-check of the claims: status on_sale | withdrawn | announced (by the maker) | claimed (by a
#              distributor, a local office or the press) | rumoured | ruled_out, each with the claim it rests on.
# claims       someone said that an attribute of a product in a market has a value; in the order they were collected.
#   market     ISO 3166-1 alpha-2, EU (Europe, unless the summary speaks of EU law) or global; A/B for each of several.
#   value      a number, [low, high] with null for an open end, a date in EDTF, a status, or null.
#   qualifier  what the value speaks of and how exactly. outcome (met, early, missed, superseded), superseded_by and, in
#              claims marked false, fault say what became of it: they are read as hindsight, not as part of the claim.
#   period     EDTF: the time the value speaks of. stated_on: when it was public; it counts from the last day of that.
#   standing   rumour | reported | official. confidence: low | medium | high, how sure we are of our reading.
#   origin     the underlying statement; claims that share one are one voice.
#   disputed_by, shown_by   ids of claims that contradict it; ids of claims that show its outcome, or that it is false.
#   'false'    shown to be wrong or invented. Quoted, because YAML 1.1 takes a bare false for a truth value.
#   also       further pages that carry the same claim.
# gates        steps that must be finished before a launch away from home; months: between lo and hi lie 8 in 10, or a
#              median with the spread sigma of the logarithm. wait_under_weeks: open once an order at home is served
#              that fast.
# presets      scenarios with a name: levers as they are typed after --scenario.
# pauses       working time lost; speed is what is left of the usual pace. Gates, presets and pauses are assumptions:
#              each rests on claims, or says under judgement why we hold it, or both.
"""


class _Line(dict[str, object]):
    """A mapping that goes on one line."""


class _Row(list[object]):
    """A list that goes on one line."""


class _Dumper(yaml.SafeDumper):
    """Plain YAML, every alias written out, short things on one line."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  # PyYAML asks about each value
        """Say yes: an alias would couple two rows."""
        return True


_Dumper.add_representer(_Line, lambda to, data: to.represent_mapping("tag:yaml.org,2002:map", data, flow_style=True))
_Dumper.add_representer(_Row, lambda to, data: to.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=True))


def write(pack: Pack) -> str:
    """The pack's file. Reading it gives an equal pack; writing that gives the same text."""
    content: dict[str, object] = {}
    if pack.pack:
        content["pack"] = _said(pack.pack.model_dump())
    content["maker"] = _flat(pack.maker.model_dump())
    content["products"] = [_product(product) for product in pack.products]
    for name in ("gates", "presets", "pauses"):
        if rows := getattr(pack, name):
            content[name] = [_assumption(row) for row in rows]
    if pack.feeds:
        content["feeds"] = [_Line(_said(feed.model_dump())) for feed in pack.feeds]
    content["claims"] = [_claim(claim) for claim in pack.claims]
    return HEADER + yaml.dump(content, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=WIDTH)


def write_claims(claims: Iterable[PackClaim]) -> str:
    """The claims alone, laid out as in a pack."""
    content = {"claims": [_claim(claim) for claim in claims]}
    return yaml.dump(content, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=WIDTH)


def _said(content: Mapping[str, object]) -> dict[str, object]:
    """Without what says nothing."""
    return {name: value for name, value in content.items() if value not in (None, "", (), [], {})}


def _flat(content: Mapping[str, object]) -> dict[str, object]:
    """Lists of names on one line."""
    return {name: _short(value) for name, value in content.items()}


def _short(value: object) -> object:
    """A list or mapping on one line, whatever is in it; anything else as it is."""
    match value:
        case Mapping():
            return _Line({name: _short(item) for name, item in value.items()})
        case list() | tuple():
            return _Row(_short(item) for item in value)
        case _:
            return value


def _product(product: PackProduct) -> dict[str, object]:
    content = _flat(product.model_dump(exclude={"markets", "note", "successor", "home_market"}))
    content["markets"] = [_Line(_said(market.model_dump())) for market in product.markets]
    return content | _said(product.model_dump(include={"note", "successor", "home_market"}))


def _assumption(assumption: Assumption) -> dict[str, object]:
    return _flat(_said(assumption.model_dump(exclude_defaults=True)))


def _claim(claim: PackClaim) -> dict[str, object]:
    content = _flat(claim.model_dump(mode="json", exclude={"source", "also", "false", "summary"}))
    for name in ("disputed_by", "shown_by"):
        if not content[name]:
            del content[name]
    if claim.false:
        content["false"] = True
    content["source"] = claim.source.model_dump()
    if claim.also:
        content["also"] = [_Line(_copy(copy.model_dump())) for copy in claim.also]
    return content | {"summary": claim.summary}


def _copy(content: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in _said(content).items() if value != "und"}
