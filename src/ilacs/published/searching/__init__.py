"""Search of inspection reports, paragraph by paragraph."""
