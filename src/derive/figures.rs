//! What makes two figures the same figure, so that they can be compared and found again.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::base::period::{Period, Point};
use crate::model::fact::{FactKind, Figure, Goal};
use crate::model::registry::Registry;
use crate::model::words::{Basis, MarketKind, Metric};
use crate::model::{CompanyId, FactRef, MarketId, ModelId, Site};

/// What exactly a figure counts. A market of kind `global` is the same as none; a period is the days it covers, so that
/// `2025` and `2025-01/2025-12` are one; words (scope, unit, label) are compared as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Identity<'a> {
    metric: Metric,
    /// Of the metric `other` only.
    label: Option<&'a str>,
    company: Option<CompanyId>,
    market: Option<MarketId>,
    model: Option<ModelId>,
    scope: Option<&'a str>,
    start: Date,
    end: Option<Date>,
    unit: &'a str,
    basis: Basis,
}

impl<'a> Identity<'a> {
    /// Of a figure in a brief of `date`: one without a period is as of that month.
    pub(super) fn of_figure(registry: &Registry, figure: &'a Figure, date: Date) -> Self {
        let period = figure.period.unwrap_or(Period::At(Point::Month(date.year(), date.month())));
        Self {
            metric: figure.metric,
            label: None,
            company: figure.company,
            market: worldly(registry, figure.market),
            model: figure.model,
            scope: figure.scope.as_deref(),
            start: period.start(),
            end: period.end(),
            unit: &figure.unit,
            basis: figure.basis,
        }
    }

    /// Of the figure that would tell what became of a goal of this company, in this market, for this model.
    pub(super) fn of_goal(
        registry: &Registry,
        goal: &'a Goal,
        (company, market, model): (Option<CompanyId>, Option<MarketId>, Option<ModelId>),
        period: Period,
    ) -> Self {
        Self {
            metric: goal.metric,
            label: goal.label.as_deref().filter(|_| goal.metric == Metric::Other),
            company,
            market: worldly(registry, market),
            model,
            scope: goal.scope.as_deref(),
            start: period.start(),
            end: period.end(),
            unit: &goal.unit,
            basis: Basis::Actual,
        }
    }
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
            let identity = Identity::of_figure(&site.registry, figure, site.brief(fact.brief).date);
            if figure.metric == Metric::Other {
                for (_, label) in figure.label.iter().flat_map(|l| &l.texts) {
                    figures.add(Identity { label: Some(label), ..identity }, fact);
                }
            } else {
                figures.add(identity, fact);
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
