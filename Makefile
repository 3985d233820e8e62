# Said & Shown. `make demo` runs the main job on this machine, `make test` proves it; each sets up what it needs.

PYTHON ?= python3
PORT ?= 8000
SERVE ?= 1
VENV := .venv
BIN := $(VENV)/bin
MANAGE := $(BIN)/python manage.py
SHARED ?= ../shared
TRAIN := .venv-train
CHROMIUM ?= /usr/bin/chromium
UV_FLAGS := --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev chromium demo test check lock train clean

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(VENV)/.installed ## Install what the site needs to run
setup-dev: $(VENV)/.installed-dev ## Install what its tests and checks need too

$(VENV)/.installed: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(None if (3, 11) <= sys.version_info < (3, 13) else "This needs Python 3.11 or 3.12: make PYTHON=…")'
	test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@

$(VENV)/.installed-dev: requirements-dev.lock $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

chromium: ## Install the browser that the tests drive, where it is missing and this user may
	@test -x $(CHROMIUM) || .ci/install-chromium

demo: setup ## Grade the sample articles, then serve the site (SERVE=0: stop before; PORT=8000)
	@$(MANAGE) demo --port $(PORT) $(if $(filter 0 no false,$(SERVE)),--no-serve)

test: setup-dev chromium ## Run the tests; those that need SHARED are skipped without it
	$(BIN)/python -m pytest

check: setup-dev ## Lint, format, types, import order, migrations, deployment, templates, registers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MANAGE) makemigrations --check --dry-run
	DATABASE_URL=postgresql://nobody@localhost/none REDIS_URL=redis://localhost SECRET_KEY=$$($(PYTHON) -c 'import secrets; print(secrets.token_urlsafe(50))') \
		$(MANAGE) check --deploy --fail-level WARNING
	$(MANAGE) validate_registers

train: ## Train the claim extractor again, from the annotated articles in SHARED
	test -x $(TRAIN)/bin/pip || $(PYTHON) -m venv $(TRAIN)
	$(TRAIN)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-train.lock
	$(TRAIN)/bin/python -m training $(SHARED)/gold --folds-file $(SHARED)/data/gold_folds.json

lock: ## Pin every dependency by hash again (needs uv)
	uv pip compile $(UV_FLAGS) pyproject.toml -o requirements.lock
	uv pip compile $(UV_FLAGS) pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock
	uv pip compile $(UV_FLAGS) pyproject.toml --group train -c requirements.lock -o requirements-train.lock

clean: ## Remove what was set up, the data too
	rm -rf $(VENV) $(TRAIN) .data staticfiles
