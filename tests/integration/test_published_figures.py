"""Figures that Ofsted published, and figures counted from the reports themselves, come out of the register."""

from collections.abc import Iterable
from datetime import date

import pytest

from ilacs.published.continuity import agrees_with_overall
from ilacs.published.history import next_window
from ilacs.published.inspection import Inspection
from ilacs.published.outcomes import Outcomes, outcomes_as_at
from ilacs.published.profile import Share, add_up, count_profile, share_of
from ilacs.published.register import load_inspections
from ilacs.published.transitions import ilacs_of_each, pairs_of

REGISTER = load_inspections()
OVERALL = "overall_effectiveness"
ABOLISHED = {"835", "836", "837", "909", "928"}
PRESENT = [one for one in REGISTER.inspections if one.code not in ABOLISHED and one.family == "ilacs"]
"""What the list of present authorities on Ofsted's site gives."""
GRADES = ("outstanding", "good", "requires_improvement", "inadequate")


def as_at(year: int, month: int = 3, day: int = 31) -> Outcomes:
    return outcomes_as_at(date(year, month, day), REGISTER)


def grades(outcomes: Outcomes, judgement: str = OVERALL) -> tuple[int, ...]:
    return tuple(outcomes.profile[judgement][grade] for grade in GRADES)


def good(outcomes: Outcomes, judgement: str = OVERALL) -> Share:
    return share_of(outcomes.profile[judgement])


def firsts(inspections: Iterable[Inspection]) -> Share:
    return share_of(count_profile(run[0] for run in ilacs_of_each(inspections))[OVERALL])


def whole(share: Share) -> int:
    assert share.percent is not None
    return round(share.percent)


MARCH_2024 = as_at(2024)
TODAY = as_at(2026, 8, 22)


def test_in_march_2024_60_per_cent_were_good_or_outstanding() -> None:
    """Ofsted: 60 %; counted from the reports: 60.3 %."""
    assert (good(MARCH_2024), whole(good(MARCH_2024))) == (Share(91, 151), 60)
    assert good(MARCH_2024).percent == pytest.approx(60.3, abs=0.05)


def test_in_march_2024_help_and_protection_was_good_or_outstanding_in_54_per_cent() -> None:
    """Ofsted: 54 %; counted from the reports: 54.3 %."""
    share = good(MARCH_2024, "help_and_protection")
    assert whole(share) == 54
    assert share.percent == pytest.approx(54.3, abs=0.05)


@pytest.mark.parametrize(("region", "percent"), [("London", 85), ("North West", 36)])
def test_in_march_2024_london_had_most_and_the_north_west_fewest(region: str, percent: int) -> None:
    """Ofsted: London 85 %, North West 36 %."""
    shares = {name: whole(share_of(profile[OVERALL])) for name, profile in MARCH_2024.by_region.items()}
    assert shares[region] == percent
    assert shares[region] in (min(shares.values()), max(shares.values()))


def test_in_march_2024_sixty_five_had_more_than_one_ilacs() -> None:
    """Ofsted: of 65, against the first, 26 had improved, 15 kept good or better and 12 declined."""
    moved = MARCH_2024.transitions.first_to_latest
    assert (moved.n, moved.improved, moved.kept_good_or_better, moved.declined) == (65, 26, 15, 12)
    assert moved.stayed_below_good == 12


def test_in_march_2024_publication_days_would_give_fewer_outstanding() -> None:
    """By the last day on site 30 were outstanding, by publication 27."""
    published = outcomes_as_at(date(2024, 3, 31), REGISTER, published_by=date(2024, 3, 31))
    assert (grades(MARCH_2024)[0], grades(published)[0]) == (30, 27)


def test_of_first_ilacs_inspections_56_per_cent_of_the_present_authorities_were_good() -> None:
    """Counted from the reports: 56.2 % of the present authorities."""
    assert firsts(PRESENT) == Share(86, 153)


def test_with_the_abolished_authorities_first_ilacs_inspections_give_the_55_that_ofsted_published() -> None:
    """Ofsted: 55 %. It counts Bournemouth, Cumbria and Northamptonshire, which the site's list no longer has."""
    assert (firsts(REGISTER.inspections), whole(firsts(REGISTER.inspections))) == (Share(86, 156), 55)


