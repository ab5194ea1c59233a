"""Feeds the program damaged files and odd calls, and looks at each answer and each export (`make fuzz`)."""
