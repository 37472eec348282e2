//! The text of a file from another program, whatever it was saved as.
//!
//! Unlike a directory, which is kept in UTF-8, a spreadsheet's export is what its program made of it: the encoding is taken
//! as it is recognised, and named in the report.

use std::borrow::Cow;

/// How a file was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, either byte first.
    Utf16,
    /// Windows-1252, which has ISO-8859-1 in it: what Excel in the western world calls CSV.
    Windows1252,
}

impl Encoding {
    /// Its usual name.
    pub const fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16 => "UTF-16",
            Encoding::Windows1252 => "Windows-1252",
        }
    }
}

/// Why bytes are no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoText {
    /// An archive, which is what XLSX and ODS files are.
    Spreadsheet,
    /// Something else with zeros in it.
    Binary,
    /// UTF-8 in most lines and something else in one: from 1, with the line as far as it can be shown.
    Mixed {
        /// The line, from 1.
        line: usize,
    },
    /// Nothing is in it.
    Empty,
}

/// The text, without a byte order mark, and how it was written.
///
/// # Errors
/// What the bytes are instead.
pub fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), NoText> {
    match bytes {
        [] => return Err(NoText::Empty),
        [b'P', b'K', 3 | 5, ..] | [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(NoText::Spreadsheet),
        [0xFF, 0xFE, rest @ ..] => return Ok((utf16(rest, u16::from_le_bytes).into(), Encoding::Utf16)),
        [0xFE, 0xFF, rest @ ..] => return Ok((utf16(rest, u16::from_be_bytes).into(), Encoding::Utf16)),
        _ => {}
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let sample = bytes.get(..4096).unwrap_or(bytes);
    let zeros = memchr::memchr_iter(0, sample).count();
    if zeros * 5 > sample.len() * 2 {
        let low_first = sample.iter().skip(1).step_by(2).filter(|byte| **byte == 0).count() * 2 > zeros;
        let read = if low_first { u16::from_le_bytes } else { u16::from_be_bytes };
        return Ok((utf16(bytes, read).into(), Encoding::Utf16));
    }
    if zeros * 20 > sample.len() {
        return Err(NoText::Binary);
    }
    let error = match std::str::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => return Err(NoText::Empty),
        Ok(text) => return Ok((text.into(), Encoding::Utf8)),
        Err(error) => error,
    };
    // Letters beyond ASCII that are right in UTF-8 are hardly ever chance: then two files were put together.
    let right = bytes.utf8_chunks().flat_map(|chunk| chunk.valid().chars()).filter(|c| !c.is_ascii()).count();
    let wrong = bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count();
    let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
    if right >= 2 && right * 4 > wrong {
        return Err(NoText::Mixed { line: memchr::memchr_iter(b'\n', before).count() + 1 });
    }
    Ok((bytes.iter().map(|byte| western(*byte)).collect::<String>().into(), Encoding::Windows1252))
}

fn utf16(bytes: &[u8], read: fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| read(*pair));
    let text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
}

/// A letter of Windows-1252 (the Unicode Consortium's `CP1252.TXT`).
fn western(byte: u8) -> char {
    const UPPER: [char; 32] = [
        '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž', '\u{fffd}',
        '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => UPPER.get(usize::from(byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        byte => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_spreadsheets_write_is_read() {
        let text = "Träger;Größe\r\n„Brücke“;5 €\r\n";
        let bytes = |wide: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(wide).collect::<Vec<u8>>();
        let western: Vec<u8> = text.chars().map(|c| (0..=255).find(|b| western(*b) == c).unwrap()).collect();
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            ([b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat(), Encoding::Utf8),
            ([b"\xFF\xFE".as_slice(), &bytes(u16::to_le_bytes)].concat(), Encoding::Utf16),
            ([b"\xFE\xFF".as_slice(), &bytes(u16::to_be_bytes)].concat(), Encoding::Utf16),
            (western.clone(), Encoding::Windows1252),
        ] {
            let (read, as_what) = decode(&bytes).unwrap();
            assert_eq!((read.as_ref(), as_what), (text, encoding));
        }
        let mixed = [text.as_bytes(), &western].concat();
        assert_eq!(decode(&mixed), Err(NoText::Mixed { line: 3 }));
        assert_eq!(decode(b"PK\x03\x04xx"), Err(NoText::Spreadsheet));
        assert_eq!(decode(b""), Err(NoText::Empty));
        assert_eq!(decode(&[0, 1, 2, 0, 0xff, 9, 9, 9]), Err(NoText::Binary));
    }
}
