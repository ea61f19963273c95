"""The scenario calculator: numbers and dates in, draws out. Knows nothing of claims, products or markets."""
