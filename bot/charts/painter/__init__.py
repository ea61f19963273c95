"""Draws plots as PNG, in a process of its own: the only place that knows matplotlib.

    __main__    the process: plots come in, pictures go out
    paint       a plot -> a picture
    frame       heading, footer, and the axes in the room that is left
    marks       how each kind of mark is drawn
    notes       words that keep out of each other's way
    fonts       which fonts there are, and what they can draw
    style       colours and sizes

matplotlib is used without pyplot and without its global settings: every picture is an object of its own.
"""
