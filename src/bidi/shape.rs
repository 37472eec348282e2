//! Arabic letters joined: each becomes the form that it has beside its neighbours (Unicode's Arabic Presentation Forms), lam and
//! alef become one.
//!
//! It may not know directions nor widths of lines.

use super::unit::Unit;
use ar_reshaper::{ArabicReshaper, ReshaperConfig};

/// Lam and the alefs in the forms that they have beside each other, and what they become together: where nothing joins lam from
/// before, and where something does. The crate would make more ligatures than these, and says nothing of what became of what.
const LAM_ALEF: [(char, char, char); 4] = [
    ('\u{fe82}', '\u{fef5}', '\u{fef6}'),
    ('\u{fe84}', '\u{fef7}', '\u{fef8}'),
    ('\u{fe88}', '\u{fef9}', '\u{fefa}'),
    ('\u{fe8e}', '\u{fefb}', '\u{fefc}'),
];

/// Lam at the beginning of letters that are joined.
const LAM_FIRST: char = '\u{fedf}';

/// Lam among them.
const LAM_AMONG: char = '\u{fee0}';

/// The units with their Arabic letters joined.
pub fn joined(units: Vec<Unit>) -> Vec<Unit> {
    if !units.iter().any(|unit| unit.arabic().is_some()) {
        return units;
    }
    let reshaper = ArabicReshaper::new(ReshaperConfig { support_ligatures: false, ..ReshaperConfig::default() });
    let mut out: Vec<Unit> = Vec::with_capacity(units.len());
    let mut run: Vec<Unit> = Vec::new();
    for unit in units {
        // Letters with something between them that is not drawn, such as the end of an isolated name, do not join.
        let touches = run.last().is_none_or(|last| last.range.end == unit.range.start && !last.apart);
        if unit.arabic().is_some() && touches {
            run.push(unit);
            continue;
        }
        flush(&reshaper, &mut run, &mut out);
        if unit.arabic().is_some() { run.push(unit) } else { out.push(unit) }
    }
    flush(&reshaper, &mut run, &mut out);
    out
}

/// Joins the letters of a run and puts them behind the others.
fn flush(reshaper: &ArabicReshaper, run: &mut Vec<Unit>, out: &mut Vec<Unit>) {
    let letters: String = run.iter().map(|unit| unit.text.as_str()).collect();
    let forms: Vec<char> = reshaper.reshape(letters).chars().collect();
    // One form a letter; should that ever not be so, the letters stay as they are, and readable.
    let forms = if forms.len() == run.len() { forms } else { Vec::new() };
    let mut rest = run.drain(..).zip(forms.iter().copied().map(Some).chain(std::iter::repeat(None))).peekable();
    while let Some((mut unit, form)) = rest.next() {
        let ligature = rest.peek().and_then(|(_, next)| lam_alef(form?, (*next)?));
        if let Some((ligature, (alef, _))) = ligature.and_then(|ligature| Some((ligature, rest.next()?))) {
            unit.text = ligature.to_string();
            unit.range.end = alef.range.end;
        } else if let Some(form) = form {
            unit.text = form.to_string();
        }
        out.push(unit);
    }
}

fn lam_alef(lam: char, alef: char) -> Option<char> {
    let (_, alone, joined) = LAM_ALEF.into_iter().find(|(form, ..)| *form == alef)?;
    match lam {
        LAM_FIRST => Some(alone),
        LAM_AMONG => Some(joined),
        _ => None,
    }
}
