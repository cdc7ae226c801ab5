//! The database of the screen; the only module that knows SQL.
