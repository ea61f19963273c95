"""What is known, who said so, and what it implies.

    claims -> facts -> answers: an append-only log, and pure functions over it.

    published/    the log as tables for people to browse
    desk          the questions a front end asks, behind one door
    backtest/     how the calculator did on roll-outs of the past
    answers/      question + dossier -> a finished answer, in no language
    store/        the log in SQLite: all SQL of this package
    history/      roll-outs and launch promises of the past, as data
    packs/        product lines as data: products, claims, assumptions
    conflicts     claims that cannot both hold, and which one is used
    dossier       what stands and what prevails, as of any day
    reading/      people's words -> dates, quotes, places, questions
    products markets   the family tree; countries and groups; their names
    attributes/   what may be claimed, one row each
    quantities    numbers with units, brought to one form at the door
    forecasts     the words of the track record
    claims        the words of the log
    scenarios/    the calculator: numbers and dates only, imports no claim
    edtf          dates exactly as sure as their source
    errors        what can go wrong

Imports point down this list and never to `bot`; import-linter holds it. Nothing here reads a clock, rolls dice, looks
at the environment or opens a connection: the day comes with the question, the seed with the configuration.
"""
