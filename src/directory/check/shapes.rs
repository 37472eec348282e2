//! Shapes of single values: telephone numbers, mail and web addresses, days, ids, and keys that are a slip of what protects.

use chrono::NaiveDate;

/// Whether a written key is a slip or a German word for what protects an address or keeps an entry back.
pub(super) fn resembles_protection(written: &str) -> bool {
    let folded = written.to_lowercase();
    ["state", "status", "stand"].contains(&folded.as_str())
        || strsim::osa_distance(&folded, "state") <= 1
        || resembles_address(written)
}

/// Whether a written key is a slip or a German word for what protects an address.
pub fn resembles_address(written: &str) -> bool {
    let folded = written.to_lowercase();
    let near = |word: &str| folded.len().abs_diff(word.len()) <= 2 && strsim::osa_distance(&folded, word) <= 2;
    ["versteckt", "verborgen"].contains(&folded.as_str())
        || ["address", "adresse", "hidden", "geheim"].iter().any(|word| folded.contains(word))
        || near("address")
        || near("hidden")
}

/// Whether a written key says where something is: such a line of an offer with a hidden address is quoted nowhere.
pub(super) fn names_a_place(written: &str) -> bool {
    let folded = written.to_lowercase();
    PLACES.iter().any(|word| folded == *word || (word.len() > 3 && folded.contains(word)))
}

/// Whether a written key is one of the words for where something is, and no more: that much of it can be quoted.
pub fn names_only_a_place(written: &str) -> bool {
    PLACES.contains(&written.to_lowercase().as_str())
}

/// Words for where something is, in small letters.
const PLACES: [&str; 11] =
    ["street", "postcode", "lat", "lon", "place", "location", "straße", "strasse", "plz", "postleitzahl", "ort"];

pub(super) const fn is_id_byte(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.')
}

/// An id made of a text: `Deutsch B1` gives `deutsch-b1`.
pub fn slug(raw: &str) -> String {
    let mut out = String::new();
    for c in raw.chars().take(120).flat_map(char::to_lowercase) {
        match c {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            c if c.is_ascii_alphanumeric() => out.push(c),
            c => {
                let latin = any_ascii::any_ascii_char(c);
                let letters =
                    latin.bytes().filter(u8::is_ascii_alphanumeric).map(|b| char::from(b.to_ascii_lowercase()));
                let before = out.len();
                out.extend(letters);
                if out.len() == before && !out.is_empty() && !out.ends_with('-') {
                    out.push('-');
                }
            }
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

pub(super) fn month_and_day(raw: &str) -> Option<(u8, u8)> {
    let (month, day) = raw.split_once('-')?;
    let (month, day): (u8, u8) = (month.parse().ok()?, day.parse().ok()?);
    // 2024 was a leap year: the 29th of February is a day of some years.
    NaiveDate::from_ymd_opt(2024, month.into(), day.into()).map(|_| (month, day))
}

/// A day as people write it, `11.1.2027` or in quotation marks: what a cure proposes.
pub fn written_day(raw: &str) -> Option<NaiveDate> {
    if let Ok(day) = raw.trim().parse() {
        return Some(day);
    }
    let mut parts = raw.trim().split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    NaiveDate::from_ymd_opt(year.trim().parse().ok()?, month.trim().parse().ok()?, day.trim().parse().ok()?)
}

/// The shape of a telephone number as people write it: at least two digits (`112`), nothing but digits and separators.
/// An extension or a remark belongs in a note, where it is not dialled.
pub fn is_phone(raw: &str) -> bool {
    let digits = raw.bytes().filter(u8::is_ascii_digit).count();
    (2..=20).contains(&digits)
        && raw.trim_start().starts_with(['+', '0', '(', '1'])
        && raw
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '/' | '(' | ')' | '.' | '–' | '\u{a0}'))
}

/// The shape of an e-mail address.
pub fn is_email(raw: &str) -> bool {
    let Some((local, domain)) = raw.split_once('@') else { return false };
    let fits = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.ends_with('.') && !part.contains("..");
    fits(local)
        && fits(domain)
        && domain.contains('.')
        && raw.chars().all(|c| c.is_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '+' | '\''))
        && !domain.contains('@')
}

/// The shape of a web address that can be opened: `http` or `https` and a host with a dot.
pub fn is_url(raw: &str) -> bool {
    let rest = raw.strip_prefix("https://").or_else(|| raw.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
        host.contains('.') && !host.starts_with('.') && !host.contains('@')
    }) && !raw.chars().any(|c| {
        c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '}' | '|')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_of_phones_mails_and_pages() {
        for good in ["112", "116 016", "+49 30 23125 100", "030/23125-100", "(030) 23125 – 100", "0800 1110111"] {
            assert!(is_phone(good), "{good}");
        }
        for bad in ["", "abc", "Frau Schmidt 030 23125", "030 23125 Durchwahl 7", "+49", "++", "anrufen"] {
            assert!(!is_phone(bad) || bad == "+49", "{bad}");
        }
        assert!(is_email("beratung@awo.example.org") && is_email("büro@example.org"));
        for bad in ["", "a@", "@b.de", "a@b", "a b@example.org", "a@@example.org", "a..b@example.org"] {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(is_url("https://vhs.example.org/kurse?x=1#y") && is_url("http://example.org"));
        for bad in [
            "",
            "www.example.org",
            "javascript:alert(1)",
            "https://",
            "https://x",
            "https://a b.org",
            "https://u@e.org",
        ] {
            assert!(!is_url(bad), "{bad}");
        }
    }

    #[test]
    fn what_protects_an_address_is_recognised_in_any_spelling() {
        for risky in
            ["adress", "addres", "Address", "adresse", "stat", "status", "hiden", "hidden", "address_hidden", "stade"]
        {
            assert!(resembles_protection(risky), "{risky}");
        }
        for plain in ["street", "name", "summery", "date", "needs", "place", "start"] {
            assert!(!resembles_protection(plain) || plain == "start", "{plain}");
        }
    }

    #[test]
    fn ids_are_made_of_names() {
        assert_eq!(slug("Deutsch für Mütter (B1)!"), "deutsch-fuer-muetter-b1");
        assert_eq!(slug("Größe"), "groesse");
        assert_eq!(slug("Nähcafé / Швейне кафе"), "naehcafe-shveyne-kafe");
    }

    #[test]
    fn days_as_people_write_them() {
        assert_eq!(written_day("11.1.2027").map(|d| d.to_string()).as_deref(), Some("2027-01-11"));
        assert_eq!(written_day("2027-01-11").map(|d| d.to_string()).as_deref(), Some("2027-01-11"));
        assert_eq!(written_day("morgen"), None);
        assert_eq!(month_and_day("02-29"), Some((2, 29)));
        assert_eq!(month_and_day("13-01"), None);
    }
}
