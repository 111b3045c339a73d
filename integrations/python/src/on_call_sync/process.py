"""Starts the program in a process of its own, passes on what it says, and reads what it gives."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import tempfile
import time
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import IO, TYPE_CHECKING, Any, Callable

from on_call_sync.node import command, environment
from on_call_sync.result import Result
from on_call_sync.settings import Setting, variables, without_general

if TYPE_CHECKING:
    from collections.abc import Mapping

# Takes a level of `logging` and a line.
Log = Callable[[int, str], None]

# How long a run may take to end after SIGTERM, in seconds: a request that is on its way is waited for.
GRACE = 20.0


class Run:
    """A run that has been started. ``wait`` must be called, ``stop`` may be called from a signal handler or a thread."""

    def __init__(
        self,
        settings: Mapping[str, Setting],
        *,
        env: Mapping[str, str] | None = None,
        cwd: str | os.PathLike[str] | None = None,
    ) -> None:
        """Starts a run: see ``run`` for what the parameters mean."""
        given = without_general(os.environ) if env is None else dict(env)
        words = command(given)
        self._scratch = tempfile.TemporaryDirectory(prefix="on-call-sync-")
        self._file = Path(self._scratch.name, "outputs.json")
        try:
            self._process = subprocess.Popen(
                [*words, "--json-file", str(self._file)],
                # A scheduler's log is not a terminal, even where a variable promises colors.
                env={**environment(given), **variables(settings), "NO_COLOR": "1"},
                cwd=cwd,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        except BaseException:
            self._scratch.cleanup()
            raise
        self._lines: SimpleQueue[str | None] = SimpleQueue()
        # What only one thread waits for can be asked for in a signal handler, which must not wait for a lock.
        self._code: int | None = None
        Thread(target=self._follow, daemon=True).start()

    def wait(self, log: Log | None = None) -> Result:
        """Passes on every line as it comes, until the run ends. Whatever interrupts this ends the run too."""
        said = _Report(logging.getLogger("on_call_sync").log if log is None else log)
        try:
            while (line := self._lines.get()) is not None:
                said.hear(line)
            return Result(self._code or 0, self._outputs(), tuple(said.errors), tuple(said.warnings))
        finally:
            self.stop()
            self._scratch.cleanup()

    def stop(self, grace: float = GRACE) -> None:
        """Asks the run to end in good order, and waits for it; after so many seconds it is killed."""
        if self._code is not None:
            return
        self._process.terminate()
        if not self._ends_within(grace):
            self._process.kill()
            self._ends_within(grace)

    def _ends_within(self, seconds: float) -> bool:
        until = time.monotonic() + seconds
        while self._code is None and time.monotonic() < until:
            time.sleep(0.02)
        return self._code is not None

    def _follow(self) -> None:
        """Reads both streams until the process has ended, then marks the end of the lines."""
        streams = [stream for stream in (self._process.stdout, self._process.stderr) if stream is not None]
        readers = [Thread(target=_read, args=(stream, self._lines), daemon=True) for stream in streams]
        for reader in readers:
            reader.start()
        code = self._process.wait()
        for reader in readers:
            reader.join()
        self._code = code
        self._lines.put(None)

    def _outputs(self) -> dict[str, Any]:
        try:
            outputs = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            # A wrong flag, or a killed process: the exit code says so.
            return {}
        return outputs if isinstance(outputs, dict) else {}


def run(
    settings: Mapping[str, Setting],
    *,
    env: Mapping[str, str] | None = None,
    cwd: str | os.PathLike[str] | None = None,
    log: Log | None = None,
    check: bool = True,
) -> Result:
    """Runs on-call-sync once.

    Args:
        settings: the inputs by name, ``{"schedule": "Data science", "user-group": "data-oncall"}``. They are passed on as
            variables, and never as flags, which others on the machine could read.
        env: the environment. Without it, this process's own, except for short variables such as ``TIMEOUT`` that may be
            meant for other programs; tokens and addresses such as ``SLACK_TOKEN`` are taken from it.
        cwd: where relative paths, such as that of a config file, start.
        log: takes each line as it is printed, with a level of ``logging``. Without it, they go to the logger
            ``on_call_sync``.
        check: raise an error if the run fails, instead of giving a result with the exit code.

    Raises:
        SettingsError: the settings are wrong, and nothing was sent.
        OnCallSyncError: something failed; the text says what and why.
        NoNodeError: there is no Node to run it with.
    """
    result = Run(settings, env=env, cwd=cwd).wait(log)
    return result.check() if check else result


def _read(stream: IO[bytes], lines: SimpleQueue[str | None]) -> None:
    """Puts each line of a stream into the queue."""
    with stream:
        for line in stream:
            lines.put(line.decode("utf-8", "replace").rstrip("\r\n"))


class _Report:
    """Tells errors and warnings from the other lines, and logs each with its level."""

    def __init__(self, log: Log) -> None:
        self.errors: list[str] = []
        self.warnings: list[str] = []
        self._log = log
        self._kept: list[str] | None = None

    def hear(self, line: str) -> None:
        """Takes the next line: ``error: …`` and ``warning: …`` may have a list of lines that start with ``- `` below."""
        word, colon, text = line.partition(": ")
        kept = {"error": self.errors, "warning": self.warnings}.get(word.lower()) if colon else None
        if kept is not None:
            kept.append(text)
            self._kept = kept
        elif self._kept is not None and line.startswith("- "):
            self._kept[-1] += f"\n{line}"
        else:
            self._kept = None
        level = logging.ERROR if self._kept is self.errors else logging.WARNING
        self._log(logging.INFO if self._kept is None else level, line)
