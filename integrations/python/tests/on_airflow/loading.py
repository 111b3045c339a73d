"""Loads a DAG as Airflow does."""

from __future__ import annotations

import importlib.util
import re
from typing import TYPE_CHECKING

from installation import DAGS

if TYPE_CHECKING:
    from types import ModuleType


def load(name: str, text: str) -> ModuleType:
    """Puts a DAG into Airflow's folder and loads it; it gets the name `dag`."""
    file = DAGS / f"{name}.py"
    file.write_text(re.sub(r"^\):$", ") as dag:", text, flags=re.MULTILINE), "utf-8")
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
