"""Takes tokens and addresses from Airflow's connections."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from on_call_sync.settings import SECRETS, input_name


class Connection(Protocol):
    """What is read of a connection."""

    conn_id: Any
    host: Any
    login: Any
    password: Any
    port: Any
    schema: Any

    @property
    def extra_dejson(self) -> dict[str, Any]:
        """The extra fields."""


class _Inputs(NamedTuple):
    """Which input each field of a connection becomes."""

    password: str
    host: str
    login: str | None = None


# Services whose inputs are not named like all others': NAME-token and NAME-api-url.
_SPECIAL = {
    "datadog": _Inputs("datadog-app-key", "datadog-api-url", "datadog-api-key"),
    "goalert": _Inputs("goalert-token", "goalert-url"),
    "jira": _Inputs("jira-token", "jira-site", "jira-email"),
    "microsoft": _Inputs("microsoft-client-secret", "microsoft-api-url", "microsoft-client-id"),
    "splunk": _Inputs("splunk-token", "splunk-api-url", "splunk-api-id"),
}


class UnusableConnectionError(ValueError):
    """A connection lacks what is needed."""


def inputs_of(key: str, connection: Connection) -> dict[str, str]:
    """The inputs that a connection gives.

    Args:
        key: a service (``opsgenie``), or an input that is a secret (``slack-user-group-token``), which is then all that
            the connection gives.
        connection: the password is the token, and the host, if there is one, the API's address. That is how the providers
            for Opsgenie, PagerDuty and Jira have it, and a generic connection. Slack's has the address in ``base_url``.
    """
    name = input_name(key)
    if not connection.password:
        raise UnusableConnectionError(
            f"The connection {connection.conn_id!r} has no password: enter the {name} token there.",
        )
    if name in SECRETS:
        return {name: connection.password}
    inputs = _SPECIAL.get(name) or _Inputs(f"{name}-token", f"{name}-api-url")
    found = {inputs.password: connection.password, inputs.host: _address(connection)}
    if inputs.login is not None:
        found[inputs.login] = connection.login or ""
    return {given: value for given, value in found.items() if value}


def _address(connection: Connection) -> str:
    """The address that a connection leads to: a whole one as the host, or a scheme, host and port. Empty if there is none."""
    base: str = connection.extra_dejson.get("base_url") or ""
    host: str = connection.host or ""
    if base or "://" in host or not host:
        return base or host
    port = f":{connection.port}" if connection.port else ""
    return f"{connection.schema or 'https'}://{host}{port}"
