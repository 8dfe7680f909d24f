//! What is drawn of a page's figures, and where.

use proptest::prelude::*;

use super::*;
use crate::base::number::{Quantity, decimal};
use crate::base::slug::Slug;
use crate::derive::{Actual, TargetId};
use crate::model::fact::{Goal, Owner};
use crate::model::words::{Basis, Metric, Status};
use crate::model::{BriefId, CompanyId, MarketId};
use crate::plan::sample::at_desk;

/// `580000`, or `580000..650000`.
fn quantity(text: &str) -> Quantity {
    let number = |t: &str| decimal(t).expect("a number");
    text.split_once("..").map_or_else(|| Quantity::One(number(text)), |(a, b)| Quantity::Range(number(a), number(b)))
}

fn figure(metric: Metric, company: Option<CompanyId>, market: Option<MarketId>, period: &str, value: &str) -> Figure {
    Figure {
        metric,
        label: None,
        company,
        market,
        model: None,
        scope: None,
        period: Some(period.parse().expect("a period")),
        value: Some(quantity(value)),
        change: None,
        qualifier: None,
        basis: Basis::Actual,
        unit: metric.default_unit().unwrap_or("things").into(),
    }
}

fn company(desk: &Desk<'_>, name: &str) -> CompanyId {
    CompanyId::new(desk.site.registry.companies.iter().position(|c| c.entry.slug.as_str() == name).expect("a company"))
}

fn market(desk: &Desk<'_>, name: &str) -> MarketId {
    MarketId::new(desk.site.registry.markets.iter().position(|m| m.entry.slug.as_str() == name).expect("a market"))
}

/// The pictures of these figures, the newest first, on a page.
fn drawn(desk: &Desk<'_>, page: EntryId, figures: &[Figure], targets: &[&Target]) -> Charts {
    let at = FactRef { brief: BriefId::new(0), fact: 0 };
    let figures: Vec<_> = figures.iter().map(|f| (at, None, f)).collect();
    let targets: Vec<_> = targets.iter().map(|t| (*t, None)).collect();
    charts(desk, page, &figures, &targets)
}

fn germany(desk: &Desk<'_>, period: &str, value: &str) -> Figure {
    figure(Metric::Registrations, Some(company(desk, "byd")), Some(market(desk, "germany")), period, value)
}

fn number(text: &str) -> f64 {
    text.parse().expect("a number")
}

#[test]
fn only_periods_of_one_length_are_compared() {
    at_desk(|desk| {
        let page = company(desk, "byd").into();
        let all = [("2025-01/2025-08", "8563"), ("2025", "23306"), ("2023-01/2023-12", "4139"), ("2025-Q1", "1000")]
            .map(|(p, v)| germany(desk, p, v));
        let charts = drawn(desk, page, &all, &[]);
        let [plot] = &charts.plots[..] else { panic!("{charts:?}") };
        assert_eq!(plot.legend.title, "Registrations, germany");
        assert_eq!(plot.legend.note, "Vehicles, by year.");
        assert_eq!(plot.legend.description, "January to December 2023: 4,139 vehicles; 2025: 23,306 vehicles");
        // The year that nobody told of is named, and empty.
        assert_eq!(plot.ticks.iter().map(|t| &*t.text).collect::<Vec<_>>(), ["2023", "2024", "2025"]);
        assert_eq!(plot.columns.len(), 2);
        assert_eq!(plot.columns[1].title, "2025: 23,306 vehicles");
        let heights = plot.columns.iter().map(|c| number(&c.height)).collect::<Vec<_>>();
        assert!((heights[1] / heights[0] - 23_306.0 / 4_139.0).abs() < 0.2, "columns are as high as their numbers");
    });
}

#[test]
fn one_period_is_no_picture() {
    at_desk(|desk| {
        let page = company(desk, "byd").into();
        assert_eq!(
            drawn(desk, page, &[germany(desk, "2025", "1"), germany(desk, "2025", "2")], &[]),
            Charts::default()
        );
        assert_eq!(
            drawn(desk, page, &[germany(desk, "2025", "0"), germany(desk, "2024", "0")], &[]),
            Charts::default()
        );
        let planned = ["2024", "2025"].map(|p| Figure { basis: Basis::Planned, ..germany(desk, p, "7") });
        assert_eq!(drawn(desk, page, &planned, &[]), Charts::default());
    });
}

