//! Reads findings out of free text.
