"""A real Airflow with a database of its own, whose connections lead to the sandbox."""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

from stand_ins import REPOSITORY, SCHEDULE, Sandbox

HOME = Path(tempfile.mkdtemp(prefix="on-call-sync-airflow-"))
DAGS = HOME / "dags"
PASSWORD = "password-of-the-intranet"
PAGE = "https://airflow.example.com"

# Airflow reads these when it is imported, so they are set before.
os.environ.update(
    {
        "AIRFLOW_HOME": str(HOME),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS": "True",
        "AIRFLOW__API__BASE_URL": PAGE,
        "AIRFLOW__WEBSERVER__BASE_URL": PAGE,
        "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED": "False",
        "AIRFLOW__DATABASE__LOAD_DEFAULT_CONNECTIONS": "False",
    }
)


class Company:
    """The intranet and the ticket system, which note what they are sent."""

    def __init__(self) -> None:
        received: list[tuple[str, str, str, Any]] = []
        self.received = received

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                received.append((self.command, self.path, self.headers["Authorization"], body))
                self.send_response(204)
                self.end_headers()

            do_PUT = do_POST  # noqa: N815

            def log_message(self, *_words: object) -> None:
                pass

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()


def connect(sandbox: Sandbox, company: Company, **hosts: str) -> dict[str, str]:
    """The variables with Airflow's connections, as the providers for Opsgenie and Slack have them."""
    opsgenie = {"conn_type": "opsgenie", "password": sandbox.env["OPSGENIE_TOKEN"], "host": sandbox.env["OPSGENIE_API_URL"]}
    slack = {
        "conn_type": "slack",
        "password": sandbox.env["SLACK_TOKEN"],
        "extra": {"base_url": sandbox.env["SLACK_API_URL"]},
    }
    http = {"conn_type": "generic", "password": PASSWORD, "host": company.address}
    connections: dict[str, dict[str, Any]] = {
        "opsgenie_default": opsgenie,
        "slack_api_default": slack,
        "intranet": http,
        "tickets": http,
    }
    for name, host in hosts.items():
        connections[name]["host"] = host
    return {f"AIRFLOW_CONN_{name.upper()}": json.dumps(value) for name, value in connections.items()}


def example(name: str, replacements: dict[str, str] | None = None) -> str:
    """The text of a DAG in examples/, for the schedules that the sandbox has, and with other changes."""
    text = (REPOSITORY / "examples" / "airflow" / f"{name}.py").read_text("utf-8")
    for old, new in (replacements or {}).items():
        assert old in text
        text = text.replace(old, new)
    return text.replace("Data science", SCHEDULE).replace('"Platform"', '"Platform Team_schedule"')


class Database:
    """What Airflow has written, in its folder."""

    def __init__(self, home: Path = HOME) -> None:
        self._home = home
        # The database as it is before the first DAG.
        self.blank = home / "blank.db"

    def rows(self, query: str, *values: str) -> list[Any]:
        with sqlite3.connect(self._home / "airflow.db", timeout=30) as connection:
            return connection.execute(query, values).fetchall()

    def tasks(self, run_id: str) -> dict[str, tuple[str, int]]:
        """State and number of tries of each task."""
        query = "SELECT task_id, map_index, state, try_number FROM task_instance WHERE run_id = ?"
        return {
            name if index < 0 else f"{name}[{index}]": (state, tries)
            for name, index, state, tries in self.rows(query, run_id)
        }

    def xcom(self, run_id: str, task_id: str = "sync") -> Any:
        query = "SELECT value FROM xcom WHERE run_id = ? AND task_id = ? AND key = 'return_value'"
        [(value,)] = self.rows(query, run_id, task_id)
        value = json.loads(value)
        # Airflow 3 keeps JSON in a text of JSON.
        return json.loads(value) if isinstance(value, str) else value

    def rendered(self) -> str:
        return str(self.rows("SELECT * FROM rendered_task_instance_fields"))

    def files_with(self, secret: str) -> list[str]:
        """The files of Airflow, logs and the database among them, that hold a text."""
        files = [file for file in self._home.rglob("*") if file.is_file()]
        assert any(file.name == "airflow.db" for file in files)
        return [str(file) for file in files if secret.encode() in file.read_bytes()]
