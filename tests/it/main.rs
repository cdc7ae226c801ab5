//! Tests of the whole, from outside: the sources, the program in a real window, the files it writes.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod desktop;
mod layout;
mod outside;
mod pictures;
mod pictures_visit;
mod sync;
mod tidy;
mod window;
