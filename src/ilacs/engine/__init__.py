"""Where SQL runs: one small protocol, and the engines that keep it."""

from ilacs.engine.duckdb import DuckDB
from ilacs.engine.protocol import Engine, EngineError, NewTable

__all__ = ["DuckDB", "Engine", "EngineError", "NewTable"]
