//! Chance for tests: a seed means the same numbers on every machine and with every version.
#![allow(dead_code, reason = "each test uses its own part")]
#![allow(clippy::indexing_slicing, reason = "a test may fail")]

/// Numbers by chance (a linear congruential generator with the constants of Knuth's MMIX).
pub struct Dice(pub u64);

impl Dice {
    /// A number below another, which is not 0.
    pub fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    /// The same for positions; 0 where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.roll(end.max(1) as u64)).unwrap_or_default()
    }

    /// One of some.
    pub fn of<'t>(&mut self, all: &[&'t str]) -> &'t str {
        all[self.below(all.len())]
    }
}
