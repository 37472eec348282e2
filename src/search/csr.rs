//! Rows of different lengths in one piece of memory (compressed sparse rows).

/// Rows of values.
#[derive(Clone, Debug)]
pub struct Csr<T> {
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for Csr<T> {
    fn default() -> Self {
        Csr { starts: vec![0], items: Vec::new() }
    }
}

impl<T: Copy> Csr<T> {
    /// From rows.
    pub fn of(rows: impl IntoIterator<Item = impl AsRef<[T]>>) -> Csr<T> {
        let mut csr = Csr::default();
        rows.into_iter().for_each(|row| csr.push(row.as_ref()));
        csr
    }

    /// Adds a row behind the others.
    pub fn push(&mut self, row: &[T]) {
        self.items.extend_from_slice(row);
        self.starts.push(u32::try_from(self.items.len()).unwrap_or(u32::MAX));
    }

    /// From pairs of a row's number and a value, in any order; within a row the values keep their order.
    pub fn of_pairs(rows: usize, pairs: &[(u32, T)]) -> Csr<T> {
        let Some((_, filler)) = pairs.first() else { return Csr { starts: vec![0; rows + 1], items: Vec::new() } };
        Csr::filled(rows, *filler, pairs.iter().copied())
    }

    /// By value the rows that have it, ascending; `at` says in which of the new rows a value is.
    pub fn turned(&self, rows: usize, at: impl Fn(&T) -> u32 + Copy) -> Csr<u32> {
        let rows_of = (0u32..).zip(self.starts.windows(2)).flat_map(|(row, ends)| {
            let range = ends.first().zip(ends.last()).map(|(from, to)| *from as usize..*to as usize);
            let items = range.and_then(|range| self.items.get(range)).unwrap_or_default();
            items.iter().map(move |item| (at(item), row))
        });
        Csr::filled(rows, 0, rows_of)
    }

    fn filled(rows: usize, filler: T, pairs: impl Iterator<Item = (u32, T)> + Clone) -> Csr<T> {
        let mut starts = vec![0u32; rows + 1];
        for (row, _) in pairs.clone() {
            if let Some(count) = starts.get_mut(row as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut items = vec![filler; sum as usize];
        for (row, value) in pairs {
            if let Some(at) = next.get_mut(row as usize)
                && let Some(slot) = items.get_mut(*at as usize)
            {
                *slot = value;
                *at += 1;
            }
        }
        Csr { starts, items }
    }

    /// A row; empty where there is none.
    pub fn row(&self, row: u32) -> &[T] {
        let row = row as usize;
        match (self.starts.get(row), self.starts.get(row + 1)) {
            (Some(from), Some(to)) => self.items.get(*from as usize..*to as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The number of rows.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::Csr;

    #[test]
    fn rows_come_back() {
        let csr = Csr::of_pairs(3, &[(2, 'a'), (0, 'b'), (2, 'c')]);
        assert_eq!((csr.row(0), csr.row(1), csr.row(2), csr.row(9)), (&['b'][..], &[][..], &['a', 'c'][..], &[][..]));
        let same = Csr::of([vec!['b'], vec![], vec!['a', 'c']]);
        assert_eq!((same.len(), same.row(2)), (3, &['a', 'c'][..]));
        let turned = Csr::of([vec![1u32, 2], vec![], vec![2]]).turned(4, |value| *value);
        assert_eq!([0, 1, 2, 3].map(|row| turned.row(row)), [&[][..], &[0], &[0, 2], &[]]);
    }
}
