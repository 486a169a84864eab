"""Scopes and made-up rows that many of these tests stand on."""

import datetime

import pytest

from ilacs.annex_a import Specification
from ilacs.handbook.handbook import handbook_pages
from ilacs.handbook.scope import Pages, Scope, select_scope
from ilacs.synthesis import MadeUp, synthesise


@pytest.fixture(scope="session")
def newest(specification: Specification) -> Scope:
    return select_scope(specification, edition="2023")


@pytest.fixture(scope="session")
def oldest(specification: Specification) -> Scope:
    return select_scope(specification, edition="2019")


@pytest.fixture(scope="session")
def made_up() -> MadeUp:
    return synthesise(150, 7, datetime.date(2026, 11, 2))


@pytest.fixture(scope="session")
def pages(specification: Specification) -> Pages:
    return handbook_pages(specification)
