"""Fetching inspection reports from Ofsted's site: the only part of this stage that uses the network."""

from ilacs.published.fetching.manifest import KeptReport, read_manifest
from ilacs.published.fetching.site import Site, load_site
from ilacs.published.fetching.visiting import Provider, ReportsFetched, Round, fetch_reports

__all__ = [
    "KeptReport",
    "Provider",
    "ReportsFetched",
    "Round",
    "Site",
    "fetch_reports",
    "load_site",
    "read_manifest",
]
