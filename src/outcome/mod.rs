//! What the answers say, and what may be shown of them. Pure.

mod evening;
mod interval;
mod label;
mod publish;
mod shares;

pub use evening::{Change, Earlier, EveningOutcome, Group, StatementOutcome, outcome};
pub use interval::{Interval, wilson};
pub use label::{LABEL_FROM, Label, label, polarisation};
pub use publish::{Published, SMALLEST_CELL, Thresholds, by_role, published, published_tally};
pub use shares::{Share, shares};

#[cfg(test)]
mod tests;
