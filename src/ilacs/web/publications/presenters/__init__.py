"""What was found and counted, turned into the words of pages."""
