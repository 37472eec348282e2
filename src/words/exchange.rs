//! What an import or an export says, in sentences.

use super::{Value, Words};

impl Words {
    /// A sentence about an import or an export.
    pub fn exchange(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.say_finding(id, values)
    }
}
