//! A company's page: what it plans, where, and how it does on its promises.

use serde::Serialize;

use crate::derive::{Cell, Target};
use crate::model::CompanyId;
use crate::model::config::Part;
use crate::model::registry::{Company, EntryId};
use crate::model::words::{CompanyKind, Status};
use crate::plan::routes;
use crate::plan::view::brief::prose_html;
use crate::plan::view::desk::Desk;
use crate::plan::view::dossier::{Sections, head, sections};
use crate::plan::view::entry::{also_named, body_html, outside};
use crate::plan::view::lists::{cells_of, sells};
use crate::plan::view::position::{Positions, positions};
use crate::plan::view::shared::{Link, Particular, Readout, Rich};
use crate::plan::view::tilemap::{TileMap, tile_map};
use crate::plan::view::worldmap::{self, WorldMap};

/// A company. On the second and further pages only the briefs.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct CompanyPage {
    /// Its name.
    pub name: String,
    /// This is the first page of the list.
    pub first: bool,
    /// What the editor says of it.
    pub summary: Option<Rich>,
    /// What the facts come to.
    pub standfirst: String,
    /// Label of the large numbers.
    pub glance: String,
    /// The large numbers.
    pub readouts: Vec<Readout>,
    /// What is known.
    pub particulars: Vec<Particular>,
    /// The longer text.
    pub prose: Option<Rich>,
    /// Where it sells.
    pub map: Option<TileMap>,
    /// The same on the map of the world, if there is something to see there.
    pub world: Option<WorldMap>,
    /// Address of the matrix.
    pub matrix: Option<String>,
    /// Its positions.
    pub positions: Option<Positions>,
    /// Of their table.
    pub positions_caption: String,
    /// Of the table of promises.
    pub promises_caption: String,
    /// The rest.
    pub sections: Sections,
}

/// Page `n` of a company.
pub(crate) fn company(desk: &Desk<'_>, id: CompanyId, n: usize) -> CompanyPage {
    let company = desk.site.registry.company(id);
    let entry = EntryId::from(id);
    let name = desk.name(entry).to_owned();
    let targets: Vec<&Target> =
        desk.derived.companies[id.at()].targets.iter().map(|(t, _)| &desk.derived.targets[t.0 as usize]).collect();
    let tally = Tally::new(&targets);
    let own: Vec<&Cell> = cells_of(desk, id).filter(|c| c.via.is_none()).collect();
    let selling = own.iter().filter(|c| sells(c) && !c.home).count();
    let standfirst = standfirst(desk, company, &own, selling, &tally);
    head(desk, entry, n, "title-company", ("nav-companies", routes::COMPANIES), &standfirst);
    let caption = |id: &str| desk.fill(id, &[("name", &name)]);
    let first = n == 1;
    CompanyPage {
        first,
        summary: company.entry.summary.as_ref().filter(|_| first).map(|s| prose_html(desk, s)),
        glance: caption("label-at-a-glance"),
        readouts: if first { tally.readouts(desk, own.iter().filter(|c| sells(c)).count()) } else { Vec::new() },
        particulars: if first { particulars(desk, id) } else { Vec::new() },
        prose: company.entry.prose.as_ref().filter(|_| first).map(|body| body_html(desk, body)),
        map: if first { tile_map(desk, &name, &cells_of(desk, id).collect::<Vec<_>>()) } else { None },
        world: if first { worldmap::of_company(desk, &name, &own) } else { None },
        matrix: desk.has(Part::Matrix).then(|| routes::MATRIX.to_owned()),
        positions: if first { positions(desk, &own, |c| c.market.into()) } else { None },
        positions_caption: caption("caption-positions"),
        promises_caption: caption("caption-targets-of"),
        sections: sections(desk, entry, n),
        name,
        standfirst,
    }
}

/// How promises stand.
pub(crate) struct Tally {
    pub open: usize,
    pub overdue: usize,
    pub met: usize,
    pub missed: usize,
}

