"""The original DAG through a real scheduler: an outage that is retried, and handovers that people trigger."""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import airflow
import pytest
from installation import PAGE, PASSWORD, Company, Database, connect, example

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from stand_ins import Sandbox

IS_2 = airflow.__version__.startswith("2.")
DAG_ID = "on_call"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


class Outage:
    """An address that refuses connections until the outage is over, and leads to the sandbox then."""

    def __init__(self, target: str) -> None:
        self._target = urlsplit(target)
        self._port = free_port()
        self.address = f"http://127.0.0.1:{self._port}"

    def end(self) -> None:
        server = socket.create_server(("127.0.0.1", self._port))
        threading.Thread(target=self._serve, args=(server,), daemon=True).start()

    def _serve(self, server: socket.socket) -> None:
        while True:
            one, _ = server.accept()
            other = socket.create_connection((self._target.hostname or "", self._target.port or 0))
            for source, sink in ((one, other), (other, one)):
                threading.Thread(target=self._pass_on, args=(source, sink), daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65_536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)


class Scheduler:
    """Airflow's own processes, with a database of their own."""

    def __init__(self, home: Path, env: dict[str, str]) -> None:
        self.database = Database(home)
        self._home = home
        self._port = free_port()
        self._env = {
            **os.environ,
            **env,
            "AIRFLOW_HOME": str(home),
            "AIRFLOW__API_AUTH__JWT_SECRET": secrets.token_hex(32),
            "AIRFLOW__API__SECRET_KEY": secrets.token_hex(32),
            "AIRFLOW__CORE__EXECUTOR": "LocalExecutor",
            "AIRFLOW__CORE__PARALLELISM": "2",
            "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"http://127.0.0.1:{self._port}/execution/",
            "AIRFLOW__SCHEDULER__ENABLE_HEALTH_CHECK": "False",
            # Airflow 2 would only take one task at a time with SQLite, each in an interpreter of its own.
            "_AIRFLOW__SKIP_DATABASE_EXECUTOR_COMPATIBILITY_CHECK": "1",
        }
        commands = [["scheduler"]]
        if not IS_2:
            commands += [
                ["dag-processor"],
                ["api-server", "--host", "127.0.0.1", "--port", str(self._port), "--workers", "1"],
            ]
        command = str(Path(sys.executable).with_name("airflow"))
        self._logs = [home / f"{words[0]}.txt" for words in commands]
        self._processes = [
            subprocess.Popen([command, *words], env=self._env, stdout=log.open("wb"), stderr=subprocess.STDOUT)
            for words, log in zip(commands, self._logs)
        ]

    def close(self) -> None:
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(20)
            process.kill()

    def wait(self, what: str, done: Callable[[], Any], seconds: float = 240) -> Any:
        """Waits until something is true, and gives it."""
        until = time.monotonic() + seconds
        while not (found := done()):
            if time.monotonic() > until or any(process.poll() is not None for process in self._processes):
                pytest.fail(f"{what} did not happen:\n" + "\n".join(log.read_text("utf-8")[-5_000:] for log in self._logs))
            time.sleep(0.5)
        return found

    def trigger(self, conf: dict[str, Any]) -> str:
        """Asks for a run as a person would, and gives its id."""
        if not IS_2:
            run_id: str = self._post(conf)["dag_run_id"]
            return run_id
        code = "import sys, json; from airflow.api.common.trigger_dag import trigger_dag as t;"
        code += f"print('run', t({DAG_ID!r}, conf=json.loads(sys.argv[1])).run_id)"
        said = subprocess.check_output([sys.executable, "-c", code, json.dumps(conf)], env=self._env, text=True)
        [run_id] = re.findall(r"^run (\S+)$", said, re.MULTILINE)
        return run_id

    def refusal(self, conf: dict[str, Any]) -> int:
        """The status with which Airflow refuses to make a run."""
        with pytest.raises(HTTPError) as caught:
            self._post(conf)
        return caught.value.code

    def _post(self, conf: dict[str, Any]) -> Any:
        base = f"http://127.0.0.1:{self._port}"
        with urlopen(f"{base}/auth/token") as answer:
            token = json.load(answer)["access_token"]
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        body = json.dumps({"logical_date": None, "conf": conf}).encode()
        with urlopen(Request(f"{base}/api/v2/dags/{DAG_ID}/dagRuns", body, headers)) as answer:
            return json.load(answer)

    def ended(self, run_id: str) -> dict[str, tuple[str, int]]:
        """Waits for the end of a run, and gives state and number of tries of its tasks."""
        query = "SELECT state FROM dag_run WHERE run_id = ? AND state IN ('success', 'failed')"
        self.wait(f"the end of {run_id}", lambda: self.database.rows(query, run_id))
        return self.database.tasks(run_id)

    def tries_with(self, text: str) -> int:
        """In how many logs, which Airflow writes for each try, a text is."""
        return sum(text in file.read_text("utf-8", "replace") for file in self._home.glob("logs/dag_id=*/**/*.log"))


