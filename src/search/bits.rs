//! Sets of offers as bits: to know who is in, to count who is in two.

/// A set of numbers below a bound.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bits {
    words: Vec<u64>,
}

impl Bits {
    /// The empty set of numbers below `end`.
    pub fn none(end: usize) -> Bits {
        Bits { words: vec![0; end.div_ceil(64)] }
    }

    /// A set of numbers below `end`.
    pub fn of(end: usize, numbers: impl IntoIterator<Item = u32>) -> Bits {
        let mut bits = Bits::none(end);
        numbers.into_iter().for_each(|number| bits.put(number));
        bits
    }

    /// Puts a number in; one beyond the bound is left out.
    pub fn put(&mut self, number: u32) {
        if let Some(word) = self.words.get_mut(number as usize / 64) {
            *word |= 1 << (number % 64);
        }
    }

    /// Whether a number is in.
    pub fn has(&self, number: u32) -> bool {
        self.words.get(number as usize / 64).is_some_and(|word| word >> (number % 64) & 1 != 0)
    }

    /// Whether none is in.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// How many are in.
    pub fn count(&self) -> u32 {
        self.words.iter().map(|word| word.count_ones()).sum()
    }

    /// How many are in both.
    pub fn count_both(&self, other: &Bits) -> u32 {
        self.words.iter().zip(&other.words).map(|(a, b)| (a & b).count_ones()).sum()
    }

    /// The numbers below `end` that are not in.
    pub fn others(&self, end: usize) -> Bits {
        let mut words: Vec<u64> = self.words.iter().map(|word| !word).collect();
        if let Some(last) = words.last_mut().filter(|_| end % 64 != 0) {
            *last &= (1 << (end % 64)) - 1;
        }
        Bits { words }
    }

    /// Puts all of another in.
    pub fn join(&mut self, other: &Bits) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a |= b);
    }

    /// Those that are in, ascending; takes them out.
    pub fn drain(&mut self) -> impl Iterator<Item = u32> {
        (0u32..).step_by(64).zip(self.words.iter_mut()).flat_map(|(base, word)| ones(base, std::mem::take(word)))
    }

    /// Those that are in, ascending.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        (0u32..).step_by(64).zip(&self.words).flat_map(|(base, word)| ones(base, *word))
    }
}

fn ones(base: u32, mut word: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        (word != 0).then(|| {
            let at = word.trailing_zeros();
            word &= word - 1;
            base + at
        })
    })
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn what_was_put_in_is_in() {
        let mut bits = Bits::of(130, [0, 64, 129, 7, 7, 500]);
        assert_eq!(bits.iter().collect::<Vec<_>>(), [0, 7, 64, 129]);
        assert!(bits.has(129) && !bits.has(128) && !bits.has(500));
        let other = Bits::of(130, [7, 8, 129]);
        assert_eq!((bits.count(), bits.count_both(&other)), (4, 2));
        let others = bits.others(130);
        assert_eq!((others.count(), others.count_both(&bits)), (126, 0));
        assert_eq!(Bits::of(128, [5]).others(128).count(), 127);
        bits.join(&other);
        assert_eq!(bits.drain().collect::<Vec<_>>(), [0, 7, 8, 64, 129]);
        assert!(bits.is_empty());
    }
}
