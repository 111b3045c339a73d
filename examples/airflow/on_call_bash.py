"""The command line in a BashOperator: without the Python package, with Node 22.1 or later and a clone on the workers.

Needs the clone in /opt/on-call-sync, and the tokens as passwords of two connections of type Generic: on_call_opsgenie and
on_call_slack. To hand over manually, trigger this DAG with parameters.
"""

import json
from datetime import datetime, timedelta

try:
    from airflow.providers.standard.operators.bash import BashOperator
    from airflow.sdk import DAG, Param
except ImportError:  # Airflow 2
    from airflow import DAG
    from airflow.models.param import Param
    from airflow.operators.bash import BashOperator

with DAG(
    dag_id="on_call_bash",
    schedule="*/15 * * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    # A handover does not wait for a scheduled run; runs may overlap.
    max_active_runs=4,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=1)},
    params={
        "handover_to": Param(None, type=["null", "string"], description="Who takes over now (e-mail address)"),
        "handover_hours": Param(8, type="integer", minimum=1, maximum=744, description="For how many hours"),
    },
):
    BashOperator(
        task_id="sync",
        bash_command=("exec node /opt/on-call-sync/dist/cli.js --schedule 'Data science' --user-group data-oncall --json"),
        # Variables instead of flags: a token in a flag is visible in the list of processes, and a parameter can't become part
        # of a command here. Empty means not given.
        env={
            "OPSGENIE_TOKEN": "{{ conn.on_call_opsgenie.password }}",
            "SLACK_TOKEN": "{{ conn.on_call_slack.password }}",
            "HANDOVER_TO": "{{ params.handover_to or '' }}",
            # The end is counted from when the run was asked for, so that clearing the run later does not hand over again.
            "HANDOVER_UNTIL": (
                "{{ (dag_run.run_after if dag_run.run_after is defined else dag_run.logical_date)"
                " + macros.timedelta(hours=params.handover_hours) }}"
            ),
        },
        # Keep the worker's own variables: PATH, proxies, NODE_EXTRA_CA_CERTS.
        append_env=True,
        execution_timeout=timedelta(minutes=10),
        # The JSON object is the last line, and becomes the XCom.
        output_processor=json.loads,
    )
