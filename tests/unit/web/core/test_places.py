import pytest
from django.http import Http404

from ilacs.places import load_register
from ilacs.web.core.places import authority_at, council_address, slug_of, slugs


def test_every_authority_has_a_word_of_its_own() -> None:
    assert len(slugs()) == len(load_register().authorities)


def test_an_address_finds_its_council() -> None:
    assert authority_at("leeds").code == "383"
    assert council_address(authority_at("st-helens")) == "/councils/st-helens"


def test_an_abolished_council_says_until_when_it_was() -> None:
    assert slug_of(load_register().by_code("909")) == "cumbria-until-2023"


def test_an_unknown_word_is_no_page() -> None:
    with pytest.raises(Http404, match="no council with that address"):
        authority_at("atlantis")
