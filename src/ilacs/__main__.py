"""`python -m ilacs` is the same as `ilacs`."""

from ilacs.cli import main

if __name__ == "__main__":
    main()
