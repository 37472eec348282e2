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
        ones_of_both(&self.words, &self.words)
    }

    /// How many are in both.
    pub fn count_both(&self, other: &Bits) -> u32 {
        ones_of_both(&self.words, &other.words)
    }

    /// The numbers below `end` that are not in.
    #[must_use]
    pub fn others(&self, end: usize) -> Bits {
        let mut words: Vec<u64> = self.words.iter().map(|word| !word).collect();
        if let Some(last) = words.last_mut().filter(|_| !end.is_multiple_of(64)) {
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

/// How many bits are set in both. Processors count bits with an instruction that not every one has; this way many words are
/// counted side by side, byte by byte, and the bytes are added up before one can overflow: 28 times 8 is less than 256.
fn ones_of_both(a: &[u64], b: &[u64]) -> u32 {
    let bytes = |a: &[u64], b: &[u64]| -> u64 { a.iter().zip(b).map(|(a, b)| by_byte(a & b)).sum() };
    let sum = |bytes: u64| {
        let pairs = (bytes & 0x00ff_00ff_00ff_00ff) + (bytes >> 8 & 0x00ff_00ff_00ff_00ff);
        (pairs.wrapping_mul(0x0001_0001_0001_0001) >> 48) as u32
    };
    a.chunks(28).zip(b.chunks(28)).map(|(a, b)| sum(bytes(a, b))).sum()
}

/// In each byte how many of its bits are set.
const fn by_byte(word: u64) -> u64 {
    let word = word - (word >> 1 & 0x5555_5555_5555_5555);
    let word = (word & 0x3333_3333_3333_3333) + (word >> 2 & 0x3333_3333_3333_3333);
    (word + (word >> 4)) & 0x0f0f_0f0f_0f0f_0f0f
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
    fn all_bits_are_counted() {
        for end in [0, 1, 63, 64, 65, 28 * 64 - 1, 28 * 64, 28 * 64 + 1, 6400] {
            let (all, third) = (Bits::of(end as usize, 0..end), Bits::of(end as usize, (0..end).step_by(3)));
            assert_eq!((all.count(), all.count_both(&third)), (end, end.div_ceil(3)));
        }
    }

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
