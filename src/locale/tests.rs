//! A language is complete: every message can be written, every word of a closed list has one, and what the program
//! puts together reads as it should.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use super::*;
use crate::base::number::decimal;

fn english() -> Locale {
    Locale::new("en").expect("English is spoken")
}

/// `$name` of every argument in a message file, with the ones a branch hangs on.
fn arguments(source: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let mut all = BTreeSet::new();
    let mut numbers = BTreeSet::new();
    for piece in source.lines().filter(|l| !l.starts_with('#')).flat_map(|l| l.split("{ $").skip(1)) {
        let end = piece.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(piece.len());
        all.insert(&piece[..end]);
        if piece[end..].starts_with(" ->") {
            numbers.insert(&piece[..end]);
        }
    }
    (all, numbers)
}

#[test]
fn every_message_can_be_written() {
    for language in LANGUAGES {
        let locale = Locale::of(language);
        let (all, numbers) = arguments(language.messages);
        assert!(!numbers.is_empty());
        for count in [0, 1, 2, 5, 11, 21, 1234] {
            let args: Vec<_> = all
                .iter()
                .map(|name| (*name, if numbers.contains(name) { Arg::Number(count) } else { Arg::Text("words") }))
                .collect();
            for id in locale.list_messages() {
                let text = locale.message(id, &args).unwrap_or_else(|e| panic!("{}: {e}", language.tag));
                let odd =
                    text.contains(['{', '}', '$', '\n', '\u{2068}']) || text.contains("  ") || text != text.trim();
                assert!(
                    !odd || id.starts_with("currency-") || id.starts_with("mark-"),
                    "{}: {id}: {text:?}",
                    language.tag
                );
            }
        }
    }
}

#[test]
fn ids_are_unique_and_kebab_case() {
    for language in LANGUAGES {
        let locale = Locale::of(language);
        let ids = locale.list_messages();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        for id in ids {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(id.chars().all(plain) && !id.contains("--") && !id.ends_with('-'), "{id}");
        }
    }
}

/// True iff a language may do without this message: it is one more form of another, or a scale it has a word for.
fn is_form(id: &str, english: &[&str]) -> bool {
    let forms = ["scaled", "many", "year", "half", "quarter", "month", "day", "1", "2", "3", "4"];
    let (base, tail) = id.rsplit_once('-').unwrap_or((id, ""));
    let groups = ["scale-", "currency-", "axis-", "month-"];
    groups.iter().any(|group| id.starts_with(group)) || (forms.contains(&tail) && english.contains(&base))
}

/// The messages that every language has, with the lines of each.
fn shared<'s>(source: &'s str, english: &[&str]) -> BTreeMap<&'s str, String> {
    let mut messages = BTreeMap::new();
    let mut last = None;
    for line in source.lines().filter(|l| !l.starts_with('#') && !l.is_empty()) {
        last = line.split_once(" = ").filter(|_| !line.starts_with(' ')).map(|(id, _)| id).or(last);
        *messages.entry(last.expect("a message")).or_insert_with(String::new) += &[line, "\n"].concat();
    }
    messages.retain(|id, _| !is_form(id, english));
    messages
}

#[test]
fn languages_have_the_same_messages() {
    let locale = english();
    let all = locale.list_messages();
    let english = shared(LANGUAGES[0].messages, &all);
    for language in LANGUAGES {
        let theirs = shared(language.messages, &all);
        let ids = |all: &BTreeMap<&str, String>| all.keys().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(ids(&theirs), ids(&english), "{}", language.tag);
        let text = |all: &BTreeMap<&str, String>| all.values().cloned().collect::<String>();
        assert_eq!(arguments(&text(&theirs)), arguments(&text(&english)), "{}", language.tag);
        for (id, lines) in &theirs {
            let counts = ["unit-", "currency-", "readout-"].iter().any(|group| id.starts_with(group));
            let given = |argument: &&str| english[id].contains(*argument) || (counts && *argument == "count");
            let foreign: Vec<_> = arguments(lines).0.into_iter().filter(|argument| !given(argument)).collect();
            assert!(foreign.is_empty(), "{}: {id}: {foreign:?} is never given", language.tag);
        }
    }
}

