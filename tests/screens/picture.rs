//! The picture in the README: the program's own cells as an SVG, text as text, colours by the reader's light or dark page.

use crate::common::{Desk, sample};
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A cell in pixels.
const CELL: (f64, f64) = (8.4, 18.0);

/// Pixels around the screen.
const MARGIN: f64 = 12.0;

/// What is pressed for the picture.
const KEYS: &str = "меблі spricht:ar";

const STYLE: &str = "\
text { font: 14px ui-monospace, 'DejaVu Sans Mono', 'Cascadia Mono', Menlo, Consolas, monospace; white-space: pre; fill: #1b1f24 }\n\
.page { fill: #ffffff; stroke: #d0d7de }\n\
.bold { font-weight: bold } .dim { fill: #57606a } .line { text-decoration: underline }\n\
.cyan { fill: #0550ae } .green { fill: #116329 } .magenta { fill: #8a1f6a }\n\
.back { fill: #1b1f24 } .reversed { fill: #ffffff }\n\
@media (prefers-color-scheme: dark) {\n\
  text { fill: #e6edf3 } .page { fill: #0d1117; stroke: #30363d } .dim { fill: #9da7b1 }\n\
  .cyan { fill: #79c0ff } .green { fill: #7ee787 } .magenta { fill: #ffa8dd }\n\
  .back { fill: #e6edf3 } .reversed { fill: #0d1117 }\n\
}\n";

/// The classes of a cell.
fn classes(cell: &Cell) -> String {
    let style = cell.style();
    let mut classes = Vec::new();
    let modifiers = style.add_modifier;
    for (modifier, class) in [
        (Modifier::BOLD, "bold"),
        (Modifier::DIM, "dim"),
        (Modifier::UNDERLINED, "line"),
        (Modifier::REVERSED, "reversed"),
    ] {
        if modifiers.contains(modifier) {
            classes.push(class);
        }
    }
    let colour = match style.fg {
        Some(Color::Cyan) => "cyan",
        Some(Color::Green) => "green",
        Some(Color::Magenta) => "magenta",
        Some(Color::Reset) | None => "",
        Some(other) => panic!("a colour that the picture does not know: {other:?}"),
    };
    if !colour.is_empty() && !modifiers.contains(Modifier::REVERSED) {
        classes.push(colour);
    }
    classes.join(" ")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A screen as an SVG; each run of letters of a style keeps the width of its cells, whatever font there is.
pub fn svg(buffer: &Buffer, title: &str) -> String {
    let (columns, rows) = (buffer.area.width, buffer.area.height);
    let (wide, high) = (f64::from(columns) * CELL.0 + 2.0 * MARGIN, f64::from(rows) * CELL.1 + 2.0 * MARGIN);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide:.0} {high:.0}\" width=\"{wide:.0}\" height=\"{high:.0}\" \
         role=\"img\" xml:space=\"preserve\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n\
         <rect class=\"page\" x=\"0.5\" y=\"0.5\" width=\"{:.0}\" height=\"{:.0}\" rx=\"8\"/>\n",
        escaped(title),
        wide - 1.0,
        high - 1.0
    );
    for y in 0..rows {
        let mut runs: Vec<(u16, u16, String, String)> = Vec::new();
        let mut x = 0;
        while x < columns {
            let cell = &buffer[(x, y)];
            let cells = u16::try_from(lotse::ui::text::width(cell.symbol()).max(1)).unwrap();
            let class = classes(cell);
            match runs.last_mut() {
                Some((_, run, text, known)) if *known == class => {
                    *run += cells;
                    text.push_str(cell.symbol());
                }
                _ => runs.push((x, cells, cell.symbol().to_owned(), class)),
            }
            x += cells;
        }
        for (x, cells, text, class) in runs {
            let left = MARGIN + f64::from(x) * CELL.0;
            let top = MARGIN + f64::from(y) * CELL.1;
            if class.split(' ').any(|class| class == "reversed") {
                let width = f64::from(cells) * CELL.0;
                writeln!(
                    out,
                    "<rect class=\"back\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{:.1}\"/>",
                    CELL.1
                )
                .unwrap();
            }
            // Blanks at either end need no letters.
            let begins = text.len() - text.trim_start_matches(' ').len();
            let shown = text.trim_matches(' ');
            if shown.is_empty() {
                continue;
            }
            let left = left + begins as f64 * CELL.0;
            let width = lotse::ui::text::width(shown) as f64 * CELL.0;
            let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
            writeln!(
                out,
                "<text{class} x=\"{left:.1}\" y=\"{:.1}\" textLength=\"{width:.1}\" lengthAdjust=\"spacingAndGlyphs\">{}</text>",
                top + 13.5,
                escaped(shown)
            )
            .unwrap();
        }
    }
    out.push_str("</svg>\n");
    out
}

#[test]
fn the_picture_in_the_readme_is_the_screen() {
    let mut desk = Desk::new(sample(), "de", "terminal", (118, 40));
    desk.press(KEYS).check();
    let picture =
        svg(desk.buffer(), "The adviser's screen: needs with counts, results, the offer with its week of hours");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/screen.svg");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &picture).unwrap();
    }
    let there = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        there == picture,
        "docs/screen.svg is not the screen: UPDATE_DOCS=1 cargo test --test screens draws it anew"
    );
}
