from django.test import RequestFactory

from ilacs.benchmarking.declared import find_indicator
from ilacs.web.comparisons.asked import Asked, read_asked
from ilacs.web.comparisons.presenters import standings

RANKED, UNRANKED = "agency-social-workers", "children-in-care-per-10000-children"


def asked(query: str = "", indicator: str = RANKED) -> Asked:
    return read_asked(RequestFactory().get(f"/?{query}"), find_indicator(indicator))


def standings_codes(query: str = "") -> list[str]:
    comparison = asked(query).comparison()
    return standings.ordered(comparison, asked(query), comparison.rows)


def names(query: str = "", indicator: str = RANKED) -> list[str]:
    return [row.name for row in standings.standings(asked(query, indicator))]


def test_the_best_stand_first_and_those_without_a_figure_last() -> None:
    assert names()[0] == "Brighton and Hove"
    assert asked().comparison().rows[standings_codes()[-1]].rank is None


def test_where_neither_way_is_better_the_highest_stand_first() -> None:
    comparison = asked(indicator=UNRANKED).comparison()
    highest = max(comparison.rows.values(), key=lambda row: row.value or 0)
    assert names(indicator=UNRANKED)[0] == highest.name


def test_a_table_is_sorted_either_way() -> None:
    assert names("sort=name")[0] == names("sort=-name")[-1] == "Barking and Dagenham"
    comparison = asked().comparison()
    values = [comparison.rows[code].value for code in comparison.rows]
    highest = max(value for value in values if value is not None)
    assert comparison.rows[standings.ordered(comparison, asked("sort=value"), comparison.rows)[0]].value == highest
    assert comparison.rows[standings.ordered(comparison, asked("sort=-value"), comparison.rows)[0]].value == 0


def test_those_without_a_figure_are_last_whichever_way() -> None:
    rows = asked().comparison().rows
    assert rows[standings_codes("sort=rank")[-1]].rank is rows[standings_codes("sort=-rank")[-1]].rank is None
    assert rows[standings_codes("sort=change")[-1]].change is None


def test_the_chosen_council_and_its_neighbours_are_marked_in_words() -> None:
    rows = {row.name: row for row in standings.standings(asked("place=leeds"))}
    assert rows["Leeds"].is_marked
    assert (rows["Kirklees"].note, rows["Kent"].note) == ("neighbour", "")


def test_a_region_leaves_its_councils_and_the_chosen_one() -> None:
    assert len(names("region=north-east")) == 12
    assert "Leeds" in names("region=north-east&place=leeds")


def test_neighbours_alone_are_eleven_councils() -> None:
    assert len(names("region=neighbours&place=leeds")) == 11
    assert names("region=neighbours") == []


def test_a_reason_stands_where_there_is_no_figure_and_the_last_figure_beside_it() -> None:
    words = standings.rows_of(asked()).words
    sunderland = next(one for one in words.values() if one.name == "Sunderland")
    assert sunderland.value == "rounds to 0, and is not 0 (low)"
    assert sunderland.note == "last published: 0.4% (2022)"


def test_a_joint_return_names_the_other_council() -> None:
    words = standings.rows_of(asked()).words
    assert words["314"].note == "one return with Richmond upon Thames"


def test_an_abolished_council_is_shown_and_not_ranked() -> None:
    words = standings.rows_of(asked(indicator="children-cautioned-or-sentenced")).words
    assert (words["909"].rank, words["909"].note) == (
        "–",
        "not ranked: the council did not exist at the end of the period",
    )


def test_a_shared_rank_says_with_how_many() -> None:
    one = standings.rows_of(asked()).words["383"]
    assert (one.rank, one.shared, one.band) == ("13 of 148", "shared with 1 other", "A")


def test_intervals_are_there_where_counts_are_published() -> None:
    assert not standings.rows_of(asked()).has_intervals
    rows = standings.rows_of(asked(indicator="re-referrals-within-12-months"))
    assert rows.has_intervals
    assert rows.words["383"].interval == "23.4% to 25.0%"


def test_the_heading_that_sorts_says_so_and_turns_round() -> None:
    headings = {one.text: one for one in standings.headings(asked())}
    assert (headings["Rank"].sorted, headings["Council"].sorted) == ("ascending", "")
    assert headings["Rank"].href.endswith("?sort=-rank#all")
    turned = {one.text: one for one in standings.headings(asked("sort=-value"))}
    assert (turned["Figure"].sorted, turned["Figure"].href[-16:]) == ("ascending", "s?sort=value#all")


def test_unranked_indicators_have_no_columns_of_ranks() -> None:
    assert "Rank" not in [one.text for one in standings.headings(asked(indicator=UNRANKED))]
    assert "Rank" in [one.text for one in standings.headings(asked("polarity=low", UNRANKED))]


def test_england_is_the_last_of_the_regions() -> None:
    rows = standings.regions(asked().comparison()).rows
    assert [cell.text for cell in rows[-1].cells] == ["England", "13.0%"]
