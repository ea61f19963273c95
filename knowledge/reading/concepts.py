"""What phrases stand for. Every concept that a word list may give words for under `[says]`, in plain words.

A concept is what the rules of `intents`, `roles` and `levers` speak of; a language says it in its own words.
"""

from collections.abc import Mapping
from types import MappingProxyType

CONCEPTS: Mapping[str, str] = MappingProxyType(
    {
        # what is asked for
        "when": "asks for a time: when, what month, how soon, ETA",
        "how_long": "asks for a length of time: how long, how many weeks, lead time",
        "how_many": "asks for a count: how many",
        # an order, and waiting for it
        "ordered": "somebody has ordered: ordered, locked in, reserved, paid the deposit, pledged",
        "order": "an order as a thing: order, reservation, deposit, batch, lock-in",
        "planning": "the order is still to come: planning to order, if I order now, would order",
        "mine": "what is the asker's: my, mine, our",
        "me": "the asker: I, me, we",
        "waiting": "waiting: wait, in line, queue, still nothing, no news, give up",
        "arrive": "the thing comes to its buyer: arrive, deliver, hand over, get mine, ship, pick up",
        "promise": "a time somebody gave: the app says, told, quoted, estimated, promised, due",
        "moved": "a time that changed: moved, pushed back, became, it's now",
        "plausible": "asks whether a time can be believed: realistic, normal, any chance, how likely",
        "built": "where a car is being made: VIN, built, in production, scheduled",
        "others": "people who are not the asker: my mate, his, someone, they",
        "asking_for": "asks for somebody else: when does he get it, for my wife",
        "cancelled": "an order that is no more: cancelled, gave back",
        "reordered": "an order that took its place: re-ordered, ordered again",
        "refitted": "a change that is no new order: changed the config, other colour",
        "event": "any other thing with a date: trip, wedding, lease, video, found out",
        "opening": "the day orders opened: launch night, day one, at launch",
        # a product coming to a market
        "launch": "a launch: launch, release, come out, go on sale, market entry, expand",
        "sell": "to be had: available, for sale, can I buy, orders open, in stock, restock, ships to",
        "reach": "coming to a place: come to, arrive in, bring it to, here",
        "announce": "talk of a launch: announced, planned, confirmed, any plans, right-hand drive, countries",
        "abroad": "across borders: export, import, overseas",
        # facts
        "price": "price: price, cost, how much is",
        "backlog": "orders not yet served: backlog, undelivered, orders ahead",
        "deliveries": "how many were delivered or sold",
        "orders_count": "how many were ordered: orders so far, sign-ups, in the first minutes",
        "capacity": "how many can be built: capacity, per month, a day, output",
        "quoted_wait": "the wait quoted to everyone now: current wait, what does the app say",
        "target": "a maker's target: target, guidance, goal",
        "launch_fact": "what is known of a launch, not when it comes: official or rumour, when did it go on sale",
        "policy": "rules and money: refund, deposit back, transfer, warranty, carry over, subsidy, accidentally locked",
        "legit": "whether something is true: scam, real, fake, is it true",
        "source": "where a number comes from: source, says who",
        # what if
        "suppose": "supposing: what if, suppose, assume, imagine, let's say",
        "if": "a bare if",
        "how_much_sooner": "asks for a difference: how much sooner, what would that change",
        "production": "making cars: build, production, factory, line, output",
        "double": "twice as many",
        "triple": "three times as many",
        "half": "half as many",
        "more": "more: increase, faster, plus",
        "less": "less: fewer, cut, slower, minus",
        "cancel": "others leaving the queue: cancel, drop out, don't pay",
        "stop": "a standstill: shut down, pause, strike, shortage",
        "send_abroad": "cars sent abroad: exported, go to Europe",
        "plant": "another plant: second factory, phase two, F2",
        "earlier": "earlier by some time",
        "later": "later by some time",
        "instead": "one thing for another: instead of, switch to, take",
        # comparing
        "versus": "against one another: vs, compared to, than",
        "or": "or",
        "which": "which of them",
        "sooner": "comes first: faster, sooner, first, shorter wait",
        "alternative": "another way to get one: import, demo car, ready stock, used, dealer, stay in line",
        # for the bot
        "notify": "wants to be told: notify, ping me, remind me, let me know, tell me when",
        "track": "wants an order followed: track, where is my car, status, add or delete my order, order number, stage",
        "bot": "the bot itself: bot, you, who made this",
        "method": "how the bot knows: calculate, your numbers, how accurate, privacy, do you make this up",
        "help": "how to use it: help, commands, what can you do",
        # none of ours
        "greeting": "hi, hello, lol, ok",
        "thanks": "thanks, good bot",
        "invest": "shares and money: stock, invest, crypto",
        "legal": "law: sue, lawyer, court",
        "medical": "health: doctor, symptoms, medicine",
        "offtopic": "anything else: weather, joke, recipe, game, homework",
        "accessory": "cars, but not when: wallbox, tyres, range, which colour, should I buy, opinion",
        "advice": "asks for an opinion: should I buy, which one would you take, worth it",
        "instruction": "orders to a bot: ignore your rules, system prompt, ping everyone, act as",
        # around dates
        "not": "denies what follows: not, did not, no",
        "correction": "takes back what stands before: I mean, no wait, sorry",
        "by": "before a deadline that still counts: by, no later than, until",
        "before": "before a deadline that counts no more: before, in time for",
        "after": "after a day",
        "still": "a time that is a deadline by itself: (still) this year",
        "now_is": "tells what day it is: today is, it's already",
    }
)
