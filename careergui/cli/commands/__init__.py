"""One module a command: its words, its parser's rows and its function; leaves errors and exit status to main."""
