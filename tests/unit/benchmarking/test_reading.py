"""What was left out of a file, in a sentence."""

from ilacs.benchmarking.reading import Refusal


def test_a_refusal_names_its_lines() -> None:
    assert str(Refusal("It was left out.", (3, 4))) == "It was left out. (line 3, 4)"


def test_of_many_lines_a_few_are_named() -> None:
    assert str(Refusal("It was left out.", tuple(range(2, 12)))) == "It was left out. (line 2, 3, 4 and 7 more)"


def test_without_lines_the_sentence_stands_alone() -> None:
    assert str(Refusal("It was left out.")) == "It was left out."
