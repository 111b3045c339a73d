"""Turns settings into the variables that the program reads."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Union

# What an input may be set to: text, a number, a flag, a duration, a time with a zone, several of something (one per line),
# or a map, such as `people`. `None` and the empty text mean: not given.
Setting = Union[str, int, float, bool, timedelta, datetime, Sequence[str], Mapping[str, object], None]

PREFIX = "ON_CALL_SYNC_"

# Inputs that are secrets.
SECRETS = frozenset(
    {
        "absences-ical-url",
        "better-stack-token",
        "datadog-api-key",
        "datadog-app-key",
        "firehydrant-token",
        "github-token",
        "goalert-token",
        "grafana-token",
        "heartbeat-url",
        "ical-url",
        "ilert-token",
        "incident-io-token",
        "jira-token",
        "microsoft-client-secret",
        "opsgenie-token",
        "pagerduty-token",
        "rootly-token",
        "slack-token",
        "slack-user-group-token",
        "solarwinds-token",
        "splunk-api-id",
        "splunk-token",
        "teams-webhook-url",
        "xurrent-token",
    },
)

# Inputs that say what a run does, and not how to reach a service. Other programs use words such as `TIMEOUT` too.
GENERAL = frozenset(
    {
        "alert-channel",
        "announce-channel",
        "config",
        "create-user-group",
        "dry-run",
        "handover-for",
        "handover-to",
        "handover-until",
        "hide-addresses",
        "look-ahead",
        "max-removals",
        "mode",
        "on-nobody",
        "on-unmapped",
        "only",
        "operational-share",
        "overlap",
        "people",
        "report-file",
        "rotation",
        "schedule",
        "since",
        "source",
        "timeout",
        "topic-channel",
        "user-group",
        "wait-for-handover",
    },
)


def input_name(key: str) -> str:
    """The name of an input, which may be written with underscores: ``user_group``."""
    return key.replace("_", "-").lower()


def variable_name(key: str) -> str:
    """The variable of an input that no other program uses: ``ON_CALL_SYNC_USER_GROUP``."""
    return PREFIX + key.replace("-", "_").upper()


def text_of(value: Setting) -> str:
    """A setting as text, the way a person would write it. Empty if it is not given."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, timedelta):
        return f"{round(value.total_seconds())}s"
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, (str, int, float)):
        return str(value)
    if isinstance(value, Mapping):
        return json.dumps(value)
    return "\n".join(value)


def variables(settings: Mapping[str, Setting]) -> dict[str, str]:
    """The variables for all settings that are given. The program itself refuses names that it doesn't know."""
    texts = {variable_name(key): text_of(value) for key, value in settings.items()}
    return {name: text for name, text in texts.items() if text.strip()}


def without_general(env: Mapping[str, str]) -> dict[str, str]:
    """An environment without short variables of inputs such as ``DRY_RUN`` or ``TIMEOUT``, which may be somebody else's.

    Tokens and addresses such as ``SLACK_TOKEN`` stay, and so does every variable with the prefix.
    """
    short = {name.replace("-", "_").upper() for name in GENERAL}
    return {name: value for name, value in env.items() if name not in short}
