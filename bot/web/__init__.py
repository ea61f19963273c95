"""The published copy as a folder that `datasette DIR` serves: the database, what its tables and columns mean, settings.

metadata.yaml   titles, descriptions, units, facets and queries, as data
files           the folder: our few files, and no other is ever touched
rollcast.css    how it looks
links           addresses inside the copy, for cards that point there

Nothing here needs Datasette: it is only for whoever serves the folder.
"""
