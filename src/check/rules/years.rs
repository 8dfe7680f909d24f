//! The year of a target's due date can be read in its words, or near them.

use std::ops::Range;

use super::words;
use crate::diag::{Code, Diagnostic};
use crate::evidence::reading::years;
use crate::model::body::BlockKind;
use crate::model::brief::Brief;
use crate::model::fact::{Due, Fact, FactKind};
use crate::model::registry::Registry;

pub(in crate::check) fn check(brief: &Brief, _: &Registry, problems: &mut Vec<Diagnostic>) {
    for fact in brief.facts.iter().filter(|f| f.derived.is_none() && !f.evidence.is_empty()) {
        problems.extend(fact_problem(brief, fact));
    }
}

fn fact_problem(brief: &Brief, fact: &Fact) -> Option<Diagnostic> {
    let FactKind::Target(report) = &fact.kind else { return None };
    let Due::At(due) = report.due else { return None };
    let language = &brief.source.language;
    let words = words(brief, fact);
    let mut known = years(&words, language);
    let missing = |known: &[i16]| due.years().find(|y| !known.contains(y));
    missing(&known)?;
    known.push(brief.date.year());
    known.extend(brief.source.published.into_iter().flat_map(crate::base::period::Period::years));
    for block in near(brief, fact) {
        known.extend(years(brief.body.words(&block), language));
    }
    let year = missing(&known)?;
    let help = match years(&words, language).first() {
        Some(other) => format!("they say {other}: mend `due`, cite other words, or say `derived: \"how\"`"),
        None => "cite the words that hold it, or say `derived: \"how\"`".to_owned(),
    };
    let message = format!("the year {year} is neither in these words nor near them");
    Some(Diagnostic::new(Code::FACT_YEAR, fact.evidence[0].span, message).help(help))
}

/// The blocks a passage stands in, the one before each, and the heading above.
fn near(brief: &Brief, fact: &Fact) -> Vec<Range<u32>> {
    let blocks = &brief.body.blocks;
    let mut out = Vec::new();
    for piece in fact.evidence.iter().flat_map(|p| &p.pieces) {
        let Some(n) = brief.body.block_at(piece.start) else { continue };
        out.push(blocks[n].range.clone());
        out.extend(n.checked_sub(1).map(|p| blocks[p].range.clone()));
        let heading = blocks[..n].iter().rev().find(|b| matches!(b.kind, BlockKind::Heading(_) | BlockKind::Title));
        out.extend(heading.map(|b| b.range.clone()));
    }
    out
}
