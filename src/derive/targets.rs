//! Targets: the reports on one promise in the order they were said, and the state they leave it in.
//! Every report revises that state, but for one case: where a company or an authority has spoken, an unnamed source
//! or an analyst does not override it. Such a report is recorded as a dispute and moves nothing.

use std::collections::HashMap;

use jiff::civil::Date;

use super::disputes::standing_disputes;
use super::figures::{About, Figures, Subject, figure};
use super::{Actual, Derived, GoalChange, Step, Target, TargetId, Weight};
use crate::base::number::Quantity;
use crate::base::period::Period;
use crate::base::slug::Slug;
use crate::model::fact::{Attribution, Due, Fact, FactKind, Goal, Owner, Report, TargetKey};
use crate::model::registry::Registry;
use crate::model::words::{Prose, Status};
use crate::model::{CompanyId, FactRef, MarketId, ModelId, Site};

/// Every target that a brief reports on, by its owner's slug, then its own.
pub(super) fn targets(site: &Site, figures: &Figures<'_>, as_of: Date) -> Vec<Target> {
    let histories = histories(site);
    let ids: HashMap<_, _> = histories.iter().map(|h| h.key).zip((0..).map(TargetId)).collect();
    histories.iter().map(|history| target(site, history, &ids, figures, as_of)).collect()
}

/// The report a fact is.
pub(super) fn report(site: &Site, fact: FactRef) -> (&Fact, &Report) {
    let f = site.fact(fact);
    let FactKind::Target(report) = &f.kind else { unreachable!("a target's history holds reports only") };
    (f, report)
}

impl Target {
    /// True iff something is still expected of it.
    pub(crate) fn is_open(&self) -> bool {
        !self.status.is_closed()
    }

    /// Its state in one word: `overdue`, else its status.
    pub(crate) fn state_key(&self) -> &'static str {
        if self.overdue { "overdue" } else { self.status.key() }
    }

    /// The report that made it what it is: the last revision.
    pub(crate) fn latest(&self) -> &Step {
        self.reports.iter().rfind(|s| s.weight == Weight::Revision).expect("the first report is a revision")
    }
}

impl Derived {
    /// The target behind an id.
    pub(crate) fn target(&self, id: TargetId) -> &Target {
        &self.targets[id.0 as usize]
    }

    /// The target of that name, if a brief reports on it.
    pub(crate) fn target_id(&self, registry: &Registry, key: &TargetKey) -> Option<TargetId> {
        let wanted = (owner_slug(registry, key.owner), key);
        let found = self.targets.binary_search_by(|t| (owner_slug(registry, t.key.owner), &t.key).cmp(&wanted)).ok()?;
        Some(TargetId(u32::try_from(found).expect("fewer than 2^32 targets")))
    }

    /// Every target with its id.
    #[cfg(test)]
    pub(crate) fn target_ids(&self) -> impl Iterator<Item = (TargetId, &Target)> {
        (0..).map(TargetId).zip(&self.targets)
    }
}

/// The reports on one target, in the order of its history.
struct History<'a> {
    key: &'a TargetKey,
    reports: Vec<(Date, FactRef)>,
}

fn histories(site: &Site) -> Vec<History<'_>> {
    let mut places: HashMap<&TargetKey, usize> = HashMap::new();
    let mut histories: Vec<History<'_>> = Vec::new();
    for (fact, f) in site.facts() {
        let FactKind::Target(report) = &f.kind else { continue };
        let place = *places.entry(&report.key).or_insert(histories.len());
        if place == histories.len() {
            histories.push(History { key: &report.key, reports: Vec::new() });
        }
        histories[place].reports.push((report.said_on(site.brief(fact.brief).date), fact));
    }
    for history in &mut histories {
        // Briefs of one day are in the order of their slugs, so their ids are too.
        history.reports.sort_by_key(|&(said, fact)| (said, site.brief(fact.brief).date, fact));
    }
    histories.sort_by_cached_key(|h| (owner_slug(&site.registry, h.key.owner), h.key));
    histories
}

fn owner_slug(registry: &Registry, owner: Owner) -> &Slug {
    match owner {
        Owner::Company(c) => &registry.company(c).entry.slug,
        Owner::Market(m) => &registry.market(m).entry.slug,
    }
}

fn target(
    site: &Site,
    &History { key, reports: ref told }: &History<'_>,
    ids: &HashMap<&TargetKey, TargetId>,
    figures: &Figures<'_>,
    as_of: Date,
) -> Target {
    let mut state = State::default();
    let mut names = Names::of_owner(key.owner);
    let mut reports = Vec::with_capacity(told.len());
    for &(said, fact) in told {
        let (f, report) = report(site, fact);
        names.add(report);
        reports.push(state.take(fact, said, f.attribution, report));
    }
    let actual = state.actual.map(|value| Actual { value, fact: None });
    let actual = actual.or_else(|| found_actual(site, key.owner, &names, state.goal?, state.due, figures));
    Target {
        key: key.clone(),
        statement: names
            .statement
            .cloned()
            .unwrap_or_else(|| Prose::plain(format!("{}/{}", owner_slug(&site.registry, key.owner), key.slug))),
        companies: names.companies,
        markets: names.markets,
        models: names.models,
        announced: reports[0].said,
        first_due: state.first_due,
        due: state.due,
        slip: state.first_due.zip(state.due).and_then(|(first, now)| first.months_to(now)),
        first_goal: state.first_goal.cloned(),
        goal: state.goal.cloned(),
        goal_change: state.first_goal.zip(state.goal).and_then(|(first, now)| goal_change(first, now)),
        status: state.status,
        overdue: !state.status.is_closed() && state.due.is_some_and(|due| due.ended_before(as_of)),
        disputed: !standing_disputes(site, &reports).is_empty(),
        done: state.done,
        by: state.by.filter(|by| *by != key).and_then(|by| ids.get(by).copied()),
        actual,
        reports,
    }
}

