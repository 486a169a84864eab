"""The website: councils compared, inspection reports searched, the framework explained."""
