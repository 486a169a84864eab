"""Indicators by the words that stand for them in addresses: /indicators/agency-social-workers."""

from urllib.parse import urlencode

from ilacs.benchmarking.declared import Indicator


def indicator_address(indicator: Indicator, **chosen: str) -> str:
    """An indicator's page; what is left as it is by itself is left out."""
    query = urlencode({name: value for name, value in chosen.items() if value})
    return f"/indicators/{indicator.slug}{f'?{query}' if query else ''}"
