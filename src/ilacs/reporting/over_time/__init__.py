"""What changed between workbooks, for people and for programs."""
