//! A real Chromium without a window, spoken to over two pipes: each message is JSON that ends in a zero byte.

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// It opens its ends of the pipes as file descriptors 3 and 4. A browser that hangs is ended, and the test with it.
const START: &str = r#"
    incoming=$0 outgoing=$1
    shift
    exec timeout 120 chromium "$@" 3<"$incoming" 4>"$outgoing"
"#;

/// A browser with one page in it.
pub(crate) struct Chromium {
    browser: Child,
    to: File,
    from: BufReader<File>,
    session: Option<String>,
    last_id: u64,
    /// All that the page told of itself since it was opened.
    events: Vec<Value>,
    folder: TempDir,
}

impl Chromium {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let pipes = ["in", "out"].map(|name| folder.path().join(name));
        assert!(Command::new("mkfifo").args(&pipes).status().expect("mkfifo").success());
        let profile = format!("--user-data-dir={}", folder.path().join("profile").display());
        let mut command = Command::new("bash");
        command.args(["-c", START]).args(&pipes);
        // The sandbox refuses to work for root, which a server runs its tests as. All that is opened is ours.
        command.args([
            "--headless",
            "--hide-scrollbars",
            "--no-sandbox",
            "--disable-gpu",
            "--remote-debugging-pipe",
            &profile,
        ]);
        let browser = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("bash");
        let [incoming, outgoing] = &pipes;
        let to = OpenOptions::new().write(true).open(incoming).expect("a pipe");
        let from = BufReader::new(File::open(outgoing).expect("a pipe"));
        let mut chromium = Self { browser, to, from, session: None, last_id: 0, events: Vec::new(), folder };
        let target = chromium.ask("Target.createTarget", &json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = chromium.ask("Target.attachToTarget", &attach);
        chromium.session = session["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Log"] {
            chromium.ask(&format!("{domain}.enable"), &json!({}));
        }
        chromium
    }

    /// Opens a file on a screen of this width, and waits until it is there.
    pub(crate) fn open(&mut self, file: &Path, width: u32) {
        let screen = json!({ "width": width, "height": 844, "deviceScaleFactor": 1, "mobile": false });
        self.ask("Emulation.setDeviceMetricsOverride", &screen);
        self.events.clear();
        self.ask("Page.navigate", &json!({ "url": format!("file://{}", file.display()) }));
        while !self.events.iter().any(|event| event["method"] == "Page.loadEventFired") {
            let message = self.hear();
            self.events.push(message);
        }
    }

    /// What a script of ours gives, whether the page may run scripts or not.
    pub(crate) fn evaluate(&mut self, script: &str) -> Value {
        let asked = json!({ "expression": script, "awaitPromise": true, "returnByValue": true });
        let mut told = self.ask("Runtime.evaluate", &asked);
        assert!(told["exceptionDetails"].is_null(), "{told}");
        told["result"]["value"].take()
    }

    /// From now on the policy of pages is not held, so that they can be looked at by a script of others.
    pub(crate) fn bypass_policy(&mut self) {
        self.ask("Page.setBypassCSP", &json!({ "enabled": true }));
    }

    /// What the page wrote to the console, and what the browser found wrong with it.
    pub(crate) fn messages(&self) -> Vec<&Value> {
        let tells = ["Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"];
        self.events.iter().filter(|event| tells.iter().any(|method| event["method"] == *method)).collect()
    }

    /// The page as it is printed on the paper that it asks for.
    pub(crate) fn print(&mut self) -> PathBuf {
        let wanted = json!({ "preferCSSPageSize": true, "printBackground": true });
        let printed = self.ask("Page.printToPDF", &wanted);
        self.file("printed.pdf", &printed)
    }

    /// A picture of the page from its top, of this size.
    pub(crate) fn picture(&mut self, width: u32, height: u32) -> PathBuf {
        let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
        let wanted = json!({ "format": "png", "clip": clip, "captureBeyondViewport": true });
        let taken = self.ask("Page.captureScreenshot", &wanted);
        self.file("picture.png", &taken)
    }

    /// A file out of the base64 that came with an answer.
    fn file(&self, name: &str, answer: &Value) -> PathBuf {
        let coded = self.folder.path().join("coded");
        fs::write(&coded, answer["data"].as_str().expect("data")).expect("a written file");
        let path = self.folder.path().join(name);
        let out = File::create(&path).expect("a file");
        assert!(Command::new("base64").arg("-d").arg(&coded).stdout(out).status().expect("base64").success());
        path
    }

    /// Asks, and waits for the answer. What is told meanwhile is kept.
    fn ask(&mut self, method: &str, parameters: &Value) -> Value {
        self.last_id += 1;
        let mut message = json!({ "id": self.last_id, "method": method, "params": parameters });
        if let Some(session) = &self.session {
            message["sessionId"] = session.as_str().into();
        }
        self.to.write_all(format!("{message}\0").as_bytes()).expect("a browser that listens");
        loop {
            let mut message = self.hear();
            if message["id"] == self.last_id {
                assert!(message["error"].is_null(), "{method}: {message}");
                return message["result"].take();
            }
            self.events.push(message);
        }
    }

    fn hear(&mut self) -> Value {
        let mut message = Vec::new();
        self.from.read_until(0, &mut message).expect("a browser that talks");
        assert_eq!(message.pop(), Some(0), "the browser has ended; is chromium there? see tests/install");
        serde_json::from_slice(&message).expect("JSON")
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        // It ends when its pipe is closed; nobody waits for what it would still do.
        self.to.write_all(b"{\"id\":0,\"method\":\"Browser.close\"}\0").ok();
        self.browser.wait().ok();
    }
}
