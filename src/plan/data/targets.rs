//! The tables of promises, of the reports on them, and of what sources disagree on.

use super::{Column, Datum, Formats, Row, Table, address, facts, nested, plain, quantity, words};
use crate::base::qualifier::Qualifier;
use crate::derive::{Claim, Conflict, Dispute, Step, Target, Weight};
use crate::model::config::Part;
use crate::model::fact::{FactKind, Figure, Owner, Report, TargetKey};
use crate::model::{FactRef, Site};
use crate::plan::{Context, routes};

/// A report within its target's row.
const REPORT: &[Column] = &[
    plain("brief"),
    plain("fact"),
    plain("said"),
    plain("due"),
    plain("status"),
    plain("moved_months"),
    plain("disputes"),
    plain("metric"),
    quantity("value"),
    plain("unit"),
    plain("qualifier"),
    plain("attribution"),
    plain("evidence"),
    plain("evidence_url"),
];

const TARGET: &[Column] = &[
    plain("id"),
    plain("companies"),
    plain("markets"),
    plain("models"),
    plain("statement"),
    plain("status"),
    plain("due"),
    plain("first_due"),
    plain("slip_months"),
    plain("overdue"),
    plain("disputed"),
    plain("metric"),
    quantity("value"),
    plain("unit"),
    plain("qualifier"),
    quantity("actual"),
    plain("done"),
    plain("by"),
    plain("url"),
    plain("evidence"),
    plain("evidence_url"),
    nested("reports"),
];

/// One source's word in a conflict.
const CLAIM: &[Column] = &[
    quantity("claim"),
    plain("brief"),
    plain("fact"),
    plain("publisher"),
    plain("attribution"),
    plain("evidence"),
    plain("evidence_url"),
];

const CONFLICT: &[Column] = &[
    plain("kind"),
    plain("target"),
    plain("metric"),
    plain("company"),
    plain("market"),
    plain("model"),
    plain("scope"),
    plain("period"),
    plain("basis"),
    plain("unit"),
    plain("date"),
];

/// `targets`: each as it stands, its reports within.
pub(super) const TARGETS: Table = Table {
    name: "targets",
    formats: Formats::Both,
    columns: &[TARGET],
    rows: |ctx| ctx.derived.targets.iter().map(|t| target(ctx, t)).collect(),
    count: |ctx| ctx.derived.targets.len(),
};

/// `target-reports`: the same reports for CSV.
pub(super) const REPORTS: Table = Table {
    name: "target-reports",
    formats: Formats::Csv,
    columns: &[&[plain("target")], REPORT],
    rows: |ctx| {
        let of = |t: &Target| {
            let id = Datum::from(target_id(ctx.site, &t.key));
            t.reports.iter().map(move |step| [vec![id.clone()], report(ctx, step)].concat()).collect::<Vec<_>>()
        };
        ctx.derived.targets.iter().flat_map(of).collect()
    },
    count: |ctx| ctx.derived.targets.iter().map(|t| t.reports.len()).sum(),
};

/// `conflicts` in JSON: one row for each.
pub(super) const CONFLICTS: Table = Table {
    name: "conflicts",
    formats: Formats::Json,
    columns: &[CONFLICT, &[nested("claims")]],
    rows: |ctx| {
        let row = |c| [conflict(ctx, c), vec![Datum::Rows(CLAIM, claims(ctx, c))]].concat();
        ctx.derived.conflicts.iter().map(row).collect()
    },
    count: |ctx| ctx.derived.conflicts.len(),
};

/// `conflicts` in CSV: one row for each source's claim.
pub(super) const CLAIMS: Table = Table {
    name: "conflicts",
    formats: Formats::Csv,
    columns: &[CONFLICT, CLAIM],
    rows: |ctx| {
        let rows = |c| {
            let head = conflict(ctx, c);
            claims(ctx, c).into_iter().map(move |claim| [head.clone(), claim].concat())
        };
        ctx.derived.conflicts.iter().flat_map(rows).collect()
    },
    count: |ctx| ctx.derived.conflicts.iter().map(|c| c.facts().count()).sum(),
};

/// `xiaomi/overseas-sales`.
pub(super) fn target_id(site: &Site, key: &TargetKey) -> String {
    let owner = match key.owner {
        Owner::Company(id) => &site.registry.company(id).entry.slug,
        Owner::Market(id) => &site.registry.market(id).entry.slug,
    };
    format!("{owner}/{}", key.slug)
}

