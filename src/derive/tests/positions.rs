//! Cells of the matrix.

use super::*;

fn at(company: &str, markets: &[&str], stage: Stage) -> Fact {
    press(FactKind::Presence(position(company, markets, stage)))
}

fn sales<'a>(derived: &'a Derived, name: &str, place: &str) -> Option<&'a super::super::Cell> {
    derived.cell(company(name), market(place), Activity::Sales)
}

#[test]
fn a_cell_keeps_its_history_oldest_first() {
    let mut w = World::new();
    w.says("2025-06-01", "A", at("xiaomi", &["italy"], Stage::Active));
    let first = Position { since: Some(period("2025-03")), ..position("xiaomi", &["italy"], Stage::Exploring) };
    w.says("2025-03-05", "A", press(FactKind::Presence(first)));
    let derived = w.derive("2025-07-01").1;
    let cell = sales(&derived, "xiaomi", "italy").unwrap();
    assert_eq!(cell.steps.iter().map(|s| s.stage).collect::<Vec<_>>(), [Stage::Exploring, Stage::Active]);
    assert_eq!(cell.steps[0].since, Some(period("2025-03")));
    assert_eq!((cell.stage(), cell.stage_key(), cell.via, cell.home), (Stage::Active, "active", None, false));
}

/// One brief on one place, in any order of its items.
#[test]
fn of_several_models_the_furthest_is_shown() {
    use Stage::{Active, Exited, Exploring, Planned};
    let item = |models: &[u32], stage, since: Option<&str>| {
        let models = models.iter().map(|n| ModelId(*n)).collect();
        let place = position("xiaomi", &["italy"], stage);
        press(FactKind::Presence(Position { models, since: since.map(period), ..place }))
    };
    for (items, order) in [
        (vec![item(&[0], Active, Some("2024")), item(&[1], Planned, None)], vec![Planned, Active]),
        (vec![item(&[0], Active, None), item(&[1], Exited, None)], vec![Exited, Active]),
        (vec![item(&[0], Planned, Some("2025-02")), item(&[0], Active, Some("2023"))], vec![Active, Planned]),
        (
            vec![item(&[0], Exited, None), item(&[0], Active, Some("2023")), item(&[1], Exploring, Some("2024"))],
            vec![Active, Exited, Exploring],
        ),
    ] {
        for items in [items.clone(), items.into_iter().rev().collect()] {
            let mut w = World::new();
            w.brief(day("2025-03-05"), "one", "A", items);
            let derived = w.derive("2025-07-01").1;
            let cell = sales(&derived, "xiaomi", "italy").unwrap();
            assert_eq!(cell.steps.iter().map(|s| s.stage).collect::<Vec<_>>(), order);
        }
    }
}

#[test]
fn a_home_market_needs_no_report_but_its_company_must_be_named() {
    let mut w = World::new();
    w.says("2025-03-05", "A", at("xiaomi", &["italy"], Stage::Planned));
    let derived = w.derive("2025-07-01").1;
    let cell = sales(&derived, "xiaomi", "china").unwrap();
    assert!(cell.home && cell.current().is_none());
    assert_eq!(cell.stage_key(), "home");
    assert!(sales(&derived, "byd", "china").is_none(), "no brief names byd");
}

#[test]
fn a_report_on_the_home_market_is_believed() {
    let mut w = World::new();
    w.says("2025-03-05", "A", at("xiaomi", &["china"], Stage::Exited));
    let derived = w.derive("2025-07-01").1;
    let cell = sales(&derived, "xiaomi", "china").unwrap();
    assert_eq!((cell.home, cell.stage_key()), (true, "exited"));
}

#[test]
fn a_region_takes_its_most_advanced_country_through_regions_too() {
    let mut w = World::new();
    w.says("2025-01-01", "A", at("xiaomi", &["italy"], Stage::Exploring));
    w.says("2025-02-01", "A", at("xiaomi", &["germany"], Stage::Planned));
    w.says("2025-03-01", "A", at("xiaomi", &["norway"], Stage::Exited));
    let derived = w.derive("2025-07-01").1;
    for region in ["eu", "europe"] {
        let cell = sales(&derived, "xiaomi", region).unwrap();
        assert_eq!((cell.stage(), cell.via), (Stage::Planned, Some(market("germany"))), "{region}");
        assert_eq!(cell.steps, sales(&derived, "xiaomi", "germany").unwrap().steps);
    }
}

#[test]
fn a_regions_own_entry_wins() {
    let mut w = World::new();
    w.says("2025-01-01", "A", at("xiaomi", &["italy"], Stage::Active));
    w.says("2025-02-01", "A", at("xiaomi", &["eu"], Stage::Exploring));
    let derived = w.derive("2025-07-01").1;
    let cell = sales(&derived, "xiaomi", "eu").unwrap();
    assert_eq!((cell.stage(), cell.via), (Stage::Exploring, None));
    assert_eq!(sales(&derived, "xiaomi", "europe").unwrap().via, Some(market("italy")), "not shielded by the EU's");
}

#[test]
fn of_equal_stages_the_newest_then_the_slug() {
    let mut w = World::new();
    w.says("2025-01-01", "A", at("xiaomi", &["germany"], Stage::Active));
    w.says("2025-02-01", "A", at("xiaomi", &["norway", "italy"], Stage::Active));
    let derived = w.derive("2025-07-01").1;
    assert_eq!(sales(&derived, "xiaomi", "europe").unwrap().via, Some(market("italy")));
}

#[test]
fn brands_do_not_roll_up_and_activities_stay_apart() {
    let mut w = World::new();
    w.says("2025-01-01", "A", at("zeekr", &["norway"], Stage::Active));
    let plant = Position { activity: Activity::Production, ..position("byd", &["hungary"], Stage::Planned) };
    w.says("2025-01-01", "A", press(FactKind::Presence(plant)));
    let derived = w.derive("2025-07-01").1;
    assert!(sales(&derived, "geely", "norway").is_none());
    assert!(sales(&derived, "byd", "hungary").is_none());
    assert_eq!(
        derived.cell(company("byd"), market("europe"), Activity::Production).unwrap().via,
        Some(market("hungary"))
    );
    let row: Vec<_> = derived.cells_of(company("byd")).iter().map(|c| (c.market, c.activity)).collect();
    let production = |m| (market(m), Activity::Production);
    assert_eq!(
        row,
        [(market("china"), Activity::Sales), production("eu"), production("europe"), production("hungary")]
    );
}
