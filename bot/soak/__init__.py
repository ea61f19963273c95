"""Killed at random moments, again and again, to see whether anything gets lost.

    workload.py    what is done meanwhile, and what must be there afterwards; LOG is the one of the log alone
    curating.py    CURATING is that of curators, over both files
    nursery.py     starts the processes that do it, each in a few milliseconds
    killing.py     kills them, and looks

Nothing here loads Discord's library.
"""
