//! Texts in the order of their letters, compared by numbers as far as that goes: most differ early, and a look into the memory
//! of each of two texts is what sorting them costs.

/// The first sixteen bytes as a number: what begins with a smaller one comes first, equal ones say nothing.
pub fn beginning(text: &str) -> u128 {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(text.as_bytes()).for_each(|(slot, byte)| *slot = *byte);
    u128::from_be_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn numbers_are_in_the_order_of_the_texts() {
        let texts = ["", "a", "a\0", "ab", "b", "kindergarten", "kindergartenplatz", "kindergartenplätze", "ä", "ї"];
        for pair in texts.windows(2) {
            assert!(beginning(pair[0]) <= beginning(pair[1]), "{pair:?}");
        }
        assert!(beginning("ab") < beginning("b"));
    }
}
