//! Tests of the whole, from outside: the sources, the program in a real window, the files it writes.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod codes;
mod desktop;
mod driver;
mod hall;
mod layout;
mod log;
mod outside;
mod pictures;
mod tidy;
mod touching_visit;
mod visit_flow;
mod visit_moments;
mod window;
