"""Roles side by side: differences, shared skills and sentences, all made from the figures; leaves drawing to charts."""
