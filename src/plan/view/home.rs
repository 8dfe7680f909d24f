//! The home page: what happened, what is due next, who sells where.

use serde::Serialize;

use crate::base::period::Period;
use crate::derive::{Cell, Target};
use crate::model::brief::Brief;
use crate::model::config::Part;
use crate::model::fact::{Fact, FactKind};
use crate::model::registry::EntryId;
use crate::model::words::{Activity, CompanyKind, MarketKind};
use crate::model::{BriefId, CompanyId, FactRef, MarketId};
use crate::plan::routes;
use crate::plan::view::brief::prose_html;
use crate::plan::view::conflict::{self, ConflictRow};
use crate::plan::view::desk::{Desk, stage_sign};
use crate::plan::view::dossier::{Quotation, quotation};
use crate::plan::view::duebar::Scale;
use crate::plan::view::fact;
use crate::plan::view::lists::text;
use crate::plan::view::matrix::is_new;
use crate::plan::view::position::stage;
use crate::plan::view::shared::{BriefRow, Link, Readout, Rich, Tag, When, Words};
use crate::plan::view::target::{Promises, row, urgency};

/// The front page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Home {
    /// The title, for screen readers.
    pub heading: String,
    /// The four large numbers.
    pub readouts: Vec<Readout>,
    /// The newest brief with facts, else the newest.
    pub lead: Option<Lead>,
    /// Promises overdue and due next.
    pub due: Option<Promises>,
    /// The way to all of them.
    pub all_targets: Option<Link>,
    /// The small matrix.
    pub matrix: Option<MiniMatrix>,
    /// The newest briefs besides the lead.
    pub latest: Vec<BriefRow>,
    /// The way to all of them.
    pub all_briefs: Link,
    /// The two newest disagreements.
    pub conflicts: Vec<ConflictRow>,
    /// The way to all of them.
    pub all_conflicts: Option<Link>,
}

/// The newest brief.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Lead {
    /// Headline.
    pub title: Words,
    /// Its page.
    pub url: String,
    /// Companies and markets over the headline.
    pub kicker: Vec<Link>,
    /// The summary.
    pub summary: Option<Rich>,
    /// What it says, at a glance.
    pub claims: Vec<Claim>,
    /// A quotation.
    pub quotation: Option<Quotation>,
    /// Its day.
    pub date: When,
    /// "read in Italian", where that is not the site's language.
    pub from: Option<String>,
    /// How many passages it cites.
    pub passages: String,
    /// It is a draft.
    pub draft: bool,
}

/// What the brief says, at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Claim {
    /// Status or stage.
    pub tag: Tag,
    /// What.
    pub text: Words,
    /// When it is due.
    pub when: Option<String>,
}

/// Makers by market, at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct MiniMatrix {
    /// The columns.
    pub markets: Vec<MiniMarket>,
    /// The companies.
    pub rows: Vec<MiniRow>,
    /// The stages in it.
    pub legend: Vec<Tag>,
    /// The way to the whole matrix.
    pub all: Option<Link>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct MiniMarket {
    /// "DE".
    pub code: String,
    /// The market.
    pub name: String,
}

/// A maker's row.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct MiniRow {
    /// The company.
    pub company: Link,
    /// One for each column; nothing where nothing is known.
    pub cells: Vec<Option<MiniCell>>,
}

/// A stage: its sign and its word.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct MiniCell {
    /// Key of the stage.
    pub stage: &'static str,
    /// The word for it.
    pub word: String,
}

const LATEST: usize = 6;
const DUE: usize = 5;
const MAKERS: usize = 12;
const MARKETS: usize = 8;
/// Days in which a promise counts as due soon.
const SOON: i64 = 42;

