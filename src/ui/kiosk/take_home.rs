//! An offer as a QR code, with what it holds in words beside it.

use super::canvas::{BUTTON_WIDTH, Canvas};
use super::frame;
use super::scene::{Align, Piece, Role};
use super::texts;
use crate::app::kiosk::model::Area;
use crate::directory::Text;
use crate::qr;
use crate::words::Words;
use crate::words::kiosk::{Content, Phrase};

/// The least columns for words beside a code; else they stand on the other side's spare rows.
const WORDS: u16 = 14;

/// Lays the page out: code, words, and the fixed controls in columns at the side. The content shrinks before its modules do.
pub(super) fn lay(canvas: &mut Canvas<'_>, words: &Words, whole: Area, id: &Text) {
    let visit = canvas.visit;
    let numbers = frame::emergency(canvas, words, whole);
    let area = Area { height: numbers.saturating_sub(whole.y), ..whole };
    let side = if whole.width >= 100 { 2 * BUTTON_WIDTH + 7 } else { BUTTON_WIDTH + 1 };
    let left = Area { width: area.width.saturating_sub(side + 1), ..area };
    let right = Area { x: area.x + area.width - side, width: side, ..area };
    frame::beside(canvas, words, right);
    let (Some(shelf), Some(offer)) = (&visit.shelf, visit.offer(id)) else {
        canvas.text(left, &words.phrase(Phrase::Gone), Role::Text, Align::Start);
        return;
    };
    let contents = words.take_home(&shelf.directory, offer, &visit.now);
    let fits = |columns: u16| {
        let texts = contents.iter().map(|(content, text)| (*content, text.as_str()));
        qr::fitted(texts, usize::from(columns), usize::from(left.height))
    };
    // Words beside the code where that costs nothing of its content; else the code has the room.
    let code = match (fits(left.width.saturating_sub(WORDS + 1)), fits(left.width)) {
        (Some((beside, code)), Some((alone, _))) if beside == alone => Some((beside, code)),
        (_, alone) => alone,
    };
    let Some((content, code)) = code else { return without(canvas, words, left, id) };
    let cells = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let (wide, high) = (cells(code.columns()), cells(code.rows()));
    canvas.scene.pieces.push(Piece::Code { area: Area { width: wide, height: high, ..left }, code });
    let beside = Area { x: left.x + wide + 1, width: left.width.saturating_sub(wide + 1), ..left };
    let below = Area { y: left.y + high, height: left.height.saturating_sub(high), ..left };
    let text = if beside.width >= WORDS { beside } else { below };
    let provider = offer.provider.and_then(|ix| shelf.directory.provider(ix));
    // In letters too, for whoever has no camera: in the spelling that people know, which is not the code's.
    let spelled = match content {
        Content::Phone => offer.phone.as_ref().or_else(|| provider.and_then(|provider| provider.phone.as_ref())),
        Content::Web => offer.url.as_ref().or_else(|| provider.and_then(|provider| provider.url.as_ref())),
        _ => None,
    };
    let mut lines = vec![
        (spelled.map_or_else(String::new, |text| canvas.field(text)), Role::Title),
        (words.phrase(Phrase::QrHow), Role::Text),
        (words.qr_holds(content), Role::Dim),
    ];
    // What it is for and whose it is was said by the page before; how to use it is said here alone.
    for (at, line) in
        [(words.phrase(Phrase::QrTitle), Role::Title), (offer.name.to_string(), Role::Text)].into_iter().enumerate()
    {
        let rows: usize = lines.iter().chain([&line]).map(|(line, _)| canvas.wrap(line, text.width).len()).sum();
        if rows <= usize::from(text.height) {
            lines.insert(at.min(lines.len()), line);
        }
    }
    captions(canvas, text, &lines);
}

fn captions(canvas: &mut Canvas<'_>, area: Area, lines: &[(String, Role)]) {
    let lines: Vec<&(String, Role)> = lines.iter().filter(|(line, _)| !line.is_empty()).collect();
    let rows: usize = lines.iter().map(|(line, _)| canvas.wrap(line, area.width).len()).sum();
    // Apart where that costs nothing of what is said.
    let apart = u16::from(rows + lines.len() <= usize::from(area.height) + 1);
    let mut top = area.y;
    for (line, role) in lines {
        let place = Area { y: top, height: (area.y + area.height).saturating_sub(top), ..area };
        top += canvas.text(place, line, *role, Align::Start) + apart;
    }
}

/// No code fits: what it would hold stands there in letters.
pub(super) fn without(canvas: &mut Canvas<'_>, words: &Words, area: Area, id: &Text) {
    let visit = canvas.visit;
    let (Some(shelf), Some(offer)) = (&visit.shelf, visit.offer(id)) else {
        return texts::page(canvas, words, area, &[words.phrase(Phrase::Gone)], &[]);
    };
    let contents = words.take_home(&shelf.directory, offer, &visit.now);
    let short = contents.into_iter().find(|(content, _)| *content == Content::Short).map(|(_, text)| text);
    texts::page(canvas, words, area, &[words.phrase(Phrase::QrNone), short.unwrap_or_default()], &[]);
}
