"""Claims in bulk: files in, checked whole, and one canonical form of each format out. Pure."""
