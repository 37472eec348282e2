//! `lotse explain`: what a finding means, why it matters, how to mend it.

use super::args::ExplainArgs;
use super::output::Style;
use super::{Call, Done, Exit, Stop};
use crate::directory::Text;
use crate::directory::finding::Code;
use crate::directory::nearest::nearest;
use crate::words::Value;

/// Writes the explanation of a code.
pub fn run(call: &mut Call<'_>, args: &ExplainArgs) -> Done {
    // People copy what they see: `error[unknown-key]`, capitals, underscores.
    let folded = args.code.trim().to_lowercase().replace('_', "-");
    let bare = folded.rsplit('[').next().unwrap_or_default().trim_end_matches(']');
    let Some(code) = Code::named(bare) else {
        let written = Text::line(&args.code);
        let near = nearest(bare, Code::ALL.iter().map(|code| code.name())).unwrap_or("none");
        let known = Code::ALL.iter().map(|code| code.name()).collect::<Vec<_>>().join(", ");
        return Err(Stop::Said(call.words.say(
            "unknown-code",
            &[("written", (&written).into()), ("near", Value::Text(near)), ("known", (&known).into())],
        )));
    };
    let severity = call.words.severity(code.severity());
    call.out.styled(Style::Strong, &format!("{severity}[{}]", code.name()))?;
    call.out.end()?;
    call.out.end()?;
    call.out.line(&call.words.explanation(code))?;
    Ok(Exit::Good)
}
