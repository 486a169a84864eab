"""Counting children who have several rows."""

from tests.unit.measuring.drawing import gives

AGAIN = "previous_referrals > 0"


def test_of_a_child_one_true_row_tells_though_another_is_blank() -> None:
    drawn = """
        child_id | previous_referrals
        A | 1
        A |
    """
    assert gives(drawn, having=AGAIN, counts="children") == "1 of 1"


def test_a_child_is_unknown_where_no_row_is_true_and_one_is_blank() -> None:
    drawn = """
        child_id | previous_referrals
        A | 0
        A |
    """
    assert gives(drawn, having=AGAIN, counts="children") == "0 of 1, 1 unknown"


def test_a_child_is_known_where_every_row_is_false() -> None:
    drawn = """
        child_id | previous_referrals
        A | 0
        A | 0
    """
    assert gives(drawn, having=AGAIN, counts="children") == "0 of 1"


def test_rows_are_unknown_one_by_one() -> None:
    drawn = """
        child_id | previous_referrals
        A | 1
        A |
        A |
    """
    assert gives(drawn, having=AGAIN) == "1 of 3, 2 unknown"


def test_unknown_children_leave_the_denominator_where_only_the_known_count() -> None:
    drawn = """
        child_id | previous_referrals
        A | 1
        A |
        B |
    """
    assert gives(drawn, having=AGAIN, counts="children", over="known") == "1 of 1, 1 unknown"


def test_a_share_by_team_tells_children_in_the_same_way() -> None:
    drawn = """
        child_id | previous_referrals | team
        A | 1 | East
        A |   | East
        B |   | West
    """
    assert gives(drawn, having=AGAIN, counts="children", by="team") == "East: 1 of 1; West: 0 of 1, 1 unknown"


def test_rows_without_a_child_make_no_line_where_children_count() -> None:
    drawn = """
        child_id | team
        A | East
          | West
    """
    assert gives(drawn, counts="children", by="team") == "East 1"


def test_rows_without_a_child_make_a_line_where_rows_count() -> None:
    drawn = """
        child_id | team
        A | East
          | West
    """
    assert gives(drawn, by="team") == "East 1; West 1"


def test_a_couple_is_one_family() -> None:
    drawn = """
        adopter_id | family_id
        A | 1
        B | 1
    """
    assert gives(drawn, "adopters", counts="families") == "1"


def test_an_adopter_whose_family_has_no_number_is_a_family_alone() -> None:
    drawn = """
        adopter_id | family_id
        A |
        B |
        1 |
        C | 1
    """
    assert gives(drawn, "adopters", counts="families") == "4"


def test_an_adopter_without_any_number_is_no_family() -> None:
    drawn = """
        adopter_id | family_id | leaving_reason
          |   | 1
        A | 1 | 1
    """
    assert gives(drawn, "adopters", counts="families", by="leaving_reason") == "Adopter withdrew from process 1"


def test_a_child_with_two_numbers_of_one_band_is_one_child_in_it() -> None:
    drawn = """
        child_id | previous_referrals
        A | 3
        A | 4
        A | 1
    """
    counted = gives(drawn, counts="children", by="prior_times", banded="previous_referrals")
    assert counted == "1 1; 3 or more 1"
