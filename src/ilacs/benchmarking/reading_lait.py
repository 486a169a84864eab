"""Reading the file behind the Local Authority Interactive Tool."""

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

from ilacs.benchmarking.columns import SEPARATOR, Columns
from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.reading import Reading, Refusal, UnreadableFigures
from ilacs.benchmarking.symbols import read_cells
from ilacs.engine.parquet import ParquetReader
from ilacs.engine.protocol import EngineError
from ilacs.places.register import Register, load_register

NAME = "lait"
MEASURE, YEARS, CODE, VALUES = "Short Desc", "Years", "LA Number", "Values"
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_lait(path: Path) -> Reading:
    """The declared indicators of the file, letter by letter. Raises UnreadableFigures."""
    texts = _texts(path)
    places = _places(text[1] for text in texts.values())
    columns, refusals = {}, []
    for indicator in load_indicators():
        if indicator in texts:
            columns[indicator], refused = _columns(path.name, indicator, texts[indicator], codes=places)
            refusals += refused
    if not columns:
        raise UnreadableFigures(f"{path.name} holds none of the indicators that ilacs knows, so nothing was loaded.")
    if not any(map(len, columns.values())):
        raise UnreadableFigures(
            f"{path.name} holds no figure of a place that ilacs knows: its columns {CODE} and {VALUES} may hold "
            "something else. Download it again. Nothing was loaded."
        )
    unknown = sorted(code.removesuffix(".0") for code, place in places.items() if not place)
    refusals += [
        Refusal(f"There is no place with the code {code or '(blank)'}; its rows were left out.") for code in unknown
    ]
    return Reading(_origin(path), columns, tuple(refusals))


def _texts(path: Path) -> Mapping[str, Sequence[str]]:
    """The columns of each measure, each as one text."""
    try:
        with closing(ParquetReader(path, threads=1)) as reader:
            missing = {MEASURE, YEARS, CODE, VALUES} - set(reader.columns())
            rows = [] if missing else reader.joined([YEARS, CODE, VALUES], by=[MEASURE])
    except (OSError, EngineError):
        raise UnreadableFigures(
            f"{path.name} cannot be read as a Parquet file. It may be cut off: download it again. Nothing was loaded."
        ) from None
    if missing:
        raise UnreadableFigures(
            f"{path.name} is not the file behind the Local Authority Interactive Tool: it has no column "
            f"{' or '.join(sorted(missing))}. Nothing was loaded."
        )
    return {str(row[0]): [str(text) for text in row[1:]] for row in rows}


def _places(texts: Iterable[str]) -> Mapping[str, str]:
    """The three-digit code of each number in the file; empty where no place has it."""
    register = load_register()
    numbers = {number for text in texts for number in text.split(SEPARATOR)}
    return {number: _known(number.removesuffix(".0"), register) for number in numbers}


def _known(code: str, register: Register) -> str:
    known = {one.code for one in register.authorities} | {one.code for one in register.regions}
    return code if code in known else ""


def _columns(
    file: str, indicator: str, texts: Sequence[str], *, codes: Mapping[str, str]
) -> tuple[Columns, list[Refusal]]:
    years, numbers, written = (text.split(SEPARATOR) for text in texts)
    if not len(years) == len(numbers) == len(written):
        raise _problem(file, f"has rows of {indicator} that do not fit together")
    places = [codes[number] for number in numbers]
    cells = read_cells(written)
    known = [at for at, place in enumerate(places) if place and written[at] not in cells.unknown]
    first: dict[tuple[str, str], int] = {}
    for at in known:
        if written[first.setdefault((places[at], years[at]), at)] != written[at]:
            raise _problem(file, f"has two figures of {indicator} for the same place and period")
    kept = list(first.values())
    refused = [
        Refusal(f"{indicator}: {text!r} is neither a number nor a known symbol.") for text in sorted(cells.unknown)
    ]
    if len(kept) < len(known):
        refused.append(Refusal(f"{indicator}: rows that stand there twice were counted once."))
    columns = Columns(
        indicator,
        NAME,
        [places[at] for at in kept],
        [years[at] for at in kept],
        [cells.values[written[at]] for at in kept],
        [cells.symbols[written[at]] for at in kept],
        [None] * len(kept),
        [None] * len(kept),
    )
    return columns, refused


def _problem(file: str, what: str) -> UnreadableFigures:
    return UnreadableFigures(f"{file} {what}. Download it again. Nothing was loaded.")


def _origin(path: Path) -> Origin:
    found = DAY.search(path.stem)
    published_on = date.fromisoformat(found[0]) if found else None
    return Origin(
        name=NAME,
        title="Local Authority Interactive Tool",
        publisher="Department for Education",
        file=path.name,
        release=found[0] if found else path.stem,
        published_on=published_on,
        address="https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
    )
