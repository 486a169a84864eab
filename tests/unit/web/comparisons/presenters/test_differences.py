"""Each of the faults of LAIT is said with the figures of the page."""

from dataclasses import replace

from django.test import RequestFactory

from ilacs.benchmarking.declared import find_indicator
from ilacs.web.comparisons.asked import read_asked
from ilacs.web.comparisons.presenters.differences import SAYS, Both, differences, own_ranks

AGENCY, CAUTIONED = "agency-social-workers", "children-cautioned-or-sentenced"


def said(indicator: str, query: str = "") -> dict[str, str]:
    asked = read_asked(RequestFactory().get(f"/?{query}"), find_indicator(indicator))
    return {one.href.partition("#")[2]: one.says for one in differences(asked)}


def ranks(indicator: str, query: str) -> str:
    return own_ranks(read_asked(RequestFactory().get(f"/?{query}"), find_indicator(indicator)))


def test_an_abolished_council_that_is_ranked() -> None:
    expected = "LAIT ranks Cumbria, abolished on 31 March 2023, first. We do not rank it."
    assert said(CAUTIONED)["abolished-places-ranked"] == expected
    assert "abolished-places-ranked" not in said(AGENCY)


def test_a_small_value_that_is_shown_as_zero() -> None:
    expected = "The figure of Sunderland is “low”: it rounds to 0, and is not 0. LAIT shows 0.0%, and ranks it first."
    assert said(AGENCY)["low-shown-as-zero"] == expected


def test_a_return_that_is_counted_twice() -> None:
    assert said(AGENCY)["joint-returns-counted-twice"].startswith(
        "One return each: Kingston upon Thames and Richmond upon Thames; North Northamptonshire and West"
    )


def test_a_reason_that_is_lost() -> None:
    assert said(AGENCY)["reasons-lost"] == (
        "LAIT shows NA for 2 councils where the publisher says why: 2 not available (x)."
    )


def test_a_rank_without_its_number() -> None:
    assert said(AGENCY)["rank-without-number"].endswith("out of 151 figures. We rank 148.")
    assert said("re-referrals-within-12-months")["rank-without-number"].endswith("153 figures, as many as we rank.")


def test_nothing_is_said_of_ranks_where_nothing_is_ranked() -> None:
    assert "rank-without-number" not in said("children-in-care-per-10000-children")


def test_an_average_over_few() -> None:
    told = said(AGENCY, "place=kingston-upon-thames")["neighbour-mean-of-few"]
    assert told == "The averages of Kingston upon Thames's neighbours are over 9 of 10. LAIT does not say so."
    assert "neighbour-mean-of-few" not in said(AGENCY, "place=leeds")
    assert said(AGENCY)["neighbour-mean-of-few"].endswith("fewer than ten neighbours have a figure.")


def test_bands_that_overlap_where_high_is_good() -> None:
    told = said("assessments-completed-within-45-working-days")["band-edges-overlap"]
    assert told.startswith("LAIT prints B as ")
    assert "so that one number is in both. Here A is " in told
    assert "band-edges-overlap" not in said(AGENCY)


def test_ranks_that_are_shared() -> None:
    assert said(AGENCY)["ties-unsaid"] == "51 councils share a rank, 5 of them the first."


def test_a_period_that_is_lined_up_with_another_year() -> None:
    assert said(CAUTIONED)["mixed-years"].endswith("lines it up with 2024. It ends on 31 March 2025.")
    assert "mixed-years" not in said(AGENCY)


def test_neighbours_that_were_drawn_anew() -> None:
    told = said(AGENCY, "place=leeds")["neighbours-changed-silently"]
    assert told.startswith("Leeds kept 2 of its ten neighbours")
    assert "those of 2021" in told
    assert "neighbours-changed-silently" not in said(AGENCY)


def test_neighbours_of_a_council_that_is_no_more() -> None:
    told = said(CAUTIONED, "place=cumbria-until-2023")["old-neighbours-of-abolished-places"]
    assert told.startswith("Cumbria has neighbours of 2021 alone")


def test_there_is_nothing_to_say_of_what_lait_does_not_hold_or_does_not_compare() -> None:
    assert said("children-living-in-the-area") == {}
    assert said(AGENCY, "period=2023-09-30") == {}


def test_the_chosen_council_by_both_sets_of_rules() -> None:
    assert ranks(AGENCY, "place=sunderland") == (
        "Sunderland by LAIT rules: 1 of 151, shared with 5 others, band A. By sound rules: not ranked."
    )
    assert ranks(AGENCY, "") == ""
    assert ranks("children-in-care-per-10000-children", "place=leeds") == ""


def test_nothing_is_said_of_neighbours_of_a_council_that_was_not_there_yet() -> None:
    asked = read_asked(RequestFactory().get("/?place=leeds"), find_indicator(AGENCY))
    nobody = replace(asked.comparison(), rows={})
    assert SAYS["neighbours_changed_silently"](Both(asked, asked.comparison("lait"), nobody)) == ""
