"""What turns a curator's words into sound claims. Pure: no database, no clock of its own.

addresses   a page's address as we keep it
spoken      dates and periods as people type them -> EDTF
values      a value in plain notation <-> a claim's value, unit and bound
details     qualifiers as text <-> as a claim has them
drafts      a form filled in -> a claim, or everything that is wrong with it; and back
checks      what is odd about a claim beside those there are: it warns, and refuses nothing
"""
