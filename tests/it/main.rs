//! Tests of the whole, from outside: the sources, the program in a real window, the files it writes.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod desk_data;
mod desk_moments;
mod desktop;
mod layout;
mod manual;
mod outside;
mod pictures;
mod pictures_desk;
mod pictures_visit;
mod tidy;
mod touching_desk;
mod touching_visit;
mod visit_moments;
mod window;
