//! What the answers say, and what may be shown of them. Pure.

mod shares;

pub use shares::{Share, shares};