/// What the revisions so far leave.
struct State<'a> {
    /// True iff a company, its people or an authority has spoken.
    spoken: bool,
    first_due: Option<Period>,
    due: Option<Period>,
    first_goal: Option<&'a Goal>,
    goal: Option<&'a Goal>,
    status: Status,
    done: Option<Period>,
    by: Option<&'a TargetKey>,
    actual: Option<Quantity>,
}

impl Default for State<'_> {
    fn default() -> Self {
        Self {
            spoken: false,
            first_due: None,
            due: None,
            first_goal: None,
            goal: None,
            status: Status::Announced,
            done: None,
            by: None,
            actual: None,
        }
    }
}

impl<'a> State<'a> {
    /// Follows one report, if it has the weight, and gives it its place in the history.
    fn take(&mut self, fact: FactRef, said: Date, attribution: Attribution, report: &'a Report) -> Step {
        let stood = self.due;
        let due = due_after(report.due, stood);
        let weight = self.weigh(attribution);
        match weight {
            Weight::Revision => self.revise(due, report),
            Weight::Dispute => {}
        }
        let moved = stood.zip(due).and_then(|(from, to)| from.months_to(to));
        Step { fact, said, due, status: report.status, moved, weight }
    }

    /// Press reports what happened, so it revises too; a person of the registry speaks for a company or an office.
    fn weigh(&mut self, attribution: Attribution) -> Weight {
        match attribution {
            Attribution::Company(_) | Attribution::Official | Attribution::Person(_) => {
                self.spoken = true;
                Weight::Revision
            }
            Attribution::Analyst | Attribution::Unnamed if self.spoken => Weight::Dispute,
            Attribution::Press | Attribution::Analyst | Attribution::Unnamed => Weight::Revision,
        }
    }

    fn revise(&mut self, due: Option<Period>, report: &'a Report) {
        self.due = due;
        self.first_due = self.first_due.or(due);
        self.status = report.status;
        self.goal = report.goal.as_ref().or(self.goal);
        self.first_goal = self.first_goal.or(self.goal);
        self.actual = report.actual.or(self.actual);
        // A promise taken up again is neither done nor replaced.
        self.done = report.done.or(self.done.filter(|_| report.status.is_closed()));
        self.by = report.by.as_ref().map(|by| &by.value).or(self.by.filter(|_| report.status == Status::Superseded));
    }
}

/// The due date after a report, where `stood` was the one before.
fn due_after(due: Due, stood: Option<Period>) -> Option<Period> {
    match due {
        Due::Unchanged => stood,
        Due::None => None,
        Due::At(period) => Some(period),
    }
}

/// What the reports name, in the order of the history: these lists gather, they are never revised.
struct Names<'a> {
    statement: Option<&'a Prose>,
    companies: Vec<CompanyId>,
    markets: Vec<MarketId>,
    models: Vec<ModelId>,
}

impl<'a> Names<'a> {
    fn of_owner(owner: Owner) -> Self {
        let (companies, markets) = match owner {
            Owner::Company(c) => (vec![c], Vec::new()),
            Owner::Market(m) => (Vec::new(), vec![m]),
        };
        Self { statement: None, companies, markets, models: Vec::new() }
    }

    fn add(&mut self, report: &'a Report) {
        self.statement = self.statement.or(report.statement.as_ref());
        gather(&mut self.companies, &report.companies);
        gather(&mut self.markets, &report.markets);
        gather(&mut self.models, &report.models);
    }
}

fn gather<T: Copy + PartialEq>(all: &mut Vec<T>, more: &[T]) {
    for &one in more {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

/// `None` where the two count different things, or where neither end lies clearly higher.
fn goal_change(first: &Goal, now: &Goal) -> Option<GoalChange> {
    if (first.metric, &first.label, &first.scope, &first.unit) != (now.metric, &now.label, &now.scope, &now.unit) {
        return None;
    }
    let (low, high) = (now.value.low().cmp(&first.value.low()), now.value.high().cmp(&first.value.high()));
    match (low.is_ge() && high.is_ge(), low.is_le() && high.is_le()) {
        (true, false) => Some(GoalChange::Raised),
        (false, true) => Some(GoalChange::Lowered),
        (true, true) | (false, false) => None,
    }
}

/// The newest actual figure that counts what the goal counts, for the goal's period, else the one it is due in.
fn found_actual(
    site: &Site,
    owner: Owner,
    names: &Names<'_>,
    goal: &Goal,
    due: Option<Period>,
    figures: &Figures<'_>,
) -> Option<Actual> {
    let of = About::of(owner, &names.companies, &names.markets, &names.models)?;
    let identity = Subject::of_goal(&site.registry, goal, of).in_period(goal.period.or(due)?);
    let counted = figures.get(&identity).iter();
    let mut counted = counted.filter_map(|&fact| Some((fact, figure(site, fact).value?)));
    counted.next().map(|(fact, value)| Actual { value, fact: Some(fact) })
}