@pytest.fixture
def outage(sandbox: Sandbox) -> Outage:
    return Outage(sandbox.env["OPSGENIE_API_URL"])


@pytest.fixture
def scheduler(database: Database, sandbox: Sandbox, company: Company, outage: Outage, tmp_path: Path) -> Iterator[Scheduler]:
    assert database.blank.exists()
    home = tmp_path / "airflow"
    (home / "dags").mkdir(parents=True)
    shutil.copy(database.blank, home / "airflow.db")
    text = example(
        "on_call",
        {
            "timedelta(minutes=1)": "timedelta(seconds=5)",
            # On a busy machine, Airflow 3 itself fails before a task begins.
            '"retries": 2': '"retries": 5',
            '"user-group"': '"timeout": "3s", "announce-channel": "#data", "user-group"',
        },
    )
    (home / "dags" / "on_call.py").write_text(text, "utf-8")
    scheduler = Scheduler(home, connect(sandbox, company, opsgenie_default=outage.address))
    yield scheduler
    scheduler.close()


def test_the_original_dag(scheduler: Scheduler, sandbox: Sandbox, company: Company, outage: Outage) -> None:
    # The scheduler makes the run of the last quarter of an hour. The pager is down at first.
    scheduler.wait("the first try", lambda: scheduler.tries_with("ECONNREFUSED"))
    retried = "SELECT run_id FROM task_instance WHERE task_id = 'sync' AND state = 'up_for_retry'"
    scheduled = scheduler.wait("the end of the first try", lambda: scheduler.database.rows(retried))[0][0]
    assert len(sandbox.group()) == 5
    outage.end()
    tasks = scheduler.ended(scheduled)
    assert {state for state, _ in tasks.values()} == {"success"}
    assert tasks["sync"][1] > 1
    assert sandbox.group() == ["U0ANA00001"]
    # Another quarter of an hour may have begun meanwhile.
    assert {(method, path) for method, path, _, _ in company.received} == {("POST", "/posts"), ("PUT", "/queues/data")}

    # Somebody hands over, and the announcement names who asked for it, and leads to the run.
    handover = scheduler.trigger({"handover_to": "ben@example.com", "handover_for": "8h"})
    assert {state for state, _ in scheduler.ended(handover).values()} == {"success"}
    assert sandbox.group() == ["U0BEN00002"]
    outputs = scheduler.database.xcom(handover)
    assert (outputs["handover"]["to"], outputs["emails"]) == ("ben@example.com", "ben@example.com")
    if not IS_2:
        assert outputs["handover"]["actor"]
    assert f"{PAGE}/" in str(sandbox.get("/_state")["slack"]["channels"])

    # A misspelt parameter fails one try, and there is no other. Airflow 3 refuses a wrong value before there is a run.
    tasks = scheduler.ended(scheduler.trigger({"handover_too": "cleo@example.com"}))
    assert tasks["sync"][0] == "failed"
    assert scheduler.tries_with("The DAG has no parameter handover_too. It has handover_for, handover_to.") == 1
    if not IS_2:
        assert scheduler.refusal({"handover_to": "cleo@example.com", "handover_for": "soon"}) == 400
    assert sandbox.group() == ["U0BEN00002"]

    # No token is anywhere.
    assert "data-oncall" in scheduler.database.rendered()
    for secret in [*sandbox.secrets, PASSWORD]:
        assert scheduler.database.files_with(secret) == []
