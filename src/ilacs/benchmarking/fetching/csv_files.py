"""Fetching one CSV file of the data catalogue, for data sets that the API does not have."""

from dataclasses import replace
from pathlib import Path, PurePosixPath

from ilacs.benchmarking.fetching.fetched import Fetched, ReadFiles
from ilacs.benchmarking.fetching.shapes import is_web_page
from ilacs.lib.network import Answer, Fetcher, file_name
from ilacs.lib.problem import Problem

UNSAFE = str.maketrans(dict.fromkeys('/\\:*?"<>|', "_"))


def fetch_csv(fetcher: Fetcher, address: str, *, staging: Path, read: ReadFiles) -> Fetched:
    """The figures of the file at an address. Raises Problem where it is anything but a tidy CSV file."""
    answer = fetcher.fetch(address, accept="text/csv")
    if is_web_page(answer):
        raise Problem(
            f"{address} is a web page, not a CSV file. Copy the address of the download itself. Nothing was changed."
        )
    path = staging / _name(answer, address)
    path.write_bytes(answer.content)
    readings = (replace(found, origin=replace(found.origin, address=address)) for found in read([path]))
    return Fetched(readings=tuple(readings))


def _name(answer: Answer, address: str) -> str:
    """What the publisher calls the file: our reader knows files by it."""
    said = PurePosixPath((answer.name or file_name(answer.address) or file_name(address)).translate(UNSAFE)).name
    return said if said.lower().endswith(".csv") else f"{said.strip('. ') or 'file'}.csv"
