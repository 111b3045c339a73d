"""A real Airflow for each version."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from installation import DAGS, HOME, Company, Database

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def database() -> Database:
    from airflow.utils.db import initdb

    DAGS.mkdir()
    initdb()
    database = Database()
    with sqlite3.connect(HOME / "airflow.db") as source, sqlite3.connect(database.blank) as copy:
        source.backup(copy)
    return database


@pytest.fixture
def company() -> Iterator[Company]:
    company = Company()
    yield company
    company.close()