/// The closed lists, each with whether its words are explained.
const LISTS: &[(&str, bool, &str)] = &[
    ("status", true, "announced on-track at-risk delayed paused met missed withdrawn superseded overdue disputed"),
    ("stage", true, "home active exploring planned paused barred exited"),
    ("stage-active", false, "sales production development"),
    ("activity", false, "sales production development"),
    (
        "company",
        false,
        "automaker group brand supplier battery dealer trader leasing investor technology authority association other",
    ),
    ("market", false, "country region bloc global"),
    ("powertrain", false, "bev phev erev hev ice"),
    ("item", true, "promise position deal event figure quote"),
    ("deal", false, "export joint-venture supply licence investment distribution other"),
    ("event", false, "launch plant policy show appointment recall other"),
    (
        "metric",
        false,
        "deliveries sales registrations exports production capacity share stake price investment tariff outlets jobs \
         rank other",
    ),
    ("basis", true, "actual planned forecast"),
    ("attribution", true, "press company official analyst unnamed"),
    ("rights", true, "full quotes link"),
    (
        "nav",
        false,
        "briefs companies markets people models topics targets matrix timeline conflicts digests archive methodology data",
    ),
    (
        "data",
        false,
        "briefs targets target-reports presence figures deals events quotes companies markets conflicts people models",
    ),
];

#[test]
fn every_word_of_a_list_has_its_message() {
    let locale = english();
    for (group, explained, keys) in LISTS {
        for key in keys.split_ascii_whitespace() {
            assert!(locale.plain(&format!("{group}-{key}")).is_some(), "{group}-{key}");
            assert!(!explained || locale.plain(&format!("{group}-{key}-meaning")).is_some(), "{group}-{key}-meaning");
        }
    }
    for key in ["about", "over", "under", "at-least", "up-to"] {
        assert!(locale.plain(&format!("qualifier-{key}-meaning")).is_some(), "{key}");
        assert_ne!(locale.amount(Quantity::One(1.into()), "rank", Some(key)), "No. 1");
    }
}

#[test]
fn a_language_is_known_by_its_tag() {
    assert_eq!(Locale::AVAILABLE, ["en", "it", "de", "zh"]);
    for tag in Locale::AVAILABLE {
        assert_eq!(Locale::new(tag).map(|locale| locale.tag()), Some(*tag));
    }
    assert!(Locale::new("fr").is_none() && Locale::new("it-CH").is_none());
}

#[test]
fn is_shared_by_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&english());
}

#[test]
fn dates_as_a_british_newspaper_writes_them() {
    let locale = english();
    let day = date(2025, 3, 9);
    assert_eq!(locale.date(day), "9 March 2025");
    assert_eq!(locale.long_date(day), "Sunday 9 March 2025");
    assert_eq!(locale.short_date(day), "9 March");
    assert_eq!(locale.month_name(3), "March");
    assert_eq!(locale.month_year(2025, 3), "March 2025");
    assert_eq!(locale.opening(&locale.period("2027-H1".parse().unwrap())), "First half of 2027");
    assert_eq!(locale.period_short("2025-01/2025-11".parse().unwrap()), "Jan–Nov 2025");
}

