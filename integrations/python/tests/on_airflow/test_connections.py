"""Which inputs a connection gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from on_call_sync.airflow.connections import UnusableConnectionError, inputs_of


@dataclass
class Connection:
    conn_id: str = "mine"
    host: str | None = None
    login: str | None = None
    password: str | None = "key"
    port: int | None = None
    schema: str | None = None
    extra_dejson: dict[str, Any] = field(default_factory=dict)


@pytest.mark.parametrize(
    ("key", "connection", "inputs"),
    [
        ("opsgenie", Connection(), {"opsgenie-token": "key"}),
        (
            "opsgenie",
            Connection(host="https://api.eu.opsgenie.com"),
            {"opsgenie-token": "key", "opsgenie-api-url": "https://api.eu.opsgenie.com"},
        ),
        (
            "opsgenie",
            Connection(host="api.eu.opsgenie.com"),
            {"opsgenie-token": "key", "opsgenie-api-url": "https://api.eu.opsgenie.com"},
        ),
        (
            "goalert",
            Connection(schema="http", host="localhost", port=8081),
            {"goalert-token": "key", "goalert-url": "http://localhost:8081"},
        ),
        (
            "slack",
            Connection(extra_dejson={"base_url": "https://slack.example.com/api/"}),
            {"slack-token": "key", "slack-api-url": "https://slack.example.com/api/"},
        ),
        ("pagerduty", Connection(extra_dejson={"routing_key": "R"}), {"pagerduty-token": "key"}),
        ("incident_io", Connection(), {"incident-io-token": "key"}),
        (
            "jira",
            Connection(host="https://acme.atlassian.net", login="bot@example.com"),
            {"jira-token": "key", "jira-site": "https://acme.atlassian.net", "jira-email": "bot@example.com"},
        ),
        ("datadog", Connection(login="api"), {"datadog-app-key": "key", "datadog-api-key": "api"}),
        ("splunk", Connection(login="id"), {"splunk-token": "key", "splunk-api-id": "id"}),
        ("slack-user-group-token", Connection(host="https://elsewhere.example.com"), {"slack-user-group-token": "key"}),
        ("heartbeat_url", Connection(password="https://hc.example.com/1"), {"heartbeat-url": "https://hc.example.com/1"}),
    ],
)
def test_a_connection_gives_inputs(key: str, connection: Connection, inputs: dict[str, str]) -> None:
    assert inputs_of(key, connection) == inputs


def test_a_connection_without_a_password_is_of_no_use() -> None:
    with pytest.raises(UnusableConnectionError, match="'mine' has no password"):
        inputs_of("opsgenie", Connection(password=None))
