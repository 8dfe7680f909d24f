use super::*;
use crate::base::slug::Slug;
use crate::base::span::{FileId, Span};
use crate::model::registry::{Company, Entry, Market, Model};
use crate::model::words::{CompanyKind, MarketKind};
use crate::model::{CompanyId, ModelId};

fn entry(slug: &str, names: &[&str], match_case: bool) -> Entry {
    Entry {
        slug: Slug::new(slug).unwrap(),
        name: names[0].to_owned(),
        aliases: names[1..].iter().map(|n| (*n).to_owned()).collect(),
        names: Vec::new(),
        match_case,
        summary: None,
        website: None,
        wikidata: None,
        former_ids: Vec::new(),
        prose: None,
        span: Span::new(FileId(0), 0..0),
    }
}

fn registry(companies: &[(&str, &[&str], bool)], models: &[(&str, &str)], markets: &[(&str, &str)]) -> Registry {
    let company = |(slug, names, match_case): &(&str, &[&str], bool)| Company {
        entry: entry(slug, names, *match_case),
        kind: CompanyKind::Automaker,
        home: None,
        parents: Vec::new(),
        founded: None,
        ticker: None,
    };
    let model = |(slug, name): &(&str, &str)| Model {
        entry: entry(slug, &[name], false),
        company: None,
        segment: None,
        powertrain: Vec::new(),
        debut: None,
    };
    let market = |(slug, name): &(&str, &str)| Market {
        entry: entry(slug, &[name], false),
        kind: MarketKind::Country,
        iso: None,
        within: Vec::new(),
    };
    Registry {
        companies: companies.iter().map(company).collect(),
        models: models.iter().map(model).collect(),
        markets: markets.iter().map(market).collect(),
        people: Vec::new(),
    }
}

fn sample() -> Names {
    Names::new(&registry(
        &[
            ("byd", &["BYD", "BYD Auto"], false),
            ("leapmotor", &["Leapmotor", "零跑", "零跑汽车"], false),
            ("loreal", &["L’Oréal Motors"], false),
            ("mg", &["MG"], true),
            ("seat", &["SEAT"], true),
            ("skoda", &["Škoda", "ŠKODA Auto"], false),
            ("xiaomi", &["Xiaomi", "小米", "샤오미"], false),
        ],
        &[("su7", "SU7"), ("su7-ultra", "SU7 Ultra"), ("mini", "Mini")],
        &[("mini", "Mini"), ("cote", "Côte d'Ivoire")],
    ))
}

/// The words found, and whose they are.
fn found(text: &str) -> Vec<(String, EntryId)> {
    let mentions = sample().find(text);
    mentions.into_iter().map(|m| (text[m.range.start as usize..m.range.end as usize].to_owned(), m.entry)).collect()
}

fn words(text: &str) -> Vec<String> {
    found(text).into_iter().map(|(w, _)| w).collect()
}

#[test]
fn whole_words_in_any_case() {
    for (text, expected) in [
        ("BYD, byd and Byd.", &["BYD", "byd", "Byd"][..]),
        ("BYDs ABYD BYD2 BYD_x _BYD", &[]),
        ("BYD's BYD’s Xiaomi-Chef (BYD) \"BYD\"", &["BYD", "BYD", "Xiaomi", "BYD", "BYD"]),
        ("BYD\u{301} x", &[]),
        ("Skoda Škoda škoda ŠKODA ŠKODA AUTO", &["Škoda", "škoda", "ŠKODA", "ŠKODA AUTO"]),
        ("S\u{30c}koda s\u{30c}KODA", &["S\u{30c}koda", "s\u{30c}KODA"]),
        ("L'Oréal Motors l’oréal\u{a0}motors", &["L'Oréal Motors", "l’oréal\u{a0}motors"]),
        ("Côte d’Ivoire", &["Côte d’Ivoire"]),
    ] {
        assert_eq!(words(text), expected, "{text}");
    }
}

#[test]
fn case_counts_where_asked() {
    assert_eq!(words("MG mg MGB SEAT seat Seat"), ["MG", "SEAT"]);
}

#[test]
fn the_longest_name_wins() {
    assert_eq!(words("SU7 Ultra SU7 ultra, SU7 Ultras SU75"), ["SU7 Ultra", "SU7 ultra", "SU7"]);
    assert_eq!(words("BYD Auto, BYD Automobile"), ["BYD Auto", "BYD"]);
    assert_eq!(words("零跑汽车和零跑"), ["零跑汽车", "零跑"]);
}

#[test]
fn no_edge_beside_han_kana_or_hangul() {
    assert_eq!(words("买小米汽车，BYD汽车在MG店"), ["小米", "BYD", "MG"]);
    assert_eq!(words("샤오미는 BYD와"), ["샤오미", "BYD"]);
}

#[test]
fn a_shared_name_has_one_meaning() {
    assert_eq!(found("Mini"), [("Mini".to_owned(), EntryId::Model(ModelId(2)))]);
    let names = Names::new(&registry(
        &[("a", &["X"], false), ("b", &["X", "Chile"], false)],
        &[("c", "X")],
        &[("chile", "Chile")],
    ));
    let entries: Vec<EntryId> = names.find("X Chile").into_iter().map(|m| m.entry).collect();
    assert_eq!(entries, [EntryId::Company(CompanyId(0)), EntryId::Company(CompanyId(1))]);
}

#[test]
fn no_names_find_nothing() {
    assert!(Names::new(&Registry::default()).find("BYD").is_empty());
    assert!(sample().find("").is_empty());
}

proptest::proptest! {
    #[test]
    fn mentions_are_in_order_and_apart(text in "(BYD|Auto|SU7|Ultra|零跑|汽车|小米|Š|š|koda|MG|B|[ '’\u{a0}\u{30c}é-]){0,30}") {
        let mentions = sample().find(&text);
        for m in &mentions {
            proptest::prop_assert!(text.get(m.range.start as usize..m.range.end as usize).is_some_and(|w| !w.is_empty()));
        }
        proptest::prop_assert!(mentions.windows(2).all(|m| m[0].range.end <= m[1].range.start));
    }
}