#[test]
fn sources_that_differ_widen_a_column() {
    at_desk(|desk| {
        let page = company(desk, "byd").into();
        let all = [("2025", "300"), ("2025", "290..320"), ("2024", "100")].map(|(p, v)| germany(desk, p, v));
        let plot = drawn(desk, page, &all, &[]).plots.remove(0);
        assert_eq!(plot.columns.len(), 2);
        assert_eq!(plot.values[1].text, "300", "the newest source stands");
        assert_eq!(plot.spreads.len(), 1);
        let spread = &plot.spreads[0];
        assert!(number(&spread.y1) > number(&plot.columns[1].y) && number(&spread.y2) < number(&plot.columns[1].y));
        assert!(plot.legend.note.contains("sources differ"), "{}", plot.legend.note);
    });
}

#[test]
fn levels_hold_over_their_periods() {
    at_desk(|desk| {
        let page = market(desk, "germany").into();
        let tariff =
            |period: &str, value: &str| figure(Metric::Tariff, None, Some(market(desk, "germany")), period, value);
        let all = [tariff("2024-07/..", "18"), tariff("2024-01/2024-06", "10")];
        let plot = drawn(desk, page, &all, &[]).plots.remove(0);
        assert_eq!(plot.legend.note, "Per cent, through time.");
        assert_eq!(plot.values.iter().map(|v| &*v.text).collect::<Vec<_>>(), ["10%", "18%"]);
        let [first, rise, second] = &plot.steps[..] else { panic!("{:?}", plot.steps) };
        assert_eq!((&first.x1, &first.y1), (&"0".to_owned(), &first.y2));
        assert_eq!((&first.x2, &first.y2, &second.x1, &second.y1), (&rise.x1, &rise.y1, &rise.x2, &rise.y2));
        assert!(number(&second.y1) < number(&first.y1), "higher numbers stand higher");
        assert!(number(&second.x2) < 100.0, "an open period reaches to the day of the brief that tells of it");
    });
}

#[test]
fn makers_are_held_side_by_side() {
    at_desk(|desk| {
        let at = market(desk, "germany");
        let of = |name: &str, period: &str, value: &str| {
            figure(Metric::Registrations, Some(company(desk, name)), Some(at), period, value)
        };
        let all =
            [of("xiaomi", "2025", "50"), of("byd", "2025", "200"), of("byd", "2024", "3"), of("xiaomi", "2025", "49")];
        let charts = drawn(desk, at.into(), &all, &[]);
        let [bars] = &charts.bars[..] else { panic!("{charts:?}") };
        assert_eq!(bars.title, "Registrations, 2025");
        let rows: Vec<_> = bars.rows.iter().map(|r| (&*r.label.label, &*r.value, &*r.width)).collect();
        assert_eq!(rows, [("byd", "200 vehicles", "100"), ("xiaomi", "50 vehicles", "25")]);
        assert!(bars.rows[0].label.url.is_some(), "each number leads to its source");
    });
}

#[test]
fn a_region_is_not_held_against_its_countries() {
    at_desk(|desk| {
        let page: EntryId = company(desk, "byd").into();
        let at = |name: &str, value: &str| Figure { market: Some(market(desk, name)), ..germany(desk, "2025", value) };
        let charts = drawn(desk, page, &[at("europe", "187"), at("germany", "23"), at("norway", "5")], &[]);
        let rows: Vec<_> = charts.bars[0].rows.iter().map(|r| &*r.label.label).collect();
        assert_eq!(rows, ["germany", "norway"]);
    });
}

/// The target of the sample, with a goal of registrations in Germany.
fn promise(desk: &Desk<'_>, goal: &str, actual: Option<&str>) -> Target {
    let known = desk.derived.target(TargetId(0));
    let one = quantity;
    let key = crate::model::fact::TargetKey {
        owner: Owner::Company(company(desk, "byd")),
        slug: Slug::new("germany").expect("a slug"),
    };
    Target {
        key,
        statement: known.statement.clone(),
        companies: vec![company(desk, "byd")],
        markets: vec![market(desk, "germany")],
        models: Vec::new(),
        reports: known.reports.clone(),
        announced: known.announced,
        first_due: Some("2025".parse().expect("a period")),
        due: Some("2025".parse().expect("a period")),
        slip: None,
        first_goal: None,
        goal: Some(Goal {
            metric: Metric::Registrations,
            label: None,
            value: one(goal),
            qualifier: None,
            unit: "vehicles".into(),
            scope: None,
            period: None,
        }),
        goal_change: None,
        status: Status::Missed,
        overdue: false,
        disputed: false,
        done: None,
        by: None,
        actual: actual.map(|n| Actual { value: one(n), fact: None }),
    }
}

