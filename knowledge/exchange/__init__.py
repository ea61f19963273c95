"""Claims in bulk: a file in, checked whole, and one canonical form of each format out. Pure.

A file is CSV, JSON or YAML, always UTF-8; in each a row has the fields of a claim in a pack, also what became of it.
Nothing of a file is taken unless all of it is sound. What is written reads back to the same text.

source    bytes -> text, or why they are none
rows      one claim of a file, and what is wrong with one
cells     a claim's fields <-> cells of a table that no spreadsheet takes for a formula
tables    CSV: RFC 4180 with commas, UTF-8 without a mark, lines that end in a line feed
objects   JSON
reading   a file -> a batch of claims and assessments, or all of its faults
writing   claims -> a file
"""

from knowledge.exchange.reading import Batch, read
from knowledge.exchange.rows import RowFault
from knowledge.exchange.writing import FORMS, write

__all__ = ["FORMS", "Batch", "RowFault", "read", "write"]
