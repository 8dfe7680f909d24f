//! Rules over a resolved site: what is well-formed and found, and still likely to be wrong. Each rule has its file,
//! its messages and its tests; this is the table of them. Rules only tell; nothing is changed.

mod rules;

use crate::derive::Derived;
use crate::diag::Diagnostic;
use crate::model::Site;

/// A rule: looks at the whole site and tells what it finds.
type Rule = fn(&Site, &Derived, &mut Vec<Diagnostic>);

const RULES: [Rule; 3] = [rules::numbers::check, rules::years::check, rules::scope::check];

/// Runs every rule over all briefs, hidden ones too.
pub(crate) fn check(site: &Site, derived: &Derived, problems: &mut Vec<Diagnostic>) {
    for rule in RULES {
        rule(site, derived, problems);
    }
    rules::statements::check(site, derived, problems);
}

/// The rule that also holds for what is published by itself: every promise has words.
pub(crate) fn check_visible(site: &Site, derived: &Derived, problems: &mut Vec<Diagnostic>) {
    rules::statements::check_visible(site, derived, problems);
}
