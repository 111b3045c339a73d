"""What all tests share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from stand_ins import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    box = Sandbox(tmp_path)
    yield box
    box.close()
