"""Settings become variables as a person would write them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from on_call_sync.settings import text_of, variables, without_general

if TYPE_CHECKING:
    from on_call_sync import Setting


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Data science", "Data science"),
        (True, "true"),
        (False, "false"),
        (20, "20"),
        (["Primary", "Secondary"], "Primary\nSecondary"),
        ({"ana@example.com": "U0ANA00001"}, '{"ana@example.com": "U0ANA00001"}'),
        (timedelta(hours=8), "28800s"),
        (datetime(2026, 12, 24, 9, tzinfo=timezone.utc), "2026-12-24T09:00:00+00:00"),
        (None, ""),
    ],
)
def test_a_setting_is_written_as_text(value: Setting, text: str) -> None:
    assert text_of(value) == text


def test_names_may_have_underscores_and_what_is_blank_is_not_given() -> None:
    settings: dict[str, Setting] = {"user_group": "a", "dry-run": False, "handover-to": " ", "only": [], "people": None}
    assert variables(settings) == {"ON_CALL_SYNC_USER_GROUP": "a", "ON_CALL_SYNC_DRY_RUN": "false"}


def test_short_variables_that_others_use_are_left_out_of_the_environment() -> None:
    env = {"PATH": "/bin", "DRY_RUN": "true", "TIMEOUT": "300", "SLACK_TOKEN": "xoxb", "ON_CALL_SYNC_MODE": "check"}
    assert without_general(env) == {"PATH": "/bin", "SLACK_TOKEN": "xoxb", "ON_CALL_SYNC_MODE": "check"}
