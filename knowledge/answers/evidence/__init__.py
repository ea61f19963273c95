"""From claims to inputs: which claims speak to a question, what they say in one unit, and how far to trust them.

One module for each thing a person would ask:

    sales         is it on sale, since when, until when?
    quotes        what was an order of that day told?
    orders        how many are ahead of it?
    counts        what does one claim count?
    deliveries    how many have been handed over, and how fast does it go?
    plans         what did the maker say it would hand over by when?
    statements    what was promised for a country?
    gates         what has to happen first?
    trust         how far a source is believed

Each takes a dossier and returns `Found`: the input, the claims it rests on and as what, and what may be wrong with it.
Nothing here draws a number at random.
"""