#[test]
fn sums() {
    let locale = english();
    let amount = |number: &str, unit: &str, qualifier: Option<&str>| {
        let quantity = match number.split_once("..") {
            Some((a, b)) => Quantity::Range(decimal(a).unwrap(), decimal(b).unwrap()),
            None => Quantity::One(decimal(number).unwrap()),
        };
        locale.amount(quantity, unit, qualifier)
    };
    let cases = [
        ("136854", "vehicles", None, "136,854 vehicles"),
        ("1", "vehicles", None, "1 vehicle"),
        ("41000", "vehicles", Some("about"), "about 41,000 vehicles"),
        ("580000..650000", "vehicles", None, "580,000–650,000 vehicles"),
        ("5500000", "vehicles", None, "5.5 million vehicles"),
        ("4272145", "vehicles", None, "4,272,145 vehicles"),
        ("11.8", "percent", None, "11.8%"),
        ("-3", "percent", None, "−3%"),
        ("-3..5", "percent", None, "−3 to 5%"),
        ("1500000000", "EUR", None, "€1.5 billion"),
        ("1500000000..2000000000", "EUR", None, "€1.5–2 billion"),
        ("25000", "EUR", Some("under"), "under €25,000"),
        ("1234567", "USD", None, "$1,234,567"),
        ("1234000000", "USD", None, "$1,234 million"),
        ("-20000000", "USD", None, "−$20 million"),
        ("2000000000000", "JPY", None, "JP¥2 trillion"),
        ("120", "CHF", None, "CHF 120"),
        ("500", "outlets", Some("over"), "over 500 outlets"),
        ("3", "rank", None, "No. 3"),
        ("35.5", "GWh", Some("at-least"), "at least 35.5 GWh"),
    ];
    for (number, unit, qualifier, text) in cases {
        assert_eq!(amount(number, unit, qualifier), text);
    }
    let percent = |n: &str| locale.signed_percent(decimal(n).unwrap());
    assert_eq!([percent("12.5"), percent("-10.4"), percent("0")], ["+12.5%", "−10.4%", "0%"]);
}

#[test]
fn slips() {
    let locale = english();
    let cases = [
        (0, "on the same date", "no slip"),
        (1, "1 month later", "+1 month"),
        (7, "7 months later", "+7 months"),
        (12, "1 year later", "+12 months"),
        (18, "18 months later", "+18 months"),
        (-36, "3 years earlier", "36 months earlier"),
        (-1, "1 month earlier", "1 month earlier"),
    ];
    for (months, text, mark) in cases {
        assert_eq!((&*locale.slip(months), &*locale.slip_mark(months)), (text, mark));
    }
}

#[test]
fn names_of_languages_and_countries() {
    let locale = english();
    let names = ["it", "de-CH", "zh-Hant-TW", "zh", "tlh", "x"].map(|tag| locale.language_name(tag).to_owned());
    assert_eq!(names, ["Italian", "German", "Chinese (traditional)", "Chinese", "tlh", "x"]);
    let countries = ["GB", "TR", "HK", "EU"].map(|iso| locale.country_name(iso));
    assert_eq!(countries, [Some("United Kingdom"), Some("Türkiye"), Some("Hong Kong"), None]);
}

#[test]
fn lists_and_their_order() {
    let locale = english();
    let join = |items: &str| locale.join(&items.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
    assert_eq!(["", "a", "a b", "a b c", "a b c d"].map(join), ["", "a", "a and b", "a, b and c", "a, b, c and d"]);
    let mut names = ["Škoda", "smart", "Zeekr", "SEAT", "Citroën", "BYD", "Citroen", "skoda"];
    names.sort_by(|a, b| locale.collate(a, b));
    assert_eq!(names, ["BYD", "Citroen", "Citroën", "SEAT", "skoda", "Škoda", "smart", "Zeekr"]);
}

#[test]
fn sentences_under_the_headings() {
    let locale = english();
    let say = |id: &str, args: &[(&str, i64)]| {
        let args: Vec<_> = args.iter().map(|(name, n)| (*name, Arg::Number(*n))).collect();
        locale.message(id, &args).unwrap()
    };
    let company = [("markets", 5), ("open", 3), ("overdue", 1), ("decided", 3), ("met", 2), ("missed", 1)];
    assert_eq!(
        say("standfirst-company", &company),
        "On sale in 5 markets. 3 open promises, 1 overdue; of those decided, 2 kept and 1 missed."
    );
    let new = [("open", 0), ("overdue", 0), ("decided", 0), ("met", 0), ("missed", 0)];
    assert_eq!(say("standfirst-company-home", &new), "Sells cars at home only. No open promises; none decided yet.");
    assert_eq!(
        locale.message("fact-label", &[("number", Arg::Text("1")), ("kind", Arg::Text("promise"))]).unwrap(),
        "Fact 1: promise"
    );
}