impl Tally {
    pub(crate) fn new(targets: &[&Target]) -> Self {
        let count = |is: &dyn Fn(&Target) -> bool| targets.iter().filter(|t| is(t)).count();
        Self {
            open: count(&|t| !t.status.is_closed()),
            overdue: count(&|t| t.overdue),
            met: count(&|t| t.status == Status::Met),
            missed: count(&|t| t.status == Status::Missed),
        }
    }

    /// As arguments of the messages that use them.
    fn args(&self) -> [(&'static str, usize); 5] {
        let decided = self.met + self.missed;
        [
            ("open", self.open),
            ("overdue", self.overdue),
            ("decided", decided),
            ("met", self.met),
            ("missed", self.missed),
        ]
    }

    fn readouts(&self, desk: &Desk<'_>, selling: usize) -> Vec<Readout> {
        vec![
            Readout::new(desk, "readout-met", self.met),
            Readout::new(desk, "readout-open", self.open - self.overdue),
            Readout::new(desk, "readout-late", self.overdue + self.missed).alarming(),
            Readout::new(desk, "readout-on-sale", selling),
        ]
    }
}

fn standfirst(desk: &Desk<'_>, company: &Company, own: &[&Cell], selling: usize, tally: &Tally) -> String {
    let id = match company.kind {
        CompanyKind::Automaker | CompanyKind::Group | CompanyKind::Brand if selling > 0 => "standfirst-company",
        CompanyKind::Automaker | CompanyKind::Group | CompanyKind::Brand if own.iter().any(|c| c.home && sells(c)) => {
            "standfirst-company-home"
        }
        CompanyKind::Automaker | CompanyKind::Group | CompanyKind::Brand => "standfirst-company-unsold",
        CompanyKind::Supplier
        | CompanyKind::Battery
        | CompanyKind::Dealer
        | CompanyKind::Trader
        | CompanyKind::Leasing
        | CompanyKind::Investor
        | CompanyKind::Technology
        | CompanyKind::Authority
        | CompanyKind::Association
        | CompanyKind::Other => "standfirst-company-other",
    };
    let mut args = tally.args().to_vec();
    args.push(("markets", selling));
    desk.counts(id, &args)
}

fn particulars(desk: &Desk<'_>, id: CompanyId) -> Vec<Particular> {
    let registry = &desk.site.registry;
    let company = registry.company(id);
    let mut all = vec![Particular::text(desk.say("head-kind"), desk.head_word("company", company.kind.key()))];
    let mut links = |label: &str, links: Vec<Link>| {
        if !links.is_empty() {
            all.push(Particular::links(desk.say(label), links));
        }
    };
    links("head-home", desk.links(company.home));
    links("head-parent", desk.links(company.parents.iter().copied()));
    let brands =
        (0..registry.companies.len()).map(CompanyId::new).filter(|c| registry.company(*c).parents.contains(&id));
    links("section-brands", desk.links(brands.filter(|c| desk.has_page((*c).into()))));
    let models = (0..registry.models.len()).map(crate::model::ModelId::new);
    let models =
        models.filter(|m| registry.model(*m).company == Some(id) && !desk.dossier((*m).into()).briefs.is_empty());
    links("head-models", desk.links(models));
    let people = (0..registry.people.len()).map(crate::model::PersonId::new);
    let people =
        people.filter(|p| registry.person(*p).company == Some(id) && !desk.dossier((*p).into()).briefs.is_empty());
    links("head-people", desk.links(people));
    let mut text = |label: &str, text: &Option<String>| {
        all.extend(text.as_ref().map(|t| Particular::text(desk.say(label), t)));
    };
    text("head-founded", &company.founded);
    text("head-ticker", &company.ticker);
    all.extend(also_named(desk, id.into()));
    all.extend(outside(desk, &company.entry));
    all
}
