//! A screen of its own with a finger: Xvfb, a window manager, and programs whose words are waited for.
//!
//! ```ignore
//! let desktop = Desktop::start(1920, 1080);
//! let mut program = desktop.launch(&["run", "--log", "debug"], &[]);
//! program.wait_for_log("screen=wait");
//! desktop.click(960, 540);
//! program.wait_for_log("screen=statement");
//! desktop.screenshot(&folder.join("statement.png"));
//! ```

use std::fs;
use std::io::{BufRead as _, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// Windows drawn in software on a busy machine are slow; a test that waits longer than this has failed.
const PATIENCE: Duration = Duration::from_mins(1);

/// New windows get the keys, and Alt+F4 closes them. The mouse is for the windows alone: a window manager that looks
/// at every press first, as it does unless told otherwise, loses some on a busy machine.
const WINDOW_MANAGER: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <mouse></mouse>
</openbox_config>
"#;

/// One window at a time, or they would all be slow.
static ALONE: Mutex<()> = Mutex::new(());

/// A screen without glass. When it is dropped, everything on it is ended, also when a test fails.
pub(crate) struct Desktop {
    display: String,
    // In the order in which they are dropped.
    window_manager: Program,
    server: Program,
    home: TempDir,
    _alone: MutexGuard<'static, ()>,
}

impl Desktop {
    /// A screen of this many pixels, with a window manager that is ready for windows.
    pub(crate) fn start(width: u32, height: u32) -> Self {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let home = tempfile::tempdir().expect("a folder for the window manager");
        // The server looks for a free number itself, and writes it once it can be spoken to.
        let mut server = Command::new("Xvfb");
        server.args(["-displayfd", "1", "-noreset", "-nolisten", "tcp"]);
        server.args(["-screen", "0", &format!("{width}x{height}x24")]);
        let mut server = Program::start(&mut server);
        let number = server.wait_for("the number of the display", |line| line.trim().parse::<u32>().is_ok());
        let display = format!(":{}", number.trim());

        let settings = home.path().join("openbox.xml");
        fs::write(&settings, WINDOW_MANAGER).expect("a file for the window manager");
        let mut manager = Command::new("openbox");
        manager.args(["--startup", "echo windows are managed", "--config-file"]).arg(settings);
        manager.env("DISPLAY", &display).env("HOME", home.path()).env("XDG_CONFIG_HOME", home.path());
        let mut window_manager = Program::start(&mut manager);
        window_manager.wait_for_log("windows are managed");
        Self { display, window_manager, server, home, _alone: alone }
    }

    /// Starts Stellingenbord on this screen, in a home of its own.
    pub(crate) fn launch(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Program {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stellingenbord"));
        command.args(arguments).env("LIBGL_ALWAYS_SOFTWARE", "1");
        command.env("HOME", self.home.path()).env_remove("STATE_DIRECTORY").env_remove("XDG_DATA_HOME");
        command.envs(environment.iter().copied());
        self.start_here(&mut command)
    }

    /// Starts any program on this screen.
    pub(crate) fn start_here(&self, command: &mut Command) -> Program {
        // A machine with a Wayland session would otherwise show the window there.
        command.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
        Program::start(command.env("DISPLAY", &self.display))
    }

    /// Puts a finger down and lifts it at once, so fast that both may fall in one frame.
    pub(crate) fn click(&self, x: u32, y: u32) {
        self.finger(&["mousemove", &x.to_string(), &y.to_string(), "mousedown", "1", "mouseup", "1"]);
    }

    /// Puts a finger down and leaves it there.
    pub(crate) fn press(&self, x: u32, y: u32) {
        self.finger(&["mousemove", &x.to_string(), &y.to_string(), "mousedown", "1"]);
    }

    /// Moves the finger, down or not.
    pub(crate) fn move_to(&self, x: u32, y: u32) {
        self.finger(&["mousemove", &x.to_string(), &y.to_string()]);
    }

    /// Lifts the finger where it is.
    pub(crate) fn release(&self) {
        self.finger(&["mouseup", "1"]);
    }

    /// Presses keys of a keyboard that somebody has plugged in: `ctrl+q`.
    pub(crate) fn key(&self, keys: &str) {
        self.finger(&["key", keys]);
    }

    fn finger(&self, arguments: &[&str]) {
        self.run("xdotool", arguments);
    }

    /// Writes a picture of all that is on the screen.
    pub(crate) fn screenshot(&self, path: &Path) {
        self.run("import", &["-window", "root", &path.to_string_lossy()]);
    }

    fn run(&self, name: &str, arguments: &[&str]) {
        let output = Command::new(name).args(arguments).env("DISPLAY", &self.display).output();
        let output = output.expect("a program that tests/install installs");
        assert!(output.status.success(), "{name} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        self.window_manager.kill();
        // Asked, not killed: it then removes the lock of its display number.
        drop(Command::new("sh").arg("-c").arg(format!("kill {}", self.server.child.id())).status());
        drop(self.server.child.wait());
    }
}

/// A program that runs, and what it has said so far. When it is dropped, it is killed.
pub(crate) struct Program {
    child: Child,
    lines: Receiver<String>,
    said: Vec<String>,
}

impl Program {
    fn start(command: &mut Command) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("a program that can be started; see tests/install");
        let (sender, lines) = channel();
        listen(child.stdout.take().expect("a pipe"), sender.clone());
        listen(child.stderr.take().expect("a pipe"), sender);
        Self { child, lines, said: Vec::new() }
    }

    /// Waits until the program says a line with this in it, after the line of the last wait. Gives the line.
    #[track_caller]
    pub(crate) fn wait_for_log(&mut self, part: &str) -> String {
        self.wait_for(part, |line| line.contains(part))
    }

    #[track_caller]
    fn wait_for(&mut self, what: &str, fits: impl Fn(&str) -> bool) -> String {
        match self.hear(fits) {
            Ok(line) => line,
            Err(end) => panic!("no {what:?}: {end}; so far it said:\n{}\n", self.said.join("\n")),
        }
    }

    fn hear(&mut self, fits: impl Fn(&str) -> bool) -> Result<String, &'static str> {
        #[expect(clippy::disallowed_methods, reason = "a test that waits must end")]
        let now = Instant::now;
        let started = now();
        loop {
            let left = PATIENCE.saturating_sub(now().duration_since(started));
            let line = self.lines.recv_timeout(left).map_err(|err| match err {
                RecvTimeoutError::Timeout => "it did not come in time",
                RecvTimeoutError::Disconnected => "the program has ended",
            })?;
            self.said.push(line.clone());
            if fits(&line) {
                return Ok(line);
            }
        }
    }

    /// The number the system knows it by.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for this long, and fails if the program says or does anything but live.
    #[track_caller]
    pub(crate) fn is_silent_for(&self, time: Duration) {
        assert_eq!(self.lines.recv_timeout(time), Err(RecvTimeoutError::Timeout));
    }

    /// Waits until the program ends by itself. Gives how it ended and all it said.
    #[track_caller]
    pub(crate) fn wait_for_end(&mut self) -> (ExitStatus, String) {
        let end = self.hear(|_| false);
        assert_eq!(end, Err("the program has ended"), "it said:\n{}\n", self.said.join("\n"));
        (self.child.wait().expect("an ended program"), self.said.join("\n"))
    }

    /// Ends the program as a power cut does: it gets no chance to do anything.
    pub(crate) fn kill(&mut self) {
        // An error here means that it has ended already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Passes on what comes out of the pipe, line by line, until it closes.
fn listen(pipe: impl Read + Send + 'static, sender: Sender<String>) {
    let read = move || {
        for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
            if sender.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                break;
            }
        }
    };
    thread::Builder::new().name("listener".to_owned()).spawn(read).expect("a thread");
}

mod tests {
    //! The desktop itself, tried out on a program that tells what happens to its window.

    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::process::Command;

    use super::Desktop;

    const XEV: [&str; 2] = ["-geometry", "400x300+0+0"];

    #[test]
    fn fingers_and_keys_reach_the_window() {
        let desktop = Desktop::start(800, 600);
        let mut xev = desktop.start_here(Command::new("xev").args(XEV));
        xev.wait_for_log("Expose event");
        desktop.click(200, 150);
        xev.wait_for_log("ButtonPress event");
        xev.wait_for_log("ButtonRelease event");

        desktop.press(100, 100);
        xev.wait_for_log("ButtonPress event");
        xev.wait_for_log("root:(100,100)");
        desktop.move_to(120, 130);
        xev.wait_for_log("MotionNotify event");
        xev.wait_for_log("root:(120,130)");
        desktop.release();
        xev.wait_for_log("ButtonRelease event");

        desktop.key("ctrl+q");
        xev.wait_for_log("keysym 0x71, q");
    }

    #[test]
    fn a_picture_shows_the_window() {
        let desktop = Desktop::start(640, 480);
        let folder = tempfile::tempdir().expect("a folder");
        let (before, after) = (folder.path().join("before.png"), folder.path().join("after.png"));
        desktop.screenshot(&before);
        let mut xev = desktop.start_here(Command::new("xev").args(XEV));
        xev.wait_for_log("Expose event");
        desktop.screenshot(&after);
        let picture = |path| image::open(path).expect("a picture").to_rgb8();
        assert_eq!(picture(&after).dimensions(), (640, 480));
        assert!(picture(&before) != picture(&after), "the window cannot be seen");
    }

    #[test]
    fn a_program_that_dies_is_told_and_leaves_the_next_test_alone() {
        let failed = catch_unwind(AssertUnwindSafe(|| {
            let desktop = Desktop::start(640, 480);
            let mut xev = desktop.start_here(Command::new("xev").args(XEV));
            xev.wait_for_log("Expose event");
            xev.kill();
            xev.wait_for_log("something it never says");
        }));
        let told = failed.expect_err("a test that fails");
        let told = told.downcast_ref::<String>().expect("words");
        assert!(told.starts_with("no \"something it never says\": the program has ended"), "{told}");
        assert!(told.contains("Expose event"), "{told}");
        drop(Desktop::start(640, 480));
    }
}
