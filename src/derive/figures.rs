//! What makes two figures the same figure, so that they can be compared and found again.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::base::period::{Period, Point};
use crate::derive::Target;
use crate::model::fact::{FactKind, Figure, Goal, Owner};
use crate::model::registry::Registry;
use crate::model::words::{Basis, MarketKind, Metric};
use crate::model::{CompanyId, FactRef, MarketId, ModelId, Site};

/// What exactly a figure counts, whenever. A market of kind `global` is the same as none; words (scope, unit, label) are
/// compared as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Subject<'a> {
    pub metric: Metric,
    /// Of the metric `other` only.
    pub label: Option<&'a str>,
    pub company: Option<CompanyId>,
    pub market: Option<MarketId>,
    pub model: Option<ModelId>,
    pub scope: Option<&'a str>,
    pub unit: &'a str,
    pub basis: Basis,
}

/// A subject in a period. A period is the days it covers, so that `2025` and `2025-01/2025-12` are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Identity<'a> {
    subject: Subject<'a>,
    start: Date,
    end: Option<Date>,
}

impl<'a> Subject<'a> {
    /// Of a figure; the label of `other` is the first it has.
    pub(crate) fn of_figure(registry: &Registry, figure: &'a Figure) -> Self {
        let label = figure.label.as_ref().filter(|_| figure.metric == Metric::Other);
        Self {
            metric: figure.metric,
            label: label.and_then(|l| l.texts.first()).map(|(_, text)| &**text),
            company: figure.company,
            market: worldly(registry, figure.market),
            model: figure.model,
            scope: figure.scope.as_deref(),
            unit: &figure.unit,
            basis: figure.basis,
        }
    }

    /// Of the figures that would tell what became of a goal of these.
    pub(super) fn of_goal(registry: &Registry, goal: &'a Goal, of: About) -> Self {
        Self {
            metric: goal.metric,
            label: goal.label.as_deref().filter(|_| goal.metric == Metric::Other),
            company: of.company,
            market: worldly(registry, of.market),
            model: of.model,
            scope: goal.scope.as_deref(),
            unit: &goal.unit,
            basis: Basis::Actual,
        }
    }

    /// Of the figures that would tell what became of a target, with the period they would be of; none without a number
    /// or a date, or where it is about several at once.
    pub(crate) fn of_target(registry: &Registry, target: &'a Target) -> Option<(Self, Period)> {
        let goal = target.goal.as_ref()?;
        let of = About::of(target.key.owner, &target.companies, &target.markets, &target.models)?;
        Some((Self::of_goal(registry, goal, of), goal.period.or(target.due)?))
    }

    /// The same in a period.
    pub(super) fn in_period(self, period: Period) -> Identity<'a> {
        Identity { subject: self, start: period.start(), end: period.end() }
    }
}

/// The one company, market and model that a goal is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct About {
    company: Option<CompanyId>,
    market: Option<MarketId>,
    model: Option<ModelId>,
}

impl About {
    /// The owner, or a government's one company; the one market named, worldwide where none is; the one model named, all
    /// where none is. Numbers are never added up, so a target of several markets or models is about none of them.
    pub(super) fn of(owner: Owner, companies: &[CompanyId], markets: &[MarketId], models: &[ModelId]) -> Option<Self> {
        let companies = match owner {
            Owner::Company(_) => &companies[..1],
            Owner::Market(_) => companies,
        };
        let single = companies.len().max(markets.len()).max(models.len()) <= 1;
        single.then(|| Self {
            company: companies.first().copied(),
            market: markets.first().copied(),
            model: models.first().copied(),
        })
    }
}

/// The period a figure is of; without one it is as of its brief's month.
pub(crate) fn period_of(figure: &Figure, date: Date) -> Period {
    figure.period.unwrap_or(Period::At(Point::Month(date.year(), date.month())))
}

/// All figures by what they count; of each the newest first. One of `other` is under each of its labels.
pub(super) struct Figures<'a> {
    places: HashMap<Identity<'a>, usize>,
    groups: Vec<Vec<FactRef>>,
}

impl<'a> Figures<'a> {
    pub(super) fn of(site: &'a Site) -> Self {
        let mut figures = Self { places: HashMap::new(), groups: Vec::new() };
        for (fact, f) in site.facts() {
            let FactKind::Figure(figure) = &f.kind else { continue };
            let subject = Subject::of_figure(&site.registry, figure);
            let period = period_of(figure, site.brief(fact.brief).date);
            if figure.metric == Metric::Other {
                for (_, label) in figure.label.iter().flat_map(|l| &l.texts) {
                    figures.add(Subject { label: Some(label), ..subject }.in_period(period), fact);
                }
            } else {
                figures.add(subject.in_period(period), fact);
            }
        }
        figures
    }

    fn add(&mut self, identity: Identity<'a>, fact: FactRef) {
        let place = *self.places.entry(identity).or_insert(self.groups.len());
        match self.groups.get_mut(place) {
            Some(group) => group.push(fact),
            None => self.groups.push(vec![fact]),
        }
    }

    /// The figures that count one thing, for each thing counted.
    pub(super) fn groups(&self) -> impl Iterator<Item = &[FactRef]> {
        self.groups.iter().map(Vec::as_slice)
    }

    /// The figures that count this.
    pub(super) fn get(&self, identity: &Identity<'_>) -> &[FactRef] {
        self.places.get(identity).map_or(&[], |&place| &self.groups[place])
    }
}

/// The figure a fact is.
pub(super) fn figure(site: &Site, fact: FactRef) -> &Figure {
    match &site.fact(fact).kind {
        FactKind::Figure(figure) => figure,
        _ => unreachable!("a group holds figures only"),
    }
}

fn worldly(registry: &Registry, market: Option<MarketId>) -> Option<MarketId> {
    market.filter(|&m| registry.market(m).kind != MarketKind::Global)
}
