"""Lines put together as paragraphs."""

from ilacs.published.reading.blocks import Block, Kind, read_blocks
from ilacs.published.reading.lines import Line
from tests.unit.published.reading.typed import lines_of


def blocks(text: str) -> tuple[Block, ...]:
    return read_blocks(lines_of(text), "ilacs", size=0)


def numbers(text: str) -> list[int | None]:
    return [block.number for block in blocks(text)]


def test_numbered_paragraphs_over_lines_and_pages() -> None:
    found = blocks("1. Children are\nsafe.\n\f\n2. Plans are good and\n3 of them are new.")
    assert [(block.number, block.text, block.page) for block in found] == [
        (1, "Children are safe.", 1),
        (2, "Plans are good and 3 of them are new.", 2),
    ]


def test_a_number_without_a_space_after_its_full_stop() -> None:
    assert blocks("1.The support is good.")[0].text == "The support is good."


def test_a_number_without_its_full_stop() -> None:
    assert numbers("1. Children are safe.\n2 Most children live in stable homes.\n3. Plans are good.") == [1, 2, 3]


def test_a_number_within_a_sentence_begins_nothing() -> None:
    assert numbers("1. In the year there were\n2. Those were enough.") == [1]
    assert numbers("1. The rate rose from\n8.8 to\n9.1 a week.") == [1]


def test_a_number_out_of_order_begins_nothing() -> None:
    assert numbers("1. Children are safe.\n40. That is a rate.\n2. Plans are good.") == [1, 2]


def test_a_number_that_was_skipped_is_passed_over() -> None:
    assert numbers("1. Children are safe.\n2. Sound.\n4. Plans are good.\n5. Visits too.") == [1, 2, 4, 5]


def test_a_number_in_another_column_begins_nothing() -> None:
    placed = [
        Line("1. Safe.", 1, 71, 700, 12),
        Line("3. In a table.", 1, 300, 690, 12),
        Line("2. Sound.", 1, 71, 670, 12),
    ]
    assert [block.number for block in read_blocks(placed, "ilacs", size=12)] == [1, 2]


def test_numbers_may_begin_again_under_a_heading() -> None:
    text = "1. Safe.\n2. Sound.\nThe experiences and progress of care leavers: good\n1. Settled."
    assert numbers(text) == [1, 2, None, 1]


def test_bullets_over_lines() -> None:
    found = blocks("What needs to improve?\n◼ The quality of\nplans.\n■ Visits.")
    assert [(block.kind, block.text) for block in found[1:]] == [
        (Kind.BULLET, "The quality of plans."),
        (Kind.BULLET, "Visits."),
    ]


def test_a_bullet_on_a_line_of_its_own() -> None:
    assert [block.text for block in blocks("◼\nThe quality of plans.\n◼\nVisits.")] == [
        "The quality of plans.",
        "Visits.",
    ]


def test_a_list_within_a_numbered_paragraph_belongs_to_it() -> None:
    assert [block.text for block in blocks("1. There are:\n• plans\n• visits")] == ["There are: • plans • visits"]


def test_plain_paragraphs_end_with_a_short_line() -> None:
    text = (
        "Children in this borough are safe and they are well looked after by all\nwho know them.\n"
        "Leaders are strong and know what has to be done in each of the services\nthey run."
    )
    assert [block.text.split()[0] for block in blocks(text)] == ["Children", "Leaders"]


def test_a_gap_parts_paragraphs() -> None:
    placed = [
        Line("Children are", 1, 71, 700, 12),
        Line("safe.", 1, 71, 686, 12),
        Line("Leaders are strong.", 1, 71, 657, 12),
    ]
    assert [block.text for block in read_blocks(placed, "ilacs", size=12)] == [
        "Children are safe.",
        "Leaders are strong.",
    ]


def test_a_short_bold_line_is_no_part_of_a_paragraph() -> None:
    placed = [
        Line("1. Children are safe in all that they do and wherever they are.", 1, 71, 700, 12),
        Line("Front door", 1, 71, 670, 12, is_bold=True),
        Line("2. Contacts are quick.", 1, 71, 650, 12),
    ]
    found = read_blocks(placed, "ilacs", size=12)
    assert [(block.kind, block.number) for block in found] == [
        (Kind.NUMBERED, 1),
        (Kind.SUBHEADING, None),
        (Kind.NUMBERED, 2),
    ]


def test_no_lines_are_no_blocks() -> None:
    assert blocks(" ") == ()


HELP = "The experiences and progress of children who need help and protection: good\n"


def test_numbers_with_a_bracket_or_with_nothing_after_them() -> None:
    assert numbers(f"{HELP}1) Safe.\n2) Sound.") == [None, 1, 2]
    assert numbers(f"{HELP}1 Safe.\n2 ‘Sound’ plans.") == [None, 1, 2]


def test_a_number_on_a_line_of_its_own() -> None:
    assert [block.text for block in blocks(f"{HELP}1.\nSafe.\n2.\nSound.")[1:]] == ["Safe.", "Sound."]


def test_the_points_of_a_list_within_a_sentence_are_no_paragraphs() -> None:
    assert numbers(f"{HELP}1. They take steps:\n2. plan;\n3. act.\n2. They are safe.") == [None, 1, 2]


def test_ages_and_years_at_the_beginning_of_a_line_are_no_paragraphs() -> None:
    assert numbers(f"{HELP}1. Too many\n2 year-olds and\n16 and 17-year-olds.\n2022. That was the year.") == [None, 1]


def test_a_first_number_that_runs_on_in_a_point_is_no_paragraph() -> None:
    placed = [Line("• Steps are:", 1, 71, 700, 12), Line("1. Listen.", 1, 92, 686, 12)]
    assert [block.kind for block in read_blocks(placed, "ilacs", size=12)] == [Kind.BULLET]