#[test]
fn columns_are_held_against_what_was_promised() {
    at_desk(|desk| {
        let page = company(desk, "byd").into();
        let target = promise(desk, "50000", None);
        let all = [germany(desk, "2025", "23306"), germany(desk, "2023", "4139")];
        let plot = drawn(desk, page, &all, &[&target]).plots.remove(0);
        assert_eq!(plot.goals.len(), 1);
        assert!(plot.legend.note.ends_with("Dashed: promised."), "{}", plot.legend.note);
        assert!(plot.legend.description.ends_with("promised for 2025: 50,000 vehicles"), "{}", plot.legend.description);
        let under: Vec<_> = plot.ticks.iter().filter(|t| t.is == Some("goal")).map(|t| &*t.text).collect();
        assert_eq!(under, ["50,000"]);
        assert!(number(&plot.goals[0].y1) < number(&plot.columns[1].y), "it was missed");
    });
}

#[test]
fn what_was_reached_is_a_share_of_the_promise() {
    at_desk(|desk| {
        let (short, over) = (promise(desk, "200", Some("50")), promise(desk, "100", Some("200")));
        let bars = bars::reached(desk, company(desk, "byd").into(), [&short, &over].into_iter()).expect("two rows");
        let rows: Vec<_> = bars.rows.iter().map(|r| (&*r.value, &*r.width)).collect();
        assert_eq!(rows, [("25%: 50 vehicles of 200 vehicles", "12.5"), ("200%: 200 vehicles of 100 vehicles", "100")]);
        assert_eq!(bars.goal.as_deref(), Some("50"), "the promise lies where all of it would");
        assert_eq!(
            bars::reached(desk, market(desk, "germany").into(), std::iter::once(&promise(desk, "5", None))),
            None
        );
    });
}

#[test]
fn months_stand_before_and_after_today() {
    at_desk(|desk| {
        let when = ["2026-01", "2026-01-09", "2026-04", "2025", "2019-01"].map(|p| p.parse().expect("a period"));
        let plot = months::plot(desk, "by-month", when.into_iter(), desk.as_of).expect("two months");
        let columns: Vec<_> = plot.columns.iter().map(|c| (&*c.title, c.to_come)).collect();
        assert_eq!(columns, [("January 2026: 2 facts", false), ("April 2026: 1 fact", true)]);
        assert!(plot.needle.is_some());
        assert!(plot.legend.note.contains("1 fact dated only by the year"), "{}", plot.legend.note);
        assert_eq!(months::plot(desk, "by-month", std::iter::empty(), desk.as_of), None);
    });
}

proptest! {
    /// Whatever the numbers, no mark leaves its picture and no number is drawn as more than it is.
    #[test]
    fn marks_stay_in_the_picture(values in prop::collection::vec((1990i16..2030, 0u32..2_000_000_000), 2..30), level: bool) {
        at_desk(|desk| {
            let metric = if level { Metric::Outlets } else { Metric::Sales };
            let maker = Some(company(desk, "byd"));
            let all: Vec<_> = values.iter().map(|(y, v)| figure(metric, maker, None, &y.to_string(), &v.to_string())).collect();
            for plot in drawn(desk, company(desk, "byd").into(), &all, &[]).plots {
                let height = f64::from(plot.height);
                let inside = |x: &str, y: &str| (0.0..=100.0).contains(&number(x)) && (0.0..=height).contains(&number(y));
                assert!(plot.columns.iter().all(|c| inside(&c.x, &c.y) && number(&c.x) + number(&c.width) <= 100.1), "{plot:?}");
                assert!(plot.steps.iter().chain(&plot.spreads).all(|s| inside(&s.x1, &s.y1) && inside(&s.x2, &s.y2)), "{plot:?}");
                assert!(plot.values.iter().chain(&plot.ticks).all(|l| inside(&l.x, &l.y)), "{plot:?}");
                assert!(plot.columns.len() <= 24 && plot.grid.len() <= 6);
            }
        });
    }
}
