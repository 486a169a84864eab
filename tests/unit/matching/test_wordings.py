import pytest

from ilacs.matching.wordings import key, quote, tidy, words


@pytest.mark.parametrize(
    "written",
    [
        "CHILD UNIQUE ID",
        " Child  Unique\u00a0ID ",
        "ChildUniqueID",
        "child_unique_id",
        "Child\r\nUnique ID",
        "Child Unique_x000D_ ID",
        "Child-Unique–ID?",
        "((Child Unique ID))",
        "\ufeffChild Unique ID",
    ],
)
def test_a_heading_keeps_its_key_however_it_is_dressed(written: str) -> None:
    assert key(written) == "childuniqueid"


@pytest.mark.parametrize("quote_mark", ["’", "'", "`", "â€™", "Ã¢â‚¬â„¢", "\ufffd", "\x92"])
def test_quotes_and_what_a_wrong_encoding_made_of_them_count_for_nothing(quote_mark: str) -> None:
    assert key(f"Child{quote_mark}s Legal Status") == "childslegalstatus"


@pytest.mark.parametrize("ending", ["", " (Y/N)", " (y / n)", " (Yes/No)", " (Y/N))", "?", " (Y/N)?"])
def test_the_choice_of_answers_counts_for_nothing(ending: str) -> None:
    assert key(f"Seen alone{ending}") == "seenalone"


@pytest.mark.parametrize(
    "exported", ["Seen_alone_Y_N", "SEEN_ALONE_YN", "SeenAloneYN", "seen alone y/n?", "Seen-alone-Y-N"]
)
def test_the_choice_of_answers_counts_for_nothing_as_a_database_exports_it(exported: str) -> None:
    assert key(exported) == "seenalone"


@pytest.mark.parametrize("heading", ["Evelyn", "Day Nursery", "Any", "Why not"])
def test_a_word_that_ends_alike_is_no_choice_of_answers(heading: str) -> None:
    assert key(heading) == heading.replace(" ", "").lower()


def test_an_ampersand_is_and() -> None:
    assert key("Section 47 & ICPC") == key("Section 47 and ICPC")


def test_a_heading_without_latin_letters_still_has_a_key() -> None:
    assert key(" ??? ") == "???"


@pytest.mark.parametrize(
    "written", ["CINStartDate", "cin_start_date", "CIN Start Date", "CIN–Start–Date", "cin start's date"]
)
def test_words_are_parted_by_capitals_underscores_and_dashes(written: str) -> None:
    assert words(written)[0] == "cin"
    assert words(written)[-1] == "date"


def test_an_apostrophe_parts_no_word() -> None:
    assert words("Child’s Category") == words("Child's Category") == ("childs", "category")


def test_a_tidy_heading_is_on_one_line_without_control_characters() -> None:
    assert tidy("Date\r\n of\x00 \u202eBirth") == "Date of Birth"


def test_a_long_heading_is_cut_where_it_is_shown() -> None:
    assert len(quote("x" * 200)) == 80
    assert quote("x" * 80) == "x" * 80
