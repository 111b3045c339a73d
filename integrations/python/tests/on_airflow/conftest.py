"""A real Airflow for each version."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from installation import DAGS, Company, Database

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def database() -> Database:
    from airflow.utils.db import initdb

    DAGS.mkdir()
    initdb()
    return Database()


@pytest.fixture
def company() -> Iterator[Company]:
    company = Company()
    yield company
    company.close()
