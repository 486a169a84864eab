"""A profile and a comparison of made-up figures, with real inspections."""

from datetime import date

import pytest

from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.store import PublishedFigures
from ilacs.places.register import load_register
from ilacs.published.register import load_inspections
from ilacs.reporting.places.comparing_places import PlacesCompared, compare_places
from ilacs.reporting.places.council import CouncilProfile, council_profile
from ilacs.reporting.places.entries import Asked
from ilacs.reporting.places.own_figures import OwnFigure, OwnFigures
from tests.unit.reporting.publishing import (
    BRADFORD,
    LEEDS,
    PLANS,
    REFERRALS,
    YORK,
    columns_of,
    some,
    together,
)

DAY = date(2026, 8, 22)
OWN = Asked(own=OwnFigures(date(2026, 11, 2), {REFERRALS: OwnFigure("Re-referrals", 20.0, 12, 60)}))


@pytest.fixture(scope="session")
def figures() -> PublishedFigures:
    """Figures on two indicators: one is ranked, the other is not."""
    return together(columns_of(some(REFERRALS)), columns_of(some(PLANS)))


@pytest.fixture(scope="session")
def leeds(figures: PublishedFigures) -> CouncilProfile:
    """The profile of Leeds, with a figure of its own."""
    return council_profile(load_register().by_code(LEEDS), figures, load_inspections(), as_at=DAY, asked=OWN)


@pytest.fixture(scope="session")
def compared(figures: PublishedFigures) -> PlacesCompared:
    """Leeds and York on both indicators, with a group."""
    places = [load_register().by_code(code) for code in (LEEDS, YORK)]
    indicators = [load_indicators()[name] for name in (REFERRALS, PLANS)]
    return compare_places(places, indicators, figures, asked=OWN, groups={"Near": (BRADFORD, YORK)})
