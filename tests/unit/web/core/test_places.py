from ilacs.places import load_register
from ilacs.web.core.places import council_address, slug_of, slugs


def test_every_authority_has_a_word_of_its_own() -> None:
    assert len(slugs()) == len(load_register().authorities)


def test_an_address_finds_its_council() -> None:
    assert slugs()["leeds"].code == "383"
    assert council_address(slugs()["st-helens"]) == "/councils/st-helens"


def test_an_abolished_council_says_until_when_it_was() -> None:
    assert slug_of(load_register().by_code("909")) == "cumbria-until-2023"
