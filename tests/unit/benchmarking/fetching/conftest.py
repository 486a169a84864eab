"""The statistics API on this machine, and a client of it that does not wait."""

from collections.abc import Iterator

import pytest

from ilacs.benchmarking.fetching import Service, StatisticsApi, load_service
from ilacs.lib.network import Fetcher, Manners
from tests.loopback.serving import Loopback, serve
from tests.loopback.statistics import MadeStatistics


@pytest.fixture
def made() -> MadeStatistics:
    return MadeStatistics()


@pytest.fixture
def server(made: MadeStatistics) -> Iterator[Loopback]:
    with serve(made) as running:
        yield running


@pytest.fixture
def service(server: Loopback) -> Service:
    return load_service(f"{server.address}/statistics")


@pytest.fixture
def fetcher() -> Fetcher:
    return Fetcher(lambda _: None, manners=Manners(seconds=0.3, tries=2))


@pytest.fixture
def api(fetcher: Fetcher, service: Service) -> StatisticsApi:
    return StatisticsApi(fetcher, service)
