//! Histories of targets, told as briefs tell them.

use super::*;
use crate::derive::{GoalChange, TargetId, Weight};

fn target(attribution: Attribution, report: Report) -> Fact {
    fact(attribution, FactKind::Target(report))
}

const XIAOMI: Attribution = Attribution::Company(None);

/// Lei Jun: by 2030; a year later the president: by 2027.
fn xiaomi() -> World {
    let mut w = World::new();
    let abroad = || report("xiaomi/overseas-sales");
    let statement = Some(Prose::plain("Sell cars on markets outside China"));
    w.says("2024-07-20", "Caixin", target(XIAOMI, Report { due: due("2030"), statement, ..abroad() }));
    let markets = markets(&["global"]);
    w.says(
        "2025-03-05",
        "Ansa",
        target(Attribution::Person(person("william-lu")), Report { due: due("2027"), markets, ..abroad() }),
    );
    w
}

#[test]
fn a_promise_brought_forward_has_a_negative_slip() {
    let t = only_target(xiaomi(), "2025-03-10");
    assert_eq!((t.first_due, t.due, t.slip), (Some(period("2030")), Some(period("2027")), Some(-36)));
    assert_eq!(t.announced, day("2024-07-20"));
    assert_eq!(t.reports.iter().map(|s| s.moved).collect::<Vec<_>>(), [None, Some(-36)]);
    assert_eq!(t.statement, Prose::plain("Sell cars on markets outside China"));
    assert_eq!((t.companies, t.markets), (vec![company("xiaomi")], markets(&["global"])));
    assert!(!t.overdue && !t.disputed);
}

#[test]
fn overdue_begins_the_day_after_the_due_period_ends() {
    assert!(!only_target(xiaomi(), "2027-12-31").overdue);
    let late = only_target(xiaomi(), "2028-01-01");
    assert!(late.overdue && late.is_open());
    assert_eq!(late.state_key(), "overdue");
}

#[test]
fn a_closed_promise_is_never_overdue() {
    for status in [Status::Met, Status::Missed, Status::Withdrawn, Status::Superseded] {
        let mut w = xiaomi();
        w.says("2027-06-01", "Ansa", target(Attribution::Press, Report { status, ..report("xiaomi/overseas-sales") }));
        let t = only_target(w, "2029-01-01");
        assert!(!t.overdue && !t.is_open(), "{status:?}");
        assert_eq!(t.state_key(), status.key());
        assert_eq!(t.due, Some(period("2027")), "left out, the last one stands");
    }
}

#[test]
fn an_open_period_has_no_slip_and_is_never_overdue() {
    let mut w = World::new();
    w.says("2024-01-01", "A", target(XIAOMI, Report { due: due("2025"), ..report("byd/szeged") }));
    w.says("2024-02-01", "A", target(XIAOMI, Report { due: due("2025/.."), ..report("byd/szeged") }));
    let t = only_target(w, "2040-01-01");
    assert_eq!((t.slip, t.overdue), (None, false));
}

#[test]
fn none_takes_the_due_date_away() {
    let mut w = xiaomi();
    w.says(
        "2026-01-01",
        "A",
        target(XIAOMI, Report { due: Due::None, status: Status::Paused, ..report("xiaomi/overseas-sales") }),
    );
    let t = only_target(w, "2040-01-01");
    assert_eq!((t.first_due, t.due, t.slip, t.overdue), (Some(period("2030")), None, None, false));
}

#[test]
fn history_is_ordered_by_when_it_was_said() {
    let mut w = World::new();
    let szeged = || report("byd/szeged");
    w.says("2025-05-01", "A", target(XIAOMI, Report { due: due("2025"), ..szeged() }));
    // An older promise, retold later.
    w.says(
        "2025-06-01",
        "A",
        target(XIAOMI, Report { said: Some(period("2023-12")), due: due("2026-12"), ..szeged() }),
    );
    let (site, derived) = w.derive("2025-07-01");
    let t = &derived.targets[0];
    assert_eq!(t.reports.iter().map(|s| place(&site, s.fact).0).collect::<Vec<_>>(), ["brief-1", "brief-0"]);
    assert_eq!((t.announced, t.slip), (day("2023-12-31"), Some(-12)));
}

#[test]
fn one_day_is_ordered_by_slug_then_place() {
    let mut w = World::new();
    let szeged = |status| target(XIAOMI, Report { status, ..report("byd/szeged") });
    w.brief(day("2025-01-01"), "b", "A", vec![szeged(Status::AtRisk), szeged(Status::Delayed)]);
    w.brief(day("2025-01-01"), "a", "A", vec![szeged(Status::OnTrack)]);
    let t = only_target(w, "2025-01-01");
    assert_eq!(
        t.reports.iter().map(|s| s.status).collect::<Vec<_>>(),
        [Status::OnTrack, Status::AtRisk, Status::Delayed]
    );
    assert_eq!(t.status, Status::Delayed);
}

