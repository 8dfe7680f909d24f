//! What was promised came, or did not: a promise whose time is over has an outcome on record. It is asked for once some
//! days have gone by, and only where nobody has reported on it since: a report that leaves it open says that it is late.

use jiff::civil::Date;

use super::target_name;
use crate::derive::{Derived, Step, Target};
use crate::diag::{Code, Diagnostic};
use crate::model::Site;

pub(in crate::check) fn check(site: &Site, derived: &Derived, as_of: Date, problems: &mut Vec<Diagnostic>) {
    // The outcome may stand in a report that could not be read.
    let open = derived.targets.iter().filter(|t| t.is_open() && !site.lost.may_hold(&t.key));
    problems.extend(open.filter_map(|target| problem(site, target, as_of)));
}

fn problem(site: &Site, target: &Target, as_of: Date) -> Option<Diagnostic> {
    let due = target.due?;
    let ended = due.end()?;
    let newest = target.reports.last()?;
    let days = (as_of - ended).get_days();
    if days <= i32::from(site.config.outcome_after) || newest.said > ended {
        return None;
    }
    let name = target_name(&site.registry, &target.key);
    let ago = if days == 1 { "1 day ago".to_owned() } else { format!("{days} days ago") };
    let message = format!("`{name}`: last reported {}, due {due}, {ago}: has it happened?", newest.said);
    let problem = Diagnostic::new(Code::TARGET_OUTCOME, site.fact(newest.fact).span, message);
    let record =
        format!("in a new brief, report on `{name}` again: `status: met`, `missed`, `withdrawn` or `superseded`");
    let problem = standing(problem, site, target.latest(), newest).help(record);
    Some(problem.help("if it is still to come: `status: delayed`, and the new `due`"))
}

/// Says which report stands: a later one by an unnamed source or an analyst may move nothing.
fn standing(problem: Diagnostic, site: &Site, stands: &Step, newest: &Step) -> Diagnostic {
    let status = stands.status.key();
    if stands.fact == newest.fact {
        return problem.help(format!("this report is the last, and leaves it `{status}`"));
    }
    let brief = &site.brief(stands.fact.brief).slug;
    problem.label(site.fact(stands.fact).span, "the report that stands").help(format!(
        "what stands is `{status}`, as of {} in `{brief}`; this later report does not change it",
        stands.said
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::derive;
    use crate::derive::tests::{World, day, due, fact, report};
    use crate::model::fact::{Attribution, Due, FactKind, Report};
    use crate::model::words::Status;

    const COMPANY: Attribution = Attribution::Company(None);

    /// Xiaomi's own word of July 2024: by the end of June 2025.
    fn world() -> World {
        let mut world = World::new();
        says(&mut world, "2024-07-20", COMPANY, Status::Announced, due("2025-H1"));
        world
    }

    fn says(world: &mut World, date: &str, who: Attribution, status: Status, due: Due) {
        let report = Report { due, status, ..report("xiaomi/abroad") };
        world.says(date, "Ansa", fact(who, FactKind::Target(report)));
    }

    fn told(world: World, as_of: &str, after: u16) -> Vec<Diagnostic> {
        let mut site = world.site();
        site.config.outcome_after = after;
        let derived = derive(&site, day(as_of));
        let mut problems = Vec::new();
        check(&site, &derived, day(as_of), &mut problems);
        problems
    }

    #[test]
    fn an_outcome_is_asked_for_when_the_days_have_gone_by() {
        assert!(told(world(), "2025-09-28", 90).is_empty(), "the 90th day");
        let problems = told(world(), "2025-09-29", 90);
        assert_eq!(problems.len(), 1);
        assert_eq!(
            problems[0].message,
            "`xiaomi/abroad`: last reported 2024-07-20, due 2025-H1, 91 days ago: has it happened?"
        );
        assert!(told(world(), "2025-06-30", 0).is_empty());
        assert!(told(world(), "2025-07-01", 0)[0].message.contains(", 1 day ago:"));
    }

    #[test]
    fn an_outcome_or_a_later_word_ends_the_question() {
        for status in [Status::Met, Status::Missed, Status::Withdrawn, Status::Superseded] {
            let mut world = world();
            says(&mut world, "2025-05-01", COMPANY, status, Due::Unchanged);
            assert!(told(world, "2026-12-31", 90).is_empty(), "{status:?}");
        }
        let mut moved = world();
        says(&mut moved, "2025-05-01", COMPANY, Status::Delayed, due("2027"));
        assert!(told(moved, "2026-12-31", 90).is_empty(), "due later");
        let mut open = world();
        says(&mut open, "2025-05-01", COMPANY, Status::Delayed, Due::None);
        assert!(told(open, "2026-12-31", 90).is_empty(), "no longer dated");
        let mut late = world();
        says(&mut late, "2025-07-01", COMPANY, Status::Delayed, Due::Unchanged);
        assert!(told(late, "2026-12-31", 90).is_empty(), "known to be late");
        let mut said = world();
        says(&mut said, "2025-06-30", COMPANY, Status::OnTrack, Due::Unchanged);
        assert_eq!(told(said, "2026-12-31", 90).len(), 1, "the last day of its time is not after it");
    }

    #[test]
    fn a_dispute_is_told_beside_the_report_that_stands() {
        let mut world = world();
        says(&mut world, "2025-05-01", Attribution::Analyst, Status::AtRisk, Due::Unchanged);
        let problems = told(world, "2026-12-31", 90);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].labels.len(), 1);
        assert_eq!(
            problems[0].help[0],
            "what stands is `announced`, as of 2024-07-20 in `brief-0`; this later report does not change it"
        );
    }

    #[test]
    fn a_report_that_could_not_be_read_may_be_the_outcome() {
        let mut site = world().site();
        site.lost.anything = true;
        let derived = derive(&site, day("2026-12-31"));
        let mut problems = Vec::new();
        check(&site, &derived, day("2026-12-31"), &mut problems);
        assert!(problems.is_empty());
    }
}
