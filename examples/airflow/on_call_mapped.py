"""One mapped task for each schedule, spread over Airflow's workers. A failure stops, and retries, only its own schedule.

Needs what on_call.py needs. A run can also sync a thousand schedules by itself: this is for those who want to see, retry and
spread them one by one.
"""

from datetime import datetime, timedelta

from on_call_sync.airflow import OnCallSyncOperator

try:
    from airflow.sdk import DAG
except ImportError:  # Airflow 2
    from airflow import DAG

# The user group that shows who is on call in each schedule.
GROUPS = {
    "Data science": "data-oncall",
    "Platform": "platform-oncall",
}

with DAG(
    dag_id="on_call_mapped",
    schedule="*/15 * * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=1)},
):
    OnCallSyncOperator.partial(
        task_id="sync",
        connections={"opsgenie": "opsgenie_default", "slack": "slack_api_default"},
        execution_timeout=timedelta(minutes=10),
        # So many requests at once are within every service's limits.
        max_active_tis_per_dagrun=8,
        map_index_template="{{ task.settings['schedule'] }}",
    ).expand(settings=[{"schedule": name, "user-group": group} for name, group in GROUPS.items()])
