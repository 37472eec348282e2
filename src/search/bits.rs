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

    /// All numbers below `end`.
    pub fn all(end: usize) -> Bits {
        Bits::none(end).others(end)
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

    /// The 64 numbers from `64 * at` on, as bits.
    #[inline]
    pub fn word(&self, at: usize) -> u64 {
        self.words.get(at).copied().unwrap_or(0)
    }

    /// Puts in some of the 64 numbers from `64 * at` on.
    #[inline]
    pub fn put_word(&mut self, at: usize, numbers: u64) {
        if let Some(word) = self.words.get_mut(at) {
            *word |= numbers;
        }
    }

    /// Takes out the 64 numbers from `64 * at` on, and gives those that were in.
    #[inline]
    pub fn take_word(&mut self, at: usize) -> u64 {
        self.words.get_mut(at).map_or(0, std::mem::take)
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

    /// How many are in one and not in the other.
    pub fn count_apart(&self, other: &Bits) -> u32 {
        self.count() + other.count() - 2 * self.count_both(other)
    }

    /// Those that are not in another.
    #[must_use]
    pub fn without(&self, other: &Bits) -> Bits {
        Bits { words: self.words.iter().zip(&other.words).map(|(a, b)| a & !b).collect() }
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

    /// Leaves only what is in another too.
    pub fn keep(&mut self, other: &Bits) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a &= b);
    }

    /// Takes out what is in another.
    pub fn drop(&mut self, other: &Bits) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a &= !b);
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

/// How many bits are set in both. Processors count bits with an instruction that not every one has; so words are first added up
/// bit by bit, sixteen to one (Harley and Seal's carry-save adders, in Warren's *Hacker's Delight*, chapter 5), several columns
/// side by side, and only the carries are counted.
fn ones_of_both(a: &[u64], b: &[u64]) -> u32 {
    let (rows, rest) = (a.as_chunks::<{ 8 * WIDE }>(), b.as_chunks::<{ 8 * WIDE }>());
    let mut sum = 0;
    let (mut ones, mut twos, mut fours) = ([0; WIDE], [0; WIDE], [0; WIDE]);
    for (a, b) in rows.0.iter().zip(rest.0) {
        let mut both = [[0; WIDE]; 8];
        for (both, (a, b)) in both.iter_mut().zip(a.as_chunks::<WIDE>().0.iter().zip(b.as_chunks::<WIDE>().0)) {
            both.iter_mut().zip(a.iter().zip(b)).for_each(|(both, (a, b))| *both = a & b);
        }
        let [r0, r1, r2, r3, r4, r5, r6, r7] = both;
        let twos_a = carry(&mut ones, r0, r1);
        let twos_b = carry(&mut ones, r2, r3);
        let fours_a = carry(&mut twos, twos_a, twos_b);
        let twos_a = carry(&mut ones, r4, r5);
        let twos_b = carry(&mut ones, r6, r7);
        let fours_b = carry(&mut twos, twos_a, twos_b);
        let eights = carry(&mut fours, fours_a, fours_b);
        sum += 8 * eights.map(u64::count_ones).iter().sum::<u32>();
    }
    for (weight, columns) in [(1, ones), (2, twos), (4, fours)] {
        sum += weight * columns.map(u64::count_ones).iter().sum::<u32>();
    }
    sum + rows.1.iter().zip(rest.1).map(|(a, b)| (a & b).count_ones()).sum::<u32>()
}

/// So many columns are added up side by side.
const WIDE: usize = 4;

/// Adds two rows to a sum, bit by bit; answers what is carried.
#[inline]
fn carry(sum: &mut [u64; WIDE], a: [u64; WIDE], b: [u64; WIDE]) -> [u64; WIDE] {
    let mut carried = [0; WIDE];
    for ((sum, carried), (a, b)) in sum.iter_mut().zip(&mut carried).zip(a.into_iter().zip(b)) {
        let either = *sum ^ a;
        *carried = (*sum & a) | (either & b);
        *sum = either ^ b;
    }
    carried
}

/// The numbers of a word of bits, ascending.
#[inline]
pub(super) fn ones(base: u32, mut word: u64) -> impl Iterator<Item = u32> {
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
        for end in [0, 1, 63, 64, 65, 32 * 64 - 1, 32 * 64, 32 * 64 + 1, 64_000, 64_001] {
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
        assert_eq!((bits.count_apart(&other), bits.without(&other).count()), (3, 2));
        assert_eq!(Bits::of(128, [5]).others(128).count(), 127);
        bits.join(&other);
        assert_eq!(bits.drain().collect::<Vec<_>>(), [0, 7, 8, 64, 129]);
        assert!(bits.is_empty());
    }
}
