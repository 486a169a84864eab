"""Whatever a cell holds, recognising it gives an answer and invents nothing."""

from hypothesis import given
from hypothesis import strategies as st

from ilacs.annex_a import load_specification
from ilacs.cleaning.recognising import Recogniser
from ilacs.cleaning.recognition import Kind

SETS = load_specification().code_sets
NAMES = st.sampled_from(sorted(SETS))
DECIDED = {Kind.PREFERRED, Kind.CODE, Kind.LABEL, Kind.DETAIL, Kind.GROUP, Kind.SYNONYM, Kind.REPAIRED}


@given(name=NAMES, text=st.text(max_size=60))
def test_any_text_has_an_answer(name, text):
    recognition = Recogniser.for_set(SETS[name]).recognise(text)
    assert (recognition.code in SETS[name].codes) == (recognition.kind in DECIDED)


@given(data=st.data(), name=NAMES)
def test_case_and_space_never_change_what_an_official_form_means(data, name):
    code = data.draw(st.sampled_from(list(SETS[name].codes.values())))
    spelling = data.draw(st.sampled_from([code.official.upper(), code.official.lower(), f" {code.official}\u00a0"]))
    assert Recogniser.for_set(SETS[name]).recognise(spelling).code == code.code
