//! Files of statements in: bytes to a set and its problems.
