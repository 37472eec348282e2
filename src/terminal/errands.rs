//! What the machine wants of the desktop and of the terminal's clipboard, and what is said about how it went.

use super::desktop::{self, Errand};
use super::effects;
use super::run::Running;
use crate::app::address::Address;
use crate::app::update::update;
use crate::app::{Model, Msg};
use crate::directory::Text;
use crate::words::Words;

impl Running<'_> {
    /// Puts a text on the clipboard that is the person's: the desktop's, or that of the terminal.
    pub(super) fn copy(&self, model: &mut Model, words: &Words, text: String) {
        let text = match self.desktop.clipboard() {
            Some(call) => match desktop::send(&call, Errand::Copy(text), self.send.clone()) {
                Ok(()) => return,
                Err((Errand::Copy(text), _)) => text,
                Err(_) => return,
            },
            None => text,
        };
        let said = self.copy_by_terminal(words, &text);
        update(model, Msg::Said(said), words);
    }

    /// Copies by the terminal; answers what is said about it.
    fn copy_by_terminal(&self, words: &Words, text: &str) -> String {
        match effects::copy(&self.guard.handle(), text) {
            Ok(()) => words.get("notice-copied"),
            Err(_) => words.get("notice-not-copied"),
        }
    }

    /// Has an address opened. Where that cannot be, it is copied and said, so that it can be opened elsewhere.
    pub(super) fn open(&self, model: &mut Model, words: &Words, address: Address) {
        let said = match self.desktop.opener() {
            None => self.not_opened(words, "notice-no-opener", &address, ""),
            Some(call) => match desktop::send(&call, Errand::Open(address.clone()), self.send.clone()) {
                Ok(()) => words.say("notice-opening", &[("address", address.as_str().into())]),
                Err(_) => self.not_opened(words, "notice-not-opened", &address, &call.name()),
            },
        };
        update(model, Msg::Said(said), words);
    }

    fn not_opened(&self, words: &Words, id: &str, address: &Address, program: &str) -> String {
        let copied = self.copy_by_terminal(words, address.as_str());
        let program = Text::line(program);
        let values =
            [("address", address.as_str().into()), ("program", (&program).into()), ("copied", (&copied).into())];
        words.say(id, &values)
    }

    /// What became of an errand. That something was opened the person sees.
    pub(super) fn reported(&self, model: &mut Model, words: &Words, report: desktop::Report) {
        let program = Text::line(&report.program);
        let said = match (report.errand, report.done) {
            (Errand::Open(_), true) => return,
            (Errand::Open(address), false) => self.not_opened(words, "notice-not-opened", &address, &program),
            (Errand::Copy(_), true) => words.say("notice-copied-here", &[("program", (&program).into())]),
            (Errand::Copy(text), false) => self.copy_by_terminal(words, &text),
        };
        update(model, Msg::Said(said), words);
    }
}
