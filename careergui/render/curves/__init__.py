"""Charts of lines: an upright axis besides the one across, a mark at every value, names at the ends of the lines."""
