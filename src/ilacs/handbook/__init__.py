"""What is declared, written out: the specification for machines, and docs/reference/ for people."""

from ilacs.handbook.formats import FORMATS
from ilacs.handbook.handbook import write_handbook
from ilacs.handbook.scope import Scope, select_scope
from ilacs.handbook.writing import write_pages

__all__ = ["FORMATS", "Scope", "select_scope", "write_handbook", "write_pages"]
