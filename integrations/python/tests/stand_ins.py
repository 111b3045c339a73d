"""The sandbox of the repository: stand-ins for the pager and for Slack on loopback, with their real error codes."""

from __future__ import annotations

import json
import shlex
import subprocess
import time
from pathlib import Path
from typing import Any
from urllib.request import urlopen

REPOSITORY = Path(__file__).parents[3]
NODE = REPOSITORY / "node_modules" / ".bin" / "node"

# A schedule of the sandbox, and the user group that everybody is in at first.
SCHEDULE = "Data Science Team_schedule"
GROUP = "data-oncall"


class Sandbox:
    """A sandbox that listens, with the variables that lead there."""

    def __init__(self, folder: Path) -> None:
        file = folder / "sandbox.env"
        self._process = subprocess.Popen(
            [NODE, "sandbox/main.ts", "--write-env", file], cwd=REPOSITORY, stdout=subprocess.DEVNULL
        )
        until = time.monotonic() + 60
        while not file.exists() or "SANDBOX_URL" not in file.read_text("utf-8"):
            assert self._process.poll() is None, "the sandbox has ended"
            assert time.monotonic() < until, "the sandbox does not start"
            time.sleep(0.05)
        lines = file.read_text("utf-8").splitlines()
        self.env: dict[str, str] = dict(shlex.split(line)[0].split("=", 1) for line in lines)
        self.secrets = [self.env["OPSGENIE_TOKEN"], self.env["SLACK_TOKEN"]]

    def get(self, path: str) -> Any:
        with urlopen(self.env["SANDBOX_URL"] + path) as answer:
            return json.load(answer)

    def group(self) -> list[str]:
        groups = self.get("/_state")["slack"]["userGroups"]
        members: list[str] = next(group["users"] for group in groups if group["handle"] == GROUP)
        return members

    def overrides(self) -> list[dict[str, Any]]:
        schedules = self.get("/_state")["opsgenie"]["schedules"]
        overrides: list[dict[str, Any]] = next(one["overrides"] for one in schedules if one["name"] == SCHEDULE)
        return overrides

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(10)
