"""Fetching published figures, from the statistics API or its CSV files: the only part here that uses the network."""

from ilacs.benchmarking.fetching.client import StatisticsApi
from ilacs.benchmarking.fetching.csv_files import fetch_csv
from ilacs.benchmarking.fetching.declared import Service, load_service
from ilacs.benchmarking.fetching.fetched import Fetched
from ilacs.benchmarking.fetching.statistics import Errand, fetch_statistics
from ilacs.benchmarking.fetching.wanted import WantedFile, wanted_files, whole_files_of

__all__ = [
    "Errand",
    "Fetched",
    "Service",
    "StatisticsApi",
    "WantedFile",
    "fetch_csv",
    "fetch_statistics",
    "load_service",
    "wanted_files",
    "whole_files_of",
]
