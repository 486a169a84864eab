"""Names of places, however they are typed."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from ilacs.places import Authority, UnknownPlace, load_register
from ilacs.places.names import fold, shorten

CURRENT = [authority for authority in load_register().authorities if authority.ended_on is None]
WITH_A_PLAIN_NAME = [authority for authority in CURRENT if authority.code != "201"]
AROUND = st.text(" .,'-()", max_size=4)


@given(st.sampled_from(CURRENT), AROUND, AROUND, st.sampled_from([str.upper, str.lower, str.title, str.swapcase]))
def test_case_and_punctuation_around_a_name_do_not_matter(
    authority: Authority, before: str, after: str, written: Callable[[str], str]
) -> None:
    assert load_register().find(before + written(authority.name) + after) is authority


@given(
    st.sampled_from(WITH_A_PLAIN_NAME),
    st.sampled_from(["{} Council", "{} County Council", "London Borough of {}", "City of {}"]),
)
def test_the_kind_of_council_does_not_matter(authority: Authority, form: str) -> None:
    assert load_register().find(form.format(authority.name)) is authority


@given(st.text(max_size=30))
def test_any_text_is_found_or_refused_as_the_user_s_to_mend(text: str) -> None:
    try:
        assert load_register().find(text) in load_register().authorities
    except UnknownPlace as refused:
        assert str(refused).endswith((".", "?"))


@given(st.text(max_size=40))
def test_folding_and_shortening_settle(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert shorten(fold(text)) == " ".join(shorten(fold(text)).split())
