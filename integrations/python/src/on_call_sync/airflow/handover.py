"""Gives a manual handover an end that stays the same however often its run is cleared."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from on_call_sync.settings import Setting, input_name, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

# A handover until the shift ends can't be repeated in a run that is older: another shift may have begun.
LATEST_START = timedelta(hours=1)

# How long a handover may last.
LONGEST = timedelta(days=31)

_SHORT = re.compile(r"([0-9]{1,9})(?:([smhdw])| (second|minute|hour|day|week)s?)")
_ISO = re.compile(
    r"P(?=[0-9]|T[0-9])(?:(?P<weeks>[0-9]{1,9})W)?(?:(?P<days>[0-9]{1,9})D)?"
    r"(?:T(?=[0-9])(?:(?P<hours>[0-9]{1,9})H)?(?:(?P<minutes>[0-9]{1,9})M)?(?:(?P<seconds>[0-9]{1,9})S)?)?",
)
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class RefusedHandoverError(ValueError):
    """A handover that is over, or whose length can't be read."""


def with_absolute_end(
    settings: Mapping[str, Setting],
    *,
    begins: datetime,
    now: datetime,
) -> dict[str, Setting]:
    """The settings with ``handover-until`` in place of ``handover-for``, if they ask for a handover.

    Args:
        settings: the inputs by name.
        begins: when the run was asked for, with a zone: clearing it later doesn't change that.
        now: the time, with a zone.
    """
    texts = {input_name(key): text_of(value).strip() for key, value in settings.items()}
    if not texts.get("handover-to"):
        return dict(settings)
    length, until = texts.get("handover-for", ""), texts.get("handover-until", "")
    if length and until:
        raise RefusedHandoverError("Set either `handover-for` or `handover-until`, not both.")
    if until:
        # The program reads it, and refuses one in the past.
        return dict(settings)
    if not length:
        if now - begins > LATEST_START:
            raise RefusedHandoverError(
                f"This run asked for a handover until the end of the shift, at {_written(begins)}. That shift may be "
                "over. Trigger a new run.",
            )
        return dict(settings)
    end = begins + duration(length)
    if end <= now:
        raise RefusedHandoverError(f"The handover of this run ended at {_written(end)}. Trigger a new run.")
    rest = {key: value for key, value in settings.items() if input_name(key) != "handover-for"}
    return {**rest, "handover-until": end.astimezone(timezone.utc).isoformat()}


def duration(text: str) -> timedelta:
    """A duration as the input ``handover-for`` takes it: ``90m``, ``8 hours``, ``PT8H``; at most 31 days."""
    problem = RefusedHandoverError(
        f"`handover-for` must be a duration such as 90m, 8h, 2d or PT8H, at most 31d, not {text[:80]!r}",
    )
    parts: dict[str, int]
    if short := _SHORT.fullmatch(text):
        parts = {_UNITS[(short[2] or short[3])[0]]: int(short[1])}
    elif iso := _ISO.fullmatch(text):
        parts = {unit: int(count) for unit, count in iso.groupdict(default="0").items()}
    else:
        raise problem
    try:
        length = timedelta(**parts)
    except OverflowError:
        raise problem from None
    if not timedelta(0) < length <= LONGEST:
        raise problem
    return length


def _written(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
