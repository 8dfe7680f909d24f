//! Every promise has words: the first report of a target states it. Not told where that report may be one that could
//! not be read.

use jiff::civil::Date;

use super::target_name;
use crate::derive::Derived;
use crate::diag::{Code, Diagnostic};
use crate::model::Site;
use crate::model::fact::{FactKind, Report};

pub(in crate::check) fn check(site: &Site, derived: &Derived, _: Date, problems: &mut Vec<Diagnostic>) {
    told(site, derived, |at, key| {
        problems.push(
            Diagnostic::new(Code::TARGET_STATEMENT, at, format!("the target `{key}` is reported here first, and nothing says what it is"))
                .help("add `statement: …`, the promise in a few words; if it was meant to be an earlier target, mend the `id`"),
        );
    });
}

/// As [`check`], for the briefs that are published: a warning, since the words exist in one that is not.
pub(in crate::check) fn check_visible(site: &Site, derived: &Derived, problems: &mut Vec<Diagnostic>) {
    told(site, derived, |at, key| {
        problems.push(
            Diagnostic::new(Code::TARGET_HIDDEN, at, format!("only a hidden brief says what the target `{key}` is"))
                .help("add `statement: …` here too"),
        );
    });
}

fn told(site: &Site, derived: &Derived, mut tell: impl FnMut(crate::base::span::Span, String)) {
    for target in &derived.targets {
        let report = |n: usize| -> Option<(&Report, crate::base::span::Span)> {
            let fact = site.fact(target.reports.get(n)?.fact);
            match &fact.kind {
                FactKind::Target(report) => Some((report, fact.span)),
                _ => None,
            }
        };
        let stated = (0..target.reports.len()).filter_map(report).any(|(r, _)| r.statement.is_some());
        if let (false, Some((report, span))) = (stated || site.lost.may_hold(&target.key), report(0)) {
            tell(span, target_name(&site.registry, &report.key));
        }
    }
}
