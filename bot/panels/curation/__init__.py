"""The fact desk on Discord: what curators fill in, see beforehand, propose and decide.

person      who someone is in a server, as Discord says at this moment
"""
