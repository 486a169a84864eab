"""Areas for improvement and the National Framework they refer to."""

import pytest

from ilacs.published.reading.blocks import Block, Kind
from ilacs.published.reading.improvements import framework_codes, read_actions, read_improvements, read_requirements
from ilacs.published.reading.lines import Line


def block(text: str, kind: Kind = Kind.PLAIN, x: float = 0.0) -> Block:
    return Block(kind, (Line(text, 1, x, 0, 12 if x else 0),))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Plans. (outcome 4, national framework)", ("outcome 4",)),
        ("Plans. (Outcome 4 National Framework)", ("outcome 4",)),
        ("Plans (outcome four, national framework).", ("outcome 4",)),
        ("Caseloads. (enabler two: leaders drive conditions for effective practice)", ("enabler 2",)),
        ("Caseloads. (Enabler 1)", ("enabler 1",)),
        ("Both. (outcomes 2 and 3, national framework)", ("outcome 2", "outcome 3")),
        ("Both. (outcome 1 and enabler 3, national framework)", ("outcome 1", "enabler 3")),
        ("Voices. (principle: children’s wishes, national framework)", ("principle",)),
        ("Voices. (Principles, National Framework)", ("principle",)),
        ("Twice. (outcome 4) (Outcome 4)", ("outcome 4",)),
        ("Cut off (outcome 3, national", ("outcome 3",)),
        ("The outcome 4 children had was good.", ()),
        ("No such one. (outcome 9, national framework)", ()),
        ("Older. (LADO)", ()),
    ],
)
def test_codes_in_whatever_way_they_are_printed(text: str, codes: tuple[str, ...]) -> None:
    assert framework_codes(text) == codes


def test_a_list_has_a_point_a_bullet() -> None:
    found = read_improvements(
        [block("The council should:"), block("Plans.", Kind.BULLET), block("Visits.", Kind.BULLET)]
    )
    assert [one.text for one in found] == ["Plans.", "Visits."]


def test_numbered_points_count_where_there_are_no_bullets() -> None:
    numbered = block("Plans.", Kind.NUMBERED)
    assert [one.text for one in read_improvements([numbered])] == ["Plans."]
    assert [one.text for one in read_improvements([block("Visits.", Kind.BULLET), numbered])] == ["Visits."]


def test_a_paragraph_without_bullets_is_one() -> None:
    assert [one.text for one in read_improvements([block("The oversight of plans. (outcome 3)")])] == [
        "The oversight of plans. (outcome 3)"
    ]


def test_nothing_to_improve_is_none() -> None:
    assert read_improvements([block("There are no areas for improvement.")]) == ()
    assert read_improvements([]) == ()


def test_actions_are_the_cells_to_the_right() -> None:
    rows = [
        block("Council", x=63),
        block("Do one", x=224),
        block("Board", x=63),
        block("Do two", x=224),
        block("more", x=224),
    ]
    assert [one.text for one in read_actions(rows)] == ["Do one", "Do two more"]


def test_actions_without_a_table_are_a_list() -> None:
    assert [one.text for one in read_actions([block("Act now.", Kind.BULLET)])] == ["Act now."]


def test_a_requirement_ends_with_its_day() -> None:
    found = read_requirements(
        [block("Visit monthly."), block("Report."), block("18 July 2025"), block("Train."), block("1 May 2025")]
    )
    assert [one.text for one in found] == ["Visit monthly. Report.", "Train."]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Plans (outcomes 1 to 3)", ("outcome 1", "outcome 2", "outcome 3")),
        ("Plans (outcomes two–four)", ("outcome 2", "outcome 3", "outcome 4")),
        ("Plans (outcomes 1 and 3)", ("outcome 1", "outcome 3")),
        ("Plans (outcome 14)", ()),
    ],
)
def test_several_codes_of_one_kind(text: str, codes: tuple[str, ...]) -> None:
    assert framework_codes(text) == codes
