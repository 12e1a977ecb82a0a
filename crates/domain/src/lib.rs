//! Values that cannot be wrong: ids, probabilities, persons, quantities with units.
