//! What is held side by side: makers in a market, markets or models of a maker, what was promised and what was reached.

use std::cmp::Reverse;
use std::collections::HashMap;

use rust_decimal::Decimal;

use crate::base::number::Quantity;
use crate::base::period::Period;
use crate::base::qualifier::Qualifier;
use crate::derive::{Subject, Target, Via, Weight, period_of};
use crate::model::fact::{Figure, Goal};
use crate::model::registry::EntryId;
use crate::model::words::{MarketKind, Metric};
use crate::model::{FactRef, MarketId};
use crate::plan::view::chart::axis::float;
use crate::plan::view::chart::series::counted;
use crate::plan::view::chart::{Bars, Measure};
use crate::plan::view::desk::{Desk, owner_entry};
use crate::plan::view::fact;
use crate::plan::view::promise::as_report;
use crate::plan::view::shared::{Link, percent};

/// Bars a picture shows; what is less is in the table.
const MOST: usize = 12;

/// A bar in the making.
struct Amount {
    label: Link,
    value: String,
    size: f64,
    promised: bool,
}

/// Bars of these sizes; the longest fills the width, or stands for `full`, where that is more.
fn lay(title: String, note: String, amounts: Vec<Amount>, full: f64, goal: Option<f64>) -> Bars {
    let longest = amounts.iter().map(|a| a.size).fold(full, f64::max).max(f64::MIN_POSITIVE);
    let share = |size: f64| percent(size / longest * 100.0);
    let bar = |a: Amount| Measure { label: a.label, value: a.value, width: share(a.size), promised: a.promised };
    Bars { title, note, rows: amounts.into_iter().take(MOST).map(bar).collect(), goal: goal.map(share) }
}

/// The figures of one thing and one period that differ in one respect: on a market's page in the maker, on a maker's in
/// the country or the model. The fullest first; of one thing only the period with most.
pub(super) fn compared<'a>(desk: &Desk<'a>, page: EntryId, figures: &[(FactRef, Via, &'a Figure)]) -> Vec<Bars> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut places: HashMap<(Subject<'a>, Respect, Period), usize> = HashMap::new();
    for (r, via, figure) in figures {
        let Some(value) = counted(figure).filter(|_| via.is_none()) else { continue };
        let Some((respect, of)) = respect(desk, page, figure) else { continue };
        let period = period_of(figure, desk.site.brief(r.brief).date);
        let subject = respect.without(Subject::of_figure(&desk.context().site.registry, figure));
        let place = *places.entry((subject, respect, period)).or_insert(groups.len());
        if place == groups.len() {
            groups.push(Group { subject, respect, period, figure, members: Vec::new() });
        }
        // The newest source stands.
        if groups[place].members.iter().all(|m| m.of != of) {
            groups[place].members.push(Member { of, fact: *r, value, qualifier: figure.qualifier });
        }
    }
    groups.retain(|g| g.members.len() > 1);
    groups.sort_by_cached_key(|g| (Reverse(g.members.len()), Reverse(g.period)));
    let mut seen = Vec::new();
    groups.retain(|g| {
        let new = !seen.contains(&(g.subject, g.respect));
        seen.push((g.subject, g.respect));
        new
    });
    groups.into_iter().map(|g| g.bars(desk, page)).collect()
}

/// In what the figures of a picture differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Respect {
    Company,
    Market,
    Model,
}

impl Respect {
    fn without(self, subject: Subject<'_>) -> Subject<'_> {
        match self {
            Self::Company => Subject { company: None, ..subject },
            Self::Market => Subject { market: None, ..subject },
            Self::Model => Subject { model: None, ..subject },
        }
    }
}

struct Group<'a> {
    subject: Subject<'a>,
    respect: Respect,
    period: Period,
    figure: &'a Figure,
    members: Vec<Member>,
}

struct Member {
    of: EntryId,
    fact: FactRef,
    value: Quantity,
    qualifier: Option<Qualifier>,
}

/// What a figure differs in from its like on this page. A region is never held against a country within it.
fn respect(desk: &Desk<'_>, page: EntryId, figure: &Figure) -> Option<(Respect, EntryId)> {
    let country = |m: &MarketId| desk.site.registry.market(*m).kind == MarketKind::Country;
    match (page, figure.company, figure.model, figure.market) {
        (EntryId::Market(_), Some(company), None, _) => Some((Respect::Company, company.into())),
        (EntryId::Company(_) | EntryId::Market(_), Some(_), Some(model), _) => Some((Respect::Model, model.into())),
        (EntryId::Company(_), Some(_), None, Some(market)) if country(&market) => {
            Some((Respect::Market, market.into()))
        }
        (EntryId::Model(_), _, Some(_), Some(market)) if country(&market) => Some((Respect::Market, market.into())),
        _ => None,
    }
}

