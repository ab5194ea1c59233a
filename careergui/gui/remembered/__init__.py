"""How what is remembered survives several windows and damage; leaves the values themselves to gui.settings."""
