"""Everything told of one place on one indicator."""

from datetime import date

from ilacs.benchmarking.comparison import Choices
from ilacs.benchmarking.declared import load_indicators
from ilacs.places.neighbours import neighbours
from ilacs.reporting.places.entries import Asked, Entry
from ilacs.reporting.places.facts import few_words, own_day_words, polarity_words, told
from ilacs.reporting.places.own_figures import OwnFigure, OwnFigures
from tests.unit.reporting.publishing import (
    AGENCY,
    BRADFORD,
    CITY,
    KINGSTON,
    LEEDS,
    PLANS,
    REFERRALS,
    RICHMOND,
    YORK,
    Cell,
    entry,
    published,
    some,
)

ARGUED = "CPP_Abuse_Rate"
OWN = OwnFigures(date(2026, 11, 2), {REFERRALS: OwnFigure("Re-referrals", 20.0, 12, 60)})


def facts(found: Entry, own_day: str = "") -> dict[str, str]:
    return dict(told(found, own_day=own_day))


def test_the_figure_has_its_period_in_words() -> None:
    assert facts(entry(LEEDS, some()))["Figure"] == "14.0%, Year ending 31 March 2025"
    assert facts(entry(LEEDS, some(PLANS), PLANS))["Figure"] == "14.0 per 10,000, 31 March 2025"


def test_a_symbol_is_explained_and_the_last_figure_is_shown_beside() -> None:
    found = facts(entry(YORK, some()))
    assert found["Figure"] == (
        "not available (x), Year ending 31 March 2025. "
        "The figure was not given to the publisher, or was not good enough to publish."
    )
    assert found["Last figure"] == "9.0%, Year ending 31 March 2024; not ranked"
    assert found["Rank"].startswith("not ranked: no figure was published; 141 not published")


def test_a_council_without_a_row_has_no_figure() -> None:
    found = facts(entry(CITY, some()))
    assert found["Figure"].endswith("The publisher's files hold no row for it.")
    assert "Last figure" not in found


def test_the_interval_says_how_it_was_worked_out() -> None:
    assert facts(entry(LEEDS, some()))["95% interval"] == "12.0% to 16.3% (Wilson's method)"


def test_rank_band_neighbours_region_and_england_are_told() -> None:
    found = facts(entry(LEEDS, some()))
    assert found["Rank"].startswith("2 of 12, shared with 1 other; 141 not published: 140 no figure;")
    assert found["Band"] == "A (13.0 to 14.0)"
    assert found["All bands"].startswith("A 13.0 to 14.0; B ")
    assert found["Statistical neighbours"] == "median 17.5%, mean 17.5% (n = 10, neighbours of 2025)"
    assert found["Rank with its neighbours"] == "2 of 11"
    assert found["Region"] == "21.0% in Yorkshire and the Humber"
    assert found["England"] == "22.5%"


def test_where_neither_way_is_better_nothing_is_ranked() -> None:
    found = facts(entry(LEEDS, some(PLANS), PLANS))
    assert found["Rank"].startswith("not ranked: neither way is better in itself")
    assert not {"Band", "Rank with its neighbours", "Rank in its region"} & set(found)


def test_a_joint_return_is_named() -> None:
    figures = published({AGENCY: {f"{KINGSTON} / {RICHMOND}": {"2025": 15.0}, LEEDS: {"2025": 2.1}}})
    found = entry(KINGSTON, figures, AGENCY)
    assert facts(found)["One return with"].startswith("Richmond upon Thames. It is one figure")
    assert few_words(found).startswith("One return with Richmond upon Thames.")


def test_neighbours_without_figures_are_told() -> None:
    figures = published({REFERRALS: {LEEDS: {"2025": 1.0}, YORK: {"2025": 2.0}}})
    assert facts(entry(LEEDS, figures))["Statistical neighbours"] == "none has a figure"


def test_a_neighbours_rank_says_who_has_no_figure() -> None:
    near = neighbours(LEEDS)[0].code
    figures = published({REFERRALS: {LEEDS: {"2025": 1.0}, near: {"2025": 2.0}}})
    assert facts(entry(LEEDS, figures))["Rank with its neighbours"] == "1 of 2, 9 not published"


def test_cautions_are_sentences() -> None:
    cells: dict[str, dict[str, Cell]] = {CITY: {"2025": 1.0}, LEEDS: {"2025": 2.0}}
    found = entry(CITY, published({REFERRALS: cells}))
    assert "not close" in facts(found)["Take care"]
    assert "not close" not in few_words(found)
    assert "Few of its neighbours" in few_words(found)


def test_a_polarity_that_can_be_argued_with_says_why() -> None:
    found = entry(LEEDS, some(ARGUED), ARGUED)
    assert found.indicator.polarity_note
    assert polarity_words(found).endswith(found.indicator.polarity_note)


def test_a_polarity_of_ones_own_is_said_to_be_that() -> None:
    found = entry(LEEDS, some(), asked=Asked(choices=Choices(polarities={REFERRALS: "high"})))
    assert polarity_words(found) == (
        "Higher is taken as better. This is a choice of yours; DfE says: lower is taken as better."
    )


def test_own_figures_are_marked_as_not_published() -> None:
    found = entry(LEEDS, some(), asked=Asked(own=OWN))
    day = own_day_words(OWN.as_at)
    assert facts(found, day)["Ours, not published"] == "20.0% (12 of 60), as at 2 November 2026: Re-referrals"
    assert found.standing.rank == 2


def test_own_figures_without_counts_or_day_say_so() -> None:
    own = OwnFigures(None, {REFERRALS: OwnFigure("Re-referrals", 20.0, None, None)})
    found = entry(LEEDS, some(), asked=Asked(own=own))
    said = facts(found, own_day_words(None))["Ours, not published"]
    assert said == "20.0%, on a day not stated: Re-referrals"


def test_the_source_is_told_with_its_release() -> None:
    assert facts(entry(LEEDS, some()))["Source"] == "Nobody, Made-up figures, release 2025, published 5 November 2025"


def test_a_symbol_has_a_source_as_well_and_nothing_has_none() -> None:
    assert "Source" in facts(entry(YORK, some()))
    assert "Source" not in facts(entry(CITY, some()))


def test_a_first_figure_has_no_change() -> None:
    assert "Since the year before" not in facts(entry(BRADFORD, some()))


def test_every_indicator_can_be_told() -> None:
    told_of = [dict(told(entry(LEEDS, some(name), name))) for name in load_indicators()]
    assert all(one["What it counts"] and one["Which way is better"] for one in told_of)
