"""Follows bundled figures back to the release files by a path of its own: shares no reading code with the build, nor with the program."""