/// BYD at Szeged: within three years; by the end of 2025; sources: only in 2026; denied two days later.
fn szeged() -> World {
    let mut w = World::new();
    let at = |due, status| Report { due, status, ..report("byd/szeged") };
    w.says("2023-12-22", "Reuters", target(XIAOMI, at(due("2026"), Status::Announced)));
    w.says("2025-05-23", "Reuters", target(XIAOMI, at(due("2025-12-31"), Status::OnTrack)));
    w.says("2025-07-22", "Reuters", target(Attribution::Unnamed, at(due("2026"), Status::Delayed)));
    w.says("2025-07-24", "Redplanx", target(XIAOMI, at(due("2025-12-31"), Status::OnTrack)));
    w
}

#[test]
fn an_unnamed_source_disputes_and_moves_nothing() {
    let t = only_target(szeged(), "2025-08-01");
    assert_eq!((t.due, t.status, t.slip), (Some(period("2025-12-31")), Status::OnTrack, Some(-12)));
    assert!(t.disputed, "a denial does not settle it");
    assert_eq!(t.reports[2].weight, Weight::Dispute);
    assert_eq!((t.reports[2].due, t.reports[2].moved), (Some(period("2026")), Some(12)));
    assert_eq!(t.reports[3].moved, Some(0), "measured from what stood, not from the dispute");
    assert_eq!(t.latest().fact, t.reports[3].fact);
}

#[test]
fn a_dispute_is_settled_when_the_company_comes_round_to_it() {
    let mut w = szeged();
    let delay = Report { due: due("2026-06"), status: Status::Delayed, ..report("byd/szeged") };
    w.says("2025-12-10", "Reuters", target(XIAOMI, delay));
    let t = only_target(w, "2025-12-31");
    assert_eq!((t.disputed, t.status, t.slip), (false, Status::Delayed, Some(-6)));
}

#[test]
fn a_dispute_is_settled_when_the_promise_is_met() {
    let mut w = szeged();
    w.says("2025-12-20", "Reuters", target(Attribution::Press, Report { status: Status::Met, ..report("byd/szeged") }));
    assert!(!only_target(w, "2026-01-01").disputed);
}

#[test]
fn who_says_that_a_kept_promise_was_broken_disputes_it() {
    let mut w = szeged();
    let say = |status| Report { status, ..report("byd/szeged") };
    w.says("2025-12-20", "Reuters", target(XIAOMI, say(Status::Met)));
    w.says("2025-12-30", "Reuters", target(Attribution::Analyst, say(Status::Missed)));
    let t = only_target(w, "2026-01-01");
    assert_eq!((t.disputed, t.status), (true, Status::Met));
}

#[test]
fn what_only_repeats_or_adds_is_no_dispute() {
    let mut w = World::new();
    let say = |due, status| Report { due, status, ..report("byd/szeged") };
    w.says("2025-01-01", "A", target(XIAOMI, say(Due::Unchanged, Status::Announced)));
    w.says("2025-01-02", "A", target(Attribution::Unnamed, say(due("2027"), Status::Announced)));
    w.says("2025-01-03", "A", target(XIAOMI, say(due("2027"), Status::OnTrack)));
    w.says("2025-01-04", "A", target(Attribution::Analyst, say(due("2027-Q4"), Status::Announced)));
    let t = only_target(w, "2025-02-01");
    assert!(!t.disputed);
    assert_eq!((t.due, t.first_due), (Some(period("2027")), Some(period("2027"))));
}

#[test]
fn where_nobody_better_spoke_an_unnamed_source_is_followed() {
    let mut w = World::new();
    let say = |due| Report { due, ..report("byd/szeged") };
    w.says("2025-01-01", "A", target(Attribution::Press, say(due("2026"))));
    w.says("2025-01-02", "A", target(Attribution::Unnamed, say(due("2027"))));
    let t = only_target(w, "2025-02-01");
    assert_eq!((t.due, t.slip, t.disputed), (Some(period("2027")), Some(12), false));
}

#[test]
fn goals_are_raised_lowered_or_neither() {
    let change = |first: Goal, now: Goal| {
        let mut w = World::new();
        for (date, goal) in [("2025-01-01", first), ("2025-02-01", now)] {
            w.says(date, "A", target(XIAOMI, Report { goal: Some(goal), ..report("xiaomi/deliveries") }));
        }
        only_target(w, "2025-03-01").goal_change
    };
    let cars = |value| goal(Metric::Deliveries, value);
    assert_eq!(change(cars("300000"), cars("350000")), Some(GoalChange::Raised));
    assert_eq!(change(cars("300000"), cars("250000..300000")), Some(GoalChange::Lowered));
    assert_eq!(change(cars("300000"), cars("250000..350000")), None, "widened");
    assert_eq!(change(cars("300000"), cars("300000")), None);
    assert_eq!(change(cars("300000"), goal(Metric::Exports, "350000")), None, "another metric");
    assert_eq!(change(cars("300000"), Goal { unit: "percent".into(), ..cars("35") }), None, "another unit");
}

