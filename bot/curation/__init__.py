"""Keeping the facts: who may do what, and what a decision does. Knows no Discord; panels and commands call it.

rights      roles, acts, and the table of who may do what
service     propose, decide, undo: every deed on Discord goes through here
writing     from a decision to the log, also for whoever starts after a crash
names       names that curators sign with
filling     what members asked in vain, closed once a fact answers it
queue       what waits for curators: proposals, headlines, gaps, old facts, disagreements
record      what was decided, as `/curate log` reads it
"""
