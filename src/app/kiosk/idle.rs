//! When a screen that somebody left is taken back: first a warning, then the end.
//!
//! Anybody can extend the time, as often as they like, and ask for ten times as much (WCAG 2.2, success criterion 2.2.1; for
//! kiosks EN 301 549, 5.1.2 and BFSGV § 6). Only what somebody does counts: moves of a mouse, a new size and a terminal's answers
//! are nobody's doing. Times are durations since the session began, so neither a clock that is set nor a leap can end one.

use std::time::Duration;

/// The house's times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdlePolicy {
    /// How long nothing may happen before the warning.
    pub after: Duration,
    /// How long the warning stands.
    pub warning: Duration,
}

impl Default for IdlePolicy {
    fn default() -> IdlePolicy {
        IdlePolicy { after: Duration::from_mins(2), warning: Duration::from_secs(30) }
    }
}

/// A time that no house may set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeRefused {
    /// The time before the warning lies outside 30 s to 20 min.
    After,
    /// The warning is shorter than 20 s, which is the least in which somebody can answer it (WCAG 2.2.1), or longer than 5 min.
    Warning,
}

impl IdlePolicy {
    /// The policy of these times in seconds.
    ///
    /// # Errors
    /// A time that is too short for people or too long for the next one's privacy.
    pub fn new(after: u64, warning: u64) -> Result<IdlePolicy, TimeRefused> {
        if !(30..=20 * 60).contains(&after) {
            return Err(TimeRefused::After);
        }
        if !(20..=5 * 60).contains(&warning) {
            return Err(TimeRefused::Warning);
        }
        Ok(IdlePolicy { after: Duration::from_secs(after), warning: Duration::from_secs(warning) })
    }
}

/// How many times as long one has after asking for much more time.
const MUCH_MORE: u32 = 10;

/// The countdown shows these steps only, in seconds, so that a screen that is read aloud is not talked over.
const STEP: u64 = 5;

/// What the time has brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idleness {
    /// Nothing yet.
    None,
    /// The warning stands; so many seconds are left, in whole steps.
    Warning(u64),
    /// The time is over.
    Over,
}

/// How long nobody has done anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idle {
    policy: IdlePolicy,
    since: Duration,
}

impl Idle {
    /// At the beginning of a session.
    pub fn new(policy: IdlePolicy) -> Idle {
        Idle { policy, since: Duration::ZERO }
    }

    /// Somebody did something at this time.
    pub fn act(&mut self, now: Duration) {
        self.since = self.since.max(now);
    }

    /// Somebody asked for much more time: from now on, for the whole session.
    pub fn much_more(&mut self, now: Duration, policy: IdlePolicy) {
        self.policy.after = policy.after * MUCH_MORE;
        self.act(now);
    }

    /// How it is at this time.
    pub fn at(&self, now: Duration) -> Idleness {
        let idle = now.saturating_sub(self.since);
        let Some(into) = idle.checked_sub(self.policy.after) else { return Idleness::None };
        let left = self.policy.warning.saturating_sub(into);
        if left.is_zero() {
            return Idleness::Over;
        }
        // Upwards: whoever reads "5 seconds" has them.
        let seconds = left.as_millis().div_ceil(1_000);
        Idleness::Warning(u64::try_from(seconds).unwrap_or(u64::MAX).div_ceil(STEP) * STEP)
    }

    /// When the answer of [`Idle::at`] changes next.
    pub fn deadline(&self, now: Duration) -> Duration {
        let warning = self.since + self.policy.after;
        let end = warning + self.policy.warning;
        if now < warning {
            return warning;
        }
        let left = end.saturating_sub(now);
        // The next whole step below what is left.
        let steps = left.as_millis().saturating_sub(1) / u128::from(STEP * 1_000);
        let at = Duration::from_secs(u64::try_from(steps).unwrap_or(0) * STEP);
        end.saturating_sub(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: f64) -> Duration {
        Duration::from_secs_f64(seconds)
    }

    #[test]
    fn the_warning_comes_and_then_the_end_to_the_second() {
        let idle = Idle::new(IdlePolicy::default());
        assert_eq!(idle.at(seconds(119.9)), Idleness::None);
        assert_eq!(idle.at(seconds(120.0)), Idleness::Warning(30));
        assert_eq!(idle.at(seconds(120.1)), Idleness::Warning(30));
        assert_eq!(idle.at(seconds(125.0)), Idleness::Warning(25));
        assert_eq!(idle.at(seconds(149.9)), Idleness::Warning(5));
        assert_eq!(idle.at(seconds(150.0)), Idleness::Over);
    }

    #[test]
    fn each_deadline_is_the_moment_at_which_the_answer_changes() {
        let idle = Idle::new(IdlePolicy::default());
        let mut now = Duration::ZERO;
        let mut seen = vec![idle.at(now)];
        while *seen.last().unwrap_or(&Idleness::Over) != Idleness::Over {
            let next = idle.deadline(now);
            assert!(next > now, "{now:?} {next:?}");
            assert_eq!(idle.at(next.saturating_sub(Duration::from_millis(1))), idle.at(now), "{next:?}");
            now = next;
            seen.push(idle.at(now));
        }
        let steps = [30, 25, 20, 15, 10, 5].map(Idleness::Warning);
        assert_eq!(seen, [vec![Idleness::None], steps.to_vec(), vec![Idleness::Over]].concat());
    }

    #[test]
    fn it_can_be_extended_without_limit_and_by_much() {
        let policy = IdlePolicy::default();
        let mut idle = Idle::new(policy);
        let mut now = Duration::ZERO;
        for _ in 0..25 {
            now += seconds(140.0);
            assert!(matches!(idle.at(now), Idleness::Warning(_)));
            idle.act(now);
            assert_eq!(idle.at(now), Idleness::None);
        }
        idle.much_more(now, policy);
        assert_eq!(idle.at(now + seconds(1_199.9)), Idleness::None);
        assert_eq!(idle.at(now + seconds(1_200.0)), Idleness::Warning(30));
        // Asking twice does not make it a hundred times.
        idle.much_more(now, policy);
        assert_eq!(idle.at(now + seconds(1_200.0)), Idleness::Warning(30));
    }

    #[test]
    fn times_that_are_too_short_or_too_long_are_refused() {
        assert_eq!(IdlePolicy::new(29, 30), Err(TimeRefused::After));
        assert_eq!(IdlePolicy::new(1_201, 30), Err(TimeRefused::After));
        assert_eq!(IdlePolicy::new(120, 19), Err(TimeRefused::Warning));
        assert_eq!(IdlePolicy::new(120, 30), Ok(IdlePolicy::default()));
    }
}
