from ilacs.checking.planned import PlannedRule
from ilacs.reporting.found import reasons_of


def test_every_rule_has_its_reason() -> None:
    assert reasons_of([PlannedRule("a", None, "error", "Says.", (), because="Why.")]) == {"a": "Why."}
