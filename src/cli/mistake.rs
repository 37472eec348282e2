//! What clap complains about, in the reader's language and with the nearest right word.

use crate::directory::Text;
use crate::words::{Value, Words};
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// A sentence about a mistake on the command line.
pub fn sentence(error: &clap::Error, words: &Words) -> String {
    let of = |kind| error.get(kind).map(first).unwrap_or_default();
    // Options come as `--format <FORMAT>`; the name is what people recognise.
    let option = |kind| of(kind).split([' ', '=']).next().unwrap_or_default().to_owned();
    let value = of(ContextKind::InvalidValue);
    let known = error.get(ContextKind::ValidValue).map(all).unwrap_or_default();
    let (id, written, near) = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            ("mistake-command", of(ContextKind::InvalidSubcommand), of(ContextKind::SuggestedSubcommand))
        }
        ErrorKind::UnknownArgument if !of(ContextKind::InvalidArg).starts_with('-') => {
            ("mistake-argument", of(ContextKind::InvalidArg), String::new())
        }
        ErrorKind::UnknownArgument => {
            ("mistake-option", option(ContextKind::InvalidArg), option(ContextKind::SuggestedArg))
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            ("mistake-no-value", option(ContextKind::InvalidArg), String::new())
        }
        ErrorKind::InvalidValue => ("mistake-value", option(ContextKind::InvalidArg), of(ContextKind::SuggestedValue)),
        ErrorKind::ValueValidation => ("mistake-number", option(ContextKind::InvalidArg), String::new()),
        ErrorKind::MissingRequiredArgument => {
            ("mistake-missing", of(ContextKind::InvalidArg).replace(['<', '>'], ""), String::new())
        }
        ErrorKind::InvalidUtf8 => ("mistake-bytes", String::new(), String::new()),
        _ => ("mistake-other", of(ContextKind::InvalidArg), String::new()),
    };
    let (written, value, near, known) = (Text::line(&written), Text::line(&value), or_none(&near), or_none(&known));
    words.say(
        id,
        &[
            ("written", (&written).into()),
            ("value", (&value).into()),
            ("near", Value::Text(&near)),
            ("known", Value::Text(&known)),
        ],
    )
}

/// Sentences choose by `none`, since a text cannot be absent.
fn or_none(text: &str) -> String {
    if text.is_empty() { "none".to_owned() } else { Text::line(text).as_str().to_owned() }
}

fn first(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.first().cloned().unwrap_or_default(),
        _ => String::new(),
    }
}

fn all(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        _ => String::new(),
    }
}
