//! Addresses that another program may be given, and which of them an offer has.
//!
//! An [`Address`] begins with one of a few schemes and holds visible ASCII alone, so it can be neither an option nor a path, nor
//! anything that a browser would run; whoever starts a program with it as one argument needs no further care. What a
//! directory says cannot be trusted, its checks or not: an address that does not fit is none.

use crate::directory::model::{Place, Provider};
use crate::directory::{Directory, Offer, Text};
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// The schemes; nothing else is opened.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Longer ones are cut off by some programs and systems.
const LONGEST: usize = 8_000;

/// What may not stand in a web address as it is. `%` may: it is part of what is encoded already.
const WEB: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'\'');

/// What may stand in the value of a mail's field, or of a search.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The part of a mail address before the `@`.
const MAILBOX: &AsciiSet = &VALUE.remove(b'+');

/// An address that can be given to another program.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address(String);

impl Address {
    /// A web page.
    pub fn web(written: &str) -> Option<Address> {
        let scheme = ["https://", "http://"].into_iter().find(|scheme| written.starts_with(scheme))?;
        let host = written.strip_prefix(scheme)?.split(['/', '?', '#']).next()?;
        // A name and a password before the host only ever disguise where one gets to.
        let plain = !host.is_empty() && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':'));
        let clean = !written.chars().any(|c| c.is_whitespace() || c.is_control());
        (plain && clean && host.starts_with(char::is_alphanumeric))
            .then(|| Address::checked(utf8_percent_encode(written, WEB).to_string()))?
    }

    /// A mail to somebody.
    pub fn mail(to: &str) -> Option<Address> {
        Address::checked(format!("mailto:{}", mailbox(to)?))
    }

    /// A mail with a subject and a text, to somebody or, where that is no mail address, to nobody yet (RFC 6068).
    pub fn letter(to: Option<&str>, subject: &str, text: &str) -> Option<Address> {
        let to = to.and_then(mailbox).unwrap_or_default();
        let text = text.replace('\n', "\r\n");
        let (subject, text) = (utf8_percent_encode(subject, VALUE), utf8_percent_encode(&text, VALUE));
        Address::checked(format!("mailto:{to}?subject={subject}&body={text}"))
    }

    /// A place on the map: by its point, else by its street and town.
    pub fn map(place: &Place) -> Option<Address> {
        if let (Some(lat), Some(lon)) = (place.lat, place.lon) {
            return Address::checked(format!(
                "https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=18/{lat}/{lon}"
            ));
        }
        Address::street(place.street.as_ref(), place.postcode.as_ref(), place.town.as_ref())
    }

    fn street(street: Option<&Text>, postcode: Option<&Text>, town: Option<&Text>) -> Option<Address> {
        let town: Vec<&str> = [postcode, town].into_iter().flatten().map(Text::as_str).collect();
        let query = format!("{}, {}", street?, town.join(" "));
        let query = utf8_percent_encode(query.trim_end_matches(", "), VALUE);
        Address::checked(format!("https://www.openstreetmap.org/search?query={query}"))
    }

    /// The rule that every address keeps, however it was made.
    fn checked(text: String) -> Option<Address> {
        let known = SCHEMES.iter().any(|scheme| text.starts_with(scheme) && text.len() > scheme.len());
        (known && text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_graphic())).then_some(Address(text))
    }

    /// As it is given to a program.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A mail address as a link has it; none where it is not one.
fn mailbox(written: &str) -> Option<String> {
    let (local, domain) = written.split_once('@')?;
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let good = !local.is_empty()
        && !local.chars().any(|c| c.is_whitespace() || c.is_control())
        && domain.starts_with(char::is_alphanumeric)
        && domain.chars().all(fits);
    good.then(|| format!("{}@{}", utf8_percent_encode(local, MAILBOX), utf8_percent_encode(domain, VALUE)))
}

/// What an address leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A web page.
    Web,
    /// A mail.
    Mail,
    /// A map.
    Map,
}

/// An address of an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it leads to.
    pub kind: Kind,
    /// The address.
    pub address: Address,
    /// As it stands in the offer; where this is shown it can be clicked.
    pub shown: Text,
    /// Whose it is, where that is not plain: a contact, a place.
    pub of: Option<Text>,
}

