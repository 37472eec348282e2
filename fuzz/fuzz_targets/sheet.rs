//! What others send: bytes as a spreadsheet and as HSDS; what is taken from them is a file that can be read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::directory::Text;
use lotse::directory::finding::Code;
use lotse::directory::read::{BuiltIn, File, read};
use lotse::exchange::datum::Batch;
use lotse::exchange::glossary::Glossary;
use lotse::exchange::mapping::Mapping;
use lotse::exchange::{decode, hsds::import, import_csv, sheet, write};
use std::sync::LazyLock;

static BUILT_IN: LazyLock<BuiltIn> = LazyLock::new(BuiltIn::load);

fn is_readable(batch: &Batch) {
    let text = write::file(batch);
    // Without a name and a format nothing is a directory; but it must be TOML.
    let findings = match read(vec![File { name: Text::line("x"), text: &text }], &BUILT_IN) {
        Ok(loaded) => loaded.findings,
        Err(unusable) => unusable.findings,
    };
    assert!(findings.iter().all(|finding| finding.code != Code::Syntax), "{findings:?}\n{text}");
}

fuzz_target!(|bytes: &[u8]| {
    let glossary = Glossary::new(&BUILT_IN.lists, &BUILT_IN.needs);
    if let Ok((text, _)) = decode::decode(bytes)
        && let Ok(sheet) = sheet::read(&text)
    {
        let mapping = Mapping::proposed(&sheet.headings);
        is_readable(&import_csv::import(&sheet, &mapping, None, &glossary).batch);
    }
    for name in ["services.json", "services.csv"] {
        let part = import::Part { name: name.to_owned(), bytes: bytes.to_vec() };
        if let Ok(imported) = import::import(&[part], &[], None, &glossary) {
            is_readable(&imported.batch);
        }
    }
});