impl Group<'_> {
    fn bars(mut self, desk: &Desk<'_>, page: EntryId) -> Bars {
        self.members.sort_by_cached_key(|m| (Reverse(m.value.middle()), desk.name(m.of)));
        let amount = |m: &Member| fact::amount(desk, m.value, self.subject.unit, m.qualifier);
        // Without what they differ in, and with what they have in common.
        let common = match self.respect {
            Respect::Company | Respect::Model => self.figure.market.map(EntryId::from),
            Respect::Market => self.figure.model.map(EntryId::from),
        };
        let mut title = vec![desk.locale.opening(&fact::metric(desk, self.figure))];
        title.extend(self.subject.scope.map(|scope| desk.term(scope).to_owned()));
        title.extend(common.filter(|id| *id != page).map(|id| desk.name(id).to_owned()));
        title.push(desk.locale.period(self.period));
        let bar = |m: &Member| Amount {
            label: Link { label: desk.name(m.of).to_owned(), url: Some(fact::source_url(desk, m.fact)) },
            value: amount(m),
            size: float(m.value.middle()),
            promised: false,
        };
        lay(
            title.join(desk.mark("mark-comma")),
            desk.say("chart-compared-note"),
            self.members.iter().map(bar).collect(),
            0.0,
            None,
        )
    }
}

/// How much of each promise with a number has been reached; none where nothing has been.
pub(crate) fn reached<'t>(desk: &Desk<'_>, page: EntryId, targets: impl Iterator<Item = &'t Target>) -> Option<Bars> {
    let row = |target: &Target| {
        let ((goal, share), actual) = (share(target)?, target.actual.as_ref()?);
        let percent = desk.locale.amount(Quantity::One((share * Decimal::ONE_HUNDRED).round_dp(0)), "percent", None);
        let reached = fact::amount(desk, actual.value, &goal.unit, None);
        let promised = fact::amount(desk, goal.value, &goal.unit, goal.qualifier);
        Some(Amount {
            label: Link { label: promise(desk, page, target), url: desk.target_url(&target.key) },
            value: desk.fill("chart-reached", &[("share", &percent), ("reached", &reached), ("promised", &promised)]),
            size: float(share),
            promised: false,
        })
    };
    let amounts: Vec<_> = targets.filter_map(row).collect();
    (!amounts.is_empty())
        .then(|| lay(desk.say("chart-reached-title"), desk.say("chart-reached-note"), amounts, 1.0, Some(1.0)))
}

/// What was promised, and by whom where the page is not theirs.
fn promise(desk: &Desk<'_>, page: EntryId, target: &Target) -> String {
    let statement = desk.prose(&target.statement).text;
    if owner_entry(target.key.owner) == page {
        return statement;
    }
    desk.fill("chart-promise", &[("owner", &desk.owner(target.key.owner).label), ("statement", &statement)])
}

/// The goal of a promise and the share of it that was reached; none for goals that are limits, not aims. A promise of a
/// range is kept at its lower end.
fn share(target: &Target) -> Option<(&Goal, Decimal)> {
    let (goal, actual) = (target.goal.as_ref()?, target.actual.as_ref()?);
    let limit = matches!(goal.qualifier, Some(Qualifier::Under | Qualifier::UpTo)) || goal.metric == Metric::Rank;
    let aim = goal.value.low();
    (!limit && aim > Decimal::ZERO && !actual.value.low().is_sign_negative())
        .then(|| (goal, actual.value.middle() / aim))
}

/// A promise's number by each report that gave one, and what was reached; none where it never changed and nothing was.
pub(crate) fn goal(desk: &Desk<'_>, target: &Target) -> Option<Bars> {
    let last = target.goal.as_ref()?;
    let mut amounts: Vec<Amount> = Vec::new();
    for step in target.reports.iter().filter(|s| s.weight == Weight::Revision) {
        let Some((report, goal)) = as_report(desk, step).and_then(|r| Some((r, r.goal.as_ref()?))) else { continue };
        let value = fact::amount(desk, goal.value, &goal.unit, goal.qualifier);
        let comparable = (goal.metric, &goal.unit) == (last.metric, &last.unit);
        if comparable && amounts.last().is_none_or(|a| a.value != value) {
            let date = report.said.map_or_else(|| desk.locale.date(step.said), |p| desk.locale.period(p));
            amounts.push(Amount {
                label: Link::to(desk.fill("chart-goal-said", &[("date", &date)]), fact::source_url(desk, step.fact)),
                value,
                size: float(goal.value.middle()),
                promised: true,
            });
        }
    }
    if let Some(actual) = &target.actual {
        let value = fact::amount(desk, actual.value, &last.unit, None);
        amounts.push(Amount {
            label: Link { label: desk.open("head-actual"), url: actual.fact.map(|at| fact::source_url(desk, at)) },
            value,
            size: float(actual.value.middle()),
            promised: false,
        });
    }
    (amounts.len() > 1).then(|| lay(desk.say("chart-reached-title"), desk.say("chart-goal-note"), amounts, 0.0, None))
}