/// The addresses of an offer, in the order in which they are said. Of a hidden address there is no map.
pub fn links<E: AsRef<Offer>>(directory: &Directory<E>, offer: &Offer) -> Vec<Link> {
    let provider = offer.provider.and_then(|ix| directory.provider(ix));
    let mut links: Vec<Link> = Vec::new();
    let mut push = |kind, address: Option<Address>, shown: &Text, of: Option<&Text>| {
        let Some(address) = address else { return };
        if !links.iter().any(|link| link.address == address) {
            links.push(Link { kind, address, shown: shown.clone(), of: of.cloned() });
        }
    };
    let central =
        |own: Option<&Text>, of: fn(&Provider) -> Option<&Text>| own.or_else(|| provider.and_then(of)).cloned();
    if let Some(url) = central(offer.url.as_ref(), |provider| provider.url.as_ref()) {
        push(Kind::Web, Address::web(&url), &url, None);
    }
    if let Some(url) = &offer.booking_url {
        push(Kind::Web, Address::web(url), url, None);
    }
    if let Some(email) = central(offer.email.as_ref(), |provider| provider.email.as_ref()) {
        push(Kind::Mail, Address::mail(&email), &email, None);
    }
    for contact in &offer.contacts {
        if let Some(email) = &contact.email {
            push(Kind::Mail, Address::mail(email), email, Some(&contact.role));
        }
    }
    if offer.hidden_address {
        return links;
    }
    for (_, place) in directory.places_of(offer) {
        push(Kind::Map, Address::map(place), place.street.as_ref().unwrap_or(&place.name), Some(&place.name));
    }
    if offer.at.is_empty()
        && let Some(provider) = provider
        && let Some(street) = &provider.street
    {
        let address = Address::street(Some(street), provider.postcode.as_ref(), provider.town.as_ref());
        push(Kind::Map, address, street, Some(&provider.name));
    }
    links
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn pages_and_mails_are_as_they_were_written() {
        for good in ["https://vhs.example.org/kurse?x=1&y=%20#z", "http://example.org", "https://example.org:8080/"] {
            assert_eq!(Address::web(good).as_ref().map(Address::as_str), Some(good));
        }
        let of = |address: Option<Address>| address.map(|address| address.0).unwrap_or_default();
        assert_eq!(of(Address::web("https://büro.example.org/ä'b")), "https://b%C3%BCro.example.org/%C3%A4%27b");
        assert_eq!(of(Address::mail("a.b+c@example.org")), "mailto:a.b+c@example.org");
        // Nothing in a mail address can add a field to the mail.
        assert_eq!(of(Address::mail("a?cc=b&x@example.org")), "mailto:a%3Fcc%3Db%26x@example.org");
        assert_eq!(
            of(Address::letter(Some("a@example.org"), "Bitte prüfen: a & b", "Zeile 1\nZeile 2?")),
            "mailto:a@example.org?subject=Bitte%20pr%C3%BCfen%3A%20a%20%26%20b&body=Zeile%201%0D%0AZeile%202%3F"
        );
        assert_eq!(of(Address::letter(Some("Zimmer 3"), "x", "y")), "mailto:?subject=x&body=y");
    }

    #[test]
    fn what_is_no_page_and_no_mail_is_no_address() {
        for bad in [
            "",
            "-x",
            "--help",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "HTTPS://example.org",
            "https://",
            "https:///x",
            "https://user@example.org",
            "https://example.org@evil.example.org",
            "https://a b.example.org",
            "https://example.org/\n-x",
            "https://example.org/\u{1b}[2J",
            " https://example.org",
            "https://-x/",
            "https://$(reboot)/",
            "//example.org",
            "example.org",
        ] {
            assert_eq!(Address::web(bad), None, "{bad:?}");
        }
        for bad in ["", "@", "a@", "@b.de", "a b@example.org", "a@b\n", "a@-b", "a@b?cc=c", "a@b,c@d"] {
            assert_eq!(Address::mail(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn a_place_is_found_by_its_point_or_its_street() {
        let text = |text: &str| Some(Text::line(text));
        let mut place =
            Place { street: text("Am Markt 1"), postcode: text("99999"), town: text("Bad Muster"), ..Place::default() };
        let of = |place: &Place| Address::map(place).map(|address| address.0).unwrap_or_default();
        assert_eq!(of(&place), "https://www.openstreetmap.org/search?query=Am%20Markt%201%2C%2099999%20Bad%20Muster");
        (place.lat, place.lon) = (Some(51.9), Some(8.4));
        assert_eq!(of(&place), "https://www.openstreetmap.org/?mlat=51.9&mlon=8.4#map=18/51.9/8.4");
        assert_eq!(Address::map(&Place { name: Text::line("x"), ..Place::default() }), None);
    }

    proptest! {
        #[test]
        fn whatever_a_file_says_an_address_is_one_harmless_argument(text in "(https?://|mailto:|-|file:)?\\PC{0,20}[\\x00-\\x7f]{0,10}", body in any::<String>()) {
            let letter = Address::letter(Some(&text), &body, &body);
            for address in [Address::web(&text), Address::mail(&text), letter].into_iter().flatten() {
                prop_assert!(address.0.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'`<>\\".contains(&byte)));
                prop_assert!(SCHEMES.iter().any(|scheme| address.0.starts_with(scheme)));
            }
        }
    }
}
