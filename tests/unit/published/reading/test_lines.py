"""The text of lines made plain, and lines joined."""

import pytest

from ilacs.published.reading.lines import Line, fold, join, tidy


@pytest.mark.parametrize("glyph", ["◼", "■", "•", "\uf06e", "\uf0b7", "▪", "–"])
def test_every_bullet_is_one_sign(glyph: str) -> None:
    assert tidy(f"{glyph} The quality of plans") == "• The quality of plans"


def test_a_lone_letter_o_is_a_bullet_and_a_word_is_not() -> None:
    assert tidy("o visits to children") == "• visits to children"
    assert tidy("of children") == "of children"


def test_spaces_that_do_not_break_are_spaces() -> None:
    assert tidy("16\u00a0and\u202f17  year\u200bs") == "16 and 17 years"


def test_names_keep_their_accents() -> None:
    assert tidy("Ma\u0301ire") == "Máire"


def test_folding_knows_one_apostrophe() -> None:
    assert fold("Children's  Services") == fold("children’s services")


def joined(*texts: str) -> str:
    return join([Line(text, 1) for text in texts])


def test_lines_are_joined_by_spaces() -> None:
    assert joined("help and", "protection") == "help and protection"


def test_a_word_goes_on_after_its_hyphen() -> None:
    assert joined("trauma-", "informed care") == "trauma-informed care"


def test_a_hyphen_for_a_part_left_out_keeps_its_space() -> None:
    assert joined("16-", "and 17-year-olds") == "16- and 17-year-olds"
    assert joined("short-", "and long-term") == "short- and long-term"


def test_a_sign_that_only_the_file_s_font_knows_is_a_bullet_or_is_marked_as_unread() -> None:
    assert (tidy("\ue000 Plans"), tidy("Pl\ue000ns")) == ("• Plans", "Pl\ufffdns")
