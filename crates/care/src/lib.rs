//! Safety gate and first-aid protocols.
