//! A scene in a buffer: colours, bars, reading order.

use super::scene::{Align, Piece, Role, Scene};
use crate::app::kiosk::model::Area;
use crate::bidi::{Direction, Line};
use crate::qr::Code;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

/// The colours of the visitor's screen, by role. Each pair of letters and ground has a contrast of at least 7 to 1 (A3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    ground: Style,
    field: Style,
    focused: Style,
    on: Style,
    dim: Style,
    good: Style,
    warning: Style,
    emergency: Style,
}

const fn rgb(value: u32) -> Color {
    Color::Rgb((value >> 16) as u8, (value >> 8) as u8, value as u8)
}

const PLAIN: Style = Style::new();

impl Palette {
    /// Light letters on dark: the least glare in a corridor.
    pub const DARK: Palette = Palette {
        ground: PLAIN.bg(rgb(0x00_00_00)).fg(rgb(0xff_ff_ff)),
        field: PLAIN.bg(rgb(0x26_32_38)).fg(rgb(0xff_ff_ff)),
        focused: PLAIN.bg(rgb(0xff_e0_82)).fg(rgb(0x00_00_00)).add_modifier(Modifier::BOLD),
        on: PLAIN.bg(rgb(0x00_3d_33)).fg(rgb(0xff_ff_ff)),
        dim: PLAIN.fg(rgb(0xc8_d0_d4)),
        good: PLAIN.fg(rgb(0xa5_f0_a5)).add_modifier(Modifier::BOLD),
        warning: PLAIN.fg(rgb(0xff_d2_6a)).add_modifier(Modifier::BOLD),
        emergency: PLAIN.fg(rgb(0xff_d2_6a)).add_modifier(Modifier::BOLD),
    };

    /// Dark letters on light.
    pub const LIGHT: Palette = Palette {
        ground: PLAIN.bg(rgb(0xff_ff_ff)).fg(rgb(0x00_00_00)),
        field: PLAIN.bg(rgb(0xe3_e8_ea)).fg(rgb(0x00_00_00)),
        focused: PLAIN.bg(rgb(0x00_2b_5c)).fg(rgb(0xff_ff_ff)).add_modifier(Modifier::BOLD),
        on: PLAIN.bg(rgb(0xc8_e6_c9)).fg(rgb(0x00_00_00)),
        dim: PLAIN.fg(rgb(0x37_40_45)),
        good: PLAIN.fg(rgb(0x00_45_00)).add_modifier(Modifier::BOLD),
        warning: PLAIN.fg(rgb(0x6a_1b_00)).add_modifier(Modifier::BOLD),
        emergency: PLAIN.fg(rgb(0x7a_00_00)).add_modifier(Modifier::BOLD),
    };

    /// No colour: bars, bold and reverse say everything.
    pub const MONO: Palette = Palette {
        ground: PLAIN,
        field: PLAIN,
        focused: PLAIN.add_modifier(Modifier::REVERSED).add_modifier(Modifier::BOLD),
        on: PLAIN.add_modifier(Modifier::BOLD),
        dim: PLAIN,
        good: PLAIN.add_modifier(Modifier::BOLD),
        warning: PLAIN.add_modifier(Modifier::BOLD),
        emergency: PLAIN.add_modifier(Modifier::BOLD),
    };

    /// The palette of that name; the dark one where there is none.
    pub fn named(name: &str) -> Palette {
        match name {
            "light" => Palette::LIGHT,
            "mono" => Palette::MONO,
            _ => Palette::DARK,
        }
    }

    /// The style of letters, over whatever ground they stand on.
    fn letters(&self, role: Role) -> Style {
        match role {
            Role::Text | Role::Button => PLAIN,
            Role::Title | Role::Digit => PLAIN.add_modifier(Modifier::BOLD),
            Role::Dim => self.dim,
            Role::Good => self.good,
            Role::Warning => self.warning,
            Role::Emergency => self.emergency,
            Role::Focused => PLAIN,
        }
    }
}

/// Paints a scene.
pub fn paint(scene: &Scene, palette: &Palette, buffer: &mut Buffer) {
    let area = buffer.area;
    buffer.set_style(area, palette.ground);
    for piece in &scene.pieces {
        match piece {
            Piece::Field { area, focused, on } => field(buffer, *area, *focused, *on, palette, scene.from_right),
            Piece::Line { area, line, role, align } => {
                // A terminal has letters of one size: strokes are what can grow.
                let strokes = if scene.large { Modifier::BOLD } else { Modifier::empty() };
                put(buffer, *area, line, palette.letters(*role).add_modifier(strokes), *align);
            }
            Piece::Code { area, code } => modules(buffer, *area, code),
        }
    }
}

fn rect(area: Area, buffer: &Buffer) -> Rect {
    Rect::new(area.x, area.y, area.width, area.height).intersection(buffer.area)
}

/// The ground of something that can be pressed, with a bar where reading begins: heavy where it has the focus.
fn field(buffer: &mut Buffer, area: Area, focused: bool, on: bool, palette: &Palette, from_right: bool) {
    let style = if focused {
        palette.focused
    } else if on {
        palette.on
    } else {
        palette.field
    };
    let place = rect(area, buffer);
    buffer.set_style(place, style);
    let x = if from_right { (area.x + area.width).saturating_sub(1) } else { area.x };
    let bar = if focused { "┃" } else { "│" };
    for y in place.top()..place.bottom() {
        if let Some(cell) = buffer.cell_mut((x, y)) {
            cell.set_symbol(bar);
        }
    }
}

