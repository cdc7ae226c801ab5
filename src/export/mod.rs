//! An evening out: one format a file.
