"""Every block of Python in docs/airflow.md does what the page says."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

import airflow
import pytest
from installation import Company, Database, connect
from loading import load
from stand_ins import REPOSITORY, SCHEDULE, Sandbox

if TYPE_CHECKING:
    from pathlib import Path


def blocks() -> list[str]:
    page = (REPOSITORY / "docs" / "airflow.md").read_text("utf-8")
    found = [textwrap.dedent(text) for text in re.findall(r"^ *```python\n(.*?)^ *```", page, re.MULTILINE | re.DOTALL)]
    if airflow.__version__.startswith("2."):
        # The comment beside an import says how it is written there.
        found = [re.sub(r"^from airflow\.sdk .*  # in Airflow 2: (.*)$", r"\1", text, flags=re.MULTILINE) for text in found]
    return [text.replace("Data science", SCHEDULE) for text in found]


@pytest.mark.parametrize("text", blocks())
def test_a_block(
    text: str,
    sandbox: Sandbox,
    company: Company,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    for name, value in {**sandbox.env, **connect(sandbox, company)}.items():
        monkeypatch.setenv(name, value)
    if name_of_dag := re.search(r'dag_id="(\w+)"', text):
        run = load(name_of_dag[1], text).dag.test()
        assert database.xcom(run.run_id)["emails"] == "ana@example.com"
        assert len(sandbox.group()) == (5 if "dry-run" in text else 1)
    else:
        file = tmp_path / "block.py"
        file.write_text(text, "utf-8")
        exec(compile(text, file, "exec"), {})
        assert ("ana@example.com" in capsys.readouterr().out) == ("run(" in text)


def test_there_are_blocks() -> None:
    assert len(blocks()) == 4
