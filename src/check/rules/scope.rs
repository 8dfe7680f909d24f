//! Two figures of one brief that count the same thing and differ probably count different things.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic};
use crate::model::brief::Brief;
use crate::model::fact::{Fact, FactKind, Figure};
use crate::model::registry::Registry;
use crate::model::words::Metric;

pub(in crate::check) fn check(brief: &Brief, _: &Registry, problems: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, (&Fact, &Figure)> = BTreeMap::new();
    for fact in &brief.facts {
        let FactKind::Figure(figure) = &fact.kind else { continue };
        if figure.metric == Metric::Other {
            continue;
        }
        let (first, other) = *seen.entry(identity(fact, figure)).or_insert((fact, figure));
        if other.value != figure.value || other.change != figure.change {
            problems.extend(problem(first, fact, other, figure));
        }
    }
}

/// All that tells figures apart, the speaker too: two sources in one article may well disagree.
fn identity(fact: &Fact, f: &Figure) -> String {
    format!("{:?}", (f.metric, f.company, f.market, f.model, &f.scope, f.period, f.basis, &f.unit, fact.attribution))
}

fn problem(first: &Fact, fact: &Fact, other: &Figure, figure: &Figure) -> Option<Diagnostic> {
    // A value in one and only a change in the other are two halves of one figure.
    let both_values = other.value.is_some() && figure.value.is_some();
    let both_changes = other.change.is_some() && figure.change.is_some();
    if !both_values && !both_changes {
        return None;
    }
    let (at, before) = (fact.evidence.first()?.span, first.evidence.first()?.span);
    Some(
        Diagnostic::new(Code::FACT_SCOPE, at, "this figure counts the same as another of this brief, and differs")
            .label(before, "the other")
            .help("say what each counts with `scope: …`, or give them their `period`, `market` or `model`"),
    )
}
