//! The program in a real window, as it will hang in the hall.

use crate::desktop::Desktop;

#[test]
fn a_program_that_ends_at_once_is_not_waited_for() {
    let desktop = Desktop::start(1366, 768);
    let (status, said) = desktop.launch(&["--help"], &[]).wait_for_end();
    assert!(status.success(), "{said}");
}
