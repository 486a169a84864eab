"""The statistics API, question by question, each answer read to its last page."""

import json
from collections.abc import Callable, Iterator

from ilacs.benchmarking.fetching.answers import (
    DataSet,
    Meta,
    Publication,
    Result,
    Version,
    read_data_set,
    read_meta,
    read_publication,
    read_result,
    read_version,
)
from ilacs.benchmarking.fetching.changes import tell_changes
from ilacs.benchmarking.fetching.declared import Service
from ilacs.benchmarking.fetching.shapes import Json, WrongShape, inner, number, objects, read_json, text, text_or_empty
from ilacs.lib.network import Answer, Fetcher, NotFetched, under
from ilacs.lib.problem import Problem

MOST_PAGES = 2000


class StatisticsApi:
    """A client of the public data API of Explore Education Statistics."""

    def __init__(self, fetcher: Fetcher, service: Service) -> None:
        self._fetcher = fetcher
        self._service = service

    def address_of(self, data_set: str) -> str:
        """Where a data set lives."""
        return self._at("data-sets", data_set)

    def publications(self) -> tuple[Publication, ...]:
        """Every publication that has data sets."""
        return tuple(map(read_publication, self._listed("publications", size="publications")))

    def data_sets(self, publication: str) -> tuple[DataSet, ...]:
        """The data sets of a publication, by its id."""
        return tuple(map(read_data_set, self._listed("publications", publication, "data-sets", size="data_sets")))

    def versions(self, data_set: str) -> tuple[Version, ...]:
        """The versions of a data set, the newest first."""
        listed = map(read_version, self._listed("data-sets", data_set, "versions", size="versions"))
        return tuple(sorted(listed, key=lambda version: version.order, reverse=True))

    def meta(self, data_set: str, version: str) -> Meta:
        """What a version of a data set is about."""
        return read_meta(self._ask(self._at("data-sets", data_set, "meta", dataSetVersion=version)))

    def changes(self, data_set: str, version: str) -> tuple[str, ...]:
        """What a version changed, in sentences."""
        return tell_changes(self._ask(self._at("data-sets", data_set, "versions", version, "changes")))

    def query(self, data_set: str, version: str, *, asked: Json) -> tuple[Result, ...]:
        """All rows of a version that a query asks for."""
        address = self._at("data-sets", data_set, "query", dataSetVersion=version)
        size = self._service.page_sizes["results"]

        def ask(page: int) -> Json:
            return self._ask(address, body=json.dumps({**asked, "page": page, "pageSize": size}).encode())

        results = tuple(map(read_result, _all_pages(ask)))
        if len({one.key for one in results}) < len(results):
            raise WrongShape(
                "a row came twice, so another may be missing; the data set may have changed while it was read"
            )
        return results

    def _at(self, *steps: str, **asked: str | int) -> str:
        return under(self._service.address, self._service.version, *steps, **asked)

    def _listed(self, *steps: str, size: str) -> Iterator[Json]:
        most = self._service.page_sizes[size]
        return _all_pages(lambda page: self._ask(self._at(*steps, page=page, pageSize=most)))

    def _ask(self, address: str, *, body: bytes | None = None) -> Json:
        try:
            return read_json(self._fetcher.fetch(address, accept="application/json", body=body))
        except NotFetched as error:
            raise _explained(error) from error


def _all_pages(ask: Callable[[int], Json]) -> Iterator[Json]:
    """Every row of an answer in pages; nothing is taken for whole that is not. Raises WrongShape."""
    page, came = 1, 0
    while True:
        answer = ask(page)
        paging, rows = inner(answer, "paging"), objects(answer, "results")
        pages, total = number(paging, "totalPages"), number(paging, "totalResults")
        if pages > MOST_PAGES:
            raise WrongShape(f"it has {pages} pages")
        yield from rows
        came += len(rows)
        if page >= pages:
            break
        page += 1
    if came != total:
        raise WrongShape(
            f"{came} rows came where {total} were announced; the data set may have changed while it was read"
        )


def _explained(error: NotFetched) -> Problem:
    """The same, with what the API says is wrong with the question."""
    try:
        said = read_json(Answer("", error.content, "application/json"))
        told = [
            f"{text(one, 'message')} ({text_or_empty(one, 'path') or 'as a whole'})" for one in objects(said, "errors")
        ]
    except WrongShape:
        return error
    return Problem(f"{error} The API says: {'; '.join(told)}") if told else error
