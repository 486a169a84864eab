"""Every broken, hostile or odd input, by name: a builder is given a folder and says what to check."""

from collections.abc import Mapping

from tests.functional.broken_files import FILES, READABLE, Builder
from tests.functional.odd_sheets import SHEETS

BROKEN: Mapping[str, Builder] = {**FILES, **READABLE, **SHEETS}
