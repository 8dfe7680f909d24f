//! The figures of a page that count one thing through time, and the goals set for it.

use std::collections::HashMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::base::number::Quantity;
use crate::base::period::Period;
use crate::base::qualifier::Qualifier;
use crate::derive::{Subject, Target, Via, period_of};
use crate::model::FactRef;
use crate::model::fact::Figure;
use crate::model::registry::EntryId;
use crate::model::words::{Basis, Metric};
use crate::plan::view::chart::Legend;
use crate::plan::view::chart::axis::Scale;
use crate::plan::view::desk::Desk;
use crate::plan::view::fact;

/// One thing counted, through time.
#[derive(Debug)]
pub(super) struct Series<'a> {
    pub subject: Subject<'a>,
    /// The newest figure of it: what names it.
    pub figure: &'a Figure,
    /// Earliest first, one for each period.
    pub points: Vec<Point>,
    /// What was promised of it, earliest first; of one period there may be several.
    pub goals: Vec<Point>,
    /// It is the page's own, not a brand's or of a market within.
    own: bool,
}

/// A number for a period.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Point {
    pub period: Period,
    /// By the newest source.
    pub value: Quantity,
    pub qualifier: Option<Qualifier>,
    /// The day of that source: until then at least an open period holds.
    pub seen: Date,
    /// The least and the most that any source gives.
    pub spread: (Decimal, Decimal),
}

/// How a thing behaves in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// It is made up of what happens in a period, so only periods of one length compare.
    Columns,
    /// It holds until it changes.
    Level,
}

impl Point {
    /// Where its mark stands: its number, or the middle of its range.
    pub(super) fn mark(&self) -> Decimal {
        self.value.middle()
    }

    /// True iff sources differ, or one gives a range.
    pub(super) fn is_spread(&self) -> bool {
        self.spread.0 < self.spread.1
    }

    /// The days it is of.
    pub(super) fn days(&self) -> (Date, Date) {
        (self.period.start(), self.period.end().unwrap_or(self.seen).max(self.period.start()))
    }
}

impl Series<'_> {
    /// How it is drawn.
    pub(super) fn shape(&self) -> Shape {
        match self.subject.metric {
            Metric::Capacity
            | Metric::Share
            | Metric::Stake
            | Metric::Price
            | Metric::Tariff
            | Metric::Outlets
            | Metric::Jobs
            | Metric::Rank => Shape::Level,
            Metric::Other if self.subject.unit == "percent" => Shape::Level,
            Metric::Deliveries
            | Metric::Sales
            | Metric::Registrations
            | Metric::Exports
            | Metric::Production
            | Metric::Investment
            | Metric::Other => Shape::Columns,
        }
    }

    /// What a picture of these points and goals of it says in words; `how` says how they follow each other.
    pub(super) fn legend(
        &self,
        desk: &Desk<'_>,
        page: EntryId,
        (scale, how): (Scale, &str),
        (points, goals): (&[&Point], &[&Point]),
    ) -> Legend {
        let mut notes = vec![unit_line(desk, self.subject.unit, scale, &desk.say(how))];
        if !goals.is_empty() {
            notes.push(desk.say("chart-goals"));
        }
        if points.iter().any(|p| p.is_spread()) {
            notes.push(desk.say("chart-spread"));
        }
        Legend {
            id: String::new(),
            title: title(desk, page, self.figure),
            note: notes.join(desk.mark("mark-space")),
            description: self.description(desk, points, goals),
        }
    }

    fn description(&self, desk: &Desk<'_>, points: &[&Point], goals: &[&Point]) -> String {
        let said = |id: &str, p: &Point| {
            let amount = fact::amount(desk, p.value, self.subject.unit, p.qualifier);
            desk.fill(id, &[("period", &desk.locale.period(p.period)), ("amount", &amount)])
        };
        let points = points.iter().map(|p| said("chart-point", p));
        points
            .chain(goals.iter().map(|p| said("chart-goal-point", p)))
            .collect::<Vec<_>>()
            .join(desk.mark("mark-semicolon"))
    }
}

