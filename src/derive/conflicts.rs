//! Where sources disagree: on a figure's number, and on when a target is due or how it ended.
//! A source is a publisher and whom it names as saying so; one source never conflicts with itself.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::disputes::{Standing, dues_agree, standing_disputes};
use super::figures::{Figures, figure};
use super::targets::report;
use super::{Claim, Conflict, Dispute, Side, Step, Target, TargetId, Weight};
use crate::base::number::Quantity;
use crate::base::period::Period;
use crate::base::qualifier::Qualifier;
use crate::model::fact::{Attribution, Due, Figure, Owner};
use crate::model::words::{Basis, Metric};
use crate::model::{BriefId, CompanyId, FactRef, Site};

/// `about` reaches a twentieth, five per cent, to either side.
const ABOUT: Decimal = Decimal::from_parts(20, 0, 0, false, 0);

/// All conflicts, the one with the newest fact first.
pub(super) fn conflicts(site: &Site, figures: &Figures<'_>, targets: &[Target]) -> Vec<Conflict> {
    let mut conflicts = figure_conflicts(site, figures);
    for (id, target) in (0..).map(TargetId).zip(targets) {
        due_conflicts(site, id, target, &mut conflicts);
        outcome_conflicts(site, id, target, &mut conflicts);
    }
    conflicts.sort_by_key(|c| (c.newest(), matches!(c.about, Dispute::Outcome(_))));
    conflicts
}

impl Conflict {
    /// Every fact in it, side by side.
    pub(crate) fn facts(&self) -> impl Iterator<Item = FactRef> {
        self.sides.iter().flat_map(|s| &s.facts).copied()
    }

    /// Its newest fact; with what it is about, this tells it from every other.
    pub(crate) fn newest(&self) -> FactRef {
        self.sides[0].facts[0]
    }
}

/// A publisher, and whom it names.
type Source<'a> = (Publisher<'a>, Attribution);

/// Briefs that do not say theirs are not known to share one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Publisher<'a> {
    Named(&'a str),
    Of(BriefId),
}

/// One source's claim. `C` is what is claimed.
struct Said<'a, C> {
    fact: FactRef,
    claim: C,
    source: Source<'a>,
}

/// `company` is the one that the fact is about.
fn source(site: &Site, fact: FactRef, company: Option<CompanyId>) -> Source<'_> {
    let attribution = match site.fact(fact).attribution {
        Attribution::Company(None) => Attribution::Company(company),
        other => other,
    };
    let publisher = site.brief(fact.brief).source.publisher.as_deref();
    (publisher.map_or(Publisher::Of(fact.brief), Publisher::Named), attribution)
}

/// The claims that another source contradicts.
fn contested<C: Copy + Ord>(said: &[Said<'_, C>], agree: impl Fn(C, C) -> bool) -> BTreeSet<C> {
    // Of each claim its source, or that there are several: so that a thousand voices for one claim cost one.
    let mut claims: BTreeMap<C, Option<Source<'_>>> = BTreeMap::new();
    for s in said {
        let sole = claims.entry(s.claim).or_insert(Some(s.source));
        *sole = sole.filter(|sole| *sole == s.source);
    }
    let contradicted =
        |a: C, by: Option<Source<'_>>| claims.iter().any(|(&b, &other)| (by.is_none() || by != other) && !agree(a, b));
    claims.iter().filter(|&(&claim, &by)| contradicted(claim, by)).map(|(&claim, _)| claim).collect()
}

/// The conflict between these facts, grouped by what they claim.
fn conflict(site: &Site, about: Dispute, facts: impl IntoIterator<Item = (FactRef, Claim)>) -> Conflict {
    let claims: BTreeMap<FactRef, Claim> = facts.into_iter().collect();
    let mut sides: Vec<Side> = Vec::new();
    // By reference, newest first: so is each side, and so are the sides.
    for (fact, claim) in claims {
        match sides.iter_mut().find(|s| s.claim == claim) {
            Some(same) => same.facts.push(fact),
            None => sides.push(Side { claim, facts: vec![fact] }),
        }
    }
    let date = site.brief(sides[0].facts[0].brief).date;
    Conflict { about, sides, date }
}

/// A figure's number as its source states it.
type Number = (Quantity, Option<Qualifier>);

fn figure_conflicts(site: &Site, figures: &Figures<'_>) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    for group in figures.groups().filter(|g| g.len() > 1 && figure(site, g[0]).metric != Metric::Other) {
        // A change in percent is compared where there is no number, and with its like only.
        let (numbers, changes): (Vec<_>, Vec<_>) = group.iter().partition(|f| figure(site, **f).value.is_some());
        conflicts.extend(figure_conflict(site, &numbers));
        conflicts.extend(figure_conflict(site, &changes));
    }
    conflicts
}

