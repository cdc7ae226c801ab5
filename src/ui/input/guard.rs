//! Which presses must press nothing: the one that wakes the screen, and those meant for the screen before.

use crate::ui::input::finger::{Finger, FingerUse};
use crate::ui::input::settings::RouterTimes;

/// A hand that leans on the waking screen keeps others out no longer than this, in seconds.
const WAKING_AT_MOST: f64 = 3.0;

/// Decides about every press.
#[derive(Debug, Default)]
pub(super) struct Guard {
    /// The wait screen is shown.
    pub(super) wake_mode: bool,
    /// A press has woken the screen, and nobody has asked yet.
    pub(super) woken: bool,
    /// Presses before this moment were meant for the screen before.
    pub(super) settle_until: f64,
    /// When the last swallowed finger was lifted.
    pub(super) swallowed_lifted_at: f64,
    /// When the screen was woken, while the waking touch is not over.
    waking_since: Option<f64>,
}

impl Guard {
    /// Whether a press at this moment is swallowed. `fingers` are those already down.
    pub(super) fn swallows_press(&mut self, now: f64, fingers: &[Finger], times: &RouterTimes) -> bool {
        if self.waking_since.is_some_and(|since| self.is_waking(since, now, fingers, times)) {
            return true;
        }
        self.waking_since = None;
        // Before waking: the second tap of a double tap on *Stoppen* must not start a new visit.
        if now < self.settle_until {
            return true;
        }
        if self.wake_mode {
            self.woken = true;
            self.waking_since = Some(now);
            self.swallowed_lifted_at = now;
            return true;
        }
        false
    }

    /// The first moment at which a press is not swallowed, if no finger comes or goes until then.
    pub(super) fn ready_at(&self, fingers: &[Finger], times: &RouterTimes) -> f64 {
        let Some(since) = self.waking_since else { return self.settle_until };
        let is_held = fingers.iter().any(|finger| finger.belongs_to == FingerUse::Swallowed);
        let after_lift = self.swallowed_lifted_at + times.after_wake.as_secs_f64();
        let latest = since + WAKING_AT_MOST;
        let awake_at = if is_held { latest } else { after_lift.min(latest) };
        awake_at.max(self.settle_until)
    }

    fn is_waking(&self, since: f64, now: f64, fingers: &[Finger], times: &RouterTimes) -> bool {
        let is_held = fingers.iter().any(|finger| finger.belongs_to == FingerUse::Swallowed);
        let is_fresh = now < self.swallowed_lifted_at + times.after_wake.as_secs_f64();
        now - since < WAKING_AT_MOST && (is_held || is_fresh)
    }
}