/// "Registrations, Germany": what a figure counts, without the page's own name.
pub(super) fn title(desk: &Desk<'_>, page: EntryId, figure: &Figure) -> String {
    let named = [figure.company.map(EntryId::from), figure.model.map(EntryId::from), figure.market.map(EntryId::from)];
    let mut parts = vec![desk.locale.opening(&fact::metric(desk, figure))];
    parts.extend(figure.scope.as_deref().map(|scope| desk.term(scope).to_owned()));
    let worldwide = figure.company.is_some() && figure.market.is_none();
    parts.extend(named.into_iter().flatten().filter(|id| *id != page).map(|id| desk.name(id).to_owned()));
    parts.extend(worldwide.then(|| desk.say("fact-worldwide")));
    parts.join(desk.mark("mark-comma"))
}

/// "Vehicles, thousands, by year."
pub(super) fn unit_line(desk: &Desk<'_>, unit: &str, scale: Scale, how: &str) -> String {
    let known = desk.locale.plain(&format!("axis-{}", unit.to_ascii_lowercase())).map(ToOwned::to_owned);
    let parts = [Some(known.unwrap_or_else(|| desk.term(unit).to_owned())), scale.word(desk), Some(how.to_owned())];
    let parts: Vec<_> = parts.into_iter().flatten().filter(|p| !p.is_empty()).collect();
    desk.locale.opening(&desk.fill("chart-unit", &[("parts", &parts.join(desk.mark("mark-comma")))]))
}

/// All that can be drawn: the page's own first, then the fullest, then the newest.
pub(super) fn series<'a>(
    desk: &Desk<'a>,
    figures: &[(FactRef, Via, &'a Figure)],
    targets: &[(&'a Target, Via)],
) -> Vec<Series<'a>> {
    let registry = &desk.context().site.registry;
    let mut places: HashMap<Subject<'a>, usize> = HashMap::new();
    let mut all: Vec<Series<'a>> = Vec::new();
    // Figures come newest first, so the first of a period is the one that stands.
    for (r, via, figure) in figures {
        let Some(value) = counted(figure) else { continue };
        let subject = Subject::of_figure(registry, figure);
        let place = *places.entry(subject).or_insert(all.len());
        if place == all.len() {
            all.push(Series { subject, figure, points: Vec::new(), goals: Vec::new(), own: via.is_none() });
        }
        let seen = desk.site.brief(r.brief).date;
        let (qualifier, spread) = (figure.qualifier, (value.low(), value.high()));
        add(&mut all[place].points, Point { period: period_of(figure, seen), value, qualifier, seen, spread });
    }
    for (target, _) in targets {
        let Some((subject, period)) = Subject::of_target(registry, target) else { continue };
        let (Some(place), Some(goal)) = (places.get(&subject), &target.goal) else { continue };
        let spread = (goal.value.low(), goal.value.high());
        let (value, qualifier, seen) = (goal.value, goal.qualifier, target.announced);
        let goals = &mut all[*place].goals;
        if goals.iter().all(|g| (g.period, g.value) != (period, value)) {
            goals.push(Point { period, value, qualifier, seen, spread });
        }
    }
    for series in &mut all {
        series.points.sort_by_key(|p| p.period);
        series.goals.sort_by_key(|p| (p.period, p.seen));
    }
    all.sort_by_cached_key(|s| {
        let newest = s.points.last().map(|p| (p.period.end().is_none(), p.period.end()));
        std::cmp::Reverse((s.own, s.points.len(), newest))
    });
    all
}

/// The number of a figure that can be drawn: one that was counted, from nought up. A rank is no amount.
pub(super) fn counted(figure: &Figure) -> Option<Quantity> {
    let is_counted = figure.basis == Basis::Actual && figure.metric != Metric::Rank;
    figure.value.filter(|v| is_counted && !v.low().is_sign_negative())
}

/// Adds a point, or widens the one of the same days.
fn add(points: &mut Vec<Point>, point: Point) {
    let days = |p: &Point| (p.period.start(), p.period.end());
    match points.iter_mut().find(|p| days(p) == days(&point)) {
        Some(there) => there.spread = (there.spread.0.min(point.spread.0), there.spread.1.max(point.spread.1)),
        None => points.push(point),
    }
}
