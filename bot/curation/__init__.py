"""Keeping the facts: who may do what, and what a decision does. Knows no Discord; panels and commands call it.

rights      roles, acts, and the table of who may do what
service     propose, decide, undo: every write of a fact on Discord goes through here
stale       facts past their shelf life, most used first
"""
