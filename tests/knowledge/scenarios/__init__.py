"""The scenario calculator, law by law."""
