//! `lotse explain`: what a finding means, why it matters, how to mend it.

use super::args::ExplainArgs;
use super::output::Style;
use super::{Call, Done, Exit};

/// Writes the explanation of a code.
pub fn run(call: &mut Call<'_>, args: &ExplainArgs) -> Done {
    let code = call.code(&args.code)?;
    let severity = call.words.severity(code.severity());
    call.out.styled(Style::Strong, &format!("{severity}[{}]", code.name()))?;
    call.out.end()?;
    call.out.end()?;
    call.out.line(&call.words.explanation(code))?;
    Ok(Exit::Good)
}
