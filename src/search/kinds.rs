//! Different marks, numbered as they come. No mark has the number 0.

use super::judge::Mark;
use foldhash::{HashMap, HashMapExt};

/// Marks that came lately are found here without asking the table.
const NEAR: usize = 4096;

/// A mark as one number.
type Key = u32;

const fn key(mark: Mark) -> Key {
    (mark.points as u32) << 16 | mark.fields as u32
}

/// Fibonacci hashing: the upper bits of the product are mixed best. The first slot is that of no mark alone.
const fn slot(key: Key) -> usize {
    (key.wrapping_mul(0x9E37_79B9) >> (Key::BITS - NEAR.ilog2())) as usize + (key != 0) as usize
}

/// Numbers marks: equal ones alike, in the order in which they came, from 1 on.
#[derive(Debug)]
pub(super) struct Kinds {
    /// Those that came lately, each in its slot. Where none came no mark stands, which is looked for in the first alone.
    near: Vec<(Key, u32)>,
    numbers: HashMap<Key, u32>,
    marks: Vec<Mark>,
}

/// The number of no mark: an offer that is not reached.
pub(super) const NONE: u32 = 0;

impl Default for Kinds {
    fn default() -> Kinds {
        Kinds { near: vec![(0, NONE); NEAR + 1], numbers: HashMap::new(), marks: vec![Mark::default()] }
    }
}

impl Kinds {
    /// Forgets all.
    pub fn clear(&mut self) {
        self.near.fill((0, NONE));
        self.numbers.clear();
        self.marks.truncate(1);
    }

    /// The marks by their numbers, no mark the first.
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The number of a mark.
    #[inline]
    pub fn of(&mut self, mark: Mark) -> u32 {
        let key = key(mark);
        match self.near.get(slot(key)) {
            Some((known, number)) if *known == key => *number,
            _ => self.ask(mark),
        }
    }

    #[cold]
    fn ask(&mut self, mark: Mark) -> u32 {
        let Kinds { near, numbers, marks } = self;
        let number = *numbers.entry(key(mark)).or_insert_with(|| {
            marks.push(mark);
            u32::try_from(marks.len() - 1).unwrap_or(u32::MAX)
        });
        if let Some(near) = near.get_mut(slot(key(mark))) {
            *near = (key(mark), number);
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
                assert_eq!(kinds.of(Mark::default()), NONE);
            }
            assert_eq!(kinds.marks().len(), 3000);
        }
    }
}