fn figure_conflict(site: &Site, facts: &[FactRef]) -> Option<Conflict> {
    let mut spoke: BTreeMap<Source<'_>, Date> = BTreeMap::new();
    let mut said: Vec<Said<'_, Number>> = Vec::new();
    for &fact in facts {
        let figure = figure(site, fact);
        let Some(number) = number(figure) else { continue };
        let source = source(site, fact, figure.company);
        let date = site.brief(fact.brief).date;
        // Newest first: a plan or a forecast that its source has replaced since is history.
        let last_spoke = *spoke.entry(source).or_insert(date);
        if figure.basis == Basis::Actual || date == last_spoke {
            said.push(Said { fact, claim: (number, figure.qualifier), source });
        }
    }
    let contested = contested(&said, reconciled);
    let numbers: BTreeSet<Quantity> = contested.iter().map(|&(number, _)| number).collect();
    let sides = said.iter().map(|s| (s.fact, s.claim.0)).filter(|(_, number)| numbers.contains(number));
    (!contested.is_empty())
        .then(|| conflict(site, Dispute::Figure, sides.map(|(fact, number)| (fact, Claim::Number(number)))))
}

fn number(figure: &Figure) -> Option<Quantity> {
    figure.value.or(figure.change.map(Quantity::One))
}

/// True iff both numbers can be right as qualified.
pub(super) fn reconciled((a, qa): Number, (b, qb): Number) -> bool {
    let ((a_low, a_high), (b_low, b_high)) = (bounds(a, qa), bounds(b, qb));
    // An end that is open is beyond any other.
    let between = |high: Option<Decimal>, low: Option<Decimal>| high.zip(low).map_or(Decimal::MIN, |(h, l)| l - h);
    let apart = between(a_high, b_low).max(between(b_high, a_low));
    let slack = |n: Quantity, q| match q {
        Some(Qualifier::About) => n.low().abs().max(n.high().abs()) / ABOUT,
        Some(Qualifier::Over | Qualifier::Under | Qualifier::AtLeast | Qualifier::UpTo) | None => Decimal::ZERO,
    };
    apart <= slack(a, qa).max(slack(b, qb))
}

/// The least and the greatest that a statement allows; `None` where it sets no such end.
fn bounds(number: Quantity, qualifier: Option<Qualifier>) -> (Option<Decimal>, Option<Decimal>) {
    match qualifier {
        Some(Qualifier::Over | Qualifier::AtLeast) => (Some(number.low()), None),
        Some(Qualifier::Under | Qualifier::UpTo) => (None, Some(number.high())),
        Some(Qualifier::About) | None => (Some(number.low()), Some(number.high())),
    }
}

/// Reports that cannot all be right, each with its claim.
type Quarrel<C> = BTreeMap<FactRef, C>;

