//! What is on a map, and where it leads.

use std::sync::Arc;

use super::*;
use crate::model::Site;
use crate::model::registry::EntryId;
use crate::plan::sample;
use crate::plan::view::lists::cells_of;
use crate::plan::{Kind, Page};

/// The sample, with codes for these markets.
fn site(codes: &[(&str, &str)]) -> Site {
    let mut site = sample::site();
    let registry = Arc::get_mut(&mut site.registry).expect("one owner");
    for market in &mut registry.markets {
        market.iso = codes.iter().find(|(slug, _)| *slug == market.entry.slug.as_str()).map(|(_, c)| (*c).to_owned());
    }
    site
}

fn coded() -> Site {
    site(&[("china", "CN"), ("germany", "DE"), ("hungary", "HU"), ("italy", "IT"), ("norway", "NO")])
}

fn at_desk<T>(site: &Site, test: impl FnOnce(&Desk<'_>) -> T) -> T {
    sample::with_context(site, |ctx| {
        let page = Page {
            path: routes::out_path(routes::MARKETS),
            url: routes::MARKETS.into(),
            kind: Kind::Markets(1),
            language: 0,
        };
        test(&Desk::new(ctx, &page))
    })
}

fn of(site: &Site, company: &str) -> Option<WorldMap> {
    at_desk(site, |desk| {
        let is = |id: &EntryId| desk.site.registry.entry(*id).slug.as_str() == company;
        let Some(EntryId::Company(id)) = desk.site.registry.ids().find(is) else { panic!("no {company}") };
        of_company(desk, company, &cells_of(desk, id).collect::<Vec<_>>())
    })
}

fn codes(marks: &[Mark]) -> Vec<&str> {
    marks.iter().map(|m| &*m.code).collect()
}

#[test]
fn a_company_has_its_countries_by_stage_and_europe_larger() {
    let map = of(&coded(), "byd").expect("a map");
    let [world, europe] = &map.panels[..] else { panic!("two windows") };
    assert_eq!((codes(&world.marks), codes(&europe.marks)), (vec!["CN"], vec!["NO", "DE"]));
    let mut shapes: Vec<_> = map.shapes.iter().map(|s| (&*s.code, s.paint.stage)).collect();
    assert_eq!(shapes[0], ("CN", Some("home")), "the largest first");
    shapes.sort_unstable();
    assert_eq!(shapes[1..], [("DE", Some("on-sale")), ("NO", Some("planned"))]);
    let germany = &europe.marks[1];
    assert!(germany.label.starts_with("germany: On sale, ") && germany.url.is_some(), "{germany:?}");
    assert_eq!(map.description, "Home (1), On sale (1) and Planned (1)");
    assert!(map.areas.is_empty());
}

#[test]
fn what_is_said_of_a_region_is_not_said_of_its_countries() {
    let map = of(&coded(), "xiaomi").expect("a map");
    assert_eq!(map.shapes.len(), 1, "home alone is a country");
    assert_eq!(map.areas.len(), 1);
    assert_eq!(map.areas[0].codes, ["DE", "HU", "IT", "NO"]);
    assert_eq!(map.panels.len(), 2, "Europe is worth a window though no country has a mark");
    let region = map.legend.last().expect("a key");
    assert!(region.area && region.url.is_some());
    assert_eq!(region.text, "europe as a whole: Exploring");
}

#[test]
fn one_country_makes_no_map() {
    assert_eq!(of(&site(&[("china", "CN")]), "byd"), None);
    assert_eq!(of(&site(&[]), "xiaomi"), None);
    assert_eq!(at_desk(&site(&[]), of_site), None);
}

#[test]
fn the_site_has_numbers_that_lead_to_markets() {
    let map = at_desk(&coded(), of_site).expect("a map");
    let marks: Vec<&Mark> = map.panels.iter().flat_map(|p| &p.marks).collect();
    let shown = |code: &str| {
        let mark = marks.iter().find(|m| m.code == code).expect("a mark");
        (mark.number.as_deref(), mark.paint.level, mark.url.is_some())
    };
    assert_eq!(shown("DE"), (Some("1"), Some(5), true));
    assert_eq!(shown("NO"), (Some("0"), Some(0), true));
    assert!(marks.iter().all(|m| m.code != "CN"), "no brief names it: it has no page");
    assert!(map.legend.iter().map(|k| &*k.text).eq(["None", "1"]), "{:?}", map.legend);
    let label = &marks.iter().find(|m| m.code == "DE").expect("a mark").label;
    assert!(label.ends_with(": 1 maker on sale"), "{label}");
}

#[test]
fn small_countries_are_a_mark_alone_and_far_islands_are_not_shown() {
    let map = of(&site(&[("china", "CN"), ("germany", "SG"), ("norway", "TO")]), "byd").expect("a map");
    assert_eq!(codes(&map.panels[0].marks), ["CN", "SG"]);
    assert!(!map.panels[0].marks[1].shaped && map.shapes.len() == 1 && map.panels.len() == 1);
}
