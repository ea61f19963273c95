"""The fact desk on Discord: what curators fill in, see beforehand, propose and decide.

person      who someone is in a server, as Discord says at this moment
forms       the modals: a claim, its details, a reason, a name
sourcing    from a message, headline or gap to the form
finding     a claim by what people type
foreseeing  what a deed would do, before it is proposed
deciding    the second curator's word on a proposal, and undo
telling     what came of it, where it was pressed and to everyone; who signs
audit       what changed, told where the server wants it told
queue log   the desk, and what was decided; views has one class a list
"""
