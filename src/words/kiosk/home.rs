//! What of an offer is taken home on a telephone, from all that matters down to what fits anywhere.
//!
//! It may not know QR codes; how much fits is decided by whoever draws.

use crate::directory::{Directory, Moment, Offer};
use crate::words::Words;
use crate::words::sheet::Frame;

/// What a text to take home holds, from most to least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Content {
    /// Name, provider, addresses, contact, hours and next steps.
    Text,
    /// Name, first address and telephone.
    Short,
    /// The telephone number, to call at once (RFC 3966).
    Phone,
    /// The web page.
    Web,
    /// The offer's id.
    Id,
}

impl Content {
    /// Its word in sentences and for machines.
    pub const fn code(self) -> &'static str {
        match self {
            Content::Text => "text",
            Content::Short => "short",
            Content::Phone => "phone",
            Content::Web => "web",
            Content::Id => "id",
        }
    }
}

impl Words {
    /// What of an offer can be taken home, from all that matters down to its id: whoever draws it takes the first that fits. Lines
    /// are ended by line feeds; nothing is wrapped, and there are no marks of direction but where a number needs one.
    pub fn take_home<E: AsRef<Offer>>(
        &self,
        directory: &Directory<E>,
        offer: &Offer,
        now: &Moment,
    ) -> Vec<(Content, String)> {
        let frame = Frame::new(self, directory, offer, None, now, self.language());
        let provider = frame.provider;
        let phone = offer.phone.as_ref().or_else(|| provider.and_then(|provider| provider.phone.as_ref()));
        let url = offer.url.as_ref().or_else(|| provider.and_then(|provider| provider.url.as_ref()));
        let addresses = frame.addresses();

        let mut whole = vec![frame.title(), frame.subtitle()];
        whole.extend(frame.warnings());
        whole.extend(addresses.iter().cloned());
        whole.extend(frame.contact().0);
        whole.extend(frame.hours_in_words().0);
        // Contact and hours are in the visitor's language whatever the directory's is; steps are its own text.
        let steps = frame.steps().0;
        whole.extend(frame.about_texts().filter(|_| !steps.is_empty() && frame.foreign().is_some()));
        whole.extend(steps);
        whole.push(frame.footer());
        let mut short = vec![frame.title()];
        short.extend(addresses.into_iter().next());
        short.extend(phone.map(|phone| frame.with("sheet-phone", phone)));

        let mut contents = vec![(Content::Text, portable(&whole)), (Content::Short, portable(&short))];
        contents.extend(phone.map(|phone| (Content::Phone, call(phone))));
        contents.extend(url.map(|url| (Content::Web, url.as_str().to_owned())));
        contents.push((Content::Id, offer.id.as_str().to_owned()));
        contents
    }
}

/// A telephone number as an address that a telephone can call (RFC 3966): digits, a plus only in front.
fn call(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let plus = if phone.trim_start().starts_with('+') { "+" } else { "" };
    format!("tel:{plus}{digits}")
}

/// Lines for another device: each with a line feed, without isolates, which cost three bytes each and are not known
/// everywhere. A number in a line from right to left is led by one mark (U+200E) that keeps its order.
fn portable(lines: &[String]) -> String {
    lines.iter().filter(|line| !line.is_empty()).flat_map(|line| [without_isolates(line), String::from("\n")]).collect()
}

fn without_isolates(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        if !is_mark(c) {
            out.push(c);
            continue;
        }
        let Some((inside, behind)) = isolated(c, rest.as_str()) else { continue };
        let inside: String = inside.chars().filter(|c| !is_mark(*c)).collect();
        if is_number(&inside) {
            if out.is_empty() {
                // Else the number alone would decide that the line runs from the left.
                out.push('\u{200f}');
            }
            out.push('\u{200e}');
            out.push_str(&inside);
            rest = behind.chars();
        }
    }
    out
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// What an isolate holds, and what follows it, if a mark opens one that ends.
fn isolated(mark: char, rest: &str) -> Option<(&str, &str)> {
    if !matches!(mark, '\u{2066}'..='\u{2068}') {
        return None;
    }
    let mut depth = 1;
    for (at, c) in rest.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((rest.get(..at)?, rest.get(at + c.len_utf8()..)?));
        }
    }
    None
}

/// A telephone number, a time, an amount, a date with a point at its end: what a line from the right would turn round. Digits
/// alone it does not, and of a list with Arabic commas each item is looked at by itself.
fn is_number(text: &str) -> bool {
    let digits = text.chars().any(|c| c.is_ascii_digit()) && !text.chars().all(|c| c.is_ascii_digit());
    digits && !text.contains(|c: char| c.is_alphabetic() || matches!(c, '،' | '؛'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_called_and_keep_their_order() {
        assert_eq!(call("+49 (0) 30 / 23125-100"), "tel:+4903023125100");
        assert_eq!(call("116 016"), "tel:116016");
        assert_eq!(without_isolates("الهاتف: \u{2068}+49 30 23125\u{2069}"), "الهاتف: \u{200e}+49 30 23125");
        assert_eq!(without_isolates("\u{200f}\u{2068}VHS\u{2069} (\u{2068}دورة\u{2069})"), "VHS (دورة)");
        assert_eq!(without_isolates("\u{2068}09:00\u{2069} مغلق"), "\u{200f}\u{200e}09:00 مغلق");
        assert_eq!(
            without_isolates("في \u{2068}\u{2066}\u{2068}15\u{2069}.\u{2068}10\u{2069}.\u{2069}\u{2069}"),
            "في \u{200e}15.10."
        );
        assert_eq!(without_isolates("\u{200f}\u{2068}1\u{2069}. \u{2068}اتصلوا\u{2069}"), "1. اتصلوا");
    }
}
