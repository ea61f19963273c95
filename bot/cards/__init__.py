"""Answers and facts as messages. Pure: a finished value and a voice go in, a `LayoutView` comes out.

voice      whose language, and what products and markets are called in it
dates      days, spans, windows and ages in words
chance     probabilities in words
amounts    numbers, ranges and units in words
claims     one claim in words: what it says, who says so, what is held of it
layout     blocks of text, cut to what Discord takes, on one card
header     what was understood, and how old the newest fact is
reasons    what moves an answer most, and how it has moved
caveats    what may be wrong with it, and what disagrees
promises   what was announced, and what came of it
sources    the claims behind it, on the card and page by page
pages      long lists as pages of one card
naming     what answers side by side are called
levers     an assumption in words
wait launch whatif compare facts scorecard   the cards themselves

Buttons are handed in as rows: what they do is none of a card's business.
"""
