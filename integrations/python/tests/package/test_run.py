"""What Python programs get of a run, and what is raised if it fails."""

from __future__ import annotations

import logging
import os
import pickle
import threading
import time
from typing import TYPE_CHECKING

import pytest
from stand_ins import GROUP, SCHEDULE

from on_call_sync import DefectError, OnCallSyncError, Result, Run, SettingsError, run

if TYPE_CHECKING:
    from pathlib import Path

    from stand_ins import Sandbox

SETTINGS = {"schedule": SCHEDULE, "user-group": GROUP}


def fake(folder: Path, text: str) -> dict[str, str]:
    """The environment for a program that does what a shell script says."""
    file = folder / "fake"
    file.write_text(f"#!/bin/sh\n{text}\n", "utf-8")
    file.chmod(0o755)
    return {"ON_CALL_SYNC_NODE": str(file), "PATH": os.environ["PATH"]}


def test_it_syncs_and_gives_the_outputs(sandbox: Sandbox) -> None:
    said: list[tuple[int, str]] = []
    result = run(SETTINGS, env=sandbox.env, log=lambda level, line: said.append((level, line)))
    assert sandbox.group() == ["U0ANA00001"]
    assert (result.exit_code, result.errors, result.reason) == (0, (), "")
    assert result.outputs["changed"] is True
    assert result.outputs["on-call"][0]["people"][0]["email"] == "ana@example.com"
    assert any(level == logging.INFO and "is on call until" in line for level, line in said)
    assert run({**SETTINGS, "dry-run": True}, env=sandbox.env).outputs["changed"] is False


def test_who_asked_and_the_page_of_the_run_are_passed_on(sandbox: Sandbox) -> None:
    handover = {"handover-to": "ben@example.com", "handover-for": "8h", "actor": "eva", "run-url": "https://example.com/1"}
    result = run({**SETTINGS, **handover, "announce-channel": "#data"}, env=sandbox.env)
    assert result.outputs["handover"]["actor"] == "eva"
    messages = [channel["messages"] for channel in sandbox.get("/_state")["slack"]["channels"]]
    assert "https://example.com/1" in str(messages)


def test_wrong_settings_raise_an_error_with_every_problem(sandbox: Sandbox) -> None:
    with pytest.raises(SettingsError) as caught:
        run({**SETTINGS, "user-grup": "x", "on-nobody": "panic"}, env=sandbox.env)
    assert caught.value.result.exit_code == 2
    first, *problems = str(caught.value).splitlines()
    assert first == "Invalid settings (nothing was sent):"
    assert [("USER_GRUP" in text, "ON_NOBODY" in text) for text in problems] == [(True, False), (False, True)]
    assert sandbox.get("/_requests") == []


def test_an_outage_raises_an_error_that_another_run_may_not_meet(sandbox: Sandbox) -> None:
    logged: list[tuple[int, str]] = []
    with pytest.raises(OnCallSyncError, match="Opsgenie") as caught:
        run(
            {**SETTINGS, "opsgenie-api-url": "http://127.0.0.1:9", "timeout": "1s"},
            env=sandbox.env,
            log=lambda level, line: logged.append((level, line)),
        )
    assert type(caught.value) is OnCallSyncError
    assert caught.value.result.exit_code == 1
    assert len(caught.value.result.outputs["changes"]) == 1
    assert logging.ERROR in [level for level, _ in logged]
    assert not any(secret in str((logged, caught.value.result)) for secret in sandbox.secrets)


def test_settings_are_never_flags_and_a_terminal_is_never_pretended(tmp_path: Path) -> None:
    env = fake(tmp_path, 'echo "$*"; env') | {"FORCE_COLOR": "1"}
    lines: list[str] = []
    run({"slack-token": "xoxb-secret"}, env=env, log=lambda _, line: lines.append(line))
    assert "xoxb-secret" not in lines[0]
    assert {"ON_CALL_SYNC_SLACK_TOKEN=xoxb-secret", "NO_COLOR=1"} <= set(lines)
    assert not any(line.startswith("ON_CALL_SYNC_NODE=") for line in lines)


