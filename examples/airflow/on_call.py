"""Whoever is on call is the one who gets tagged, and the rest of the company knows.

Needs the package on-call-sync on the workers, and two connections: opsgenie_default (the API key is the password) and
slack_api_default (the bot token is the password). To hand over manually, trigger this DAG with parameters.
"""

import json
from datetime import datetime, timedelta
from urllib.request import Request, urlopen

from on_call_sync.airflow import OnCallSyncOperator

try:
    from airflow.sdk import DAG, BaseHook, Param, task
except ImportError:  # Airflow 2
    from airflow import DAG
    from airflow.decorators import task
    from airflow.hooks.base import BaseHook
    from airflow.models.param import Param


def send(conn_id: str, method: str, path: str, body: dict) -> None:
    """Sends a request with the address (host) and the token (password) of a connection."""
    connection = BaseHook.get_connection(conn_id)
    headers = {"Authorization": f"Bearer {connection.password}", "Content-Type": "application/json"}
    request = Request(f"{connection.host}{path}", json.dumps(body).encode(), headers, method=method)
    with urlopen(request, timeout=30):
        pass


@task
def tell_the_company(outputs: dict) -> None:
    """Posts to the intranet, once per handover. Replace this with whatever your company reads."""
    if outputs["changed"]:
        people = [person["name"] for schedule in outputs["on-call"] for person in schedule["people"]]
        send("intranet", "POST", "/posts", {"text": f"On call for data: {', '.join(people) or 'nobody'}"})


@task
def assign_tickets(outputs: dict) -> None:
    """Makes whoever is on call the default assignee of a queue. Replace this with the API of your ticket system."""
    if outputs["emails"]:
        send("tickets", "PUT", "/queues/data", {"assignee": outputs["emails"].splitlines()[0]})


with DAG(
    dag_id="on_call",
    schedule="*/15 * * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    # A handover does not wait for a scheduled run; runs may overlap.
    max_active_runs=4,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=1)},
    params={
        "handover_to": Param(None, type=["null", "string"], description="Who takes over now (e-mail address)"),
        "handover_for": Param(
            None, type=["null", "string"], pattern="^[0-9]+[mhdw]$", description="For how long: 90m, 8h, 2d"
        ),
    },
):
    sync = OnCallSyncOperator(
        task_id="sync",
        # Every input has the name that the documentation lists.
        settings={
            "schedule": "Data science",
            "user-group": "data-oncall",
            "handover-to": "{{ params.handover_to or '' }}",
            "handover-for": "{{ params.handover_for or '' }}",
        },
        connections={"opsgenie": "opsgenie_default", "slack": "slack_api_default"},
        execution_timeout=timedelta(minutes=10),
    )
    tell_the_company(sync.output)
    assign_tickets(sync.output)
