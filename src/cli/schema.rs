//! `lotse schema`: the JSON Schema of the format, for editors.

use super::{Call, Done, Exit};
use crate::directory::read::BuiltIn;
use crate::upkeep::schema::{Words, schema};

/// Writes the schema.
pub(super) fn run(call: &mut Call<'_>) -> Done {
    let built_in = BuiltIn::load();
    call.out.raw(schema(&Words { lists: &built_in.lists, needs: &built_in.needs }).as_bytes())?;
    Ok(Exit::Good)
}
