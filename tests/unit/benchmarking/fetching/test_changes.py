"""What a new version changed, in sentences."""

from ilacs.benchmarking.fetching.changes import tell_changes


def test_what_was_taken_away_is_told_before_what_was_added() -> None:
    changes = {
        "majorChanges": {"indicators": [{"previousState": {"id": "a", "label": "Old rate"}}]},
        "minorChanges": {"filters": [{"currentState": {"label": "Sex"}}, {"currentState": {"label": "Age"}}]},
    }
    assert tell_changes(changes) == (
        "1 indicator taken away or changed: Old rate",
        "2 filters added or put differently: Age, Sex",
    )


def test_options_are_counted_across_their_filters() -> None:
    options = [{"currentState": {"label": "White"}}, {"currentState": {"label": "Black"}}]
    changes = {"minorChanges": {"filterOptions": [{"filter": {"label": "Ethnicity"}, "options": options}]}}
    assert tell_changes(changes) == ("2 options of a filter added or put differently: Black, White",)


def test_a_group_of_places_is_named_by_its_level() -> None:
    changes = {"minorChanges": {"locationGroups": [{"currentState": {"level": {"code": "LA", "label": "Councils"}}}]}}
    assert tell_changes(changes) == ("1 group of places added or put differently: Councils",)


def test_no_change_is_no_sentence() -> None:
    assert tell_changes({"majorChanges": {}, "minorChanges": None}) == ()


def test_a_change_without_a_name_is_counted() -> None:
    assert tell_changes({"majorChanges": {"timePeriods": [{}]}}) == ("1 period taken away or changed",)
