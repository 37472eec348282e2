//! Styles by role. Colours are the terminal's own sixteen in the first theme, fixed ones with tested contrast in two others,
//! none in the last; whatever a colour says is said by an attribute or a sign as well.

use ratatui::style::{Color, Modifier, Style};

/// The styles of a theme, by role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its name.
    pub name: &'static str,
    /// Ordinary text.
    pub text: Style,
    /// What is beside the point.
    pub dim: Style,
    /// Titles and labels.
    pub title: Style,
    /// The letters that were met.
    pub mark: Style,
    /// The row that is chosen, where the focus is.
    pub chosen: Style,
    /// The row that is chosen, where the focus is not.
    pub chosen_away: Style,
    /// A filter.
    pub chip: Style,
    /// Good news: open.
    pub good: Style,
    /// What must not be overlooked.
    pub warning: Style,
    /// Lines between panes.
    pub border: Style,
    /// The line around what has the focus.
    pub focus: Style,
    /// Keys.
    pub key: Style,
}

const PLAIN: Style = Style::new();

const fn rgb(value: u32) -> Color {
    Color::Rgb((value >> 16) as u8, (value >> 8) as u8, value as u8)
}

impl Theme {
    /// The terminal's own colours, none of those that are hard to read on black or white (red, blue, dark grey).
    pub const TERMINAL: Theme = Theme {
        name: "terminal",
        text: PLAIN,
        dim: PLAIN.add_modifier(Modifier::DIM),
        title: PLAIN.add_modifier(Modifier::BOLD),
        mark: PLAIN.fg(Color::Cyan).add_modifier(Modifier::BOLD).add_modifier(Modifier::UNDERLINED),
        chosen: PLAIN.add_modifier(Modifier::REVERSED),
        chosen_away: PLAIN.add_modifier(Modifier::BOLD),
        chip: PLAIN.fg(Color::Cyan).add_modifier(Modifier::BOLD),
        good: PLAIN.fg(Color::Green),
        warning: PLAIN.fg(Color::Magenta).add_modifier(Modifier::BOLD),
        border: PLAIN.add_modifier(Modifier::DIM),
        focus: PLAIN.add_modifier(Modifier::BOLD),
        key: PLAIN.add_modifier(Modifier::BOLD),
    };

    /// High contrast on black.
    pub const DARK: Theme =
        Theme::fixed("dark", 0x00_00_00, 0xff_ff_ff, 0xc8_c8_c8, 0x7f_e0_ff, 0x8c_ff_8c, 0xff_d2_6a);

    /// High contrast on white.
    pub const LIGHT: Theme =
        Theme::fixed("light", 0xff_ff_ff, 0x00_00_00, 0x40_40_40, 0x00_3f_7f, 0x00_4d_00, 0x7a_1f_00);

    /// No colour.
    pub const MONO: Theme = Theme {
        name: "mono",
        text: PLAIN,
        dim: PLAIN,
        title: PLAIN.add_modifier(Modifier::BOLD),
        mark: PLAIN.add_modifier(Modifier::BOLD).add_modifier(Modifier::UNDERLINED),
        chosen: PLAIN.add_modifier(Modifier::REVERSED),
        chosen_away: PLAIN.add_modifier(Modifier::BOLD),
        chip: PLAIN.add_modifier(Modifier::BOLD),
        good: PLAIN,
        warning: PLAIN.add_modifier(Modifier::BOLD),
        border: PLAIN,
        focus: PLAIN.add_modifier(Modifier::BOLD),
        key: PLAIN.add_modifier(Modifier::BOLD),
    };

    const fn fixed(name: &'static str, back: u32, text: u32, dim: u32, accent: u32, good: u32, warning: u32) -> Theme {
        let base = PLAIN.bg(rgb(back)).fg(rgb(text));
        let on_back = PLAIN.bg(rgb(back));
        Theme {
            name,
            text: base,
            dim: on_back.fg(rgb(dim)),
            title: base.add_modifier(Modifier::BOLD),
            mark: on_back.fg(rgb(accent)).add_modifier(Modifier::BOLD).add_modifier(Modifier::UNDERLINED),
            chosen: PLAIN.bg(rgb(text)).fg(rgb(back)),
            chosen_away: base.add_modifier(Modifier::BOLD),
            chip: on_back.fg(rgb(accent)).add_modifier(Modifier::BOLD),
            good: on_back.fg(rgb(good)),
            warning: on_back.fg(rgb(warning)).add_modifier(Modifier::BOLD),
            border: on_back.fg(rgb(dim)),
            focus: on_back.fg(rgb(accent)).add_modifier(Modifier::BOLD),
            key: base.add_modifier(Modifier::BOLD),
        }
    }

    /// The theme of that name; the terminal's own colours where there is none.
    pub fn named(name: &str) -> Theme {
        [Theme::TERMINAL, Theme::DARK, Theme::LIGHT, Theme::MONO]
            .into_iter()
            .find(|theme| theme.name == name)
            .unwrap_or(Theme::TERMINAL)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance (WCAG 2.2).
    fn luminance(color: Color) -> f64 {
        let Color::Rgb(r, g, b) = color else { return 0.0 };
        let linear = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    #[test]
    fn fixed_themes_have_a_contrast_of_seven_to_one() {
        for theme in [Theme::DARK, Theme::LIGHT] {
            for style in
                [theme.text, theme.dim, theme.mark, theme.chosen, theme.chip, theme.good, theme.warning, theme.focus]
            {
                let (a, b) = (luminance(style.fg.unwrap()), luminance(style.bg.unwrap()));
                let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
                assert!(contrast >= 7.0, "{}: {style:?} {contrast:.1}", theme.name);
            }
        }
    }

    #[test]
    fn what_is_chosen_or_met_differs_without_colour() {
        for theme in [Theme::TERMINAL, Theme::MONO] {
            for style in [theme.mark, theme.chosen, theme.chosen_away, theme.warning] {
                assert!(!style.add_modifier.is_empty(), "{}", theme.name);
            }
        }
    }
}
