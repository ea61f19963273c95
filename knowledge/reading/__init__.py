"""From what people type to what they mean. Words live in `words/`, one file per language; code knows none of them.

Reading never guesses in silence: what cannot be told stays None, what looks like a date or a product and is none is
named in the result, so that whoever asked can be asked back.
"""
