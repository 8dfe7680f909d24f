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
use crate::plan::view::lists::{numbered, open_targets};
use crate::plan::view::shared::{Count, LONG_LIST, Link, Pager, Particular, Tag, When, Words, pages, part};

/// All models.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Models {
    /// How many.
    pub standfirst: String,
    /// The models, by company and name.
    pub rows: Vec<ModelRow>,
    /// Where one is in the list.
    pub pager: Option<Pager>,
}

/// A model in the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct ModelRow {
    /// Name and page.
    pub model: Link,
    /// Whose.
    pub company: Option<Link>,
    /// Size class.
    pub segment: Option<Words>,
    /// How it is driven.
    pub powertrain: String,
    /// When first shown.
    pub debut: Option<When>,
    /// How many.
    pub briefs: Count,
    /// Day of the newest brief.
    pub last: Option<When>,
}

/// A model.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct ModelPage {
    /// The name.
    pub heading: String,
    /// What the facts come to.
    pub standfirst: String,
    /// The opening.
    pub profile: Profile,
    /// Where it is sold, or will be.
    pub positions: Vec<Placed>,
    /// The rest.
    pub sections: Sections,
    /// Events that name it.
    pub events: Vec<FactRow>,
}

/// Where a brief says the model is, or will be.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Placed {
    /// The market.
    pub market: Link,
    /// The stage.
    pub tag: Tag,
    /// Since when.
    pub since: Option<String>,
    /// The words it rests on.
    pub url: String,
    /// Publisher.
    pub source: String,
    /// Day of the brief.
    pub date: When,
}

/// Page `n` of the list, by company and name.
pub(crate) fn models(desk: &Desk<'_>, n: usize) -> Models {
    desk.title(&numbered(desk, &desk.say("title-models"), n));
    let mut ids: Vec<ModelId> = (0..desk.site.registry.models.len()).map(ModelId::new).collect();
    ids.retain(|id| desk.has_page((*id).into()));
    let maker = |id: ModelId| desk.site.registry.model(id).company.map_or("", |c| desk.name(c.into()));
    ids.sort_by(|a, b| {
        let names = desk.locale.collate(desk.name((*a).into()), desk.name((*b).into()));
        desk.locale.collate(maker(*a), maker(*b)).then(names)
    });
    let standfirst = desk.count("standfirst-models", ids.len());
    desk.description(&standfirst);
    let rows = part(&ids, n, LONG_LIST).iter().map(|id| row(desk, *id)).collect();
    Models { standfirst, rows, pager: Pager::of(desk, routes::MODELS, n, pages(ids.len(), LONG_LIST)) }
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
    desk.locale.opening(&words.collect::<Vec<_>>().join(desk.mark("mark-list")))
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
        since: position.since.map(|p| desk.timed("fact-since", p)),
        url: cite.url,
        source: cite.source,
        date: cite.date,
    }
}
