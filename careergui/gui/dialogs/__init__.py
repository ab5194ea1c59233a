"""Windows over the window that are rarely needed: about, shortcuts, sources, problems in the data."""
