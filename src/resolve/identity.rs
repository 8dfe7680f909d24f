//! Addresses of facts: the `id` an item says, else its kind, what identifies it, and an ordinal where that is not
//! enough. Made of registry ids, periods and metrics only, so that rewording or reordering moves no address.

use std::collections::BTreeMap;

use crate::base::slug::Slug;
use crate::base::span::Span;
use crate::diag::{Code, Diagnostic};
use crate::model::CompanyId;
use crate::model::fact::{FactKind, Owner, Party, Speaker};
use crate::model::registry::Registry;
use crate::parse::annotation::Item;

/// Gives out the addresses of one brief's facts.
#[derive(Default)]
pub(crate) struct Addresses {
    taken: BTreeMap<Slug, Span>,
}

impl Addresses {
    /// First the addresses that items fix themselves, so that derived ones step aside.
    pub(crate) fn reserve(&mut self, items: &[Item], problems: &mut Vec<Diagnostic>) {
        for id in items.iter().filter_map(|item| item.id.as_ref()) {
            if let Some(first) = self.taken.insert(id.value.clone(), id.span) {
                problems.push(
                    Diagnostic::new(Code::ID_DUPLICATE, id.span, format!("two items have the id `{}`", id.value))
                        .label(first, "first here")
                        .help("change one of the two"),
                );
            }
        }
    }

    /// The address of an item.
    pub(crate) fn assign(&mut self, item: &Item, kind: &FactKind, registry: &Registry) -> Slug {
        if let Some(id) = &item.id {
            return id.value.clone();
        }
        let stem = stem(kind, registry);
        for n in 1u32.. {
            let text = if n == 1 { stem.clone() } else { format!("{stem}-{n}") };
            let slug = Slug::new(&text).expect("a slug with a number behind it is one");
            if let std::collections::btree_map::Entry::Vacant(free) = self.taken.entry(slug.clone()) {
                free.insert(item.span);
                return slug;
            }
        }
        unreachable!("a brief has fewer than 2^32 facts")
    }
}

/// Kind and identity, short enough for a number behind it.
fn stem(kind: &FactKind, registry: &Registry) -> String {
    let company = |id: CompanyId| registry.company(id).entry.slug.as_str();
    let mut parts: Vec<String> = Vec::new();
    match kind {
        FactKind::Target(r) => {
            let owner = match r.key.owner {
                Owner::Company(c) => company(c),
                Owner::Market(m) => registry.market(m).entry.slug.as_str(),
            };
            parts.extend(["target".into(), owner.into(), r.key.slug.to_string()]);
        }
        FactKind::Presence(p) => {
            parts.extend([p.activity.key().into(), company(p.company).into()]);
            parts.extend(p.markets.iter().take(3).map(|m| registry.market(*m).entry.slug.to_string()));
        }
        FactKind::Deal(d) => {
            parts.extend(["deal".into(), d.kind.key().into()]);
            parts.extend(d.parties.iter().take(3).map(|p| match p {
                Party::Company(c) => company(*c).to_owned(),
                Party::Market(m) => registry.market(*m).entry.slug.to_string(),
            }));
        }
        FactKind::Event(e) => {
            parts.extend(["event".into(), e.kind.key().into(), e.date.to_string().replace("..", "on")]);
            parts.extend(e.companies.first().map(|c| company(*c).to_owned()));
            parts.extend(e.models.first().map(|m| registry.model(*m).entry.slug.to_string()));
            parts.extend(e.markets.first().map(|m| registry.market(*m).entry.slug.to_string()));
        }
        FactKind::Figure(f) => {
            parts.push(f.metric.key().into());
            parts.extend(f.company.map(|c| company(c).to_owned()));
            parts.extend(f.model.map(|m| registry.model(m).entry.slug.to_string()));
            parts.extend(f.market.map(|m| registry.market(m).entry.slug.to_string()));
            parts.extend(f.scope.clone());
            parts.extend(f.period.map(|p| p.to_string().replace("..", "on")));
            if f.basis != crate::model::words::Basis::Actual {
                parts.push(f.basis.key().into());
            }
        }
        FactKind::Quote(q) => {
            parts.push("quote".into());
            parts.push(match &q.speaker {
                Speaker::Known(p) => registry.person(*p).entry.slug.to_string(),
                Speaker::Named { name, .. } => name.written().to_owned(),
            });
        }
    }
    let slug = Slug::propose(&parts.join("-")).map_or_else(|| "fact".to_owned(), |s| s.to_string());
    // Room for an ordinal.
    slug[..slug.len().min(74)].trim_end_matches('-').to_owned()
}
