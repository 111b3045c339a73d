"""Builds the package around the bundle in dist/, so that git holds no second copy of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface


def bundle(root: str) -> Path:
    """The folder with dist/, package.json and LICENSE: the repository, or what an sdist took along."""
    packed = Path(root, "bundle")
    return packed if packed.is_dir() else Path(root).parent.parent


class Version(MetadataHookInterface):
    """Takes the version from package.json."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Fills in what pyproject.toml calls dynamic."""
        metadata["version"] = json.loads((bundle(self.root) / "package.json").read_text("utf-8"))["version"]


class Bundle(BuildHookInterface[Any]):
    """Adds the bundle to the wheel, and to the sdist all that a wheel is made of."""

    def initialize(self, _version: str, build_data: dict[str, Any]) -> None:
        """Names the files to take from outside of the package."""
        source = bundle(self.root)
        if not (source / "dist" / "cli.js").is_file():
            raise FileNotFoundError(f"{source / 'dist'} has no bundle: build from a clone of the repository")
        packed = {"dist": "dist", "LICENSE": "LICENSE"}
        target = "on_call_sync"
        if self.target_name == "sdist":
            packed["package.json"] = "package.json"
            target = "bundle"
        for name, place in packed.items():
            build_data["force_include"][str(source / name)] = f"{target}/{place}"
