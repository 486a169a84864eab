"""Exit codes: 0 nothing wrong, 1 errors were found, 2 the input could not be used, 3 our fault."""

CLEAN = 0
ERRORS_FOUND = 1
UNUSABLE = 2
OUR_FAULT = 3
