"""The forms of a code set that the facts call official."""

from collections import Counter
from collections.abc import Iterator

from ilacs.annex_a import Code, CodeSet, without_letter
from ilacs.cleaning.recognition import Kind, Recognition


def official_spellings(code_set: CodeSet) -> dict[str, Recognition]:
    """Every official form to what it means. Where two codes share a form, the more official use of it counts."""
    found: dict[str, Recognition] = {}
    for kind in (Kind.PREFERRED, Kind.CODE, Kind.LABEL, Kind.DETAIL, Kind.SYNONYM):
        pairs = [(form, code) for code in code_set.codes.values() for form in _forms(code, kind)]
        often = Counter(form for form, _ in pairs)
        for form, code in pairs:
            if form and often[form] == 1:
                found.setdefault(form, Recognition(code.code, Kind.GROUP if code.is_group else kind))
    return found


def _forms(code: Code, kind: Kind) -> Iterator[str]:
    match kind:
        case Kind.PREFERRED:
            yield code.official
        case Kind.CODE:
            yield code.code
        case Kind.LABEL:
            yield code.label
        case Kind.DETAIL:
            yield code.detail
        case _:
            yield from code.also
            if not code.is_group:
                # A group with one code only tells the code; the others are codes of their own.
                yield from {code.group, without_letter(code.group)}
