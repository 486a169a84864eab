"""What a search of inspection reports found, as files to keep and to quote from."""
