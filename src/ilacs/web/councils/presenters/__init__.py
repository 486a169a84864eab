"""Records turned into the words of pages."""
