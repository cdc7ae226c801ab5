//! A wire between a screen and a server that can be cut after any byte.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread::{Builder, JoinHandle};

/// A wire to a server on this machine.
pub(crate) struct Proxy {
    pub(crate) port: u16,
    left: Arc<AtomicI64>,
    carrying: JoinHandle<()>,
}

impl Proxy {
    /// Carries one connection to this port, and cuts it when this many bytes have gone through, both ways together.
    pub(crate) fn cut_after(server: u16, bytes: i64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("its number").port();
        let left = Arc::new(AtomicI64::new(bytes));
        let budget = Arc::clone(&left);
        let carry_one = move || {
            let (screen, _) = listener.accept().expect("a screen");
            let server = TcpStream::connect(("127.0.0.1", server)).expect("a server");
            let copy = |stream: &TcpStream| stream.try_clone().expect("the same wire");
            let (up_from, up_to, up_budget) = (copy(&screen), copy(&server), Arc::clone(&budget));
            let up = Builder::new().name("up".into()).spawn(move || carry(up_from, up_to, &up_budget));
            carry(server, screen, &budget);
            up.expect("a thread").join().expect("the end of it");
        };
        let carrying = Builder::new().name("wire".into()).spawn(carry_one).expect("a thread");
        Self { port, left, carrying }
    }

    /// How many bytes have gone through, when both ends are done.
    pub(crate) fn carried(self, of: i64) -> i64 {
        self.carrying.join().expect("the end of it");
        of - self.left.load(Ordering::SeqCst).max(0)
    }
}

/// Carries until one side ends or the budget is gone; then both wires are cut.
fn carry(mut from: TcpStream, mut to: TcpStream, budget: &AtomicI64) {
    let mut bytes = [0; 4096];
    while let Ok(n @ 1..) = from.read(&mut bytes) {
        let wanted = i64::try_from(n).expect("small");
        let fits = budget.fetch_sub(wanted, Ordering::SeqCst).clamp(0, wanted);
        let fits = usize::try_from(fits).expect("small");
        let is_gone = to.write_all(&bytes[..fits]).is_err();
        if is_gone || fits < n {
            break;
        }
    }
    // Where the other end has gone already there is nothing to cut.
    from.shutdown(Shutdown::Both).ok();
    to.shutdown(Shutdown::Both).ok();
}
