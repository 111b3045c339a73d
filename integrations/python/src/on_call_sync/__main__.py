"""``python -m on_call_sync``: the same as the command ``on-call-sync``."""

from on_call_sync.command import main

main()
