from django.test import RequestFactory

from ilacs.benchmarking.declared import find_indicator
from ilacs.reporting.places.entries import Entry
from ilacs.web.comparisons.asked import read_asked
from ilacs.web.comparisons.presenters import headline

AGENCY = "agency-social-workers"


def entry(query: str, indicator: str = AGENCY) -> Entry:
    found = headline.entry(read_asked(RequestFactory().get(f"/?{query}"), find_indicator(indicator)))
    assert found
    return found


def facts(query: str, indicator: str = AGENCY) -> dict[str, str]:
    return dict(headline.facts(entry(query, indicator)))


def test_no_council_no_headline() -> None:
    assert headline.entry(read_asked(RequestFactory().get("/"), find_indicator(AGENCY))) is None


def test_a_council_in_a_few_lines() -> None:
    told = facts("place=leeds")
    assert told["Figure"] == "2.1%, 30 September 2025"
    assert told["Since the year before"] == "down 3.1 points, better"
    assert told["Rank"].startswith("13 of 148, shared with 1 other; 3 not published")
    assert told["Band"] == "A (0.0 to 7.8)"
    assert told["Rank among its neighbours"] == "3 of 11"
    assert told["Yorkshire and the Humber"] == "7.9%"
    assert told["England"] == "13.0%"
    assert told["Statistical neighbours"].endswith("(of 10 neighbours, as drawn in 2025)")


def test_without_a_figure_the_last_is_told() -> None:
    told = facts("place=sunderland")
    assert told["Last published"] == "0.4% (2022), not ranked"
    assert told["Rank"] == "not ranked: no figure was published"


def test_a_joint_return_and_an_interval_are_told_where_there_are_any() -> None:
    assert facts("place=kingston-upon-thames")["One return with"] == "Richmond upon Thames"
    assert facts("place=leeds", "re-referrals-within-12-months")["95% interval"] == "23.4% to 25.0% (Wilson's method)"
    assert not {"One return with", "95% interval"} & facts("place=leeds").keys()


def test_nothing_is_ranked_where_neither_way_is_better() -> None:
    assert facts("place=leeds", "children-in-care-per-10000-children")["Rank"].startswith("not ranked: neither")


def test_an_abolished_council_is_shown_in_its_last_period() -> None:
    one = entry("place=cumbria-until-2023")
    assert one.comparison.ends_on is not None
    assert one.comparison.ends_on.year == 2022
    assert one.standing.rank


def test_lait_rules_show_what_lait_shows() -> None:
    one = entry("place=cumbria-until-2023&mode=lait", "children-cautioned-or-sentenced")
    assert (one.standing.rank, one.standing.of) == (1, 152)


def test_a_council_like_no_other_comes_with_a_caution() -> None:
    assert headline.cautions(entry("place=city-of-london")) == [
        "DfE calls all ten of its neighbours not close: no council is much like it."
    ]
    assert headline.cautions(entry("place=leeds")) == []


def test_a_place_without_neighbours_has_no_averages() -> None:
    told = facts("place=cumbria-until-2023", "children-cautioned-or-sentenced")
    assert told["Statistical neighbours"] == "no figures"


def test_among_its_neighbours_it_is_said_who_shares_the_rank_and_who_is_missing() -> None:
    assert facts("place=westmorland-and-furness", "children-cautioned-or-sentenced")["Rank in North West"] == (
        "13 of 24; 1 not published"
    )
    every = [facts(f"place={slug}")["Rank in Yorkshire and the Humber"] for slug in ("kirklees", "york")]
    assert every == ["1 of 15, shared with 1 other"] * 2