fn target(ctx: &Context<'_>, t: &Target) -> Row {
    let goal = t.goal.as_ref();
    // The report that left it as it is: a disputing one has changed nothing.
    let last = t.reports.iter().rev().find(|s| s.weight == Weight::Revision).or_else(|| t.reports.last());
    let [evidence, evidence_url] = last.map_or([Datum::None, Datum::None], |s| facts::evidence(ctx, s.fact));
    vec![
        target_id(ctx.site, &t.key).into(),
        facts::companies(ctx, &t.companies),
        facts::markets(ctx, &t.markets),
        facts::models(ctx, &t.models),
        words(ctx, &t.statement).into(),
        t.status.key().into(),
        t.due.into(),
        t.first_due.into(),
        t.slip.into(),
        t.overdue.into(),
        t.disputed.into(),
        goal.map(|g| g.metric.key()).into(),
        goal.map(|g| g.value).into(),
        goal.map(|g| &g.unit).into(),
        goal.and_then(|g| g.qualifier).map(Qualifier::key).into(),
        t.actual.as_ref().map(|a| a.value).into(),
        t.done.into(),
        t.by.map(|id| target_id(ctx.site, &ctx.derived.targets[id.0 as usize].key)).into(),
        ctx.has(Part::Targets).then(|| address(ctx, &routes::target(&ctx.site.registry, &t.key))).into(),
        evidence,
        evidence_url,
        Datum::Rows(REPORT, t.reports.iter().map(|s| report(ctx, s)).collect()),
    ]
}

fn report(ctx: &Context<'_>, step: &Step) -> Row {
    let site = ctx.site;
    let (brief, fact) = (site.brief(step.fact.brief), site.fact(step.fact));
    let report = as_report(site, step.fact);
    let goal = report.and_then(|r| r.goal.as_ref());
    let [evidence, evidence_url] = facts::evidence(ctx, step.fact);
    vec![
        (&brief.slug).into(),
        (&fact.id).into(),
        report.and_then(|r| r.said).map_or_else(|| brief.date.into(), Datum::from),
        step.due.into(),
        step.status.key().into(),
        step.moved.into(),
        (step.weight == Weight::Dispute).into(),
        goal.map(|g| g.metric.key()).into(),
        goal.map(|g| g.value).into(),
        goal.map(|g| &g.unit).into(),
        goal.and_then(|g| g.qualifier).map(Qualifier::key).into(),
        facts::attribution(ctx, fact.attribution),
        evidence,
        evidence_url,
    ]
}

fn conflict(ctx: &Context<'_>, c: &Conflict) -> Row {
    let registry = &ctx.site.registry;
    let (kind, target) = match c.about {
        Dispute::Figure => ("figure", None),
        Dispute::Due(id) => ("due", Some(id)),
        Dispute::Outcome(id) => ("outcome", Some(id)),
    };
    let figure = match c.about {
        Dispute::Figure => c.sides.first().and_then(|s| s.facts.first()).and_then(|r| as_figure(ctx.site, *r)),
        Dispute::Due(_) | Dispute::Outcome(_) => None,
    };
    vec![
        kind.into(),
        target.map(|id| target_id(ctx.site, &ctx.derived.targets[id.0 as usize].key)).into(),
        figure.map(|f| f.metric.key()).into(),
        figure.and_then(|f| f.company).map(|id| &registry.company(id).entry.slug).into(),
        figure.and_then(|f| f.market).map(|id| &registry.market(id).entry.slug).into(),
        figure.and_then(|f| f.model).map(|id| &registry.model(id).entry.slug).into(),
        figure.and_then(|f| f.scope.as_ref()).into(),
        figure.and_then(|f| f.period).into(),
        figure.map(|f| f.basis.key()).into(),
        figure.map(|f| &f.unit).into(),
        c.date.into(),
    ]
}

fn claims(ctx: &Context<'_>, c: &Conflict) -> Vec<Row> {
    let sides = c.sides.iter().flat_map(|side| side.facts.iter().map(move |fact| (&side.claim, *fact)));
    let row = |(claim, at): (&Claim, FactRef)| {
        let (brief, fact) = (ctx.site.brief(at.brief), ctx.site.fact(at));
        let [evidence, evidence_url] = facts::evidence(ctx, at);
        vec![
            match claim {
                Claim::Number(n) => Datum::Quantity(*n),
                Claim::Due(due) => (*due).into(),
                Claim::Outcome(status) => status.key().into(),
            },
            (&brief.slug).into(),
            (&fact.id).into(),
            brief.source.publisher.as_ref().into(),
            facts::attribution(ctx, fact.attribution),
            evidence,
            evidence_url,
        ]
    };
    sides.map(row).collect()
}

fn as_report(site: &Site, at: FactRef) -> Option<&Report> {
    match &site.fact(at).kind {
        FactKind::Target(report) => Some(report),
        _ => None,
    }
}

fn as_figure(site: &Site, at: FactRef) -> Option<&Figure> {
    match &site.fact(at).kind {
        FactKind::Figure(figure) => Some(figure),
        _ => None,
    }
}
