from ilacs.reporting.sheet_names import allowed_names


def test_names_that_are_allowed_stay() -> None:
    assert allowed_names(["List 1", "It's"]) == ["List 1", "It's"]


def test_characters_that_a_spreadsheet_refuses_are_replaced() -> None:
    assert allowed_names(["a[b]:c*d?e/f\\g"]) == ["a_b__c_d_e_f_g"]


def test_long_names_are_cut_to_31_letters() -> None:
    assert allowed_names(["a" * 40]) == ["a" * 31]


def test_names_that_differ_by_case_alone_are_told_apart() -> None:
    assert allowed_names(["Contacts", "CONTACTS"]) == ["Contacts", "CONTACTS (2)"]


def test_long_names_that_are_alike_once_cut_are_told_apart() -> None:
    assert allowed_names(["a" * 40, "a" * 41]) == ["a" * 31, "a" * 27 + " (2)"]


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert allowed_names(["Issues"], taken=["issues"]) == ["Issues (2)"]


def test_the_name_that_excel_keeps_for_itself_gets_a_number() -> None:
    assert allowed_names(["History"]) == ["History (2)"]


def test_apostrophes_at_the_ends_are_taken_off() -> None:
    assert allowed_names(["'List'"]) == ["List"]


def test_a_name_of_which_nothing_is_left_is_sheet() -> None:
    assert allowed_names(["", "''", "\x01"]) == ["Sheet", "Sheet (2)", "Sheet (3)"]
