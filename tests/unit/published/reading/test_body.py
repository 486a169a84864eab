"""What stands under each heading."""

from ilacs.published.reading.blocks import read_blocks
from ilacs.published.reading.body import Body, read_body
from ilacs.published.reading.lines import Line
from tests.unit.published.reading.typed import lines_of


def body(text: str, family: str = "ilacs", **judgements: str) -> Body:
    return read_body(read_blocks(lines_of(text), family, size=0), family, judgements)


def test_text_before_the_first_heading_is_the_summary() -> None:
    assert [(one.section, one.number) for one in body("Services are good.").paragraphs] == [("summary", None)]


def test_a_heading_s_grade_comes_before_the_table_s() -> None:
    text = "The experiences and progress of care leavers: good\n1. Text."
    assert body(text, care_leavers="inadequate").paragraphs[0].grade == "good"
    assert body(text, care_leavers="inadequate").headings == {"care_leavers": "good"}


def test_points_to_improve_are_no_paragraphs_unless_they_are_numbered() -> None:
    assert body("What needs to improve\n◼ Plans.").paragraphs == ()
    assert body("Areas for improvement\n1. Plans.", "sif").paragraphs[0].section == "improvements"


def test_a_heading_within_a_section_leaves_it_as_it_is() -> None:
    text = "Leadership, management and governance are good\nInspection findings\n1. Strong."
    assert body(text, "sif").paragraphs[0].section == "leadership"


def test_a_small_heading_is_no_text() -> None:
    lines = [
        Line("Front door", 1, 71, 700, 12, is_bold=True),
        Line("Contacts are quick in all the borough.", 1, 71, 650, 12),
    ]
    found = read_body(read_blocks(lines, "ilacs", size=12), "ilacs", {})
    assert [one.text for one in found.paragraphs] == ["Contacts are quick in all the borough."]


def test_what_follows_the_safeguarding_board_is_the_board_s() -> None:
    text = "The Local Safeguarding Children Board is good\n1. Strong.\nAreas for improvement\n2. Audit."
    found = body(text, "sif")
    assert [one.section for one in found.paragraphs] == ["lscb", "lscb"]
    assert found.improvements == ()


def test_the_small_print_of_the_scale_is_left_out_even_there() -> None:
    board = "The Local Safeguarding Children Board is good\n1. Strong.\n"
    text = f"{board}What the inspection judgments mean: the LSCB\nAn outstanding LSCB."
    assert [one.number for one in body(text, "sif").paragraphs] == [1]
