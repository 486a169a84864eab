"""Rules: declared in facts/rules/, bound to the declared columns, planned by shape, run as SQL."""
