"""Words that no other of our languages has: where one of them stands, something was left in English."""

import re

LEFT_OVER = re.compile(
    r"\b(?:the|of|and|with|from|which|that|this|these|than|been|will|would|when|where|who|whose|what|you|your|only|other"
    r"|weeks?|months?|years?|days?|order(?:s|ed)?|deliver(?:y|ies|ed)|newest|oldest|about|between|January|February|March|May"
    r"|June|July|October|December|Germany|Spain|world|facts?|claims?)\b"
)
"""As a whole word, written as English writes it."""


def left_over(text: str) -> list[str]:
    """The English words in a text."""
    return LEFT_OVER.findall(text)
