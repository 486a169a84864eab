"""The one way out: asking a public address for what it publishes. Only the two fetching stages use it."""

from ilacs.lib.network.addresses import file_name, host_name, join_address, under
from ilacs.lib.network.fetcher import Answer, Fetcher, Manners, NotFetched

__all__ = ["Answer", "Fetcher", "Manners", "NotFetched", "file_name", "host_name", "join_address", "under"]
