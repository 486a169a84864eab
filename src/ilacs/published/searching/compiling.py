"""Words and filters as a query of the index."""

from collections.abc import Iterable

from tantivy import FieldType, Occur, Query

from ilacs.published.searching.schema import TEXT, schema
from ilacs.published.searching.words import AnyOf, Not, Phrase, Words

SCHEMA = schema()


def query_of(words: Words | None) -> Query:
    """What the words ask for; everything where there are none."""
    match words:
        case None:
            return Query.all_query()
        case Phrase():
            return _phrase(words)
        case Not(part):
            return all_of([Query.all_query()], without=[query_of(part)])
        case AnyOf(parts):
            return Query.boolean_query([(Occur.Should, query_of(part)) for part in parts])
        case _:
            parts = words.parts
            wanted = [query_of(part) for part in parts if not isinstance(part, Not)]
            return all_of(
                wanted or [Query.all_query()], without=[query_of(one.part) for one in parts if isinstance(one, Not)]
            )


def _phrase(phrase: Phrase) -> Query:
    if phrase.beginning:
        # Only letters and digits: nothing in it has a meaning in a pattern.
        begins = Query.regex_query(SCHEMA, TEXT, phrase.beginning + ".*")
        same = Query.term_query(SCHEMA, TEXT, phrase.stems[0])
        return Query.boolean_query([(Occur.Should, begins), (Occur.Should, same)])
    if len(phrase.stems) == 1:
        return Query.term_query(SCHEMA, TEXT, phrase.stems[0])
    return Query.phrase_query(SCHEMA, TEXT, list(phrase.stems))


def all_of(wanted: Iterable[Query], *, without: Iterable[Query] = ()) -> Query:
    """What meets every query and none of others."""
    return Query.boolean_query([*((Occur.Must, one) for one in wanted), *((Occur.MustNot, one) for one in without)])


def one_of(field: str, values: Iterable[str]) -> Query:
    """What has one of some values; how often does not matter to how well it matches."""
    plain = [value.encode("utf-8", "replace").decode() for value in values]
    return Query.const_score_query(Query.term_set_query(SCHEMA, field, plain), 0.0)


def between(field: str, first: int | None, last: int | None) -> Query:
    """What has a number from one to another, both included; either may be open."""
    found = Query.range_query(SCHEMA, field, FieldType.Unsigned, lower_bound=first, upper_bound=last)
    return Query.const_score_query(found, 0.0)
