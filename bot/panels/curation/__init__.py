"""The fact desk on Discord: what curators fill in, see beforehand, propose and decide.

person      who someone is in a server, as Discord says at this moment
forms       the modals: a claim, its details, a reason, a name
drafting    from a form to a deed: /curate add and Use as source
deciding    what a deed would do, the proposal, and the second curator's word
audit       what changed, told where the server wants it told
"""
