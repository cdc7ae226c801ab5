//! Two things in turns within one run, so that a machine that becomes slow in between slows both; and their ratio.

use std::time::{Duration, Instant};

use crate::crowd::Fallible;

/// What one thing costs beside another, as the medians of all rounds.
pub(crate) struct Turns {
    pub(crate) rounds: usize,
    /// So many times the one, then as many times the other, make a round.
    pub(crate) times_a_round: usize,
    pub(crate) goal: f64,
}

impl Turns {
    /// Measures both, each time with what `ours` and `theirs` say they took, and prints the outcome under their names.
    #[expect(clippy::print_stdout, reason = "the outcome of the benchmark")]
    pub(crate) fn print<S>(
        &self,
        state: &mut S,
        (our_name, ours): (&str, impl Fn(&mut S) -> Fallible<Duration>),
        (their_name, theirs): (&str, impl Fn(&mut S) -> Fallible<Duration>),
    ) -> Fallible<()> {
        let (mut our_times, mut their_times) = (Vec::new(), Vec::new());
        for round in 0..=self.rounds {
            for _ in 0..self.times_a_round {
                our_times.push(ours(state)?);
            }
            for _ in 0..self.times_a_round {
                their_times.push(theirs(state)?);
            }
            if round == 0 {
                // It warmed up.
                our_times.clear();
                their_times.clear();
            }
        }
        let (ours, theirs) = (median(&mut our_times), median(&mut their_times));
        let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
        let verdict = if ratio <= self.goal { "met" } else { "missed" };
        println!("{our_name:<40} median {ours:>10.1?} of {}", our_times.len());
        println!("{their_name:<40} median {theirs:>10.1?} of {}", their_times.len());
        println!("{:<40} {ratio:>17.2} (goal: at most {}, {verdict})", "ratio", self.goal);
        Ok(())
    }
}

/// How long this takes.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
pub(crate) fn timed<T>(work: impl FnOnce() -> Fallible<T>) -> Fallible<(Duration, T)> {
    let start = Instant::now();
    let done = work()?;
    Ok((start.elapsed(), done))
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