#[test]
fn what_replaced_it_and_when_it_was_done() {
    let mut w = World::new();
    let say = |status| Report { status, ..report("byd/szeged") };
    w.says("2025-01-01", "A", target(XIAOMI, report("byd/manisa")));
    w.says(
        "2025-02-01",
        "A",
        target(XIAOMI, Report { by: Some(Spanned::new(key("byd/manisa"), span())), ..say(Status::Superseded) }),
    );
    let (site, derived) = w.derive("2025-03-01");
    let id = derived.target_id(&site.registry, &key("byd/szeged")).unwrap();
    assert_eq!(derived.target(id).by, derived.target_id(&site.registry, &key("byd/manisa")));
    assert_eq!(derived.target_id(&site.registry, &key("byd/unknown")), None);

    let mut w = World::new();
    w.says("2026-02-20", "A", target(XIAOMI, Report { done: Some(period("2026-02")), ..say(Status::Missed) }));
    assert_eq!(only_target(w, "2026-03-01").done, Some(period("2026-02")));
}

#[test]
fn a_promise_taken_up_again_is_not_done() {
    let mut w = World::new();
    let say = |status| Report { status, by: None, ..report("byd/szeged") };
    let itself = Some(Spanned::new(key("byd/szeged"), span()));
    w.says("2025-01-01", "A", target(XIAOMI, Report { done: Some(period("2025")), by: itself, ..say(Status::Met) }));
    w.says("2025-02-01", "A", target(XIAOMI, say(Status::Delayed)));
    let t = only_target(w, "2025-03-01");
    assert_eq!((t.done, t.by), (None, None));
}

/// A goal of 50,000 registrations in Germany in 2025, and a figure.
fn germany(figure: Figure) -> Option<String> {
    let mut w = World::new();
    let goal = Some(goal(Metric::Registrations, "50000"));
    let promise = Report { goal, markets: markets(&["germany"]), due: due("2025"), ..report("byd/germany") };
    w.says("2024-10-01", "A", target(XIAOMI, promise));
    w.says("2026-01-10", "KBA", fact(Attribution::Official, FactKind::Figure(figure)));
    only_target(w, "2026-02-01").actual.map(|a| a.value.to_string())
}

#[test]
fn the_actual_is_the_figure_that_counts_the_same() {
    let counted = || Figure {
        company: Some(company("byd")),
        market: Some(market("germany")),
        period: Some(period("2025-01/2025-12")),
        ..figure(Metric::Registrations, "23306")
    };
    assert_eq!(germany(counted()).as_deref(), Some("23306"));
    for other in [
        Figure { market: None, ..counted() },
        Figure { company: None, ..counted() },
        Figure { metric: Metric::Sales, ..counted() },
        Figure { period: Some(period("2024")), ..counted() },
        Figure { period: None, ..counted() },
        Figure { scope: Some("battery-electric".into()), ..counted() },
        Figure { model: Some(model("su7")), ..counted() },
        Figure { basis: Basis::Planned, ..counted() },
        Figure { unit: "percent".into(), ..counted() },
        Figure { value: None, ..counted() },
    ] {
        assert_eq!(germany(other.clone()), None, "{other:?}");
    }
}

#[test]
fn the_newest_figure_wins_and_a_written_actual_beats_it() {
    let build = |actual: Option<&str>| {
        let mut w = World::new();
        let promise = Report {
            goal: Some(goal(Metric::Deliveries, "130000")),
            actual: actual.map(quantity),
            markets: markets(&["global"]),
            due: due("2024"),
            ..report("xiaomi/deliveries")
        };
        w.says("2024-10-01", "A", target(XIAOMI, promise));
        w.says("2025-01-10", "A", press(FactKind::Figure(figure(Metric::Deliveries, "135000"))));
        w.says("2025-02-10", "A", press(FactKind::Figure(figure(Metric::Deliveries, "136854"))));
        only_target(w, "2026-02-01").actual.unwrap()
    };
    assert_eq!(build(None).value, quantity("136854"));
    assert!(build(None).fact.is_some());
    let written = build(Some("137000"));
    assert_eq!((written.value, written.fact), (quantity("137000"), None));
}

#[test]
fn several_markets_have_no_actual() {
    let mut w = World::new();
    let promise = Report {
        goal: Some(goal(Metric::Deliveries, "130000")),
        markets: markets(&["italy", "germany"]),
        due: due("2024"),
        ..report("xiaomi/deliveries")
    };
    w.says("2024-10-01", "A", target(XIAOMI, promise));
    w.says("2025-01-10", "A", press(FactKind::Figure(figure(Metric::Deliveries, "135000"))));
    assert_eq!(only_target(w, "2026-02-01").actual, None);
}

#[test]
fn targets_are_in_the_order_of_their_owners() {
    let mut w = World::new();
    for name in ["xiaomi/a", "italy/z", "byd/b", "byd/a"] {
        w.says("2025-01-01", "A", target(XIAOMI, report(name)));
    }
    let derived = w.derive("2025-01-01").1;
    let keys: Vec<_> = derived.target_ids().map(|(_, t)| t.key.clone()).collect();
    assert_eq!(keys, ["byd/a", "byd/b", "italy/z", "xiaomi/a"].map(key));
    assert_eq!(derived.target(TargetId(2)).markets, markets(&["italy"]));
    assert_eq!(derived.targets[0].statement, Prose::plain("byd/a"));
}
