"""The tables of authorities."""

from collections import Counter
from datetime import date, timedelta

import pytest

from ilacs.places import Authority, OnsCode, load_register

REGISTER = load_register()
CURRENT = [authority for authority in REGISTER.authorities if authority.ended_on is None]
ABOLISHED = [authority for authority in REGISTER.authorities if authority.ended_on]


def code(authority: Authority) -> str:
    return authority.code


def test_every_code_is_there_once_and_in_order() -> None:
    codes = [authority.code for authority in REGISTER.authorities]
    assert codes == sorted(set(codes))


def test_names_of_today_are_different() -> None:
    assert len({authority.name for authority in CURRENT}) == len(CURRENT) == 153


def test_kinds_are_as_many_as_the_law_made() -> None:
    assert Counter(authority.kind for authority in CURRENT) == {
        "unitary": 62,
        "metropolitan": 36,
        "london_borough": 32,
        "county": 21,
        "city_of_london": 1,
        "isles_of_scilly": 1,
    }


def test_fourteen_of_thirty_three_in_london_are_inner() -> None:
    assert Counter(authority.london for authority in CURRENT if authority.region == "London") == {
        "inner": 14,
        "outer": 19,
    }
    assert [authority.name for authority in CURRENT if authority.london and authority.region != "London"] == []


def test_greenwich_is_outer_and_newham_inner() -> None:
    assert (REGISTER.find("Greenwich").london, REGISTER.find("Newham").london) == ("outer", "inner")


def test_every_authority_of_today_has_a_number_of_ofsted_and_no_two_the_same() -> None:
    urns = [authority.urn for authority in CURRENT]
    assert all(urn.isdigit() and len(urn) in (5, 7) for urn in urns)
    assert len(set(urns)) == len(urns)


def test_abolished_authorities_have_no_number_that_we_know() -> None:
    assert [authority.urn for authority in ABOLISHED] == [""] * 5


@pytest.mark.parametrize("authority", ABOLISHED, ids=code)
def test_those_that_followed_began_the_day_after(authority: Authority) -> None:
    began = {REGISTER.by_code(follower).started_on for follower in authority.successors}
    assert authority.ended_on
    assert began == {authority.ended_on + timedelta(days=1)}


@pytest.mark.parametrize("authority", REGISTER.authorities, ids=code)
def test_whoever_followed_knows_whom(authority: Authority) -> None:
    assert all(authority.code in REGISTER.by_code(one).predecessors for one in authority.successors)
    assert all(authority.code in REGISTER.by_code(one).successors for one in authority.predecessors)


def test_only_new_authorities_took_over_from_others() -> None:
    new = [authority.code for authority in CURRENT if authority.started_on]
    assert new == [authority.code for authority in CURRENT if authority.predecessors]


def test_no_ons_code_is_of_two_authorities() -> None:
    held = [one.ons for authority in REGISTER.authorities for one in REGISTER.ons_codes(authority.code)]
    assert len(set(held)) == len(held) == 163


def test_an_authority_of_the_same_area_and_code_changed_its_ons_code() -> None:
    assert REGISTER.ons_codes("815") == (
        OnsCode("E10000023", None, date(2023, 3, 31)),
        OnsCode("E06000065", date(2023, 4, 1), None),
    )


def test_days_of_an_ons_code_are_empty_where_unknown() -> None:
    assert [(one.ons, one.from_on, one.until) for one in REGISTER.ons_codes("370")] == [
        ("E08000016", None, None),
        ("E08000038", None, None),
    ]
