"""Drives the program hard and long: clicks and keys at random, starts with signals, kills while writing, long loops (`make soak`)."""
