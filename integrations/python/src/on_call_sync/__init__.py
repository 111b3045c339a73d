"""Whoever is on call is the one who gets tagged: on-call-sync for Python programs.

``run`` starts one run and waits for it; the operator for Airflow is in ``on_call_sync.airflow``. The settings are the
inputs that the documentation lists.
"""

from on_call_sync.process import Run, run
from on_call_sync.result import DefectError, OnCallSyncError, Result, SettingsError
from on_call_sync.settings import Setting

__all__ = ["DefectError", "OnCallSyncError", "Result", "Run", "Setting", "SettingsError", "run"]
