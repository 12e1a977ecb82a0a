//! Parses and checks the clinical data.
