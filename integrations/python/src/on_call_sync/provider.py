"""What Airflow shows in its list of providers. Importing this imports nothing else."""

from __future__ import annotations

from typing import Any


def get_provider_info() -> dict[str, Any]:
    """Answers Airflow's entry point ``apache_airflow_provider``."""
    return {
        "package-name": "on-call-sync",
        "name": "On-call sync",
        "description": "Whoever is on call is the one who gets tagged.",
    }
