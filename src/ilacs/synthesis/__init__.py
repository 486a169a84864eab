"""Made-up workbooks of a council that does not exist, sound or spoilt on purpose."""

from ilacs.synthesis.made_up import MadeUp, Planted
from ilacs.synthesis.planting import faults_json, plant
from ilacs.synthesis.synthesising import synthesise
from ilacs.synthesis.writing import write_workbook

__all__ = ["MadeUp", "Planted", "faults_json", "plant", "synthesise", "write_workbook"]