/// The home page.
pub(crate) fn home(desk: &Desk<'_>) -> Home {
    desk.front();
    desk.dateline();
    let site = desk.site_title();
    let date = desk.locale.date(desk.as_of);
    let tagline = desk.site.config.tagline.as_ref().map(|t| desk.prose(t).text);
    let tagline = tagline.unwrap_or_else(|| desk.say("tagline-default"));
    desk.whole_title(desk.message("title-home-window", &[("site", text(site)), ("tagline", text(&tagline))]));
    let numbers = Numbers::new(desk);
    desk.description(desk.counts("standfirst-home", &numbers.args()));
    let briefs: Vec<BriefId> = desk.site.brief_ids().map(|(id, _)| id).collect();
    let lead = lead_of(desk);
    let latest = briefs.iter().filter(|id| Some(**id) != lead).take(LATEST).map(|id| BriefRow::new(desk, *id, None));
    let has = |part: Part, url: &str| desk.has(part).then(|| url.to_owned());
    let link_all = |id: &str, n: usize, url: &str| Link::to(desk.count(id, n), url);
    let conflicts = if desk.has(Part::Conflicts) { &desk.derived.conflicts[..] } else { &[] };
    Home {
        heading: desk.fill("title-home", &[("site", site), ("date", &date)]),
        readouts: numbers.readouts(desk),
        latest: latest.collect(),
        lead: lead.map(|id| lead_view(desk, id)),
        due: due(desk),
        all_targets: has(Part::Targets, routes::TARGETS)
            .map(|url| link_all("link-all-targets", desk.derived.targets.len(), &url)),
        matrix: mini_matrix(desk),
        all_briefs: link_all("link-all-briefs", briefs.len(), routes::BRIEFS),
        conflicts: conflicts.iter().take(2).map(|c| conflict::row(desk, c)).collect(),
        all_conflicts: has(Part::Conflicts, routes::CONFLICTS)
            .map(|url| link_all("count-conflicts-open", conflicts.len(), &url)),
    }
}

/// The four counts.
struct Numbers {
    overdue: usize,
    soon: usize,
    moves: usize,
    conflicts: usize,
}

impl Numbers {
    fn new(desk: &Desk<'_>) -> Self {
        let days = |to: jiff::civil::Date| (to - desk.as_of).get_days();
        let soon = |t: &&Target| {
            let end = t.due.and_then(Period::end);
            !t.status.is_closed() && end.is_some_and(|e| (0..=SOON).contains(&i64::from(days(e))))
        };
        let moved = |c: &&Cell| c.via.is_none() && is_new(c, desk.as_of);
        let targets = || desk.derived.targets.iter();
        Self {
            overdue: targets().filter(|t| t.overdue).count(),
            soon: targets().filter(soon).count(),
            moves: desk.derived.cells.iter().filter(moved).count(),
            conflicts: desk.derived.conflicts.len(),
        }
    }

