//! `/models/` and each model's page: whose it is, where it is sold, what is planned for it.

use serde::Serialize;

use crate::model::ModelId;
use crate::model::fact::FactKind;
use crate::model::registry::EntryId;
use crate::model::words::{Activity, Stage};
use crate::model::{FactRef, MarketId};
use crate::plan::routes;
use crate::plan::view::desk::Desk;
use crate::plan::view::dossier::{FactRow, Sections, fact_row, head, sections};
use crate::plan::view::entry::{Profile, also_named, profile};
use crate::plan::view::fact;
use crate::plan::view::lists::open_targets;
use crate::plan::view::shared::{Count, Link, Particular, Tag, When, Words};

/// `/models/`.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Models {
    pub standfirst: String,
    pub rows: Vec<ModelRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct ModelRow {
    pub model: Link,
    pub company: Option<Link>,
    pub segment: Option<Words>,
    pub powertrain: String,
    pub debut: Option<When>,
    pub briefs: Count,
    pub last: Option<When>,
}

/// A model.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct ModelPage {
    pub heading: String,
    pub standfirst: String,
    pub profile: Profile,
    pub positions: Vec<Placed>,
    pub sections: Sections,
    /// Events that name it.
    pub events: Vec<FactRow>,
}

/// Where a brief says the model is, or will be.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Placed {
    pub market: Link,
    pub tag: Tag,
    pub since: Option<String>,
    pub url: String,
    pub source: String,
    pub date: When,
}

/// The list, by company and name.
pub(crate) fn models(desk: &Desk<'_>) -> Models {
    desk.title(&desk.say("title-models"));
    let mut ids: Vec<ModelId> = (0..desk.site.registry.models.len()).map(ModelId::new).collect();
    ids.retain(|id| desk.has_page((*id).into()));
    let maker = |id: ModelId| desk.site.registry.model(id).company.map_or("", |c| desk.name(c.into()));
    ids.sort_by(|a, b| {
        let names = desk.locale.collate(desk.name((*a).into()), desk.name((*b).into()));
        desk.locale.collate(maker(*a), maker(*b)).then(names)
    });
    let standfirst = desk.count("standfirst-models", ids.len());
    desk.description(&standfirst);
    Models { standfirst, rows: ids.into_iter().map(|id| row(desk, id)).collect() }
}

fn row(desk: &Desk<'_>, id: ModelId) -> ModelRow {
    let model = desk.site.registry.model(id);
    let briefs = &desk.derived.models[id.at()].briefs;
    ModelRow {
        model: desk.entry(id.into()),
        company: model.company.map(|c| desk.entry(c.into())),
        segment: model.segment.as_ref().map(|s| desk.prose(s)),
        powertrain: powertrain(desk, id),
        debut: model.debut.map(|d| desk.period_short(d)),
        briefs: Count::new(desk, briefs.len()),
        last: briefs.first().map(|(b, _)| desk.date(desk.site.brief(*b).date)),
    }
}

/// "Battery electric, plug-in hybrid"; empty where it is not known.
fn powertrain(desk: &Desk<'_>, id: ModelId) -> String {
    let words = desk.site.registry.model(id).powertrain.iter().map(|p| desk.word("powertrain", p.key()));
    desk.locale.opening(&words.collect::<Vec<_>>().join(", "))
}

/// Page `n` of a model.
pub(crate) fn model(desk: &Desk<'_>, id: ModelId, n: usize) -> ModelPage {
    let entry = EntryId::Model(id);
    let model = desk.site.registry.model(id);
    let dossier = desk.dossier(entry);
    let latest = latest(desk, id);
    let selling = latest.iter().filter(|(_, _, stage, _)| *stage == Stage::Active).count();
    let (open, _) = open_targets(desk, dossier);
    let standfirst = desk.counts("standfirst-model", &[("selling", selling), ("open", open)]);
    head(desk, entry, n, "title-model", ("nav-models", routes::MODELS), &standfirst);
    let mut particulars = Vec::new();
    particulars.extend(model.company.map(|c| Particular::links(desk.say("head-maker"), vec![desk.entry(c.into())])));
    particulars.extend(model.segment.as_ref().map(|s| Particular::words(desk.say("head-segment"), desk.prose(s))));
    let powertrain = powertrain(desk, id);
    if !powertrain.is_empty() {
        particulars.push(Particular::text(desk.say("head-powertrain"), powertrain));
    }
    particulars.extend(model.debut.map(|d| Particular::when(desk.say("head-debut"), desk.opening_period(d))));
    particulars.extend(also_named(desk, entry));
    let is_event = |r: &FactRef| matches!(desk.site.fact(*r).kind, FactKind::Event(_));
    let events = dossier.facts.iter().filter(|(r, _)| n == 1 && is_event(r));
    ModelPage {
        heading: desk.name(entry).to_owned(),
        standfirst,
        profile: profile(desk, entry, particulars, n),
        positions: if n == 1 { latest.iter().map(|l| placed(desk, l)).collect() } else { Vec::new() },
        events: events.map(|(r, via)| fact_row(desk, *r, *via)).collect(),
        sections: sections(desk, entry, n),
    }
}

/// A market, what is done there, how far, and the fact that says so.
type Latest = (MarketId, Activity, Stage, FactRef);

/// The newest word on the model in each market, by name of the market.
fn latest(desk: &Desk<'_>, id: ModelId) -> Vec<Latest> {
    let mut found: Vec<Latest> = Vec::new();
    // Newest brief first.
    for (r, _) in &desk.derived.models[id.at()].facts {
        let FactKind::Presence(position) = &desk.site.fact(*r).kind else { continue };
        for market in &position.markets {
            if !found.iter().any(|(m, a, ..)| m == market && *a == position.activity) {
                found.push((*market, position.activity, position.stage, *r));
            }
        }
    }
    found.sort_by(|a, b| desk.locale.collate(desk.name(a.0.into()), desk.name(b.0.into())).then(a.1.cmp(&b.1)));
    found
}

fn placed(desk: &Desk<'_>, (market, activity, stage, at): &Latest) -> Placed {
    let cite = fact::cite(desk, *at);
    let FactKind::Presence(position) = &desk.site.fact(*at).kind else { unreachable!("only positions are collected") };
    Placed {
        market: desk.entry((*market).into()),
        tag: desk.stage(*stage, *activity, false),
        since: position.since.map(|p| desk.fill("fact-since", &[("date", &desk.locale.period(p))])),
        url: cite.url,
        source: cite.source,
        date: cite.date,
    }
}
