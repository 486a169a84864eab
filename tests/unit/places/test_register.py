"""Finding authorities."""

from datetime import date

import pytest

from ilacs.places import UnknownPlace, load_register
from ilacs.places.names import read_variants

REGISTER = load_register()
CODES = {authority.code for authority in REGISTER.authorities}


@pytest.mark.parametrize(
    ("day", "how_many"),
    [
        (date(2018, 1, 1), 152),
        (date(2019, 3, 31), 152),
        (date(2019, 4, 1), 151),  # three became two
        (date(2020, 4, 1), 151),  # Buckinghamshire stayed one
        (date(2021, 4, 1), 152),  # one became two
        (date(2023, 3, 31), 152),
        (date(2023, 4, 1), 153),  # one became two
        (date(2026, 1, 1), 153),
    ],
)
def test_as_many_existed_as_reorganisations_left(day: date, how_many: int) -> None:
    assert len(REGISTER.existing_on(day)) == how_many


@pytest.mark.parametrize(("name", "code"), [one for one in read_variants() if one[1] in CODES])
def test_every_other_name_finds_its_authority(name: str, code: str) -> None:
    assert REGISTER.find(name).code == code


def test_every_name_of_today_finds_its_authority() -> None:
    current = [authority for authority in REGISTER.authorities if authority.ended_on is None]
    assert [one.name for one in current if REGISTER.find(one.name) is not one] == []


def test_every_ons_code_finds_its_authority() -> None:
    held = [(one.ons, code) for code in CODES for one in REGISTER.ons_codes(code)]
    assert [ons for ons, code in held if REGISTER.find(ons).code != code] == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("370", "370"),
        ("E08000016", "370"),
        ("e08000038", "370"),
        ("80426", "370"),
        ("BCP Council", "839"),
        ("City of London", "201"),
        ("City of London Corporation", "201"),
        ("London Borough of Barnet", "302"),
        ("Royal Borough of Windsor & Maidenhead", "868"),
        ("Council of the Isles of Scilly", "420"),
        ("City of York Council", "816"),
        ("kingston upon hull (city of)", "810"),
        ("HEREFORDSHIRE, COUNTY OF", "884"),
        ("Durham County Council", "840"),
        ("Bristol City Council", "801"),
        ("Stoke on Trent", "861"),
    ],
)
def test_an_authority_is_found_by_whatever_it_is_called(text: str, code: str) -> None:
    assert REGISTER.find(text).code == code


@pytest.mark.parametrize(
    ("on", "code"), [(None, "838"), (date(2019, 3, 31), "835"), (date(2019, 4, 1), "838"), (date(2026, 1, 1), "838")]
)
def test_a_name_that_two_had_is_of_the_one_that_existed(on: date | None, code: str) -> None:
    assert REGISTER.find("Dorset", on=on).code == code


def test_an_abolished_authority_is_found_on_any_day() -> None:
    assert REGISTER.find("Cumbria", on=date(2026, 1, 1)).code == "909"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Sufolk", "There is no local authority called Sufolk. Did you mean Suffolk or Norfolk?"),
        ("zzzzz", "There is no local authority called zzzzz."),
        ("999", "There is no local authority called 999."),
        (" , ", "Name a local authority."),
    ],
)
def test_an_unknown_name_is_refused_with_those_it_is_like(text: str, says: str) -> None:
    with pytest.raises(UnknownPlace) as refused:
        REGISTER.find(text)
    assert str(refused.value) == says


def test_half_a_name_is_not_guessed() -> None:
    with pytest.raises(UnknownPlace, match="Did you mean Kingston upon Thames, Kingston upon Hull or"):
        REGISTER.find("Kingston")


def test_an_old_and_a_new_authority_of_one_name_are_suggested_once() -> None:
    with pytest.raises(UnknownPlace, match=r"mean Dorset( or|,|\?)(?!.*Dorset)"):
        REGISTER.find("Dorzet")


def test_an_unknown_code_is_refused() -> None:
    with pytest.raises(UnknownPlace, match="code 999"):
        REGISTER.by_code("999")


def test_names_begin_with_the_plain_one() -> None:
    assert REGISTER.names_of("801") == ("Bristol", "Bristol, City of")


def test_it_is_read_once() -> None:
    assert load_register() is REGISTER
