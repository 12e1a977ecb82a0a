//! Exact inference in two-layer noisy-OR networks.
