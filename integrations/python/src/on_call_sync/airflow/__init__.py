"""On-call-sync for Airflow 2.10, 2.11 and 3."""

from on_call_sync.airflow.operator import OnCallSyncOperator

__all__ = ["OnCallSyncOperator"]
