"""The command ``on-call-sync``, which is the program of the bundle, started with a Node that pip installed."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import NoReturn

from on_call_sync.node import NoNodeError, command, environment


def main() -> NoReturn:
    """Becomes the program, so that signals and the exit code need nobody to pass them on."""
    try:
        words = [*command(os.environ), *sys.argv[1:]]
    except NoNodeError as error:
        sys.exit(_refuse(str(error)))
    env = environment(os.environ)
    if os.name == "nt":
        # Windows starts another process where others replace this one.
        sys.exit(subprocess.run(words, env=env, check=False).returncode)
    try:
        os.execve(words[0], words, env)  # noqa: S606
    except OSError as error:
        sys.exit(_refuse(f"{words[0]} could not be started: {error.strerror}."))


def _refuse(text: str) -> int:
    sys.stderr.write(f"error: {text}\n")
    return 2
