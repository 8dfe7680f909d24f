//! `/people/` and each person's page: who they are, what they said, what names them.

use serde::Serialize;

use crate::model::PersonId;
use crate::model::registry::EntryId;
use crate::plan::routes;
use crate::plan::view::desk::Desk;
use crate::plan::view::dossier::{FactRow, Sections, fact_row, head, sections};
use crate::plan::view::entry::{Profile, also_named, profile};
use crate::plan::view::lists::numbered;
use crate::plan::view::shared::{Count, LONG_LIST, Link, Pager, Particular, When, Words, pages, part};

/// All people.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct People {
    /// How many.
    pub standfirst: String,
    /// The people, by name.
    pub rows: Vec<PersonRow>,
    /// Where one is in the list.
    pub pager: Option<Pager>,
}

/// A person in the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct PersonRow {
    /// Name and page.
    pub person: Link,
    /// What the person is.
    pub role: Option<Words>,
    /// The company.
    pub company: Option<Link>,
    /// How many quotations.
    pub quotes: Count,
    /// How many briefs.
    pub briefs: Count,
    /// Day of the newest brief.
    pub last: Option<When>,
}

/// A person.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct PersonPage {
    /// The name.
    pub heading: String,
    /// How many quotations and briefs.
    pub standfirst: String,
    /// The opening.
    pub profile: Profile,
    /// The rest.
    pub sections: Sections,
    /// What is said on this person's word, and the events that name them.
    pub facts: Vec<FactRow>,
}

/// Page `n` of the list, by name.
pub(crate) fn people(desk: &Desk<'_>, n: usize) -> People {
    desk.title(&numbered(desk, &desk.say("title-people"), n));
    let mut ids: Vec<PersonId> = (0..desk.site.registry.people.len()).map(PersonId::new).collect();
    ids.retain(|id| desk.has_page((*id).into()));
    ids.sort_by(|a, b| desk.locale.collate(desk.name((*a).into()), desk.name((*b).into())));
    let quotes = ids.iter().map(|id| quotes(desk, *id)).sum();
    let standfirst = desk.counts("standfirst-people", &[("count", ids.len()), ("quotes", quotes)]);
    desk.description(&standfirst);
    let rows = part(&ids, n, LONG_LIST).iter().map(|id| row(desk, *id)).collect();
    People { standfirst, rows, pager: Pager::of(desk, routes::PEOPLE, n, pages(ids.len(), LONG_LIST)) }
}

fn row(desk: &Desk<'_>, id: PersonId) -> PersonRow {
    let person = desk.site.registry.person(id);
    let briefs = &desk.derived.people[id.at()].briefs;
    PersonRow {
        person: desk.entry(id.into()),
        role: person.role.as_ref().map(|r| desk.prose(r)),
        company: person.company.map(|c| desk.entry(c.into())),
        quotes: Count::new(desk, quotes(desk, id)),
        briefs: Count::new(desk, briefs.len()),
        last: briefs.first().map(|(b, _)| desk.date(desk.site.brief(*b).date)),
    }
}

/// How often a person is quoted.
fn quotes(desk: &Desk<'_>, id: PersonId) -> usize {
    use crate::model::fact::{FactKind, Speaker};
    let said = |r: &crate::model::FactRef| match &desk.site.fact(*r).kind {
        FactKind::Quote(q) => matches!(q.speaker, Speaker::Known(p) if p == id),
        FactKind::Target(_) | FactKind::Presence(_) | FactKind::Deal(_) | FactKind::Event(_) | FactKind::Figure(_) => {
            false
        }
    };
    desk.derived.people[id.at()].facts.iter().filter(|(r, _)| said(r)).count()
}

/// Page `n` of a person.
pub(crate) fn person(desk: &Desk<'_>, id: PersonId, n: usize) -> PersonPage {
    use crate::model::fact::FactKind;
    let entry = EntryId::Person(id);
    let person = desk.site.registry.person(id);
    let dossier = desk.dossier(entry);
    let standfirst = desk.counts("standfirst-person", &[("quotes", quotes(desk, id)), ("count", dossier.briefs.len())]);
    head(desk, entry, n, "title-person", ("nav-people", routes::PEOPLE), &standfirst);
    let mut particulars = Vec::new();
    particulars.extend(person.role.as_ref().map(|r| Particular::words(desk.say("head-role"), desk.prose(r))));
    particulars.extend(person.company.map(|c| Particular::links(desk.say("head-company"), vec![desk.entry(c.into())])));
    particulars.extend(also_named(desk, entry));
    let told = |r: &crate::model::FactRef| !matches!(desk.site.fact(*r).kind, FactKind::Quote(_));
    let facts = dossier.facts.iter().filter(|(r, _)| n == 1 && told(r));
    PersonPage {
        heading: desk.name(entry).to_owned(),
        standfirst,
        profile: profile(desk, entry, particulars, n),
        facts: facts.map(|(r, via)| fact_row(desk, *r, *via)).collect(),
        sections: sections(desk, entry, n),
    }
}
