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

mod browser;
mod codes;
mod command_line;
#[path = "../benches/crowd.rs"]
mod crowd;
mod damage;
mod data_folder;
mod desk_data;
mod desk_flow;
mod desk_moments;
mod desk_window;
mod desktop;
mod driver;
mod exports;
mod faults;
mod hall;
mod kills;
mod layout;
mod log;
mod lossy_disk;
mod manual;
mod mount;
mod outcome_flow;
mod outcome_moments;
mod outside;
mod pictures;
mod pictures_desk;
mod poll_moments;
mod staff_desk;
mod sync;
mod terminal;
mod tidy;
mod topic_moments;
mod touching_desk;
mod touching_visit;
mod visit_flow;
mod visit_moments;
mod window;
