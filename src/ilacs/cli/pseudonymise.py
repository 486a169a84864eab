"""ilacs pseudonymise: a workbook that is safe to share, and back again with the key."""

import os
from pathlib import Path
from typing import Annotated

import typer

from ilacs.annex_a import load_specification
from ilacs.cli.inputs import read_settings, section
from ilacs.cli.outputs import write_file, write_text
from ilacs.cli.parameters import MappingFile, SettingsFile
from ilacs.cli.waiting import waiting
from ilacs.conditions.settings import load_settings, settle
from ilacs.matching import Corrections, read_corrections
from ilacs.pipeline import Prepared, prepare
from ilacs.pseudonymising import (
    Account,
    Key,
    Manner,
    People,
    key_text,
    new_key,
    read_key,
)
from ilacs.pseudonymising import pseudonymise as make_safe
from ilacs.pseudonymising import reverse as turn_back
from ilacs.records import Problem
from ilacs.reporting.pseudonymised import account_json, account_page, write_pseudonymised, write_turned_back

ENDING = ".xlsx"
PAGE, FOR_PROGRAMS = ".account.md", ".account.json"
FEWEST_ALIKE = "fewest_alike"
OWNER_ALONE = 0o600


def pseudonymise(
    files: Annotated[
        list[Path] | None,
        typer.Argument(help="The workbook: one file or several, a folder or a zip.", show_default=False),
    ] = None,
    key: Annotated[Path | None, typer.Option(help="The file that holds the council's key.")] = None,
    out: Annotated[Path | None, typer.Option(help="The workbook to write, ending in .xlsx.")] = None,
    people: Annotated[
        People, typer.Option(help="Whether teams and workers become codes or are dropped.")
    ] = People.CODE,
    reverse: Annotated[
        bool, typer.Option("--reverse", help="Put the identifiers back, in a workbook that was made with the key.")
    ] = False,
    new_key: Annotated[Path | None, typer.Option(help="Make a new key in this file, and stop.")] = None,
    mapping: MappingFile = None,
    settings: SettingsFile = None,
) -> None:
    """Write a workbook without names, exact birth dates and free text, so that it may be shared."""
    if new_key:
        make_key(new_key)
        return
    if not files or not key or not out:
        raise Problem("Give the workbook, --key FILE and --out FILE.xlsx. Make a key with --new-key FILE.")
    if out.suffix.lower() != ENDING:
        raise Problem(f"{out} must end in {ENDING}.")
    if any(out.resolve() == file.resolve() for file in (*files, key)):
        raise Problem(f"{out} is what you gave to read. Choose another place for what is to be written.")
    own = settle(load_settings(), section(read_settings(settings), "settings"))
    corrections = read_corrections(mapping) if mapping else Corrections()
    secret = read_key(key)
    with waiting() as told:
        prepared = prepare(files, corrections, load_specification(), settings=own, told=told)
        told("writing the workbook")
        if reverse:
            write_reversed(prepared, secret, out)
        else:
            write_safe(prepared, Manner(secret, people, int(own[FEWEST_ALIKE])), out)


def make_key(path: Path) -> None:
    """Write a new key that its owner alone may read. A key that is there is never written over."""

    def write() -> None:
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ALONE)
        with os.fdopen(opened, "w", encoding="ascii") as file:
            file.write(key_text(new_key()))

    if path.exists():
        raise Problem(f"{path} is there already, and a lost key cannot be had back. Choose another name.")
    write_file(path, write)
    typer.echo(f"Key made: {path}. Keep it apart from what you share. Nothing turns pseudonyms back without it.")


def write_safe(prepared: Prepared, manner: Manner, out: Path) -> None:
    """Write the workbook and the account beside it."""
    specification = load_specification()
    shared = make_safe(prepared.cleaned.tables, prepared.matching, specification, manner)
    write_file(out, lambda: write_pseudonymised(out, shared, specification))
    page, for_programs = out.with_suffix(PAGE), out.with_suffix(FOR_PROGRAMS)
    write_text(page, account_page(shared.account, specification))
    write_text(for_programs, account_json(shared.account))
    for line in told_briefly(shared.account):
        typer.echo(line)
    typer.echo(f"Written: {out}. Read {page} before you share it; {for_programs} is the same for programs.")


def write_reversed(prepared: Prepared, key: Key, out: Path) -> None:
    """Write the workbook with its identifiers put back."""
    turned = turn_back(prepared.cleaned.tables, key)
    edition = prepared.matching.edition
    write_file(out, lambda: write_turned_back(out, turned, prepared.raw, edition, load_specification()))
    if turned.strange:
        typer.echo(f"Cells that this key did not make, left as they are: {turned.strange:,}")
    typer.echo(f"Pseudonyms turned back: {turned.turned:,}. Written: {out}. It names children again.")


def told_briefly(account: Account) -> list[str]:
    """What a person should know before looking further."""
    columns = [column for list_ in account.lists for column in list_.columns]
    extra = sum(list_.extra_columns for list_ in account.lists)
    most = max(account.small_cells, key=lambda found: found.children, default=None)
    lines = [
        f"Lists: {len(account.lists)}, rows: {sum(list_.rows for list_ in account.lists):,}",
        f"Cells removed: {sum(one.removed for one in columns):,}, and {sum(one.unread for one in columns):,} "
        "that could not be read",
        f"Left out whole: {account.sheets_left_out} sheets and {extra} columns",
    ]
    if most and most.children:
        lines.append(
            f"Small cells: up to {most.children:,} children of one list share what others may know of them with fewer "
            f"than {account.fewest_alike - 1} more"
        )
    return lines
