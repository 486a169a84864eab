"""The inspection framework, to read: editions side by side, criteria, and everything that changed."""
