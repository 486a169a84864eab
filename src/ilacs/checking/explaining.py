"""What a person has explained stays explained, until the row changes."""

import hashlib
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ilacs.records import IssueBatch, Problem, Severity, Table


@dataclass(frozen=True, slots=True)
class Explanation:
    """Somebody's word that what a rule asks about one row is right."""

    rule: str
    row_digest: str
    """Fingerprint of the row as it was: the file beside the workbook holds no child's data."""
    why: str
    by: str
    explained_on: str


@dataclass(frozen=True, slots=True)
class Explanations:
    """Every explanation kept beside a workbook, and the salt of their fingerprints."""

    salt: str = ""
    explained: tuple[Explanation, ...] = ()

    def adding(self, explanation: Explanation) -> "Explanations":
        """The same with one more; a later word on the same row replaces the earlier."""
        kept = [
            old for old in self.explained if (old.rule, old.row_digest) != (explanation.rule, explanation.row_digest)
        ]
        return replace(self, explained=(*kept, explanation))


def read_explanations(path: Path) -> Explanations:
    """Read the file that `ilacs explain` writes; none is no explanation."""
    if not path.exists():
        return Explanations()
    try:
        declared = tomllib.loads(path.read_text(encoding="utf-8"))
        entries = declared.get("explained", ())
        explained = tuple(Explanation(**{key: str(value) for key, value in entry.items()}) for entry in entries)
        return Explanations(str(declared["salt"]), explained)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Problem(
            f"The explanations in {path.name} could not be read. Mend the file, or move it away to start afresh."
        ) from error


def explanations_toml(explanations: Explanations) -> str:
    """The file that `read_explanations` reads."""
    parts = [
        "# What people have explained about this workbook. Written by ilacs explain; holds no child's data.",
        f"salt = {_quoted(explanations.salt)}",
    ]
    for one in explanations.explained:
        parts += ["", "[[explained]]"]
        parts += [f"{name} = {_quoted(getattr(one, name))}" for name in Explanation.__slots__]
    return "\n".join(parts) + "\n"


def _quoted(text: str) -> str:
    escaped = "".join(f"\\u{ord(letter):04x}" if ord(letter) < 32 or letter in '"\\\x7f' else letter for letter in text)
    return f'"{escaped}"'


def row_digest(table: Table, place: int, salt: str) -> str:
    """Fingerprint of a clean row, wherever it stands in the sheet."""
    seen = hashlib.sha256(salt.encode())
    for name in sorted(table.columns):
        seen.update(f"\x1e{name}\x1f{table.columns[name][place] or ''}".encode())
    return seen.hexdigest()


def explain_issues(
    batches: Sequence[IssueBatch], explanations: Explanations, tables: Iterable[Table]
) -> tuple[IssueBatch, ...]:
    """The same issues, those that somebody explained marked with what they said. Errors are never explained away."""
    if not explanations.explained:
        return tuple(batches)
    by_list = {table.list_: table for table in tables}
    words: dict[str, dict[str, str]] = {}
    for one in explanations.explained:
        words.setdefault(one.rule, {})[one.row_digest] = f"{one.why} ({one.by}, {one.explained_on})"
    return tuple(
        part for batch in batches for part in _split(batch, words.get(batch.rule, {}), explanations.salt, by_list)
    )


def _split(batch: IssueBatch, words: Mapping[str, str], salt: str, tables: Mapping[str, Table]) -> Iterator[IssueBatch]:
    if not words or not batch.rows or batch.severity is Severity.ERROR or not batch.list_:
        yield batch
        return
    table = tables[batch.list_]
    places = {row: place for place, row in enumerate(table.rows)}
    # A row that was passed over, such as a total, may have an issue and is in no table.
    said = {row: words.get(row_digest(table, places[row], salt)) if row in places else None for row in batch.rows}
    open_rows = [row for row in batch.rows if said[row] is None]
    if open_rows:
        yield replace(batch, rows=open_rows)
    for row in batch.rows:
        if said[row] is not None:
            yield replace(batch, rows=(row,), explained=said[row])
