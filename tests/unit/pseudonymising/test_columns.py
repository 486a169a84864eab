import pytest

from ilacs.annex_a import Column
from ilacs.pseudonymising import People, Treatment, load_pseudonymising
from ilacs.pseudonymising.columns import count_filled, treat, turn_back, with_people
from tests.unit.pseudonymising.making import KEY, OTHER_KEY, SPECIFICATION

FACTS = load_pseudonymising()
IN_CARE = SPECIFICATION.lists["children_in_care"].columns


def treated(name: str, *values: str | None, column: Column | None = None) -> list[str | None]:
    column = column or IN_CARE[name]
    return treat(values, column, FACTS.of(column), key=KEY, specification=SPECIFICATION)


@pytest.mark.parametrize(
    ("column", "value", "safe"),
    [
        ("born_on", "2015-03-25", "2015-03-01"),
        ("started_on", "2024-03-25", "2024-03-25"),
        ("placement_postcode", "LS1 4AB", "LS1 4"),
        ("placement_postcode", "EC1A 1BB", "EC1A 1"),
        ("gender", "Male", "Male"),
        ("age", "-1", "-1"),
        ("placements", "12", "12"),
        ("team", None, None),
    ],
)
def test_a_value_becomes_what_may_be_shared(column: str, value: str | None, safe: str | None) -> None:
    assert treated(column, value) == [safe]


@pytest.mark.parametrize("column", ["born_on", "placement_postcode", "gender", "age", "placements", "started_on"])
def test_what_is_not_plainly_of_its_type_is_removed(column: str) -> None:
    assert treated(column, "Sam Example") == [None]


def test_one_child_has_one_pseudonym_and_two_have_two() -> None:
    first, again, other = treated("child_id", "1", "1", "2")
    assert (first == again, first == other, str(first)[0]) == (True, False, "C")


def test_a_team_and_a_worker_have_codes_of_their_own() -> None:
    team, worker = treated("team", "North")[0], treated("worker", "North")[0]
    assert (str(team)[:5], str(worker)[:7]) == ("Team ", "Worker ")
    assert str(team)[5:] != str(worker)[7:]


def test_an_adviser_who_is_a_worker_has_one_code() -> None:
    adviser = SPECIFICATION.lists["care_leavers"].columns["personal_adviser"]
    assert treated("", "Sam", column=adviser) == treated("worker", "Sam")


def test_free_text_is_removed() -> None:
    assert treated("", "A school", column=SPECIFICATION.lists["early_help"].columns["organisation"]) == [None]


def test_people_may_be_dropped_and_nothing_else_is() -> None:
    dropped = {name: with_people(FACTS.columns[name], People.DROP).treatment for name in ("team", "worker", "child_id")}
    assert list(dropped.values()) == [Treatment.REMOVE, Treatment.REMOVE, Treatment.PSEUDONYM]


def test_people_are_coded_unless_they_are_dropped() -> None:
    assert with_people(FACTS.columns["team"], People.CODE).treatment is Treatment.CODE


def test_pseudonyms_are_turned_back_and_nothing_else_is() -> None:
    values = [*treated("child_id", "12", None), "12", ""]
    assert turn_back(values, FACTS.columns["child_id"], KEY) == ["12", None, None, None]
    assert turn_back(values, FACTS.columns["child_id"], OTHER_KEY) == [None] * 4


def test_filled_cells_are_counted_and_those_that_were_emptied() -> None:
    assert (count_filled(["1", None, "2"]), count_filled(["1", None, "2"], ["1", None, None])) == (2, 1)
