//! English: *-s*, *-ing*, *-ed*, *-ies*, and the consonant that doubles before them.

use std::borrow::Cow;

/// The stem of a folded word.
pub fn stem(word: &str) -> Cow<'_, str> {
    if let Some(rest) = word.strip_suffix("ies").filter(|rest| rest.len() >= 3) {
        return Cow::Owned(format!("{rest}y"));
    }
    for ending in ["ing", "ed", "er"] {
        if let Some(rest) = word.strip_suffix(ending).filter(|rest| rest.len() >= 3) {
            let last = rest.bytes().last();
            let doubled = last.is_some() && rest.bytes().rev().nth(1) == last;
            let single = rest.get(..rest.len() - 1).filter(|_| doubled && rest.len() >= 4);
            return Cow::Borrowed(single.unwrap_or(rest));
        }
    }
    let stem = word.strip_suffix('s').filter(|rest| rest.len() >= 3 && !rest.ends_with('s')).unwrap_or(word);
    Cow::Borrowed(stem.strip_suffix('e').filter(|rest| rest.len() >= 3).unwrap_or(stem))
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn forms_share_a_stem() {
        for (a, b) in
            [("swimming", "swim"), ("moving", "move"), ("babies", "baby"), ("helped", "help"), ("rents", "rent")]
        {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
        assert_ne!(stem("class"), stem("clan"));
    }
}