    fn args(&self) -> [(&'static str, usize); 4] {
        [("overdue", self.overdue), ("soon", self.soon), ("moves", self.moves), ("conflicts", self.conflicts)]
    }

    fn readouts(&self, desk: &Desk<'_>) -> Vec<Readout> {
        let page = |part: Part, url: &str| desk.has(part).then(|| url.to_owned());
        let until = desk.as_of.checked_add(jiff::Span::new().days(SOON)).unwrap_or(desk.as_of);
        let soon = Readout::new(desk, "readout-overdue", self.soon);
        vec![
            Readout::new(desk, "readout-overdue", self.overdue).alarming().to(page(Part::Targets, routes::TARGETS)),
            Readout { label: desk.on_day("readout-due-by", until), ..soon }.to(page(Part::Targets, routes::TARGETS)),
            Readout::new(desk, "readout-moves", self.moves).to(page(Part::Matrix, routes::MATRIX)),
            Readout::new(desk, "readout-conflicts", self.conflicts).to(page(Part::Conflicts, routes::CONFLICTS)),
        ]
    }
}

/// The newest brief with facts; else the newest.
fn lead_of(desk: &Desk<'_>) -> Option<BriefId> {
    let with_facts = desk.site.brief_ids().find(|(_, b)| !b.facts.is_empty());
    with_facts.or_else(|| desk.site.brief_ids().next()).map(|(id, _)| id)
}

fn lead_view(desk: &Desk<'_>, id: BriefId) -> Lead {
    let brief = desk.site.brief(id);
    let refs = || (0u32..).zip(&brief.facts).map(|(fact, f)| (FactRef { brief: id, fact }, f));
    let mut claims: Vec<Claim> = Vec::new();
    for (r, f) in refs() {
        let Some(claim) = claim(desk, brief, r, f) else { continue };
        // One promise may be reported twice in a brief.
        if claims.len() < 3 && claims.iter().all(|c| c.text != claim.text) {
            claims.push(claim);
        }
    }
    let said = refs().find_map(|(r, f)| match &f.kind {
        FactKind::Quote(q) => Some(quotation(desk, r, q)),
        FactKind::Target(_) | FactKind::Presence(_) | FactKind::Deal(_) | FactKind::Event(_) | FactKind::Figure(_) => {
            None
        }
    });
    let passages = brief.facts.iter().map(|f| f.evidence.len()).sum();
    let from = desk.foreign(&brief.source.language).filter(|_| brief.annotated);
    let kicker =
        brief.companies.iter().copied().map(EntryId::from).chain(brief.markets.iter().copied().map(EntryId::from));
    Lead {
        title: desk.prose(&brief.title),
        url: routes::brief(&brief.slug),
        kicker: kicker.take(3).map(|e| desk.entry(e)).collect(),
        summary: brief.summary.as_ref().map(|s| prose_html(desk, s)),
        claims,
        quotation: said.filter(|q| q.words.is_some()),
        date: desk.date(brief.date),
        from: from.map(|l| desk.fill("source-read-in", &[("language", desk.locale.language_name(&l))])),
        passages: desk.count("count-passages", passages),
        draft: brief.draft,
    }
}

/// A promise or a position, in one line.
fn claim(desk: &Desk<'_>, brief: &Brief, r: FactRef, f: &Fact) -> Option<Claim> {
    let when = match &f.kind {
        FactKind::Target(report) => {
            let due = desk.target(&report.key).and_then(|t| t.reports.iter().find(|s| s.fact == r)).and_then(|s| s.due);
            due.map(|p| desk.timed("fact-due", p))
        }
        FactKind::Presence(p) => p.since.map(|s| desk.timed("fact-since", s)),
        FactKind::Deal(_) | FactKind::Event(_) | FactKind::Figure(_) | FactKind::Quote(_) => return None,
    };
    let text = fact::text(desk, brief, r);
    Some(Claim { tag: text.tag?, text: text.claim, when })
}

/// Overdue promises and those due next, on the years round the as-of date.
fn due(desk: &Desk<'_>) -> Option<Promises> {
    let pressing = |t: &&Target| !t.status.is_closed() && t.due.is_some_and(|d| d.end().is_some());
    let mut open: Vec<&Target> = desk.derived.targets.iter().filter(pressing).collect();
    // What was due long ago is news no more than what is due in ten years.
    open.sort_by_cached_key(|t| urgency(t));
    let overdue = open.iter().filter(|t| t.overdue).count();
    let shown_overdue = overdue.min(DUE.saturating_sub(3).max(DUE.saturating_sub(open.len() - overdue)));
    let newest_overdue = open[..overdue].iter().rev().take(shown_overdue).rev();
    let shown: Vec<&Target> = newest_overdue.chain(&open[overdue..]).take(DUE).copied().collect();
    let year = desk.as_of.year();
    let first = shown.iter().map(|t| t.announced.year()).min()?.clamp(year - 2, year);
    let last = shown
        .iter()
        .filter_map(|t| t.due.and_then(Period::end))
        .map(jiff::civil::Date::year)
        .max()?
        .clamp(year, year + 2);
    let scale = Scale::around(desk.as_of, year - first, last - year);
    let rows = shown.into_iter().map(|t| row(desk, t, None, scale, Some(desk.as_of))).collect();
    Some(Promises { years: scale.years(desk), rows })
}

/// The makers most written about, by the markets most reported on.
fn mini_matrix(desk: &Desk<'_>) -> Option<MiniMatrix> {
    let cells = || desk.derived.cells.iter().filter(|c| c.activity == Activity::Sales);
    let registry = &desk.site.registry;
    let is_maker = |id: CompanyId| {
        matches!(registry.company(id).kind, CompanyKind::Automaker | CompanyKind::Group | CompanyKind::Brand)
    };
    let mut counts = vec![(0usize, 0usize); registry.companies.len()];
    let mut reported = vec![0usize; registry.markets.len()];
    for cell in cells().filter(|c| is_maker(c.company) && c.via.is_none()) {
        counts[cell.company.at()].0 += 1;
        reported[cell.market.at()] += 1;
    }
    for (n, dossier) in desk.derived.companies.iter().enumerate() {
        counts[n].1 = dossier.briefs.len();
    }
    let mut makers: Vec<CompanyId> =
        (0..counts.len()).map(CompanyId::new).filter(|c| counts[c.at()].0 > 0 && counts[c.at()].1 > 0).collect();
    makers.sort_by_key(|c| std::cmp::Reverse((counts[c.at()].1, counts[c.at()].0)));
    makers.truncate(MAKERS);
    makers.sort_by(|a, b| desk.locale.collate(desk.name((*a).into()), desk.name((*b).into())));
    let mut markets: Vec<MarketId> = (0..reported.len()).map(MarketId::new).filter(|m| reported[m.at()] > 0).collect();
    markets.retain(|m| registry.market(*m).kind != MarketKind::Global);
    markets.sort_by_key(|m| std::cmp::Reverse(reported[m.at()]));
    markets.truncate(MARKETS);
    // Regions first, then countries, each by name.
    let rank = |m: MarketId| std::cmp::Reverse(registry.market(m).kind);
    markets.sort_by(|a, b| {
        rank(*a).cmp(&rank(*b)).then_with(|| desk.locale.collate(desk.name((*a).into()), desk.name((*b).into())))
    });
    if makers.is_empty() || markets.is_empty() {
        return None;
    }
    let mut legend: Vec<(u8, Tag)> = Vec::new();
    let rows = makers.iter().map(|company| {
        let of = |market: &MarketId| {
            let cell = cells().find(|c| c.company == *company && c.market == *market)?;
            let tag = desk.stage(stage(cell), Activity::Sales, cell.home);
            let cell_view = MiniCell { stage: stage_sign(stage(cell), cell.home), word: tag.word.clone() };
            if !legend.iter().any(|(_, t)| t.is == tag.is) {
                legend.push((crate::plan::view::position::rank(cell), tag));
            }
            Some(cell_view)
        };
        MiniRow { company: desk.entry((*company).into()), cells: markets.iter().map(of).collect() }
    });
    let rows = rows.collect::<Vec<_>>();
    legend.sort_by_key(|(rank, _)| *rank);
    Some(MiniMatrix {
        markets: markets.iter().map(|m| mini_market(desk, *m)).collect(),
        rows,
        legend: legend.into_iter().map(|(_, tag)| tag).collect(),
        all: desk.has(Part::Matrix).then(|| Link::to(desk.say("link-full-matrix"), routes::MATRIX)),
    })
}

fn mini_market(desk: &Desk<'_>, id: MarketId) -> MiniMarket {
    let market = desk.site.registry.market(id);
    let name = desk.name(id.into()).to_owned();
    MiniMarket { code: code(market.iso.as_deref(), &name), name }
}

/// The code of a market: its ISO code, else the first letters of its name.
pub(crate) fn code(iso: Option<&str>, name: &str) -> String {
    if let Some(iso) = iso {
        return iso.to_owned();
    }
    let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    match words.as_slice() {
        [one] => one.chars().take(3).collect(),
        many => many.iter().filter_map(|w| w.chars().next()).flat_map(char::to_uppercase).take(3).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_market_without_a_code_gets_a_short_name() {
        assert_eq!(code(Some("DE"), "Germany"), "DE");
        assert_eq!([code(None, "Europe"), code(None, "Latin America"), code(None, "EU")], ["Eur", "LA", "EU"]);
    }
}