fn due_conflicts(site: &Site, id: TargetId, target: &Target, conflicts: &mut Vec<Conflict>) {
    let states_due = |s: &&Step| report(site, s.fact).1.due != Due::Unchanged;
    let claims: Vec<_> = target.reports.iter().filter(states_due).map(|s| (s, s.due)).collect();
    let holds = claims.iter().rfind(|(s, _)| s.weight == Weight::Revision).map(|(s, _)| *s);
    let disputed: Vec<_> = standing_disputes(site, &target.reports).into_iter().filter(|d| d.due).collect();
    let standing = standing_quarrel(site, target, holds, &disputed, |s| s.due);
    for quarrel in quarrels(site, target, &claims, dues_agree, standing) {
        let facts = quarrel.into_iter().map(|(fact, due)| (fact, Claim::Due(due)));
        conflicts.push(conflict(site, Dispute::Due(id), facts));
    }
}

/// How a target ended, by those who say that it did; and the state of one that is disputed, ended or not.
fn outcome_conflicts(site: &Site, id: TargetId, target: &Target, conflicts: &mut Vec<Conflict>) {
    let claims: Vec<_> = target.reports.iter().filter(|s| s.status.is_closed()).map(|s| (s, s.status)).collect();
    let disputed: Vec<_> = standing_disputes(site, &target.reports).into_iter().filter(|d| d.status).collect();
    let standing = standing_quarrel(site, target, Some(target.latest()), &disputed, |s| s.status);
    for quarrel in quarrels(site, target, &claims, |a, b| a == b, standing) {
        let facts = quarrel.into_iter().map(|(fact, status)| (fact, Claim::Outcome(status)));
        conflicts.push(conflict(site, Dispute::Outcome(id), facts));
    }
}

/// The report that holds against those that dispute it; empty where no other source does.
fn standing_quarrel<C>(
    site: &Site,
    target: &Target,
    holds: Option<&Step>,
    disputed: &[Standing],
    claim: impl Fn(&Step) -> C,
) -> Quarrel<C> {
    let Some(holds) = holds else { return Quarrel::new() };
    let held_by = target_source(site, target, holds);
    let disputing = disputed.iter().map(|d| &target.reports[d.step]);
    let mut quarrel: Quarrel<C> =
        disputing.filter(|s| target_source(site, target, s) != held_by).map(|s| (s.fact, claim(s))).collect();
    if !quarrel.is_empty() {
        quarrel.insert(holds.fact, claim(holds));
    }
    quarrel
}

/// What stands, and for each month what was said in it; one where they share a report.
fn quarrels<C: Copy + Ord>(
    site: &Site,
    target: &Target,
    claims: &[(&Step, C)],
    agree: impl Fn(C, C) -> bool,
    mut standing: Quarrel<C>,
) -> Vec<Quarrel<C>> {
    let mut months: BTreeMap<(i16, i8), Vec<Said<'_, C>>> = BTreeMap::new();
    for &(step, claim) in claims {
        if let Some(month) = month_said(site, step) {
            let source = target_source(site, target, step);
            months.entry(month).or_default().push(Said { fact: step.fact, claim, source });
        }
    }
    let mut all = Vec::new();
    for said in months.values() {
        let contested = contested(said, &agree);
        let quarrel: Quarrel<C> =
            said.iter().filter(|s| contested.contains(&s.claim)).map(|s| (s.fact, s.claim)).collect();
        if quarrel.keys().any(|fact| standing.contains_key(fact)) {
            standing.extend(quarrel);
        } else {
            all.push(quarrel);
        }
    }
    all.push(standing);
    all.retain(|quarrel| !quarrel.is_empty());
    all
}

/// The month a report was said in; `None` where its source is less exact.
fn month_said(site: &Site, step: &Step) -> Option<(i16, i8)> {
    let month = |d: Date| (d.year(), d.month());
    let from = report(site, step.fact).1.said.map_or(step.said, Period::start);
    (month(from) == month(step.said)).then(|| month(step.said))
}

fn target_source<'a>(site: &'a Site, target: &Target, step: &Step) -> Source<'a> {
    let company = match target.key.owner {
        Owner::Company(c) => Some(c),
        Owner::Market(_) => None,
    };
    source(site, step.fact, company)
}
