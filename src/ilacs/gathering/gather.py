"""An extract of the Standard Safeguarding Dataset to the lists of Annex A."""

import datetime
from collections.abc import Iterator, Mapping, Sequence

from ilacs.annex_a import CodeSet, Specification
from ilacs.cleaning import Cleaned, clean
from ilacs.engine import Engine
from ilacs.gathering.accounts import ColumnAccount, Gathered, RowsAccount
from ilacs.gathering.declared import Coverage, SsdColumn, SsdList, load_mapping
from ilacs.gathering.selects import load_extract, prepare_selects, select_list
from ilacs.gathering.tables import Extract, RawTables, clean_extract
from ilacs.records import Problem, RawTable

AUTHORITY = "placement_authority"
"""The code set of authorities."""

Made = Mapping[str, Mapping[str, SsdColumn]]
"""List to those of its columns that can be made from an extract."""


def gather(
    found: RawTables,
    specification: Specification,
    engine: Engine,
    *,
    as_at: datetime.date,
    authority: str = "",
    settings: Mapping[str, float],
) -> Gathered:
    """Build the eleven lists as at a day; `authority` is the council's own name or code, where it is known."""
    mapping, edition = load_mapping(), specification.newest
    own = own_spellings(authority, specification.code_sets[AUTHORITY]) if authority else ()
    extract = clean_extract(found, mapping.tables)
    made = {name: _made(declared, extract, has_authority=bool(own)) for name, declared in mapping.lists.items()}
    load_extract(engine, extract, mapping)
    prepare_selects(engine, extract, mapping, as_at=as_at, own_authority=own)
    raw = [
        select_list(engine, list_, edition, mapping.lists[name], made=made[name])
        for name, list_ in specification.lists.items()
    ]
    cleaned = clean(raw, specification, settings)
    return Gathered(
        edition=edition,
        as_at=as_at,
        tables=cleaned.tables,
        raw=tuple(raw),
        lists=tuple(_rows_account(table, mapping.lists[table.list_], extract) for table in raw),
        columns=tuple(_column_accounts(cleaned, mapping.lists, extract, made=made)),
        unread=extract.unread,
        spellings=cleaned.spellings,
    )


def own_spellings(authority: str, authorities: CodeSet) -> tuple[str, ...]:
    """Every way to write the council's own authority, in small letters. Raises Problem where there is none such."""
    wanted = authority.strip().casefold()
    for code in authorities.codes.values():
        spellings = tuple(dict.fromkeys(one.casefold() for one in (code.code, code.official, *code.also)))
        if wanted in spellings:
            return spellings
    raise Problem(f"There is no authority {authority}. Give its name in full, or its DfE or ONS code.")


def _made(declared: SsdList, extract: Extract, *, has_authority: bool) -> Mapping[str, SsdColumn]:
    if extract.lacks(declared.needs):
        return {}
    return {
        name: column
        for name, column in declared.columns.items()
        if column.sql and not extract.lacks(column.needs) and (has_authority or not column.asks)
    }


def _rows_account(table: RawTable, declared: SsdList, extract: Extract) -> RowsAccount:
    lacking = extract.lacks(declared.needs)
    says = declared.missing or (f"{lacks_sentence(lacking)} The list has no rows." if lacking else "")
    return RowsAccount(table.list_, len(table.rows), says, "" if says else declared.corrects)


def _column_accounts(
    cleaned: Cleaned, lists: Mapping[str, SsdList], extract: Extract, *, made: Made
) -> Iterator[ColumnAccount]:
    for table in cleaned.tables:
        declared = lists[table.list_]
        for name in table.columns:
            column = declared.columns[name]
            if name in made[table.list_]:
                unrecognised = len(table.unusable.get(name, ()))
                yield ColumnAccount(
                    table.list_, name, column.coverage, column.why, column.corrects, unrecognised, column.known
                )
            else:
                says = _why_missing(column, extract.lacks((*declared.needs, *column.needs)))
                yield ColumnAccount(table.list_, name, Coverage.MISSING, says, known=column.known)


def _why_missing(column: SsdColumn, lacking: Sequence[str]) -> str:
    if column.sql and not lacking:
        return f"{column.why} Left blank: the {column.asks} was not given."
    return lacks_sentence(lacking) if column.sql else column.why


def lacks_sentence(lacking: Sequence[str]) -> str:
    """Which fields the extract lacks, in words."""
    named = ", ".join(need.replace("|", " or ") for need in lacking)
    return f"The extract has no {named}."
