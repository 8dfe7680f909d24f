//! `/targets/<owner>/<slug>/`: one promise and the chain of reports on it, oldest first, each with its words. The page
//! carries no as-of date, so no needle either.

use serde::Serialize;

use crate::base::period::Period;
use crate::derive::{Dispute, GoalChange, Step, Target, TargetId, Weight};
use crate::locale::Arg;
use crate::model::fact::{FactKind, Goal, Report};
use crate::plan::routes;
use crate::plan::view::chart::{Bars, bars};
use crate::plan::view::conflicts::{Versus, versus};
use crate::plan::view::desk::{Desk, owner_entry};
use crate::plan::view::duebar::{Bar, Scale, Years, report_bar};
use crate::plan::view::fact::{self, Cite};
use crate::plan::view::lists::count;
use crate::plan::view::shared::{Link, Particular, Tag, When, Words};

/// The history of a promise.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Promise {
    /// Whose it is.
    pub owner: Link,
    /// The promise.
    pub statement: Words,
    /// Its history in a sentence.
    pub standfirst: String,
    /// Its status.
    pub tag: Tag,
    /// Why the sources do not agree on it, where they do not.
    pub disputed: Option<String>,
    /// What is known.
    pub particulars: Vec<Particular>,
    /// "3 reports".
    pub count: String,
    /// The scale of the reports' bars, where any gives a date.
    pub years: Option<Years>,
    /// The reports, oldest first.
    pub steps: Vec<Reported>,
    /// Some bar has a slip.
    pub hatched: bool,
    /// Its number by each report, and what was reached; none where there is nothing to compare.
    pub goal: Option<Bars>,
    /// Disagreements on it.
    pub conflicts: Vec<Versus>,
}

/// One report.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Reported {
    /// When it was said.
    pub said: When,
    /// Status by this report.
    pub tag: Tag,
    /// "according to the company".
    pub who: Option<String>,
    /// "due 2027"; "No date".
    pub due: String,
    /// "7 months later".
    pub moved: Option<String>,
    /// It moves the date back.
    pub later: bool,
    /// The number: "goal: at least 50,000 vehicles".
    pub goal: Option<String>,
    /// When it was met.
    pub done: Option<String>,
    /// Recorded, not followed.
    pub dispute: bool,
    /// Its words.
    pub cite: Cite,
    /// Title of the brief.
    pub brief: Words,
    /// Where the same is told again.
    pub again: Vec<Retold>,
    /// Its bar.
    pub bar: Option<Bar>,
}

/// A brief that tells again what another has told.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Retold {
    /// Title of the brief.
    pub brief: Words,
    /// Its words.
    pub cite: Cite,
}

impl Reported {
    /// True iff the other says nothing that this one does not: the same was said at the same time by the same.
    fn is_told_again_in(&self, other: &Self) -> bool {
        let Self { said, tag, who, due, goal, done, dispute, moved: _, later: _, cite: _, brief: _, again: _, bar: _ } =
            self;
        (said, tag.is, who, due, goal, done, dispute)
            == (&other.said, other.tag.is, &other.who, &other.due, &other.goal, &other.done, &other.dispute)
    }
}

/// The page of a promise.
pub(crate) fn promise(desk: &Desk<'_>, id: TargetId) -> Promise {
    let target = desk.derived.target(id);
    let statement = desk.prose(&target.statement);
    let owner = desk.owner(target.key.owner);
    desk.title(&desk.fill("title-target", &[("owner", &owner.label), ("statement", &statement.text)]));
    desk.crumbs(vec![Link::to(desk.say("nav-targets"), routes::TARGETS)]);
    let standfirst = standfirst(desk, target);
    desk.description(&standfirst);
    let dated = target.reports.iter().any(|s| s.due.is_some());
    let scale = Scale::of(std::iter::once(target)).filter(|_| dated);
    let mut before: Option<Period> = None;
    let mut steps: Vec<Reported> = Vec::with_capacity(target.reports.len());
    for step in &target.reports {
        let report = reported(desk, step, before, scale);
        match steps.last_mut().filter(|last| last.is_told_again_in(&report)) {
            Some(last) => last.again.push(Retold { brief: report.brief, cite: report.cite }),
            None => steps.push(report),
        }
        if step.weight == Weight::Revision {
            before = step.due;
        }
    }
    let about = |d: &Dispute| matches!(d, Dispute::Due(t) | Dispute::Outcome(t) if *t == id);
    Promise {
        owner,
        statement,
        standfirst,
        tag: desk.status(target.status, target.overdue),
        disputed: target.disputed.then(|| desk.say("status-disputed-meaning")),
        particulars: particulars(desk, target),
        count: desk.count("count-reports", target.reports.len()),
        years: scale.map(|s| s.years(desk)),
        hatched: steps.iter().any(|s| s.bar.as_ref().is_some_and(|b| b.slip.is_some())),
        steps,
        goal: bars::goal(desk, target),
        conflicts: desk.derived.conflicts.iter().filter(|c| about(&c.about)).map(|c| versus(desk, c)).collect(),
    }
}

