"""When a handover ends, and when it is refused."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from on_call_sync.airflow.handover import RefusedHandoverError, duration, with_absolute_end

if TYPE_CHECKING:
    from on_call_sync import Setting

BEGINS = datetime(2026, 11, 27, 9, tzinfo=timezone(timedelta(hours=1)))


def ended(later: timedelta, **settings: Setting) -> dict[str, Setting]:
    return with_absolute_end(settings, begins=BEGINS, now=BEGINS + later)


@pytest.mark.parametrize("later", [timedelta(0), timedelta(hours=7, minutes=59)])
def test_the_end_is_counted_from_when_the_run_was_asked_for(later: timedelta) -> None:
    assert ended(later, schedule="A", handover_to="ben@example.com", handover_for="8h") == {
        "schedule": "A",
        "handover_to": "ben@example.com",
        "handover-until": "2026-11-27T16:00:00+00:00",
    }


def test_a_handover_that_is_over_is_refused() -> None:
    with pytest.raises(RefusedHandoverError, match=r"ended at 2026-11-27 16:00 UTC\. Trigger a new run\."):
        ended(timedelta(hours=8), handover_to="ben@example.com", handover_for="8h")


def test_without_an_end_only_a_run_of_the_last_hour_hands_over() -> None:
    settings: dict[str, Setting] = {"handover-to": "ben@example.com"}
    assert ended(timedelta(minutes=59), **settings) == settings
    with pytest.raises(RefusedHandoverError, match="That shift may be over"):
        ended(timedelta(minutes=61), **settings)


@pytest.mark.parametrize(
    "settings",
    [
        {"schedule": "A"},
        {"handover-to": "", "handover-for": "8h"},
        {"handover-to": None, "handover-for": "nonsense"},
        {"handover-to": "ben@example.com", "handover-until": "2020-01-01T00:00Z"},
    ],
)
def test_everything_else_is_left_to_the_program(settings: dict[str, Setting]) -> None:
    assert ended(timedelta(days=1), **settings) == settings


def test_two_ends_are_refused() -> None:
    with pytest.raises(RefusedHandoverError, match="not both"):
        ended(timedelta(0), **{"handover-to": "b", "handover-for": "8h", "handover-until": "2027-01-01T00:00Z"})


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("30s", timedelta(seconds=30)),
        ("90m", timedelta(minutes=90)),
        ("8h", timedelta(hours=8)),
        ("2d", timedelta(days=2)),
        ("2w", timedelta(weeks=2)),
        ("8 hours", timedelta(hours=8)),
        ("1 day", timedelta(days=1)),
        ("PT8H", timedelta(hours=8)),
        ("P1DT12H30M", timedelta(days=1, hours=12, minutes=30)),
        ("P1W", timedelta(weeks=1)),
        ("31d", timedelta(days=31)),
    ],
)
def test_durations_are_read_as_the_program_reads_them(text: str, length: timedelta) -> None:
    assert duration(text) == length


@pytest.mark.parametrize(
    "text", ["", "8", "0", "0h", "8 h", "8hours", "-8h", "1.5h", "P", "PT", "8H", "32d", "999999999w", "٨h"]
)
def test_other_durations_are_refused(text: str) -> None:
    with pytest.raises(RefusedHandoverError, match="must be a duration"):
        duration(text)
