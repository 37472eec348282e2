//! Different marks, numbered as they come.

use super::judge::Mark;
use foldhash::{HashMap, HashMapExt};

/// Marks that came lately are found here without asking the table.
const NEAR: usize = 1024;

/// Numbers marks: equal ones alike, in the order in which they came.
#[derive(Debug)]
pub(super) struct Kinds {
    near: Vec<(Mark, u32)>,
    numbers: HashMap<Mark, u32>,
    marks: Vec<Mark>,
}

impl Default for Kinds {
    fn default() -> Kinds {
        Kinds { near: Vec::new(), numbers: HashMap::new(), marks: Vec::new() }
    }
}

impl Kinds {
    /// Forgets all.
    pub fn clear(&mut self) {
        self.near.clear();
        self.near.resize(NEAR, (Mark::default(), u32::MAX));
        self.numbers.clear();
        self.marks.clear();
    }

    /// The marks by their numbers.
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The number of a mark.
    pub fn of(&mut self, mark: Mark) -> u32 {
        let key = u32::from(mark.points) << 16 | u32::from(mark.fields);
        // Fibonacci hashing: the upper bits of the product are mixed best.
        let slot = (key.wrapping_mul(0x9E37_79B9) >> 22) as usize;
        match self.near.get(slot) {
            Some((known, number)) if *known == mark && *number != u32::MAX => *number,
            _ => self.ask(mark, slot),
        }
    }

    fn ask(&mut self, mark: Mark, slot: usize) -> u32 {
        let Kinds { near, numbers, marks } = self;
        let number = *numbers.entry(mark).or_insert_with(|| {
            marks.push(mark);
            u32::try_from(marks.len() - 1).unwrap_or(u32::MAX)
        });
        if let Some(near) = near.get_mut(slot) {
            *near = (mark, number);
        }
        number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_marks_have_one_number() {
        let mut kinds = Kinds::default();
        for _ in 0..2 {
            kinds.clear();
            for round in 0..2 {
                for points in 0..3000 {
                    assert_eq!(kinds.of(Mark { points, fields: points % 7 }), u32::from(points), "{round}");
                }
            }
            assert_eq!(kinds.marks().len(), 3000);
        }
    }
}
