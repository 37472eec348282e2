use lotse::directory::read::*;
use lotse::directory::Text;
fn main() {
    let t = std::time::Instant::now();
    let (b, f) = BuiltIn::of(include_str!("directory/needs.toml"), include_str!("directory/lists.toml"));
    eprintln!("builtin {:?} needs {} findings {}", t.elapsed(), b.needs.len(), f.len());
    for x in &f { println!("BUILTIN {} {:?} {:?}", x.code.name(), x.place.span, x.arguments); }
    let texts: Vec<(String,String)> = std::env::args().skip(1).map(|p| (p.clone(), std::fs::read_to_string(&p).unwrap())).collect();
    let t = std::time::Instant::now();
    let files = texts.iter().map(|(n, t)| File { name: Text::line(n), text: t }).collect();
    match read(files, &b) {
        Ok(l) => {
            eprintln!("read {:?} offers {} findings {}", t.elapsed(), l.directory.offers.len(), l.findings.len());
            for x in &l.findings { println!("{} {}:{}:{} {:?}", x.code.name(), texts[x.place.file as usize].0, x.place.line, x.place.column, x.arguments); }
        }
        Err(u) => println!("{u:?}"),
    }
}
