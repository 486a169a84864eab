"""Children of believable ages who could be known when they were."""

import datetime
from collections.abc import Callable
from itertools import pairwise

from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Child
from ilacs.synthesis.people import known_from, make_child, make_family, make_family_born_by
from tests.unit.synthesis.towns import AS_AT, age_on, days

LONG_AGO = datetime.date(2024, 2, 1)


def test_a_child_has_the_completed_years_of_the_birthday(make_one: Callable[[float], Child]) -> None:
    child = make_one(9.5)
    assert child.age == age_on(child.born_on, AS_AT) == 9


def test_an_unborn_child_is_minus_one_with_a_birth_ahead(make_one: Callable[[float], Child]) -> None:
    child = make_one(-0.2)
    assert child.age == -1
    assert child.gender == "Not stated/recorded"
    assert days(AS_AT, child.born_on) > 0


def test_nobody_unborn_today_was_known_years_ago(council: Council) -> None:
    assert make_child(council, -0.2, LONG_AGO).age >= 1


def test_everybody_is_known_only_after_conception(council: Council) -> None:
    families = [make_family(council, "people.age_now", LONG_AGO) for _ in range(200)]
    born = [child.born_on for family in families for child in family]
    assert max(born) <= LONG_AGO + datetime.timedelta(days=230)


def test_the_first_day_of_notice_is_that_of_the_youngest(council: Council) -> None:
    births = (datetime.date(2020, 5, 1), datetime.date(2026, 5, 1))
    assert known_from(council, *births) == datetime.date(2026, 5, 1) - datetime.timedelta(days=230)


def test_nobody_is_born_on_29_february(council: Council) -> None:
    children = [make_child(council, n / 365.25, AS_AT) for n in range(960, 990)]
    assert {(child.born_on.month, child.born_on.day) for child in children}.isdisjoint({(2, 29)})


def test_identifiers_are_their_own(council: Council) -> None:
    children = [child for _ in range(200) for child in make_family(council, "people.age_now", AS_AT)]
    assert len({child.child_id for child in children}) == len(children)


def test_siblings_are_born_apart_or_together(council: Council) -> None:
    families = [make_family(council, "people.age_now", datetime.date(2026, 10, 1)) for _ in range(300)]
    gaps = [days(a.born_on, b.born_on) for family in families for a, b in pairwise(family) if b.age >= 0]
    assert [gap for gap in gaps if 0 < gap < 200] == []


def test_most_siblings_share_their_ethnicity(council: Council) -> None:
    families = [make_family(council, "people.age_now", AS_AT) for _ in range(400)]
    pairs = [(a.ethnicity, b.ethnicity) for family in families for a, b in pairwise(family)]
    assert sum(a == b for a, b in pairs) > 0.9 * len(pairs)


def test_children_in_care_are_born_before_care_begins(council: Council) -> None:
    families = [make_family_born_by(council, "people.age_now", LONG_AGO, born_by=LONG_AGO) for _ in range(200)]
    assert [child for family in families for child in family if child.born_on > LONG_AGO] == []
