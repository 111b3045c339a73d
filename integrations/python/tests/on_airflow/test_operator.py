"""The examples and the operator in a real Airflow, in one process: `dag.test()`."""

from __future__ import annotations

import contextlib
import os
import re
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
from airflow.providers_manager import ProvidersManager
from installation import DAGS, PAGE, PASSWORD, Company, Database, connect, example
from loading import load
from stand_ins import GROUP, NODE, REPOSITORY, SCHEDULE, Sandbox

from on_call_sync.airflow import OnCallSyncOperator
from on_call_sync.airflow.versions import AirflowException, AirflowFailException

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

CONNECTIONS = {"opsgenie": "opsgenie_default", "slack": "slack_api_default"}
SETTINGS = {"schedule": SCHEDULE, "user-group": GROUP}


@pytest.fixture(autouse=True)
def _connected(sandbox: Sandbox, company: Company, database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, value in connect(sandbox, company).items():
        monkeypatch.setenv(name, value)
    yield
    for secret in [*sandbox.secrets, PASSWORD]:
        assert database.files_with(secret) == []
    assert not any(secret in database.rendered() for secret in sandbox.secrets)


# A DAG of one task, which notes the exceptions that its callback is told.
ONE_TASK = """
import datetime
from on_call_sync.airflow import OnCallSyncOperator
try:
    from airflow.sdk import DAG, Param
except ImportError:
    from airflow import DAG
    from airflow.models.param import Param

CAUGHT = []
PARAMS = {{"handover_to": Param("")}}
with DAG(dag_id={name!r}, schedule=None, start_date=datetime.datetime(2026, 1, 1), params=PARAMS) as dag:
    OnCallSyncOperator(
        task_id="sync",
        settings={settings!r},
        connections={connections!r},
        on_failure_callback=lambda context: CAUGHT.append(context["exception"]),
        **{more!r},
    )
"""


def one_task(settings: dict[str, Any], connections: dict[str, str] = CONNECTIONS, **more: Any) -> ModuleType:
    name = f"dag_{len(list(DAGS.glob('dag_*')))}"
    text = ONE_TASK.format(name=name, settings={**SETTINGS, **settings}, connections=connections, more=more)
    return load(name, text)


def test_the_package_is_a_provider() -> None:
    providers = ProvidersManager().providers  # type: ignore[no-untyped-call]
    assert providers["on-call-sync"].data["name"] == "On-call sync"


def test_the_original_dag_syncs_then_tells_the_company_and_the_ticket_system(
    sandbox: Sandbox, company: Company, database: Database
) -> None:
    run = load("on_call", example("on_call")).dag.test()
    assert run.state == "success"
    assert sandbox.group() == ["U0ANA00001"]
    bearer = f"Bearer {PASSWORD}"
    assert sorted(company.received) == [
        ("POST", "/posts", bearer, {"text": "On call for data: Ana Conceição"}),
        ("PUT", "/queues/data", bearer, {"assignee": "ana@example.com"}),
    ]
    outputs = database.xcom(run.run_id)
    assert outputs["emails"] == "ana@example.com"
    assert outputs["on-call"][0]["schedule"] == SCHEDULE
    assert SCHEDULE in database.rendered()


def test_a_handover_is_triggered_with_parameters_and_has_an_absolute_end(sandbox: Sandbox, database: Database) -> None:
    text = example("on_call", {'"user-group"': '"announce-channel": "#data", "user-group"'})
    run = load("on_call", text).dag.test(run_conf={"handover_to": "ben@example.com", "handover_for": "8h"})
    assert run.state == "success"
    assert sandbox.group() == ["U0BEN00002"]
    assert len(sandbox.overrides()) == 1
    until = datetime.fromisoformat(database.xcom(run.run_id)["handover"]["until"].replace("Z", "+00:00"))
    asked = getattr(run, "run_after", None) or run.logical_date
    assert abs(until - asked - timedelta(hours=8)) < timedelta(seconds=1)
    assert f"{PAGE}/" in str(sandbox.get("/_state")["slack"]["channels"])


def test_each_schedule_has_a_mapped_task_and_a_failure_stops_only_its_own(sandbox: Sandbox, database: Database) -> None:
    text = example("on_call_mapped", {"platform-oncall": "nowhere-oncall", '"retries": 2': '"retries": 0'})
    run = load("on_call_mapped", text).dag.test()
    assert run.state == "failed"
    assert sandbox.group() == ["U0ANA00001"]
    states = {name: state for name, (state, _) in database.tasks(run.run_id).items()}
    assert states == {"sync[0]": "success", "sync[1]": "failed"}


def test_the_command_line_in_a_bash_operator(sandbox: Sandbox, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    for service, name in {"OPSGENIE": "OPSGENIE_DEFAULT", "SLACK": "SLACK_API_DEFAULT"}.items():
        monkeypatch.setenv(f"AIRFLOW_CONN_ON_CALL_{service}", os.environ[f"AIRFLOW_CONN_{name}"])
        monkeypatch.setenv(f"{service}_API_URL", sandbox.env[f"{service}_API_URL"])
    text = example("on_call_bash", {'"retries": 2': '"retries": 0', "node /opt/on-call-sync": f"{NODE} {REPOSITORY}"})
    run = load("on_call_bash", text).dag.test(run_conf={"handover_to": "cleo@example.com", "handover_hours": 3})
    assert run.state == "success"
    assert sandbox.group() == ["U0CLEO0003"]
    assert database.xcom(run.run_id)["handover"]["to"] == "cleo@example.com"


def test_the_image_in_a_pod_where_that_provider_is_installed() -> None:
    pytest.importorskip("airflow.providers.cncf.kubernetes")
    assert load("on_call_kubernetes", example("on_call_kubernetes")).dag.task_ids == ["sync"]


def test_an_unknown_person_fails_the_task_with_the_reason(sandbox: Sandbox) -> None:
    one = one_task({"handover-to": "nobody@example.com", "handover-for": "8h"})
    assert one.dag.test().state == "failed"
    [error] = one.CAUGHT
    assert type(error) is AirflowException
    assert "nobody@example.com" in str(error)
    assert sandbox.overrides() == []


def test_wrong_settings_are_never_retried(database: Database, sandbox: Sandbox) -> None:
    one = one_task({"user_grup": "x"}, retries=3)
    run = one.dag.test()
    assert [type(error) for error in one.CAUGHT] == [AirflowFailException]
    assert "did you mean" in str(one.CAUGHT[0])
    assert database.tasks(run.run_id)["sync"][0] == "failed"
    assert sandbox.get("/_requests") == []


@pytest.mark.parametrize(
    ("settings", "connections", "reason"),
    [
        ({}, {"opsgenie": "nowhere"}, r"`connections`, opsgenie: .*nowhere"),
        ({}, {"opsgenie": "opsgenie_default", "slack": "empty"}, "'empty' has no password"),
        ({"handover-to": "ben@example.com", "handover-for": "soon"}, CONNECTIONS, "must be a duration"),
    ],
)
def test_what_can_not_start_is_never_retried(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, Any], connections: dict[str, str], reason: str
) -> None:
    monkeypatch.setenv("AIRFLOW_CONN_EMPTY", '{"conn_type": "generic"}')
    one = one_task(settings, connections, retries=3)
    assert one.dag.test().state == "failed"
    [error] = one.CAUGHT
    assert type(error) is AirflowFailException
    assert re.search(reason, str(error))


def test_a_misspelt_parameter_is_refused(sandbox: Sandbox) -> None:
    one = one_task({})
    assert one.dag.test(run_conf={"handover_too": "ben@example.com"}).state == "failed"
    assert [str(error) for error in one.CAUGHT] == ["The DAG has no parameter handover_too. It has handover_to."]
    assert sandbox.get("/_requests") == []


def test_clearing_an_old_run_does_not_hand_over_again(sandbox: Sandbox) -> None:
    one = one_task({"handover-to": "ben@example.com", "handover-for": "8h"})
    yesterday = datetime.now(timezone.utc) - timedelta(days=1)
    try:
        one.dag.test(run_after=yesterday, logical_date=yesterday)
    except TypeError:  # Airflow 2
        one.dag.test(execution_date=yesterday)
    [error] = one.CAUGHT
    assert type(error) is AirflowFailException
    assert "The handover of this run ended at" in str(error)
    assert sandbox.overrides() == []


def test_tokens_in_settings_are_refused_when_the_dag_is_loaded() -> None:
    with pytest.raises(ValueError, match="'slack_token' is a secret"):
        OnCallSyncOperator(task_id="sync", settings={"slack_token": "xoxb"})


def test_a_task_that_takes_too_long_ends_the_run_in_good_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake, ended = tmp_path / "node", tmp_path / "ended"
    fake.write_text(f"#!/bin/sh\ntrap 'touch {ended}; exit 1' TERM\nwhile :; do sleep 0.1; done\n", "utf-8")
    fake.chmod(0o755)
    monkeypatch.setenv("ON_CALL_SYNC_NODE", str(fake))
    # Airflow 2 lets the exception out.
    with contextlib.suppress(BaseException):
        one_task({}, execution_timeout=timedelta(seconds=1)).dag.test()
    assert ended.exists()
