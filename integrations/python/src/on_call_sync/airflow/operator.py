"""The operator: one run of on-call-sync as a task."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import urlsplit

from on_call_sync.airflow.connections import UnusableConnectionError, inputs_of
from on_call_sync.airflow.handover import RefusedHandoverError, with_absolute_end
from on_call_sync.airflow.versions import (
    AirflowException,
    AirflowFailException,
    AirflowNotFoundException,
    BaseHook,
    BaseOperator,
    mask_secret,
)
from on_call_sync.node import NoNodeError
from on_call_sync.process import Run
from on_call_sync.result import DEFECT_EXIT_CODE, SETTINGS_EXIT_CODE
from on_call_sync.settings import SECRETS, Setting, input_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from airflow.sdk import Context


class OnCallSyncOperator(BaseOperator):
    """Makes every target show who is on call, and hands over manually.

    The task's XCom is the JSON object of the outputs: ``emails``, ``on-call``, ``changes`` and so on. If the run fails, the
    exception says why. Wrong settings are never retried, anything else as often as ``retries`` says.

    Args:
        settings: the inputs by name, such as ``{"schedule": "Data science", "user-group": "data-oncall"}``. Templated, and
            shown in Airflow, so tokens are refused here. Several names are a list, ``people`` is a map.
        connections: ids of Airflow's connections by service, such as ``{"opsgenie": "opsgenie_default"}``, or by input,
            such as ``{"slack-user-group-token": "slack_admin"}``. The password is the token, the host the API's address.
    """

    template_fields: Sequence[str] = ("settings",)
    template_fields_renderers: ClassVar[dict[str, str]] = {"settings": "json"}
    ui_color = "#e8f5e9"

    def __init__(
        self,
        *,
        settings: Mapping[str, Setting],
        connections: Mapping[str, str] | None = None,
        **kwargs: Any,  # noqa: ANN401
    ) -> None:
        super().__init__(**kwargs)
        self.settings = settings
        self.connections = connections or {}
        # Airflow 2 adds what a run was triggered with.
        self._own_params = tuple(self.params)
        self._run: Run | None = None
        if isinstance(settings, dict):
            for key in settings:
                if input_name(key) in SECRETS:
                    raise ValueError(f"{key!r} is a secret, and settings are shown in Airflow: use `connections`.")

    def execute(self, context: Context) -> dict[str, Any]:
        """Runs the program, and gives its outputs."""
        try:
            self._refuse_unknown_conf(context)
            settings = with_absolute_end(
                self.settings,
                begins=_asked_at(context["dag_run"]),
                now=datetime.now(timezone.utc),
            )
            self._run = Run({**self._access(), **settings, **_origin(context)})
        except (NoNodeError, RefusedHandoverError, UnusableConnectionError) as error:
            raise AirflowFailException(str(error)) from None
        result = self._run.wait(self.log.log)
        if result.exit_code == 0:
            return result.outputs
        if result.exit_code in (SETTINGS_EXIT_CODE, DEFECT_EXIT_CODE):
            raise AirflowFailException(result.reason)
        raise AirflowException(result.reason)

    def on_kill(self) -> None:
        """Lets the run end in good order: no target stays half written."""
        if self._run is not None:
            self._run.stop()

    def _access(self) -> dict[str, Setting]:
        """Tokens and addresses, from the connections."""
        access: dict[str, Setting] = {}
        for key, conn_id in self.connections.items():
            try:
                inputs = inputs_of(key, BaseHook.get_connection(conn_id))
            except AirflowNotFoundException as error:
                raise AirflowFailException(f"`connections`, {key}: {error}") from None
            for name, value in inputs.items():
                if name in SECRETS:
                    mask_secret(value)
            access.update(inputs)
        return access

    def _refuse_unknown_conf(self, context: Context) -> None:
        """A misspelt parameter would sync, and hand nothing over."""
        known = {*context["dag"].params, *self._own_params}
        unknown = [str(key) for key in context["dag_run"].conf or {} if key not in known]
        if unknown:
            raise AirflowFailException(
                f"The DAG has no parameter {', '.join(sorted(unknown))}. It has {', '.join(sorted(known)) or 'none'}.",
            )


def _asked_at(dag_run: Any) -> datetime:  # noqa: ANN401
    """When a run was asked for. Clearing a run does not change it."""
    run_after: datetime | None = getattr(dag_run, "run_after", None)
    if run_after is not None:
        return run_after
    # Airflow 2: a manual run has the time as its logical date, a scheduled one the start of an interval.
    is_manual = str(dag_run.run_type).endswith("manual")
    moment: datetime = dag_run.logical_date if is_manual else dag_run.data_interval_end
    return moment


def _origin(context: Context) -> dict[str, Setting]:
    """Who asked for this run, and the page of its log, as far as Airflow knows."""
    link: str = getattr(context["ti"], "log_url", None) or ""
    # Without a configured address, Airflow names this machine, which is nobody else's.
    is_public = urlsplit(link).hostname not in (None, "localhost", "127.0.0.1", "0.0.0.0")  # noqa: S104
    return {
        "actor": getattr(context["dag_run"], "triggering_user_name", None),
        "run-url": link if is_public else None,
    }
