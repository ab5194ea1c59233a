"""Text a person types, and values remembered of it, made values or a sentence that says why not; touches no file but to look."""
