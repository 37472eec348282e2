//! The code of a finding as people write it.

use super::{Call, Stop};
use crate::directory::Text;
use crate::directory::finding::Code;
use crate::directory::nearest::nearest;
use crate::words::Value;

impl Call<'_> {
    /// The code that was written; else the nearest one is named.
    pub(super) fn code(&self, written: &str) -> Result<Code, Stop> {
        // People copy what they see: `error[unknown-key]`, capitals, underscores.
        let folded = written.trim().to_lowercase().replace('_', "-");
        let bare = folded.rsplit('[').next().unwrap_or_default().trim_end_matches(']');
        Code::named(bare).ok_or_else(|| {
            let written = Text::line(written);
            let near = nearest(bare, Code::ALL.iter().map(|code| code.name())).unwrap_or("none");
            let known = Code::ALL.iter().map(|code| code.name()).collect::<Vec<_>>().join(", ");
            Stop::Said(self.words.say(
                "unknown-code",
                &[("written", (&written).into()), ("near", Value::Text(near)), ("known", (&known).into())],
            ))
        })
    }
}