/// A line in its area: cell by cell, since its order is already that of the screen.
fn put(buffer: &mut Buffer, area: Area, line: &Line, style: Style, align: Align) {
    let spare = area.width.saturating_sub(u16::try_from(line.width()).unwrap_or(u16::MAX));
    let mut x = match (align, line.page) {
        (Align::Start, Direction::Left) => area.x,
        (Align::Start, Direction::Right) => area.x + spare,
        (Align::Centre, _) => area.x + spare / 2,
    };
    let end = area.x + area.width;
    for drawn in &line.cells {
        let wide = u16::try_from(drawn.width).unwrap_or(1);
        if x + wide > end {
            return;
        }
        if let Some(cell) = buffer.cell_mut((x, area.y)) {
            cell.set_symbol(&drawn.text).set_style(style);
        }
        // The second half of a wide letter shows nothing of its own.
        for beside in x + 1..x + wide {
            if let Some(cell) = buffer.cell_mut((beside, area.y)) {
                cell.set_symbol("").set_style(style);
            }
        }
        x += wide;
    }
}

/// A code: dark on light whatever the palette.
fn modules(buffer: &mut Buffer, area: Area, code: &Code) {
    let colour = |(red, green, blue)| Color::Rgb(red, green, blue);
    for (y, row) in (area.y..).zip(code.cells()) {
        for (x, drawn) in (area.x..).zip(row) {
            if let Some(cell) = buffer.cell_mut((x, y)) {
                let style = PLAIN.bg(colour(drawn.background())).fg(colour(drawn.foreground()));
                cell.set_symbol(drawn.symbol()).set_style(style);
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "what fails here is a failed test")]
mod tests {
    use super::*;

    const ROLES: [Role; 8] =
        [Role::Text, Role::Title, Role::Dim, Role::Good, Role::Warning, Role::Button, Role::Digit, Role::Emergency];

    type Rgb = (u8, u8, u8);

    fn rgb(colour: Option<Color>) -> Rgb {
        let Some(Color::Rgb(red, green, blue)) = colour else { panic!("no fixed colour: {colour:?}") };
        (red, green, blue)
    }

    /// The relative luminance (WCAG 2.2, definition).
    fn luminance((red, green, blue): Rgb) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The contrast ratio (WCAG 2.2, definition): 1 to 21.
    fn contrast(a: Rgb, b: Rgb) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Every pair of letters and ground that can stand on the screen.
    fn pairs(palette: &Palette) -> Vec<(String, Rgb, Rgb)> {
        let grounds = [("ground", palette.ground), ("field", palette.field), ("on", palette.on)];
        let mut pairs: Vec<(String, Rgb, Rgb)> = grounds
            .iter()
            .flat_map(|(name, ground)| {
                ROLES.map(|role| {
                    let letters = palette.letters(role).fg.or(ground.fg);
                    (format!("{role:?} on {name}"), rgb(letters), rgb(ground.bg))
                })
            })
            .collect();
        pairs.push(("focused".to_owned(), rgb(palette.focused.fg), rgb(palette.focused.bg)));
        pairs
    }

    #[test]
    fn letters_have_seven_to_one_and_the_focus_three_to_one() {
        for palette in [Palette::DARK, Palette::LIGHT] {
            for (name, letters, ground) in pairs(&palette) {
                assert!(contrast(letters, ground) >= 7.0, "{name}: {:.1}", contrast(letters, ground));
            }
            let focus = rgb(palette.focused.bg);
            for ground in [palette.ground, palette.field, palette.on] {
                // The focus against what is beside it, and the bar at the edge of a field, which is drawn in its letters' colour.
                assert!(contrast(focus, rgb(ground.bg)) >= 3.0, "{:.1}", contrast(focus, rgb(ground.bg)));
                assert!(contrast(rgb(ground.fg), rgb(palette.ground.bg)) >= 3.0);
            }
        }
        assert!((contrast((0, 0, 0), (255, 255, 255)) - 21.0).abs() < 0.01);
    }

    /// What the Linux console makes of a colour: it has sixteen (`drivers/tty/vt/vt.c`, `rgb_foreground`, `rgb_background`).
    fn on_console((red, green, blue): Rgb, is_letter: bool) -> Rgb {
        const COLOURS: [Rgb; 16] = [
            (0, 0, 0),
            (0, 0, 170),
            (0, 170, 0),
            (0, 170, 170),
            (170, 0, 0),
            (170, 0, 170),
            (170, 85, 0),
            (170, 170, 170),
            (85, 85, 85),
            (85, 85, 255),
            (85, 255, 85),
            (85, 255, 255),
            (255, 85, 85),
            (255, 85, 255),
            (255, 255, 85),
            (255, 255, 255),
        ];
        let most = red.max(green).max(blue);
        let least = if is_letter { most / 2 } else { 127 };
        let hue =
            [(red, 4), (green, 2), (blue, 1)].iter().filter(|(share, _)| *share > least).map(|(_, bit)| bit).sum();
        let number = match (is_letter, hue) {
            (true, 7) if most <= 0x55 => 8,
            (true, hue) if most > 0xaa => hue + 8,
            (_, hue) => hue,
        };
        *COLOURS.get(number).unwrap()
    }

    #[test]
    fn the_dark_colours_keep_their_contrast_on_a_console_of_sixteen() {
        for (name, letters, ground) in pairs(&Palette::DARK) {
            let (letters, ground) = (on_console(letters, true), on_console(ground, false));
            assert!(contrast(letters, ground) >= 7.0, "{name}: {letters:?} on {ground:?}");
        }
    }
}
