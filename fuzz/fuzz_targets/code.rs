//! QR codes: one that is given fits into its area.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, u8, Vec<String>)| {
    let (columns, rows, texts) = input;
    let (columns, rows) = (usize::from(columns), usize::from(rows));
    if let Some((_, code)) = lotse::qr::fitted(texts.iter().map(|text| ((), text.as_str())), columns, rows) {
        assert!(code.columns() <= columns && code.rows() <= rows);
        assert_eq!(code.cells().count(), code.rows());
        assert!(code.cells().all(|row| row.len() == code.columns()));
    }
});
