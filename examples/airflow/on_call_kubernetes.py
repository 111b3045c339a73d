"""The container image in a KubernetesPodOperator: nothing of on-call-sync is on the workers.

Needs the provider apache-airflow-providers-cncf-kubernetes, and a secret on-call-sync in the pod's namespace with the keys
opsgenie-token and slack-token: Airflow itself never sees them. To hand over manually, trigger this DAG with parameters.
"""

from datetime import datetime, timedelta

from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
from airflow.providers.cncf.kubernetes.secret import Secret

try:
    from airflow.sdk import DAG, Param
except ImportError:  # Airflow 2
    from airflow import DAG
    from airflow.models.param import Param

with DAG(
    dag_id="on_call_kubernetes",
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
    KubernetesPodOperator(
        task_id="sync",
        name="on-call-sync",
        image="ghcr.io/OWNER/on-call-sync:1",
        # The sidecar that Airflow adds reads this file, and its JSON object becomes the XCom.
        arguments=["--json-file", "/airflow/xcom/return.json"],
        do_xcom_push=True,
        secrets=[
            Secret("env", "OPSGENIE_TOKEN", "on-call-sync", "opsgenie-token"),
            Secret("env", "SLACK_TOKEN", "on-call-sync", "slack-token"),
        ],
        env_vars={
            "SCHEDULE": "Data science",
            "USER_GROUP": "data-oncall",
            "HANDOVER_TO": "{{ params.handover_to or '' }}",
            # The end is counted from when the run was asked for, so that clearing the run later does not hand over again.
            "HANDOVER_UNTIL": (
                "{{ (dag_run.run_after if dag_run.run_after is defined else dag_run.logical_date)"
                " + macros.timedelta(hours=params.handover_hours) }}"
            ),
        },
        execution_timeout=timedelta(minutes=10),
    )
