use lotse::directory::read::*;
use lotse::directory::*;
use lotse::directory::timetable::opening_of;
fn main() {
    let t = std::time::Instant::now();
    let b = BuiltIn::load();
    eprintln!("builtin {:?}", t.elapsed());
    let p = std::env::args().nth(1).unwrap();
    let text = std::fs::read_to_string(&p).unwrap();
    let t = std::time::Instant::now();
    let l = read(vec![File { name: Text::line(&p), text: &text }], &b).unwrap();
    eprintln!("read {:?} offers {} findings {}", t.elapsed(), l.directory.offers.len(), l.findings.len());
    for x in l.findings.iter().take(20) { println!("{} {}:{} {:?}", x.code.name(), x.place.line, x.place.column, x.arguments); }
    let d = l.directory;
    let m = Moment::new(lotse::directory::moment::parse_local("2026-11-23T10:00").unwrap(), d.about.zone());
    let t = std::time::Instant::now();
    let index = lotse::search::Index::build(&d, m.date());
    eprintln!("index {:?} words {}", t.elapsed(), index.vocabulary.len());
    for line in std::env::args().skip(2) {
        let t = std::time::Instant::now();
        let q = lotse::search::Query::parse(&line, &d, &index.facets);
        let f = q.all_filters(&Default::default());
        let r = lotse::search::search(&index, &q, &f, |o| opening_of(&d, &d.offers[o as usize].offer, &m).state);
        let e = t.elapsed();
        println!("== {line}  {:?} hits {} full {} unstated {} hints {:?}", e, r.hits.len(), r.full, r.unstated.len(), q.hints);
        let plan = lotse::search::plan::Plan::new(&q, &index);
        for h in r.hits.iter().take(4) {
            let o = &d.offers[h.offer as usize].offer;
            let why: Vec<String> = lotse::search::rank::explain(&index, &plan, h.offer).iter().map(|x| format!("{}~{}({} {} {} w{})", plan.words[x.word].typed.text, index.vocabulary.word(x.term), x.way.name(), x.field.name(), x.points, x.weight)).collect();
            println!("   {} {} {:b} {:?} {}", h.score, o.id, h.missing, o.needs.iter().map(|n| d.needs.get(*n).unwrap().id.as_str()).collect::<Vec<_>>(), why.join(" "));
        }
    }
}
