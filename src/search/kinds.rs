//! Different marks, numbered as they come.

use super::judge::Mark;
use foldhash::{HashMap, HashMapExt};

/// Marks that came lately are found here without asking the table.
const NEAR: usize = 1024;

/// A mark as one number.
type Key = u32;

const fn key(mark: Mark) -> Key {
    (mark.points as u32) << 16 | mark.fields as u32
}

/// Fibonacci hashing: the upper bits of the product are mixed best.
const fn slot(key: Key) -> usize {
    (key.wrapping_mul(0x9E37_79B9) >> (Key::BITS - NEAR.ilog2())) as usize
}

/// Numbers marks: equal ones alike, in the order in which they came.
#[derive(Debug)]
pub(super) struct Kinds {
    near: Box<[(Key, u32); NEAR]>,
    numbers: HashMap<Key, u32>,
    marks: Vec<Mark>,
}

/// No mark is found here: 0 belongs in the first slot, and the first slot has what belongs elsewhere.
const EMPTY: [(Key, u32); NEAR] = {
    let mut empty = [(0, 0); NEAR];
    empty[0].0 = 1;
    empty
};

impl Default for Kinds {
    fn default() -> Kinds {
        Kinds { near: Box::new(EMPTY), numbers: HashMap::new(), marks: Vec::new() }
    }
}

impl Kinds {
    /// Forgets all.
    pub fn clear(&mut self) {
        *self.near = EMPTY;
        self.numbers.clear();
        self.marks.clear();
    }

    /// The marks by their numbers.
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
            }
            assert_eq!(kinds.marks().len(), 3000);
        }
    }
}
