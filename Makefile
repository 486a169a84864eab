# Everything a person types more than once. Needs Python 3.11 or later, git and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: devenv assets test test-slow spec check fix handbook demo serve bench shape pins clean

devenv: $(READY)  ## install everything into .venv

$(READY): requirements/dev.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $(READY)

assets: devenv  ## build the style sheets and scripts of the site
	$(BIN)/python -m ilacs.web.frontend

test: assets  ## run all tests but the slow ones
	$(BIN)/python -m pytest -m "not slow" $(ARGS)

test-slow: assets  ## run the slow tests
	$(BIN)/python -m pytest -m slow $(ARGS)

spec: devenv  ## run the examples of every rule
	$(BIN)/python -m pytest tests/spec $(ARGS)

check: devenv  ## lint, format, types, floors of the house
	$(BIN)/ruff check src tests benchmarks
	$(BIN)/ruff format --check src tests benchmarks
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: devenv  ## mend what lint and format can mend
	$(BIN)/ruff check --fix src tests benchmarks
	$(BIN)/ruff format src tests benchmarks

handbook: devenv  ## write docs/reference/ from the facts
	$(BIN)/python -m ilacs handbook docs/reference

demo: devenv  ## a made-up council's workbook with faults planted, checked
	$(BIN)/python -m ilacs synthesise --children 2000 --seed 1 --as-at 2026-11-02 --faults 60 demo/workbook.xlsx
	$(BIN)/python -m ilacs check demo/workbook.xlsx --as-at 2026-11-02 --out demo/checked || test $$? -eq 1
	@echo "Open demo/checked/ to see the report, the marked and the corrected workbook, and the issues."

serve: assets  ## the website, on this machine, with the bundled figures
	$(BIN)/python -m ilacs serve $(ARGS)

bench: assets  ## speed and memory, as ratios, side by side
	$(BIN)/python -m benchmarks

shape: devenv  ## longest modules and functions
	@find src/ilacs -name '*.py' | xargs wc -l | sort -n | tail -12

pins: devenv  ## pin every dependency with its hashes
	$(BIN)/pip-compile --quiet --upgrade --generate-hashes --strip-extras --no-emit-index-url --no-emit-find-links \
	  --no-emit-trusted-host --no-header --output-file requirements/run.txt pyproject.toml
	$(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-emit-index-url --no-emit-find-links \
	  --no-emit-trusted-host --no-header --extra dev --extra site --output-file requirements/dev.txt pyproject.toml

clean:
	rm -rf $(VENV) demo .pytest_cache .mypy_cache .ruff_cache .hypothesis src/ilacs/built src/ilacs/web/built \
	  src/ilacs/web/frontend/node_modules
