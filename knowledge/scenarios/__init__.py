"""The scenario calculator: numbers and dates in, draws out. Knows nothing of claims, products or markets."""

MODEL = "2"
"""Version of the model. Raised when the same facts come to give another forecast: its track record then starts anew."""
