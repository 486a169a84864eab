"""What is typed into the search box."""

import pytest

from ilacs.published.searching.words import LONGEST, AllOf, AnyOf, Not, Phrase, any_word, read_words

A, B, C = Phrase(("a",)), Phrase(("b",)), Phrase(("c",))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a", A),
        ("a b", AllOf((A, B))),
        ("a AND b", AllOf((A, B))),
        ("a OR b", AnyOf((A, B))),
        ("a OR b c", AnyOf((A, AllOf((B, C))))),
        ("(a OR b) c", AllOf((AnyOf((A, B)), C))),
        ("a NOT b", AllOf((A, Not(B)))),
        ("a -b", AllOf((A, Not(B)))),
        ("NOT a", Not(A)),
        ('"a b"', Phrase(("a", "b"))),
        ("“a b” c", AllOf((Phrase(("a", "b")), C))),
        ("a-b", Phrase(("a", "b"))),
        ("exploit*", Phrase(("exploit",), "exploit")),
        ("a and b", AllOf((A, Phrase(("and",)), B))),
        ("a ,.! b", AllOf((A, B))),
    ],
)
def test_words_phrases_and_operators_are_read(typed: str, meant: object) -> None:
    assert read_words(typed).words == meant
    assert read_words(typed).notes == ()


@pytest.mark.parametrize("typed", ["", "   ", "!!! ---", '""', "* *"])
def test_nothing_asks_for_everything(typed: str) -> None:
    assert read_words(typed).words is None


@pytest.mark.parametrize("typed", ['"a b', "(a b", "a b)", "a AND AND b", "a OR", "AND a b", "a NOT b NOT", "a () b"])
def test_what_does_not_go_together_is_plain_words_and_says_so(typed: str) -> None:
    read = read_words(typed)
    assert read.words == AllOf((A, B)) if "b" in typed else AllOf((A,))
    assert "plain words" in read.notes[0]


def test_brackets_without_end_are_plain_words() -> None:
    assert "plain words" in read_words("(" * 100 + "a" + ")" * 100).notes[0]


def test_only_so_much_is_read_and_it_is_said() -> None:
    assert f"first {LONGEST}" in read_words("a " * LONGEST).notes[0]


def test_half_a_character_from_a_terminal_is_read_over() -> None:
    assert read_words("a \udcff b").words == AllOf((A, B))


def test_words_alone_can_be_widened_to_any_of_them() -> None:
    assert any_word(read_words("a b").words) == AnyOf((A, B))
    assert any_word(read_words("a").words) is None


@pytest.mark.parametrize(
    ("typed", "is_plain"), [("a b", True), ("a OR b", False), ('"a b" c', False), ("(a b)", False)]
)
def test_only_words_alone_are_plain(typed: str, is_plain: bool) -> None:
    assert read_words(typed).is_plain is is_plain
