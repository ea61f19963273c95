"""Product lines as data: what a pack is, what can be wrong with one, how it is written, and the packs that ship."""
