from pathlib import Path

import pytest

from ilacs.pseudonymising import key_text, new_key, read_key
from ilacs.pseudonymising.keys import from_letters, in_letters
from ilacs.records import Problem
from tests.unit.pseudonymising.making import KEY, OTHER_KEY


@pytest.mark.parametrize("identifier", ["1", "12345678", "123456789", "C/2024-17", "Ä1", "X" * 60])
def test_the_key_turns_a_pseudonym_back(identifier: str) -> None:
    assert KEY.identifier("child", KEY.pseudonym("child", identifier)) == identifier.upper()


@pytest.mark.parametrize("spelling", ["00123ab", "123AB", "123 ab"])
def test_an_identifier_has_one_pseudonym_however_it_is_spelt(spelling: str) -> None:
    assert KEY.pseudonym("child", spelling) == KEY.pseudonym("child", "123ab")


def test_another_key_turns_nothing_back() -> None:
    assert OTHER_KEY.identifier("child", KEY.pseudonym("child", "123")) is None


def test_another_key_makes_other_pseudonyms_and_codes() -> None:
    assert KEY.pseudonym("child", "123") != OTHER_KEY.pseudonym("child", "123")
    assert KEY.code("team", "North") != OTHER_KEY.code("team", "North")


def test_a_child_and_a_family_with_one_number_have_nothing_in_common() -> None:
    assert KEY.pseudonym("child", "123") != KEY.pseudonym("family", "123")
    assert KEY.identifier("family", KEY.pseudonym("child", "123")) is None
    assert KEY.code("team", "North") != KEY.code("worker", "North")


def test_the_length_of_an_identifier_does_not_show() -> None:
    assert {len(KEY.pseudonym("child", "1" * length)) for length in range(1, 9)} == {41}


def test_a_pseudonym_is_nothing_but_capital_letters() -> None:
    pseudonym = KEY.pseudonym("child", "123")
    assert pseudonym.isascii() and pseudonym.isalpha() and pseudonym.isupper()


@pytest.mark.parametrize("text", ["", "123", "abc", "A" * 41, "Z" * 41, "ZZZ", "É"])
def test_what_is_no_pseudonym_is_nobody(text: str) -> None:
    assert KEY.identifier("child", text) is None


@pytest.mark.parametrize("sealed", [bytes(24), b"\xff" * 24, b"\xff" * 32, bytes(range(40))])
def test_bytes_come_back_from_letters(sealed: bytes) -> None:
    assert from_letters(in_letters(sealed)) == sealed


def test_a_name_has_one_code_however_it_is_written() -> None:
    assert KEY.code("worker", "Sam  Example") == KEY.code("worker", "sam example")


def test_a_key_does_not_show_when_it_is_printed() -> None:
    assert repr(KEY) == "Key()"


def test_every_new_key_is_another() -> None:
    assert new_key() != new_key()


def test_a_key_is_read_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(key_text(KEY), encoding="ascii")
    assert read_key(tmp_path / "key") == KEY


@pytest.mark.parametrize(
    "text", ["", "ilacs-key-1 ", "ilacs-key-1 c2hvcnQ=", key_text(KEY)[len("ilacs-key-1 ") :], "ilacs-key-1 ???", "é"]
)
def test_what_is_no_key_is_told(text: str, tmp_path: Path) -> None:
    (tmp_path / "key").write_text(text, encoding="utf-8")
    with pytest.raises(Problem, match="is not a key"):
        read_key(tmp_path / "key")


def test_a_key_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="could not be read"):
        read_key(tmp_path / "key")
