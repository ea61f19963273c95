"""What may be claimed.

qualifiers   what may qualify a claim: one row each, with the words it takes
rows         the attributes: one row each
identity     when two claims speak of the same fact, and of which milestone
faults       everything wrong with one claim
"""

from knowledge.attributes.faults import Fault, faults
from knowledge.attributes.identity import MILESTONES, FactKey, key, milestone
from knowledge.attributes.qualifiers import QUALIFIERS, Form, Qualifier
from knowledge.attributes.rows import ATTRIBUTES, RUNGS, Attribute, attribute

__all__ = [
    "ATTRIBUTES",
    "MILESTONES",
    "QUALIFIERS",
    "RUNGS",
    "Attribute",
    "FactKey",
    "Fault",
    "Form",
    "Qualifier",
    "attribute",
    "faults",
    "key",
    "milestone",
]
