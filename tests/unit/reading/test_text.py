import pytest

from ilacs.reading.text import decode

TEXT = "Child Unique ID,Name of team\r\nZoë – ‘team’,x\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_comes_back_from_every_encoding(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)) == TEXT


def test_utf_16_with_its_mark_may_be_big_endian() -> None:
    assert decode(b"\xfe\xff" + TEXT.encode("utf-16-be")) == TEXT


def test_each_line_has_its_own_encoding() -> None:
    assert decode("Zoë\n".encode() + "Zoë\n".encode("cp1252")) == "Zoë\nZoë\n"


def test_a_byte_without_letter_is_marked_and_not_lost() -> None:
    assert decode(b"a\x81b") == "a\ufffdb"


def test_zero_bytes_are_taken_out() -> None:
    assert decode(b"a\0b,c") == "ab,c"


def test_half_a_letter_of_utf_16_is_no_crash() -> None:
    assert decode("abc".encode("utf-16-le")[:-1]).startswith("ab")


def test_nothing_is_no_text() -> None:
    assert decode(b"") == ""
