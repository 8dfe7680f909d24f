//! One order for all that has a date.

use super::*;
use crate::derive::{Happening, TargetId};
use crate::model::fact::Deal;
use crate::model::words::DealKind;

#[test]
fn everything_with_a_date_by_its_end_then_kind() {
    let mut w = World::new();
    let deal = |date: Option<&str>| Deal {
        parties: Vec::new(),
        kind: DealKind::Export,
        date: date.map(period),
        statement: Prose::plain("A deal"),
        markets: Vec::new(),
        models: Vec::new(),
    };
    let promise = Report { said: Some(period("2025-02")), due: due("2027"), ..report("xiaomi/overseas") };
    let gone = Report { due: due("2026"), status: Status::Withdrawn, ..report("xiaomi/withdrawn") };
    let items = vec![
        press(FactKind::Deal(deal(Some("2025-02")))),
        press(FactKind::Deal(deal(None))),
        press(FactKind::Event(event("2025-02"))),
        press(FactKind::Event(event("2024-10-30/.."))),
        press(FactKind::Event(event("2025-02-03"))),
        press(FactKind::Target(promise)),
        press(FactKind::Target(gone)),
    ];
    w.brief(day("2025-03-05"), "brief", "A", items);
    let timeline = w.derive("2025-06-01").1.timeline;
    let at = |fact| FactRef { brief: BriefId(0), fact };
    let (promise, gone) = (TargetId(0), TargetId(1));
    let expected = [
        ("2025-02-03", Happening::Event(at(4))),
        ("2025-02", Happening::Event(at(2))),
        ("2025-02", Happening::Deal(at(0))),
        ("2025-02", Happening::Announced(promise)),
        ("2025-03-05", Happening::Announced(gone)),
        ("2027", Happening::Due(promise)),
        ("2024-10-30/..", Happening::Event(at(3))),
    ];
    assert_eq!(timeline.iter().map(|m| (m.when, m.what)).collect::<Vec<_>>(), expected.map(|(p, h)| (period(p), h)));
}
