//! Tests of the whole, from outside: the sources, the program in a real window, the files it writes.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![expect(
    clippy::print_stdout,
    reason = "a test that fails tells how to repeat it, and one that passes what it tried"
)]

mod command_line;
#[path = "../benches/crowd.rs"]
mod crowd;
mod damage;
mod data_folder;
mod desktop;
mod exports;
mod faults;
mod kills;
mod layout;
mod lossy_disk;
mod outside;
mod pictures;
mod staff_desk;
mod sync;
mod terminal;
mod tidy;
mod touching_visit;
mod visit_moments;
mod window;
