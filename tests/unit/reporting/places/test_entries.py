"""What is told of one place on one indicator."""

from ilacs.benchmarking.comparison import Choices
from ilacs.benchmarking.declared import load_indicators
from ilacs.reporting.places.entries import Asked, counts_of_bands, entry_of
from tests.unit.reporting.publishing import (
    AGENCY,
    BRADFORD,
    CUMBRIA,
    KINGSTON,
    LEEDS,
    PLANS,
    REFERRALS,
    RICHMOND,
    SUNDERLAND,
    TOOL,
    YORK,
    Cell,
    entry,
    published,
    some,
)


def test_a_figure_with_counts_has_an_interval() -> None:
    found = entry(LEEDS, some()).interval
    assert found
    assert (round(found.low, 1), round(found.high, 1)) == (12.0, 16.3)


def test_a_figure_without_counts_has_none() -> None:
    assert entry(BRADFORD, some()).interval is None


def test_a_joint_return_brings_its_counts_to_both() -> None:
    figures = published({AGENCY: {f"{KINGSTON} / {RICHMOND}": {"2025": (15.0, 15, 100)}, LEEDS: {"2025": 2.1}}})
    found = entry(RICHMOND, figures, AGENCY)
    assert found.interval
    assert found.standing.joint_with == (KINGSTON,)


def test_it_is_set_among_its_neighbours_and_in_its_region() -> None:
    found = entry(LEEDS, some())
    assert (found.among_neighbours.rank, found.among_neighbours.of) == (2, 11)
    assert found.in_region.rank is not None


def test_its_past_is_told_from_the_oldest_with_the_neighbours_of_the_time() -> None:
    past = entry(LEEDS, some()).past
    assert [one.standing.value for one in past] == [20.0, 24.0, 14.0]
    assert [one.comparison.edition for one in past] == ["2021", "2021", "2025"]


def test_a_polarity_of_ones_own_holds_for_the_past_too() -> None:
    asked = Asked(choices=Choices(polarities={REFERRALS: "high"}))
    past = entry(LEEDS, some(), asked=asked).past
    assert {one.comparison.polarity for one in past} == {"high"}
    assert [one.comparison.edition for one in past] == ["2021", "2021", "2025"]


def test_the_past_is_left_out_unless_it_is_asked_for() -> None:
    found = entry_of(some(), load_indicators()[REFERRALS], LEEDS, asked=Asked())
    assert found
    assert found.past == ()


def test_the_origin_is_that_of_the_figure() -> None:
    found = entry(LEEDS, some())
    assert found.origin
    assert found.origin.file == "made_up.csv"


def test_an_abolished_council_is_told_of_when_it_last_had_a_figure() -> None:
    figures = published(
        {REFERRALS: {CUMBRIA: {"2022": 9.0, "2023": 10.0}, LEEDS: {"2022": 1.0, "2023": 5.0, "2025": 2.0}}}
    )
    found = entry(CUMBRIA, figures)
    assert (found.standing.period, found.standing.rank, found.standing.of) == ("2023", 2, 2)
    assert found.comparison.edition == "2021"


def test_a_day_that_was_asked_for_stays() -> None:
    figures = published({REFERRALS: {CUMBRIA: {"2022": 9.0, "2023": 10.0}}})
    first = entry(CUMBRIA, figures).past[0].comparison.ends_on
    found = entry(CUMBRIA, figures, asked=Asked(choices=Choices(ends_on=first)))
    assert found.standing.period == "2022"


def test_of_an_abolished_council_without_a_figure_there_is_nothing() -> None:
    figures = published({REFERRALS: {CUMBRIA: {"2023": "c"}, LEEDS: {"2025": 2.0}}})
    assert entry_of(figures, load_indicators()[REFERRALS], CUMBRIA, asked=Asked()) is None


def test_low_is_no_zero_by_sound_rules_and_the_best_by_the_tools() -> None:
    cells: dict[str, dict[str, Cell]] = {SUNDERLAND: {"2022": 0.4, "2025": "low"}, LEEDS: {"2022": 1.0, "2025": 2.1}}
    sound = entry(SUNDERLAND, published({AGENCY: cells}), AGENCY).standing
    assert (sound.rank, sound.fallback and sound.fallback.value) == (None, 0.4)
    lait = entry(SUNDERLAND, published({AGENCY: cells}), AGENCY, Asked(mode="lait")).standing
    assert (lait.rank, lait.value) == (1, 0.0)


def test_the_tools_rules_take_its_own_file_where_it_is_held() -> None:
    figures = published({REFERRALS: {LEEDS: {"2025": 1.0}, YORK: {"2025": 2.0}}}, TOOL)
    assert entry(LEEDS, figures, asked=Asked(mode="lait")).standing.rank == 1


def test_bands_are_counted() -> None:
    figures = some()
    entries = (entry(LEEDS, figures), entry(BRADFORD, figures), entry(LEEDS, some(PLANS), PLANS))
    assert counts_of_bands(entries) == {"A": 1, "B": 0, "C": 0, "D": 1}
