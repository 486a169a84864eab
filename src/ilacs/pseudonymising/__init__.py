"""A workbook made safe to share: pseudonyms that only the council's key turns back, and nothing that names anybody."""

from ilacs.pseudonymising.account import Account, ColumnTreated, ListTreated, Pseudonymised, SmallCells
from ilacs.pseudonymising.columns import People
from ilacs.pseudonymising.declared import Treatment, load_pseudonymising
from ilacs.pseudonymising.keys import Key, key_text, new_key, read_key
from ilacs.pseudonymising.pseudonymising import Manner, TurnedBack, pseudonymise, reverse

__all__ = [
    "Account",
    "ColumnTreated",
    "Key",
    "ListTreated",
    "Manner",
    "People",
    "Pseudonymised",
    "SmallCells",
    "Treatment",
    "TurnedBack",
    "key_text",
    "load_pseudonymising",
    "new_key",
    "pseudonymise",
    "read_key",
    "reverse",
]
