from ilacs.framework import load_judgements
from ilacs.lib.facts import FACTS, read_csv


def test_the_judgements_are_those_of_the_report_in_its_order() -> None:
    assert [one.name for one in load_judgements()] == [
        "impact_of_leaders",
        "help_and_protection",
        "children_in_care",
        "care_leavers",
    ]


def test_every_criterion_is_under_one_judgement() -> None:
    codes = [criterion.code for judgement in load_judgements() for criterion in judgement.criteria]
    assert sorted(codes) == sorted(row["code"] for row in read_csv(FACTS / "framework" / "criteria.csv"))


def test_every_judgement_has_criteria_that_say_something() -> None:
    assert all(judgement.criteria for judgement in load_judgements())
    assert all(one.says and one.area for judgement in load_judgements() for one in judgement.criteria)