OVER_TIME = [
    (date(2024, 3, 31), 151, (30, 61, 43, 17)),
    (date(2025, 3, 31), 153, (36, 67, 31, 19)),
    (date(2026, 3, 31), 153, (46, 65, 29, 13)),
    (date(2026, 8, 22), 153, (46, 61, 24, 11)),
]


@pytest.mark.parametrize(("day", "n", "profile"), OVER_TIME)
def test_the_profile_over_time_is_that_of_the_reports(day: date, n: int, profile: tuple[int, ...]) -> None:
    """Counted from the reports by the last day on site."""
    known = outcomes_as_at(day, REGISTER)
    assert (known.n, grades(known)) == (n, profile)


def test_in_march_2023_cumbria_still_counted() -> None:
    """Counted from the reports of present authorities: 25, 65, 48 and 13 of 151; Cumbria is one more."""
    known = as_at(2023)
    assert (known.n, grades(known)) == (152, (25, 65, 49, 13))
    assert [result.authority.name for result in known.abolished_since] == ["Cumbria"]


def test_since_april_2026_eleven_have_no_overall_grade_and_that_is_not_unread() -> None:
    """Counted from the reports: 11 of 153 on 22 August 2026."""
    overall = TODAY.profile[OVERALL]
    assert (overall["not_in_framework"], overall["unread"], overall["not_judged"]) == (11, 0, 0)
    assert good(TODAY).n == 142


LATEST = [
    (("impact_of_leaders",), (60, 58, 27, 8)),
    (("help_and_protection",), (28, 76, 40, 9)),
    (("children_in_care", "in_care_and_care_leavers"), (54, 68, 26, 5)),
    (("care_leavers",), (47, 63, 35, 6)),
]


@pytest.mark.parametrize(("judgements", "expected"), LATEST, ids=lambda value: value[0])
def test_the_latest_grades_of_each_judgement_are_those_of_the_reports(
    judgements: tuple[str, ...], expected: tuple[int, ...]
) -> None:
    """Counted from the reports on 22 August 2026; in care with the joint judgement, care leavers without it."""
    assert tuple(add_up(TODAY.profile, *judgements).values()) == expected


def test_two_authorities_still_have_the_joint_judgement_alone() -> None:
    """Counted from the reports on 22 August 2026: Dudley and Nottingham."""
    joint = [result for result in TODAY.results if "in_care_and_care_leavers" in result.inspection.judgements]
    assert [result.authority.name for result in joint] == ["Dudley", "Nottingham"]
    assert TODAY.profile["care_leavers"]["not_in_framework"] == 2


def test_our_measure_agrees_with_overall_grades_in_305_of_310() -> None:
    """Counted from the reports of present authorities; the three abolished ones agree too."""
    assert agrees_with_overall(PRESENT) == (305, 310)
    assert agrees_with_overall(REGISTER.inspections) == (308, 313)


def test_our_measure_agrees_with_every_latest_overall_grade() -> None:
    """Counted from the reports: 142 of 142."""
    assert agrees_with_overall(result.inspection for result in TODAY.results) == (142, 142)


def test_115_of_153_pass_our_measure() -> None:
    """Counted from the reports on 22 August 2026."""
    assert (TODAY.continuity.passing, TODAY.continuity.n) == (115, 153)


def test_134_authorities_have_two_ilacs_inspections_17_three_and_two_one() -> None:
    """Counted from the reports: 321 of 153 authorities."""
    runs = [len(run) for run in ilacs_of_each(PRESENT)]
    assert (len(PRESENT), runs.count(2), runs.count(3), runs.count(1)) == (321, 134, 17, 2)


PAIRS = [
    ("good", "outstanding", 24),
    ("good", "good", 27),
    ("requires_improvement", "good", 25),
    ("requires_improvement", "requires_improvement", 14),
    ("requires_improvement", "inadequate", 8),
    ("inadequate", "good", 10),
    ("inadequate", "requires_improvement", 9),
    ("outstanding", "outstanding", 21),
]


