"""What was asked for, marked in a passage."""

from ilacs.published.searching.highlighting import CUT, highlight, snippet
from ilacs.published.searching.words import read_words

LONG = "word " * 100 + "carers " + "word " * 100


def marked(text: str, typed: str) -> list[str]:
    return [piece.text for piece in highlight(text, read_words(typed).words) if piece.is_match]


def test_nothing_of_the_text_is_lost_or_changed() -> None:
    text = "<b>Foster</b> carers & “children”"
    assert "".join(piece.text for piece in highlight(text, read_words("carers").words)) == text


def test_words_are_marked_whatever_their_endings() -> None:
    assert marked("Meetings of carers meet a Carer.", "carer meeting") == ["Meetings", "carers", "meet", "Carer"]


def test_a_phrase_is_marked_only_in_a_row() -> None:
    assert marked("foster carers foster", '"foster carer"') == ["foster carers"]


def test_what_must_not_be_there_is_not_marked() -> None:
    assert marked("foster carers", "foster NOT carers") == ["foster"]


def test_any_ending_is_marked() -> None:
    assert marked("exploitation and exploited, not explore", "exploit*") == ["exploitation", "exploited"]


def test_marks_do_not_overlap() -> None:
    assert marked("foster carers", '"foster carers" OR carers') == ["foster carers"]


def test_an_empty_text_is_one_empty_piece() -> None:
    assert [piece.text for piece in highlight("", None)] == [""]


def test_a_long_text_is_cut_about_the_first_match() -> None:
    pieces = snippet(highlight(LONG, read_words("carers").words), 200)
    shown = "".join(piece.text for piece in pieces)
    assert (shown[0], shown[-1]) == (CUT, CUT)
    assert len(shown) <= 202
    assert [piece.text for piece in pieces if piece.is_match] == ["carers"]


def test_a_match_at_the_end_is_shown_to_the_end() -> None:
    pieces = snippet(highlight("word " * 100 + "foster words carers", read_words("foster carers").words), 200)
    assert "".join(piece.text for piece in pieces).endswith("foster words carers")


def test_a_later_match_beyond_the_cut_is_left_out() -> None:
    pieces = snippet(highlight(LONG + "carers at the end", read_words("carers").words), 200)
    assert [piece.text for piece in pieces if piece.is_match] == ["carers"]


def test_a_long_text_without_a_match_begins_at_its_beginning() -> None:
    shown = "".join(piece.text for piece in snippet(highlight(LONG, None), 100))
    assert shown.startswith("word word")
    assert shown.endswith(CUT)


def test_a_short_text_is_whole() -> None:
    pieces = highlight("foster carers", None)
    assert snippet(pieces, 100) == pieces


def test_one_endless_word_is_cut_all_the_same() -> None:
    assert len("".join(piece.text for piece in snippet(highlight("a" * 1000, None), 100))) == 101
