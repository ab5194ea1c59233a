"""careergui: compare careers side by side, offline; this module holds the version and nothing else."""

__version__ = "0.1.0"
