"""Changes one thing in the code at a time and asks the tests: what no test notices, no test guards. `make mutants` runs it."""
