"""One child's events in order across the lists, and the flow of all children between services."""

from ilacs.journeys.flows import flows
from ilacs.journeys.journeys import journey_of

__all__ = ["flows", "journey_of"]