fn standfirst(desk: &Desk<'_>, target: &Target) -> String {
    // As exactly as the source has it, and no more so.
    let first = target.reports.first().and_then(|s| as_report(desk, s)).and_then(|r| r.said);
    let first = first.filter(|said| said.end() == Some(target.announced));
    let said = first.map_or_else(|| desk.locale.date(target.announced), |p| desk.locale.period(p));
    let status = desk.word("status", target.state_key());
    let reports = ("count", count(target.reports.len()));
    let (said, status) = (("said", Arg::Text(&said)), ("status", Arg::Text(&status)));
    let Some(due) = target.due else {
        return desk.message("standfirst-target-undated", &[said, status, reports]);
    };
    let due_text = desk.locale.period(due);
    let due_arg = ("due", Arg::Text(&due_text));
    match (target.first_due.filter(|first| *first != due), target.slip.filter(|m| *m != 0)) {
        (Some(first), Some(months)) => {
            let (first, slip) = (desk.locale.period(first), desk.locale.slip(months));
            let args = [said, due_arg, ("first", Arg::Text(&first)), ("slip", Arg::Text(&slip)), status, reports];
            desk.message("standfirst-target-moved", &args)
        }
        _ => desk.message("standfirst-target", &[said, due_arg, status, reports]),
    }
}

fn particulars(desk: &Desk<'_>, target: &Target) -> Vec<Particular> {
    let text = |id: &str, text: String| Particular::text(desk.say(id), text);
    let links = |id: &str, links: Vec<Link>| (!links.is_empty()).then(|| Particular::links(desk.say(id), links));
    let when = |id: &str, period: Period| Particular::when(desk.say(id), desk.opening_period(period));
    let owner = owner_entry(target.key.owner);
    let others = target.companies.iter().copied().filter(|c| owner != (*c).into());
    let due = target.due.map_or_else(|| text("head-due", desk.say("empty-date")), |p| when("head-due", p));
    let first = target.first_due.filter(|f| target.due != Some(*f)).map(|p| when("head-first-due", p));
    let slip = target.slip.filter(|m| *m != 0).map(|m| text("head-slip", desk.locale.slip(m)));
    let by = target.by.map(|id| {
        let by = desk.derived.target(id);
        let label = desk.prose(&by.statement).text;
        Particular::links(desk.say("head-superseded-by"), vec![Link { label, url: desk.target_url(&by.key) }])
    });
    let mut all = vec![Some(Particular::links(desk.say("head-promised-by"), vec![desk.entry(owner)]))];
    all.push(links("head-with", desk.links(others)));
    all.push(links("head-markets", desk.links(target.markets.iter().copied())));
    all.push(links("head-models", desk.links(target.models.iter().copied())));
    all.extend([Some(due), first, slip]);
    all.push(target.goal.as_ref().map(|g| text("head-goal", goal_line(desk, target, g))));
    let unit = target.goal.as_ref().map_or("", |g| &g.unit);
    let actual = target.actual.as_ref();
    all.push(actual.map(|a| {
        let amount = desk.locale.opening(&fact::amount(desk, a.value, unit, None));
        match a.fact {
            Some(at) => Particular::links(desk.say("head-actual"), vec![Link::to(amount, fact::source_url(desk, at))]),
            None => text("head-actual", amount),
        }
    }));
    all.push(target.done.map(|d| when("head-done", d)));
    all.push(by);
    all.into_iter().flatten().collect()
}

/// "At least 50,000 vehicles; goal lowered from 70,000 to 50,000 vehicles".
fn goal_line(desk: &Desk<'_>, target: &Target, goal: &Goal) -> String {
    let amount = |g: &Goal| fact::amount(desk, g.value, &g.unit, g.qualifier);
    let now = desk.locale.opening(&amount(goal));
    let scope = goal.scope.as_ref().map(|s| [desk.mark("mark-comma"), desk.term(s)].concat()).unwrap_or_default();
    let (Some(change), Some(first)) = (target.goal_change, &target.first_goal) else { return now + &scope };
    let id = match change {
        GoalChange::Raised => "fact-goal-raised",
        GoalChange::Lowered => "fact-goal-lowered",
    };
    let moved = desk.fill(id, &[("from", &amount(first)), ("to", &amount(goal))]);
    [&now, &scope, desk.mark("mark-semicolon"), &moved].concat()
}

fn reported(desk: &Desk<'_>, step: &Step, before: Option<Period>, scale: Option<Scale>) -> Reported {
    let brief = desk.site.brief(step.fact.brief);
    let report = as_report(desk, step);
    let said = report.and_then(|r| r.said).map_or_else(|| desk.date(step.said), |p| desk.opening_period(p));
    let due = step.due.map_or_else(|| desk.say("empty-date"), |p| desk.locale.opening(&desk.timed("fact-due", p)));
    let moved = step.moved.filter(|m| *m != 0);
    if moved.is_some_and(|m| m > 0) {
        desk.sign("hatch");
    }
    let goal = report.and_then(|r| r.goal.as_ref());
    let done = report.and_then(|r| r.done);
    let tag = desk.status(step.status, false);
    Reported {
        said,
        who: fact::attribution(desk, desk.site.fact(step.fact).attribution)
            .map(|w| desk.fill("fact-says-so", &[("who", &w)])),
        due,
        moved: moved.map(|m| desk.locale.slip(m)),
        later: moved.is_some_and(|m| m > 0),
        goal: goal.map(|g| desk.fill("fact-goal", &[("amount", &fact::amount(desk, g.value, &g.unit, g.qualifier))])),
        done: done.map(|d| desk.timed("fact-done", d)),
        dispute: step.weight == Weight::Dispute,
        cite: fact::cite(desk, step.fact),
        brief: desk.prose(&brief.title),
        again: Vec::new(),
        bar: scale.map(|s| report_bar(s, step.said, before, step.due, tag.is)),
        tag,
    }
}

pub(crate) fn as_report<'a>(desk: &Desk<'a>, step: &Step) -> Option<&'a Report> {
    match &desk.context().site.fact(step.fact).kind {
        FactKind::Target(report) => Some(report),
        FactKind::Presence(_) | FactKind::Deal(_) | FactKind::Event(_) | FactKind::Figure(_) | FactKind::Quote(_) => {
            None
        }
    }
}
