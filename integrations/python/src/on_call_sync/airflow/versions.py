"""What is imported from Airflow, where it has moved from 2 to 3."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from airflow.sdk import BaseHook, BaseOperator
    from airflow.sdk.exceptions import AirflowException, AirflowFailException, AirflowNotFoundException
    from airflow.sdk.log import mask_secret
else:
    try:
        from airflow.sdk import BaseOperator
        from airflow.sdk.bases.hook import BaseHook
    except ImportError:  # Airflow 2
        from airflow.hooks.base import BaseHook
        from airflow.models.baseoperator import BaseOperator
    try:
        from airflow.sdk.exceptions import AirflowException, AirflowFailException, AirflowNotFoundException
    except ImportError:  # Airflow 2 and the first ones of 3
        from airflow.exceptions import AirflowException, AirflowFailException, AirflowNotFoundException
    try:
        from airflow.sdk.log import mask_secret
    except ImportError:
        try:
            from airflow.sdk.execution_time.secrets_masker import mask_secret
        except ImportError:
            from airflow.utils.log.secrets_masker import mask_secret

__all__ = [
    "AirflowException",
    "AirflowFailException",
    "AirflowNotFoundException",
    "BaseHook",
    "BaseOperator",
    "mask_secret",
]
