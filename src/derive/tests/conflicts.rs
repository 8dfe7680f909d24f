//! What is a conflict, and what only looks like one.

use super::*;
use crate::base::qualifier::Qualifier;
use crate::derive::conflicts::reconciled;
use crate::derive::{Claim, Conflict, Dispute, TargetId};

fn claims(conflict: &Conflict) -> Vec<String> {
    let words = |claim: &Claim| match claim {
        Claim::Number(n) => n.to_string(),
        Claim::Due(due) => due.map_or("none".into(), |d| d.to_string()),
        Claim::Outcome(status) => status.key().into(),
    };
    conflict.sides.iter().map(|s| words(&s.claim)).collect()
}

/// Claims of each conflict.
fn all(world: World) -> Vec<Vec<String>> {
    world.derive("2030-01-01").1.conflicts.iter().map(claims).collect()
}

/// Figures by publisher, one a month.
fn figures(said: impl IntoIterator<Item = (&'static str, Figure)>) -> World {
    let mut w = World::new();
    for ((publisher, figure), month) in said.into_iter().zip(1..) {
        w.says(&format!("2025-{month:02}-05"), publisher, press(FactKind::Figure(figure)));
    }
    w
}

fn cars(value: &str) -> Figure {
    figure(Metric::Deliveries, value)
}

#[test]
fn two_sources_two_numbers() {
    let w = figures([("A", cars("136854")), ("B", cars("135000")), ("C", cars("136854"))]);
    let (site, derived) = w.derive("2026-01-01");
    let [conflict] = &derived.conflicts[..] else { panic!("one conflict") };
    assert_eq!((&conflict.about, conflict.date), (&Dispute::Figure, day("2025-03-05")));
    assert_eq!(claims(conflict), ["136854", "135000"], "newest first");
    let facts = conflict.facts().map(|f| place(&site, f).0).collect::<Vec<_>>();
    assert_eq!(facts, ["brief-2", "brief-0", "brief-1"]);
}

#[test]
fn another_identity_is_no_conflict() {
    for other in [
        Figure { company: None, ..cars("1") },
        Figure { market: Some(market("china")), ..cars("1") },
        Figure { model: Some(model("su7")), ..cars("1") },
        Figure { scope: Some("retail".into()), ..cars("1") },
        Figure { period: Some(period("2023")), ..cars("1") },
        Figure { unit: "percent".into(), ..cars("1") },
        Figure { basis: Basis::Forecast, ..cars("1") },
        figure(Metric::Sales, "1"),
    ] {
        assert!(all(figures([("A", cars("136854")), ("B", other.clone())])).is_empty(), "{other:?}");
    }
    let other = |n| Figure { metric: Metric::Other, ..cars(n) };
    assert!(all(figures([("A", other("1")), ("B", other("2"))])).is_empty());
    let world = Figure { market: Some(market("global")), ..cars("1") };
    assert_eq!(all(figures([("A", cars("2")), ("B", world)])), [["1", "2"]], "global is worldwide");
}

#[test]
fn without_a_period_a_figure_is_of_its_briefs_month() {
    let now = |n| Figure { period: None, ..cars(n) };
    assert!(all(figures([("A", now("1")), ("B", now("2"))])).is_empty());
    let mut w = World::new();
    w.says("2025-01-05", "A", press(FactKind::Figure(now("1"))));
    w.says("2025-01-25", "B", press(FactKind::Figure(now("2"))));
    assert_eq!(all(w), [["2", "1"]]);
}

#[test]
fn one_source_is_never_in_conflict_with_itself() {
    assert!(all(figures([("A", cars("1")), ("A", cars("2"))])).is_empty());
    let mut w = figures([("A", cars("1"))]);
    w.says("2025-06-01", "A", fact(Attribution::Official, FactKind::Figure(cars("2"))));
    assert_eq!(all(w), [["2", "1"]], "the same paper naming another");
    let mut w = World::new();
    w.says("2025-01-01", "A", fact(Attribution::Company(None), FactKind::Figure(cars("2"))));
    w.says("2025-01-02", "A", fact(Attribution::Company(Some(company("xiaomi"))), FactKind::Figure(cars("1"))));
    assert!(all(w).is_empty(), "the company is the figure's");
}

#[test]
fn briefs_without_a_publisher_are_sources_of_their_own() {
    let mut w = figures([("", cars("1")), ("", cars("2"))]);
    for brief in &mut w.briefs {
        brief.source.publisher = None;
    }
    assert_eq!(all(w), [["2", "1"]]);
    let mut w = World::new();
    let facts = ["1", "2"].map(|n| press(FactKind::Figure(cars(n))));
    w.brief(day("2025-01-05"), "one", "", facts.into()).source.publisher = None;
    assert!(all(w).is_empty(), "one brief is one source");
}

#[test]
fn a_plan_replaced_by_its_source_is_history() {
    let plan = |n| Figure { basis: Basis::Planned, ..cars(n) };
    assert!(all(figures([("A", plan("1")), ("B", plan("2")), ("A", plan("2"))])).is_empty());
    assert_eq!(all(figures([("A", plan("1")), ("B", plan("2"))])), [["2", "1"]]);
    assert_eq!(all(figures([("A", cars("1")), ("B", cars("2")), ("A", cars("2"))])), [["2", "1"]], "a count is not");
}

#[test]
fn a_change_is_compared_with_changes() {
    let change = |n| Figure { value: None, change: decimal(n), ..cars("1") };
    assert_eq!(all(figures([("A", change("-10.4")), ("B", change("-12")), ("C", cars("7"))])), [["-12", "-10.4"]]);
    assert!(all(figures([("A", change("-10.40")), ("B", change("-10.4"))])).is_empty());
}

#[test]
fn who_agrees_with_all_is_not_in_it() {
    let over = Figure { qualifier: Some(Qualifier::Over), ..cars("90") };
    assert_eq!(all(figures([("A", cars("100")), ("B", cars("200")), ("C", over)])), [["200", "100"]]);
}

#[test]
fn qualifiers_reconcile() {
    use Qualifier::{About, AtLeast, Over, Under, UpTo};
    let both = |a, qa, b, qb| {
        let forth = reconciled((quantity(a), qa), (quantity(b), qb));
        assert_eq!(forth, reconciled((quantity(b), qb), (quantity(a), qa)), "symmetric");
        forth
    };
    for (a, qa, b, qb) in [
        ("41000", Some(About), "41230", None),
        ("100", Some(About), "105", None),
        ("100", Some(About), "95", None),
        ("-10", Some(About), "-10.5", None),
        ("100", Some(Over), "100000", None),
        ("100", Some(AtLeast), "100", None),
        ("100", Some(Under), "3", None),
        ("100", Some(UpTo), "100", None),
        ("100", Some(Over), "90", Some(Over)),
        ("100", Some(Over), "120", Some(Under)),
        ("580000..650000", None, "600000", None),
        ("580000..650000", None, "640000..700000", None),
        ("580000..650000", Some(Over), "900000", None),
        ("50", None, "50.0", None),
    ] {
        assert!(both(a, qa, b, qb), "{a} {qa:?}, {b} {qb:?}");
    }
    for (a, qa, b, qb) in [
        ("41000", None, "41230", None),
        ("100", Some(About), "105.1", None),
        ("100", Some(About), "94.9", None),
        ("100", Some(Over), "99", None),
        ("100", Some(Under), "101", None),
        ("100", Some(Over), "90", Some(Under)),
        ("580000..650000", None, "650001", None),
    ] {
        assert!(!both(a, qa, b, qb), "{a} {qa:?}, {b} {qb:?}");
    }
}

fn target(attribution: Attribution, due: Due, status: Status) -> Fact {
    fact(attribution, FactKind::Target(Report { due, status, ..report("byd/szeged") }))
}

const BYD: Attribution = Attribution::Company(None);

#[test]
fn due_dates_said_in_one_month_by_two_sources() {
    let mut w = World::new();
    w.says("2025-03-01", "A", target(BYD, due("2027"), Status::Announced));
    w.says("2025-03-30", "B", target(BYD, due("2028"), Status::Announced));
    w.says("2025-04-01", "C", target(BYD, due("2029"), Status::Announced));
    w.says("2025-04-02", "C", target(BYD, due("2030"), Status::Announced));
    w.says("2025-04-02", "D", target(BYD, due("2030-H2"), Status::Announced));
    let (_, derived) = w.derive("2025-06-01");
    assert_eq!(
        derived.conflicts.iter().map(claims).collect::<Vec<_>>(),
        [vec!["2030-H2", "2029"], vec!["2028", "2027"]]
    );
    assert!(derived.conflicts.iter().all(|c| c.about == Dispute::Due(TargetId(0))));
}

#[test]
fn what_was_said_in_a_year_is_not_said_in_its_december() {
    let retold = |said: &str| {
        let mut w = World::new();
        w.says("2024-12-10", "A", target(BYD, due("2027"), Status::Announced));
        let said = Some(period(said));
        w.says(
            "2025-02-01",
            "B",
            fact(BYD, FactKind::Target(Report { said, due: due("2028"), ..report("byd/szeged") })),
        );
        all(w)
    };
    assert_eq!(retold("2024-12"), [["2028", "2027"]]);
    assert!(retold("2024").is_empty());
}

#[test]
fn a_standing_dispute_is_a_conflict() {
    let mut w = World::new();
    w.says("2025-05-23", "A", target(BYD, due("2025"), Status::OnTrack));
    w.says("2025-07-22", "B", target(Attribution::Unnamed, due("2026"), Status::Delayed));
    let conflicts = all(w);
    assert_eq!(conflicts, [["2026", "2025"], ["delayed", "on-track"]]);
}

#[test]
fn a_settled_dispute_is_none_but_what_was_said_in_one_month_stays() {
    let mut w = World::new();
    w.says("2025-05-23", "A", target(BYD, due("2025"), Status::OnTrack));
    w.says("2025-07-22", "B", target(Attribution::Unnamed, due("2026"), Status::Delayed));
    w.says("2025-07-24", "A", target(BYD, due("2025"), Status::OnTrack));
    assert_eq!(w.briefs.len(), 3);
    w.says("2025-12-24", "A", target(BYD, due("2026-06"), Status::Delayed));
    assert_eq!(all(w), [["2025", "2026"]]);
}

#[test]
fn outcomes_said_in_one_month() {
    let mut w = World::new();
    w.says("2026-01-05", "A", target(Attribution::Press, Due::Unchanged, Status::Met));
    w.says("2026-01-07", "B", target(Attribution::Press, Due::Unchanged, Status::Missed));
    w.says("2026-01-09", "C", target(Attribution::Press, Due::Unchanged, Status::Delayed));
    let (_, derived) = w.derive("2026-02-01");
    assert_eq!(derived.conflicts.iter().map(claims).collect::<Vec<_>>(), [["missed", "met"]]);
    assert_eq!(derived.conflicts[0].about, Dispute::Outcome(TargetId(0)));
}
