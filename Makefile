# One target per thing a person does here. `make` alone lists them.

PYTHON ?=
export PYTHON
READY := .venv/.ready
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help run test lint libraries commands bench soak fuzz mutants sentences record data data-check schema digest screenshots lock wheel clean

help: ## list what there is
	@echo "careergui: compare careers side by side, offline"
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: libraries $(READY) ## open the window (without a display: write the charts and pictures of the window)
	@sh tools/run.sh

test: lint commands ## everything a change must pass: lint, types, layers and all tests (ARGS="-k pay" chooses)
	$(BIN)/python -m tools.covered $(ARGS)

lint: libraries $(READY) ## the quick part of it: lint, layout, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --verbose

bench: libraries $(READY) ## measure start, memory, charts and repainting against their limits
	$(BIN)/python -m tools.bench $(ARGS)

soak: libraries $(READY) ## drive the window at random, loop, kill while writing (ARGS="actions --count 20000 --seed 7"; docs/robustness.md)
	$(BIN)/python -m tools.soak $(ARGS)

fuzz: libraries $(READY) ## damaged files and odd calls, every answer and export looked at (ARGS="files --count 1000 --seed 7")
	$(BIN)/python -m tools.fuzz $(ARGS)

mutants: libraries $(READY) ## change one thing in the code at a time and ask the tests (ROOM=compare; ARGS="--every 10" for a first look)
	$(BIN)/python -m tools.mutants $(ROOM) $(ARGS)

sentences: libraries $(READY) ## hold every sentence about many more pairs of roles against its figures (COUNT=100 occupations)
	CAREERGUI_SENTENCES=$(or $(COUNT),100) $(BIN)/python -m pytest tests/compare/test_true_sentences.py $(ARGS)

record: $(READY) ## write down anew what every kind of chart says of some roles (tests/charts/recorded); read the difference before it is committed
	$(BIN)/python -m tests.charts.recorded_charts

data: $(READY) ## build the bundled data: make data RELEASES=folder (docs/building-data.md; OEWS=folder where the wage survey is elsewhere)
	@test -n "$(RELEASES)" || { echo "Give the folder of release files: make data RELEASES=folder. See docs/building-data.md."; exit 2; }
	$(BIN)/python -m careergui.build "$(RELEASES)" $(if $(OEWS),--oews "$(OEWS)")

data-check: $(READY) ## check the bundled data, and every figure against its release where RELEASES=folder has them (OEWS=folder as above)
	$(if $(RELEASES),CAREERGUI_RELEASES="$(RELEASES)") $(if $(OEWS),CAREERGUI_OEWS="$(OEWS)") $(BIN)/python -m tools.data_check

schema: $(READY) ## write resources/schema/ anew from the types
	$(BIN)/python -m careergui.data.schema

digest: $(READY) ## write resources/digest.txt anew from the bundled figures, after a change by hand
	$(BIN)/python -m careergui.data.digest

screenshots: libraries $(READY) ## make the pictures of the README anew
	$(BIN)/python -m tools.screenshots

lock: ## pin every package in requirements.lock anew (UPGRADE=yes takes the newest)
	sh tools/lock.sh "$$(sh tools/find_python.sh)"

wheel: $(READY) ## build what pip installs, into dist/
	$(BIN)/python -m build --no-isolation

clean: ## remove everything that the targets above made
	rm -rf .venv build dist careergui-output .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find careergui tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

libraries:
	@sh tools/system_libraries.sh

commands:
	@sh tools/test_commands.sh

$(READY): requirements.lock pyproject.toml tools/setup.sh
	@sh tools/setup.sh