def test_the_environment_of_this_process_is_passed_on_without_other_programs_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in {**fake(tmp_path, "env"), "TIMEOUT": "300", "SLACK_TOKEN": "xoxb-secret"}.items():
        monkeypatch.setenv(name, value)
    lines: list[str] = []
    run({}, log=lambda _, line: lines.append(line))
    assert "SLACK_TOKEN=xoxb-secret" in lines
    assert "TIMEOUT=300" not in lines


def test_errors_and_warnings_are_told_from_the_rest(tmp_path: Path) -> None:
    text = "printf 'a: b\\nwarning: c\\n- d\\nerror: e\\n- f\\n- g\\nh\\n- i\\n' >&2; exit 1"
    logged: list[tuple[int, str]] = []
    result = run({}, env=fake(tmp_path, text), log=lambda level, line: logged.append((level, line)), check=False)
    assert (result.warnings, result.errors) == (("c\n- d",), ("e\n- f\n- g",))
    assert result.reason == "e\n- f\n- g"
    levels = {logging.INFO: "i", logging.WARNING: "w", logging.ERROR: "e"}
    assert "".join(levels[level] for level, _ in logged) == "iwweeeii"


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("exit 70", DefectError, "on-call-sync ended with exit code 70"),
        ("exit 1", OnCallSyncError, "on-call-sync ended with exit code 1"),
        ("kill -9 $$", OnCallSyncError, "on-call-sync was killed by SIGKILL"),
    ],
)
def test_every_end_has_its_error(tmp_path: Path, text: str, kind: type[OnCallSyncError], reason: str) -> None:
    with pytest.raises(OnCallSyncError) as caught:
        run({}, env=fake(tmp_path, text))
    assert (type(caught.value), str(caught.value)) == (kind, reason)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (type(copy), str(copy), copy.result) == (kind, reason, caught.value.result)


def test_bytes_that_are_not_text_and_long_lines_stop_nothing(tmp_path: Path) -> None:
    lines: list[str] = []
    text = "printf '\\377\\n'; head -c 300000 /dev/zero | tr '\\0' x; echo; printf end"
    run({}, env=fake(tmp_path, text), log=lambda _, line: lines.append(line))
    assert [len(line) for line in lines] == [1, 300_000, 3]


def test_stop_ends_a_run_in_good_order(tmp_path: Path) -> None:
    started = Run({}, env=fake(tmp_path, 'trap "echo ended; exit 1" TERM; echo begun; while :; do sleep 0.1; done'))
    lines: list[str] = []

    def stop_once_begun(_level: int, line: str) -> None:
        lines.append(line)
        if line == "begun":
            threading.Thread(target=started.stop).start()

    result = started.wait(stop_once_begun)
    assert (result.exit_code, lines) == (1, ["begun", "ended"])
    started.stop()


def test_what_does_not_end_is_killed(tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    started = Run({}, env=fake(tmp_path, f'trap "" TERM; touch {ready}; while :; do sleep 0.1; done'))
    while not ready.exists():
        time.sleep(0.01)
    begun = time.monotonic()
    started.stop(grace=0.5)
    assert started.wait().exit_code == -9
    assert time.monotonic() - begun < 10


def test_whatever_interrupts_the_wait_ends_the_run(tmp_path: Path) -> None:
    def interrupt(_level: int, _line: str) -> None:
        raise KeyboardInterrupt

    file = tmp_path / "ended"
    started = Run({}, env=fake(tmp_path, f'trap "touch {file}; exit 1" TERM; echo begun; while :; do sleep 0.1; done'))
    with pytest.raises(KeyboardInterrupt):
        started.wait(interrupt)
    assert file.exists()


def test_no_scratch_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    text = 'while [ "$1" != --json-file ]; do shift; done; echo "[]" >"$2"; test -f "$2"'
    assert run({}, env=fake(tmp_path, text)) == Result(0, {}, (), ())
    assert [file.name for file in tmp_path.iterdir()] == ["fake"]
