//! Bytes from a terminal: whole or byte by byte they mean the same, and silence ends whatever was unfinished.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::app::chord::{Chord, Input};
use lotse::terminal::decode::{Decoder, PASTE_LIMIT, SILENCE};
use std::time::Duration;

fuzz_target!(|bytes: &[u8]| {
    for pastes in [false, true] {
        let mut whole = Decoder::new(pastes);
        let mut inputs = whole.feed(bytes, Duration::ZERO);
        inputs.extend(whole.flush(SILENCE));
        for input in &inputs {
            if let Input::Paste(text) = input {
                assert!(pastes && text.len() <= PASTE_LIMIT);
            }
        }
        let mut slow = Decoder::new(pastes);
        let mut single: Vec<Input> = bytes.iter().flat_map(|byte| slow.feed(&[*byte], Duration::ZERO)).collect();
        single.extend(slow.flush(SILENCE));
        assert_eq!(inputs, single);
        // Whatever was swallowed, once it is silent any key works again.
        let mut now = SILENCE;
        while let Some(due) = whole.flush_due(now) {
            now += due;
            drop(whole.flush(now));
        }
        let key = whole.feed(b"x", now);
        assert!(key.contains(&Input::Press(Chord::char('x'))), "deaf after {}", bytes.escape_ascii());
    }
});
