//! What the log tells, and what it must not tell.
