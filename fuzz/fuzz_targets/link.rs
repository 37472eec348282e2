//! What a kiosk's session and its supervisor hear from each other, should the other be taken over.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::terminal::kiosk::link::{Down, Up};

fuzz_target!(|bytes: &[u8]| {
    let mut from = bytes;
    while let Ok(down) = Down::read(&mut from) {
        let mut frame = Vec::new();
        down.write(&mut frame).unwrap();
        let mut again = Vec::new();
        Down::read(&mut frame.as_slice()).unwrap().write(&mut again).unwrap();
        assert_eq!(again, frame);
    }
    for up in Up::lines(bytes) {
        if let Up::Said(line) | Up::Ready(line) = up {
            assert!(line.len() <= 3 * 4_096);
        }
    }
});
