"""What a run gives, and what is raised if it fails."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from typing import Any

SETTINGS_EXIT_CODE = 2
DEFECT_EXIT_CODE = 70


@dataclass(frozen=True)
class Result:
    """What a run gave.

    Attributes:
        exit_code: 0 done, 1 something failed, 2 wrong settings, 70 a defect in on-call-sync; below 0, as in ``subprocess``,
            the signal that killed it.
        outputs: the JSON object that ``--json`` prints; empty if the run didn't get that far.
        errors: why it failed.
        warnings: what should be known.
    """

    exit_code: int
    outputs: dict[str, Any]
    errors: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def reason(self) -> str:
        """Why the run failed, all of it; empty if it didn't."""
        if self.exit_code == 0:
            return ""
        if self.errors:
            return "\n".join(self.errors)
        if self.exit_code < 0:
            return f"on-call-sync was killed by {_signal_name(-self.exit_code)}"
        return f"on-call-sync ended with exit code {self.exit_code}"

    def check(self) -> Result:
        """Gives this result back, or raises the error that fits the exit code."""
        if self.exit_code == 0:
            return self
        if self.exit_code == SETTINGS_EXIT_CODE:
            raise SettingsError(self)
        if self.exit_code == DEFECT_EXIT_CODE:
            raise DefectError(self)
        raise OnCallSyncError(self)


class OnCallSyncError(Exception):
    """A run failed. The text says why and how to fix it; another run may succeed, for example after an outage."""

    def __init__(self, result: Result) -> None:
        super().__init__(result.reason)
        self.result = result

    def __reduce__(self) -> tuple[type[OnCallSyncError], tuple[Result]]:
        return type(self), (self.result,)


class SettingsError(OnCallSyncError):
    """The settings are wrong: nothing was sent, and another run with the same settings fails too."""


class DefectError(OnCallSyncError):
    """A defect in on-call-sync, which should be reported."""


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
