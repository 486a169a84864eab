"""The authority in a title."""

from datetime import date

import pytest

from ilacs.published.reading.places import find_authority

DAY = date(2023, 5, 1)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Inspection of St Helens local authority children’s services", "St Helens"),
        ("Oxfordshire County Council Inspection of local authority children’s services", "Oxfordshire"),
        ("Inspection of Kent County Council children’s services", "Kent"),
        ("Inspection of Nottingham City local authority children’s services", "Nottingham"),
        ("Inspection of Bradford Children and Families Trust", "Bradford"),
        ("Inspection of Birmingham Children’s Trust", "Birmingham"),
        ("Sunderland City Council (Together for Children) Inspection of children’s social care services", "Sunderland"),
        ("Achieving for Children Royal Borough of Kingston upon Thames Inspection of", "Kingston upon Thames"),
        ("Inspection of London Corporation local authority children’s services", "City of London"),
        ("Inspection of Bristol, City of local authority children’s services", "Bristol"),
        ("Inspection of Kingston upon Hull local authority children’s services", "Kingston upon Hull"),
        ("Area SEND inspection of Oldham Local Area Partnership", "Oldham"),
        ("Focused visit to Leeds City Council children’s services", "Leeds"),
        ("Monitoring visit of North East Lincolnshire children’s services", "North East Lincolnshire"),
        ("Joint targeted area inspection of the multi-agency response to domestic abuse in Cornwall", "Cornwall"),
    ],
)
def test_a_title_names_its_authority(title: str, name: str) -> None:
    found = find_authority(title, on=DAY)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "title", ["", "Inspection of Narnia children’s services", "Visits to Leeds and to Kent in one year"]
)
def test_no_authority_is_guessed(title: str) -> None:
    assert find_authority(title, on=DAY) is None


def test_an_authority_that_was_abolished_is_found_on_its_day() -> None:
    found = find_authority("Inspection of Northamptonshire local authority children’s services", on=date(2019, 6, 24))
    assert found is not None
    assert found.code == "928"


def test_a_trust_with_the_name_of_an_old_council_is_not_that_council() -> None:
    found = find_authority("Inspection of Northamptonshire Children’s Trust (West Northamptonshire)", on=DAY)
    assert found is not None and found.name == "West Northamptonshire"
