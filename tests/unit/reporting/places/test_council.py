"""The profile of one council."""

from datetime import date

from ilacs.benchmarking.store import PublishedFigures
from ilacs.places.register import load_register
from ilacs.published.register import load_inspections
from ilacs.reporting.places.council import CouncilProfile, council_profile, predecessors_of
from ilacs.reporting.places.entries import Asked
from tests.unit.reporting.publishing import CUMBRIA, LEEDS, PLANS, REFERRALS, TOOL, published

CUMBERLAND = "942"


def profile(
    code: str, figures: PublishedFigures, *, as_at: date = date(2026, 8, 22), mode: str = "sound"
) -> CouncilProfile:
    asked = Asked(mode=mode)
    return council_profile(load_register().by_code(code), figures, load_inspections(), as_at=as_at, asked=asked)


def test_indicators_stand_under_their_judgements_first_those_that_are_ranked(leeds: CouncilProfile) -> None:
    [area] = leeds.areas
    assert area.title == "Help and protection"
    assert [one.indicator.name for one in area.ranked] == [REFERRALS]
    assert [one.indicator.name for one in area.unranked] == [PLANS]


def test_only_inspections_that_had_ended_by_the_day_are_told(figures: PublishedFigures) -> None:
    steps = profile(LEEDS, figures, as_at=date(2023, 1, 1)).steps
    assert steps[-1].inspection.ended_on == date(2022, 3, 4)


def test_the_next_inspection_is_a_window(leeds: CouncilProfile) -> None:
    assert leeds.next_window
    assert leeds.next_window.from_on < leeds.next_window.median_on < leeds.next_window.until


def test_an_abolished_council_awaits_no_inspection(figures: PublishedFigures) -> None:
    found = profile(CUMBRIA, figures)
    assert found.next_window is None
    assert [one.name for one in found.absent] == [REFERRALS, PLANS]


def test_a_new_council_says_whom_it_took_over_from(figures: PublishedFigures) -> None:
    assert predecessors_of(profile(CUMBERLAND, figures)) == ("Cumbria",)


def test_an_indicator_of_which_nothing_is_held_is_named() -> None:
    figures = published({REFERRALS: {LEEDS: {"2025": 1.0}}})
    assert [one.name for one in profile(CUMBRIA, figures).absent] == [REFERRALS]


def test_the_tools_rules_are_for_its_own_indicators() -> None:
    figures = published({REFERRALS: {LEEDS: {"2025": 1.0}}, "csc_agency_fte": {LEEDS: {"2025": 1.0}}}, TOOL)
    assert [one.indicator.name for one in profile(LEEDS, figures, mode="lait").entries] == [REFERRALS]