@pytest.mark.parametrize(("before", "after", "expected"), PAIRS)
def test_grades_move_from_one_inspection_to_the_next_as_in_the_reports(before: str, after: str, expected: int) -> None:
    """Counted from the reports: 168 pairs."""
    assert TODAY.transitions.pairs == 168
    assert TODAY.transitions.to_next[before][after] == expected


def test_4_fell_from_outstanding_11_from_good_and_11_ended_without_an_overall_grade() -> None:
    """Counted from the reports."""
    to_next = TODAY.transitions.to_next
    assert sum(to_next["outstanding"][grade] for grade in GRADES[1:]) == 4
    assert sum(to_next["good"][grade] for grade in GRADES[2:]) == 11
    assert sum(after["not_in_framework"] for after in to_next.values()) == 11


def test_between_two_inspections_lie_3_8_years_and_mostly_3_1_to_5_2() -> None:
    """Counted from the reports: 168 pairs, median 3.8 years, 80 % between 3.1 and 5.2."""
    window = next_window("383", REGISTER, as_at=date(2026, 8, 22))
    assert window
    days = [(day - window.after.ended_on).days for day in (window.from_on, window.median_on, window.until)]
    assert [round(count / 365.25, 1) for count in days] == [3.1, 3.8, 5.2]
    assert window.pairs == 168


def test_after_good_a_short_inspection_followed_56_times_and_a_standard_one_10_times() -> None:
    """Counted from the reports; after requires improvement always a standard one."""
    pairs = pairs_of(PRESENT)
    kinds = {grade: [b.kind for a, b in pairs if a.judgements.get(OVERALL) == grade] for grade in GRADES}
    assert (kinds["good"].count("short"), kinds["good"].count("standard")) == (56, 10)
    assert set(kinds["requires_improvement"]) == {"standard"}


NEEDS_SINGLE_INSPECTIONS = [
    (date(2016, 3, 31), 0, 152, 26),
    (date(2016, 9, 30), 0, 152, 28),
    (date(2017, 10, 31), 0, 152, 36),
    (date(2018, 3, 31), 1, 151, 38),
    (date(2018, 8, 31), 16, 136, 42),
    (date(2019, 8, 31), 69, 80, 49),
    (date(2022, 3, 31), 128, 22, 53),
]


@pytest.mark.parametrize(("day", "read", "unread", "published"), NEEDS_SINGLE_INSPECTIONS, ids=str)
def test_before_all_had_an_ilacs_inspection_the_register_says_how_many_it_does_not_know(
    day: date, read: int, unread: int, published: int
) -> None:
    """Ofsted's share of good or better then rests on unread single inspections too: it can be, no more."""
    known = outcomes_as_at(day, REGISTER)
    assert (known.n, len(known.unread)) == (read, unread)
    n, least = known.n + len(known.unread), good(known).good_or_better
    assert round(100 * least / n) <= published <= round(100 * (least + unread) / n)


def test_in_august_2019_leaders_can_have_been_good_in_the_56_per_cent_that_ofsted_published() -> None:
    """Ofsted: 56 %; 41 of the 69 that the register knows, and 80 that it does not."""
    known = as_at(2019, 8, 31)
    assert good(known, "impact_of_leaders") == Share(41, 69)
    assert 100 * 41 / 149 <= 56 <= 100 * (41 + 80) / 149


@pytest.mark.parametrize(("year", "read", "unread", "new"), [(2020, 102, 47, 2), (2022, 128, 22, 2)])
def test_the_profiles_of_2020_and_2022_are_those_of_ilacs_alone(year: int, read: int, unread: int, new: int) -> None:
    """Counted from the reports, with single inspections: 17, 57, 52 and 20 of 146; 20, 58, 51 and 19 of 148."""
    known = as_at(year)
    assert (known.n, len(known.unread), len(known.not_inspected)) == (read, unread, new)
    assert grades(known) == {2020: (17, 36, 34, 15), 2022: (20, 49, 42, 17)}[year]


def test_no_grade_of_a_single_inspection_is_guessed() -> None:
    """Ofsted: 36 % of first single inspections were good or better. The register holds 167 of them without a grade."""
    single = [one for one in REGISTER.inspections if one.family == "sif"]
    assert len(single) == 167
    assert share_of(count_profile(single)[OVERALL]) == Share(0, 0)
    assert count_profile(single)[OVERALL]["unread"] == 167
