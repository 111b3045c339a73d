"""Airflow: whoever is on call is the one who gets tagged.

Needs Node 22.1 or later and a clone of on-call-sync in /opt/on-call-sync on the workers, and the tokens as passwords of two
Airflow connections of type Generic: on_call_opsgenie and on_call_slack. To hand over manually, trigger this DAG with
parameters.
"""

from datetime import datetime, timedelta

# For Airflow 3. In Airflow 2 the imports are:
#   from airflow import DAG
#   from airflow.models.param import Param
#   from airflow.operators.bash import BashOperator
from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG, Param

with DAG(
    dag_id="on_call_sync",
    schedule="*/15 * * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    # A handover does not wait for a scheduled run; runs may overlap.
    max_active_runs=4,
    params={
        "handover_to": Param(None, type=["null", "string"], description="Who takes over now (e-mail address)"),
        "handover_for": Param(None, type=["null", "string"], description="For how long: 90m, 8h, 2d"),
    },
):
    BashOperator(
        task_id="sync",
        bash_command=(
            "exec node /opt/on-call-sync/dist/cli.js"
            " --schedule 'Data science'"
            " --user-group data-oncall"
        ),
        # Variables instead of flags: a token in a flag is visible in the list of processes, and a parameter can't become part
        # of a command here. Empty means not given.
        env={
            "OPSGENIE_TOKEN": "{{ conn.on_call_opsgenie.password }}",
            "SLACK_TOKEN": "{{ conn.on_call_slack.password }}",
            "HANDOVER_TO": "{{ params.handover_to or '' }}",
            "HANDOVER_FOR": "{{ params.handover_for or '' }}",
        },
        # Keep the worker's own variables: PATH, proxies, NODE_EXTRA_CA_CERTS.
        append_env=True,
        execution_timeout=timedelta(minutes=10),
        do_xcom_push=False,
    )
