"""What every page stands on: layout, addresses, twins, kept pages, errors, and the pages that are about the site."""
