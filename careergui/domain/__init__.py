"""The words of the program as checked values: roles, estimates, measures, the catalogue, the view's state."""
