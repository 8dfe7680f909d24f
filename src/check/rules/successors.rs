//! What takes the place of a superseded promise is a promise that some brief reports on. Not told where that report
//! may be one that could not be read.

use jiff::civil::Date;

use super::target_name;
use crate::derive::Derived;
use crate::diag::{Code, Diagnostic, did_you_mean};
use crate::model::Site;
use crate::model::fact::FactKind;

pub(in crate::check) fn check(site: &Site, derived: &Derived, _: Date, problems: &mut Vec<Diagnostic>) {
    let registry = &site.registry;
    for (_, fact) in site.facts() {
        let FactKind::Target(report) = &fact.kind else { continue };
        let Some(by) = report.by.as_ref().filter(|by| derived.target_id(registry, &by.value).is_none()) else {
            continue;
        };
        if site.lost.may_hold(&by.value) {
            continue;
        }
        let name = target_name(registry, &by.value);
        let others = derived.targets.iter().filter(|t| t.key != report.key).map(|t| target_name(registry, &t.key));
        let others: Vec<String> = others.collect();
        problems.push(
            Diagnostic::new(Code::TARGET_UNKNOWN, by.span, format!("no brief reports on a target `{name}`"))
                .maybe_help(did_you_mean(&name, others.iter().map(String::as_str)))
                .help("mend the id, or report the new target under `targets:`"),
        );
    }
}
