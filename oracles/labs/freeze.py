"""Conversion factors of laboratory units from molar masses. Writes conversions.json.

Molar masses come from molmass 2026.1.8, prefixes and volumes from pint 0.25.3 (Python 3.11): python3 freeze.py
"""

import json
import pathlib

from molmass import Formula
from pint import UnitRegistry

HERE = pathlib.Path(__file__).parent
U = UnitRegistry()
# Measurement, formula, unit given, unit of the record.
MOLAR = [
    ("magnesium", "Mg", "mg/dL", "mmol/L"),
    ("calcium_adjusted", "Ca", "mg/dL", "mmol/L"),
    ("calcium_ionised", "Ca", "mg/dL", "mmol/L"),
    ("potassium", "K", "mg/dL", "mmol/L"),
    ("phosphate", "P", "mg/dL", "mmol/L"),
    ("glucose_fasting", "C6H12O6", "mg/dL", "mmol/L"),
    ("creatinine", "C4H7N3O", "mg/dL", "umol/L"),
    ("bilirubin", "C33H36N4O6", "mg/dL", "umol/L"),
    ("lactate", "C3H6O3", "mg/dL", "mmol/L"),
    ("cortisol_9am", "C21H30O5", "ug/dL", "nmol/L"),
    ("vitamin_b12", "C63H88CoN14O14P", "pg/mL", "pmol/L"),
    ("folate", "C19H19N7O6", "ng/mL", "nmol/L"),
    ("free_t4", "C15H11I4NO4", "ng/dL", "pmol/L"),
    ("vitamin_d_25oh", "C27H44O2", "ng/mL", "nmol/L"),
    ("urea:mg/dL urea", "CH4N2O", "mg/dL", "mmol/L"),
    ("urea:mg/dL urea nitrogen (BUN)", "N2", "mg/dL", "mmol/L"),
]
# Units that differ by a power of ten alone.
PLAIN = [
    ("albumin", "g/dL", "g/L"),
    ("haemoglobin", "g/dL", "g/L"),
    ("crp", "mg/dL", "mg/L"),
    ("ferritin", "ng/mL", "ug/L"),
]


def factor(formula, given, own):
    mass, volume = given.split("/")
    amount, litre = own.split("/")
    concentration = U.Quantity(1, mass) / U.Quantity(1, volume)
    if formula:
        concentration = concentration / U.Quantity(Formula(formula).mass, "g/mol")
    return concentration.to(U.Quantity(1, amount).units / U.Quantity(1, litre).units).magnitude


def main():
    rows = []
    for lab, formula, given, own in MOLAR:
        lab, _, unit = lab.partition(":")
        rows.append({"lab": lab, "unit": unit or given.replace("ug", "microg"), "factor": factor(formula, given, own)})
    for lab, given, own in PLAIN:
        rows.append({"lab": lab, "unit": given, "factor": factor(None, given, own)})
    (HERE / "conversions.json").write_text(json.dumps(rows, indent=1) + "\n")


if __name__ == "__main__":
    main()
