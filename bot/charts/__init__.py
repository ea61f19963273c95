"""Answers as pictures: a chart, the same in words, and a description for those who do not see it. No Discord.

    kinds       the table of charts: how each is told
    chance course queue slips swings    one module per chart: finished data and a voice -> words and a `Plot`
    telling     what every chart is told as
    scales      axes with a few localised ticks
    latin       the same names in Latin letters, for machines without a font for Chinese
    studio      has plots drawn in a process of their own
    painter/    that process: plots -> PNG; the only place that knows matplotlib, loaded nowhere else
    plots       what crosses over to it: lines, areas, bars and notes, already in words

The bot runs without matplotlib. It then says so, and the words stand by themselves.
"""
