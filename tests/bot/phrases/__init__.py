"""What holds in every language."""
