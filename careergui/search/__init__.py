"""Titles, skills and typing errors to roles; reads nothing and shows nothing."""
