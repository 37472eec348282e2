//! A person's mail address where an office's belongs: it dies with the next change of staff, and a name in a public directory
//! needs consent.

use super::{Remark, Step, Subject};
use crate::directory::catalogue::Table;
use crate::directory::check::shapes::slug;
use crate::directory::finding::Code;
use crate::directory::model::{Directory, Entry};
use crate::directory::text::Text;

/// First names that are common in Germany, in German, Turkish, Arabic, Polish, Russian and Ukrainian families. None of them is
/// also a word for an office. A name that is missing costs a finding, a wrong one costs trust.
const FIRST_NAMES: &str = "\
aaron achim adam adrian agnes agnieszka ahmad ahmed ahmet aische alena alex alexander alexandra alfred ali alice alicia alina \
amelie amina amir amira ana anastasia andrea andreas andrej andrzej angela angelika anja anke anna anne anneliese annette \
annika anton antonia antonio arne artur astrid axel aylin ayse barbara bastian beate benedikt benjamin bernd bernhard bettina \
bianca birgit birgitta birte bjoern brigitte britta burak can carina carla carmen carola caroline carsten celine charlotte \
christa christian christiane christina christine christof christoph claudia claus clemens constanze cornelia dagmar daniel \
daniela david denise dennis derya detlef diana dieter dirk dmitri dmytro dominik doris dorothea edith elena elif elisabeth \
elke ella ellen elvira emil emilia emine emma emre erik erika ernst esra esther eva fabian fabienne fatima fatma felix finn \
florian francesca frank franz franziska frauke frederik friederike friedrich fritz gabi gabriele georg gerald gerd gerda \
gerhard gerlinde gisela gudrun guenter guenther hakan hamza hanna hannah hannelore hannes hans harald hartmut hasan hassan \
heike heiko heiner heinrich heinz helga helmut hendrik henning henrik herbert hermann hilde holger horst hubert hussein \
ibrahim igor ilona ilse imke ina ines inga inge ingo ingrid irene irina iris irmgard isabel isabell isabella iwona jacqueline \
jakob jan jana janina jannik jasmin jens jessica joachim joerg johann johanna johannes jonas joseph josef judith juergen jule \
julia julian juliane jutta kai karin karina karl karla karolina karsten katarzyna katharina kathrin katja katrin kerstin \
kevin khaled kirsten klara klaus konrad kristin kristina krzysztof lars laura lea lena leon leonie leyla lina linda lisa \
lothar luca lucas luisa lukas lutz lydia magdalena maik maike maja malgorzata manfred manuel manuela marc marcel marco \
marcus margarete margit margot maria mariam marianne marie marina mario marion marius mark marko markus marlene marlies \
marta martha martin martina mary maryam mathias matthias max maximilian mehmet meike melanie melike merve michael michaela \
michel miriam mohamed mohammad mohammed monika moritz murat mustafa nadia nadine nadja natalia natalie nathalie nele nicole \
niklas nils nina noah norbert nora nour olaf oleksandr olena olga oliver omar oskar otto pascal patricia patrick paul paula \
paulina peter petra philipp pia piotr rainer ralf ralph ramona raphael regina reiner reinhard renate rene ricarda richard \
rita robert robin roland rolf roman ronald rosa rosemarie roswitha ruediger rudolf ruth sabine sabrina said samira samuel \
sandra sandy sara sarah sascha sebastian selin selma serkan sibylle sigrid silke silvia simon simone sina sofia sonja sophia \
sophie stefan stefanie steffen stephan stephanie susanne svenja svetlana sven sylvia tamara tania tanja tatiana tatjana \
theresa thomas thorsten tilman tim timo tina tobias tom torben torsten udo ulf ulla ulrich ulrike ulrika ursula ute uwe \
valentina vanessa vera verena veronika viktor viktoria viola volker volodymyr walter waltraud werner wiebke wilfried wilhelm \
wolfgang yasemin yasmin yusuf yvonne zeynep";

/// Words of offices that stand behind a single letter or a name's place all the same: `b.schalter@`, `e.mail@`.
const OFFICES: &[&str] = &[
    "mail", "post", "info", "kontakt", "beratung", "amt", "buero", "team", "service", "stelle", "haus", "zentrum",
    "hilfe", "kurse", "schule", "treff", "schalter", "verein", "ev", "gmbh",
];

pub(super) fn offer(entry: &Entry, subject: Subject, remarks: &mut Vec<Remark>) {
    let offer = &entry.offer;
    one(offer.email.as_ref(), Remark::new(Code::PersonalEmail, subject).at("email"), remarks);
    one(entry.keeping.owner.as_ref(), Remark::new(Code::PersonalEmail, subject).at("owner"), remarks);
    for (at, contact) in offer.contacts.iter().enumerate() {
        let path = [Step::Key("contacts"), Step::Item(at), Step::Key("email")];
        let remark = Remark::new(Code::PersonalEmail, subject).path(path).about(Table::Contact, "email");
        one(contact.email.as_ref(), remark, remarks);
    }
}

pub(super) fn providers(directory: &Directory, remarks: &mut Vec<Remark>) {
    for (at, provider) in directory.providers.iter().enumerate() {
        let remark = Remark::new(Code::PersonalEmail, Subject::Provider(at)).at("email");
        one(provider.email.as_ref(), remark, remarks);
    }
}

fn one(email: Option<&Text>, remark: Remark, remarks: &mut Vec<Remark>) {
    let Some((local, domain)) = email.and_then(|email| email.split_once('@')) else { return };
    if is_person(local) {
        remarks.push(remark.with("value", local).with("example", format!("beratung@{domain}")));
    }
}

/// Whether the part before the `@` is a person's: a common first name with a surname behind it, or one letter with a surname.
fn is_person(local: &str) -> bool {
    let Some((first, last)) = local.split_once(['.', '_']) else { return false };
    let last_part = last.rsplit(['.', '_']).next().unwrap_or_default();
    let surname = slug(last_part);
    let is_surname = surname.len() >= 3
        && surname.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        && !OFFICES.iter().any(|office| surname.ends_with(office));
    let first = slug(first);
    let known = |name: &str| FIRST_NAMES.split(' ').any(|known| known == name);
    is_surname && (first.split('-').any(known) || (first.len() == 1 && first.bytes().all(|b| b.is_ascii_lowercase())))
}

#[cfg(test)]
mod tests {
    use super::is_person;

    #[test]
    fn persons_are_told_from_offices() {
        for person in
            ["petra.muster", "a.mueller", "Hans-Peter.Müller", "fatma_yilmaz", "oleksandr.shevchenko", "jörg.weiß"]
        {
            assert!(is_person(person), "{person}");
        }
        for office in [
            "info",
            "beratung.musterstadt",
            "kita.sonnenblume",
            "e.mail",
            "sprach-cafe",
            "wohnen.nord",
            "anna",
            "anna.beratung",
            "b.2",
            "st.anna",
        ] {
            assert!(!is_person(office), "{office}");
        }
    }
}
