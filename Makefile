# make run: try it. With DISCORD_TOKEN set it runs on Discord, without it in a local page that looks like Discord.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PREVIEW := $(if $(strip $(DISCORD_TOKEN)$(DISCORD_TOKEN_FILE)),,preview)

.DEFAULT_GOAL := run
.PHONY: run test format scores web

run: $(VENV)/installed$(if $(PREVIEW),-preview)
	@exec $(BIN)/rollcast

# The facts as pages: a copy of them in build/web, served by Datasette on this machine alone. WEB_PORT=0 takes any port.
WEB_PORT ?= 8001
web: $(VENV)/installed-web
	@$(BIN)/rollcast publish build/web
	@exec $(BIN)/datasette build/web --host 127.0.0.1 --port $(WEB_PORT)

# A run of the whole suite is shared out among the cores; `pytest tests/x.py` runs in one process, without that start-up.
test: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n auto --maxprocesses 8 --dist worksteal

format: $(VENV)/installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# After the model has become better: what later changes must not fall behind.
scores: $(VENV)/installed-dev
	$(BIN)/rollcast backtest scores > scores.json.part && mv scores.json.part knowledge/backtest/scores.json

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Rollcast needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name another one: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

# Each stamp says that this much was installed from the pyproject.toml of that moment.
$(VENV)/installed: pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[charts]'
	@touch $@

$(VENV)/installed-preview: pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[charts,preview]'
	@touch $@ $(VENV)/installed

$(VENV)/installed-web: pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[charts,web]'
	@touch $@ $(VENV)/installed

$(VENV)/installed-dev: pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/installed $(VENV)/installed-preview $(VENV)/installed-web
