//! Texts to paste elsewhere: an offer's contact, an offer as a whole, and a note to whoever keeps an entry.
//!
//! It may not know how they are copied. They go to clients and colleagues, so nothing that is kept about an offer is in the
//! first two.

use super::Words;
use super::sheet::Frame;
use crate::directory::model::Keeping;
use crate::directory::{Directory, Moment, Offer};

impl Words {
    /// Where to go, whom to ask and when, in a few lines: name, provider, address, phone, mail, web, hours, date of
    /// verification, the directory's name, and what must not be overlooked. Ends with a line feed.
    pub fn contact_text<E: AsRef<Offer>>(
        &self,
        directory: &Directory<E>,
        offer: &Offer,
        now: &Moment,
        texts_in: &str,
    ) -> String {
        let frame = Frame::new(self, directory, offer, None, now, texts_in);
        let mut lines = vec![frame.title(), frame.subtitle()];
        lines.extend(frame.warnings());
        lines.extend(frame.addresses());
        lines.extend(frame.contact().0);
        lines.extend(frame.hours_in_words().0);
        lines.push(frame.footer());
        lines.push(self.directory_line(directory, now));
        joined(&lines)
    }

    /// All that the public may know about an offer, a paragraph a part. Ends with a line feed.
    pub fn offer_text<E: AsRef<Offer>>(
        &self,
        directory: &Directory<E>,
        offer: &Offer,
        now: &Moment,
        texts_in: &str,
    ) -> String {
        let sheet = self.sheet(directory, offer, None, now, texts_in);
        let mut paragraphs = vec![vec![sheet.title, sheet.subtitle], sheet.warnings];
        for row in sheet.rows {
            let label = self.say("copy-part", &[("label", (&row.label).into())]);
            paragraphs.push([label].into_iter().chain(row.lines).collect());
        }
        paragraphs.push(vec![sheet.footer, self.directory_line(directory, now)]);
        let paragraphs: Vec<String> =
            paragraphs.iter().map(|lines| joined(lines)).filter(|text| !text.is_empty()).collect();
        paragraphs.join("\n")
    }

    /// A note to whoever keeps an entry that it may be wrong: which offer, with lines to fill in. It goes to nobody by
    /// itself. Ends with a line feed.
    pub fn wrong_entry<E: AsRef<Offer>>(
        &self,
        directory: &Directory<E>,
        offer: &Offer,
        keeping: Option<&Keeping>,
        now: &Moment,
    ) -> String {
        let frame = Frame::new(self, directory, offer, keeping, now, directory.about.main_language());
        let owner = keeping.and_then(|keeping| keeping.owner.as_ref());
        let subject = [("name", (&offer.name).into()), ("id", (&offer.id).into())];
        let mut lines = vec![self.say("copy-wrong-subject", &subject)];
        lines.extend(owner.map(|owner| frame.with("copy-wrong-to", owner)));
        lines.push(frame.with("copy-wrong-directory", &directory.about.name));
        lines.push(frame.with("copy-wrong-provider", &frame.subtitle()));
        lines.push(frame.footer());
        lines.push(frame.with_day("copy-wrong-date", now.date()));
        lines.push(String::new());
        lines.extend(["copy-wrong-what", "copy-wrong-right", "copy-wrong-source"].map(|id| self.get(id)));
        lines.push(String::new());
        lines.push(self.get("copy-wrong-privacy"));
        lines.iter().flat_map(|line| [line, "\n"]).collect()
    }

    fn directory_line<E>(&self, directory: &Directory<E>, now: &Moment) -> String {
        let date = self.date(now.date());
        self.say("copy-directory", &[("text", (&directory.about.name).into()), ("date", (&date).into())])
    }
}

/// Lines, each with its line feed; empty ones are left out.
fn joined(lines: &[String]) -> String {
    lines.iter().filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}
