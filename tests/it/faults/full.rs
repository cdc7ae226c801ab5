//! A small disk that really gets full.
