//! `/conflicts/`: where two sources cannot both be right. Each claim with its words and its source, none preferred.

use serde::Serialize;

use crate::base::number::Quantity;
use crate::derive::{Claim, Conflict, Dispute, Side};
use crate::locale::Arg;
use crate::model::FactRef;
use crate::model::config::Part;
use crate::model::fact::{FactKind, Figure};
use crate::plan::view::conflict;
use crate::plan::view::desk::Desk;
use crate::plan::view::fact::{self, Cite};
use crate::plan::view::lists::numbered;
use crate::plan::view::shared::{Link, Pager, Words, pages, part};
use crate::plan::{Context, routes};

/// All disagreements.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Conflicts {
    /// How many.
    pub standfirst: String,
    /// On dates, on outcomes, on numbers; those that are empty are left out.
    pub groups: Vec<Group>,
    /// Where one is in the list.
    pub pager: Option<Pager>,
    /// The site has data files.
    pub data: bool,
}

/// Disagreements of one kind.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Group {
    /// Anchor: `dates`, `outcomes` or `figures`.
    pub id: &'static str,
    /// Heading.
    pub title: String,
    /// How many.
    pub count: String,
    /// The disagreements.
    pub items: Vec<Versus>,
}

/// One point that sources disagree on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Versus {
    /// Its anchor.
    pub id: String,
    /// What it is about: "When: Start production in Szeged".
    pub question: String,
    /// Whose promise, and where its history is.
    pub about: Option<Link>,
    /// How far apart two answers are: "They are 12 months apart".
    pub apart: Option<String>,
    /// The answers.
    pub sides: Vec<Claimed>,
}

/// One claim, and all who make it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Claimed {
    /// The answer.
    pub value: String,
    /// All who give it.
    pub sources: Vec<Said>,
}

/// One source's word.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Said {
    /// Its words.
    pub cite: Cite,
    /// "according to the company", where it is not the article itself.
    pub who: Option<String>,
    /// Title of the brief.
    pub brief: Words,
}

/// Points on one page.
const MOST: usize = 50;

/// How many pages there are.
pub(crate) fn page_count(ctx: &Context<'_>) -> usize {
    pages(ctx.derived.conflicts.len(), MOST)
}

/// The groups in their order, with what each is called.
const GROUPS: [(&str, &str); 3] = [
    ("dates", "section-conflict-dates"),
    ("outcomes", "section-conflict-outcomes"),
    ("figures", "section-conflict-figures"),
];

/// The group a point belongs to.
fn group_of(conflict: &Conflict) -> usize {
    match conflict.about {
        Dispute::Due(_) => 0,
        Dispute::Outcome(_) => 1,
        Dispute::Figure => 2,
    }
}

/// Page `n`.
pub(crate) fn conflicts(desk: &Desk<'_>, n: usize) -> Conflicts {
    desk.dateline();
    desk.title(&numbered(desk, &desk.say("title-conflicts"), n));
    let all = &desk.derived.conflicts;
    let standfirst = desk.count("standfirst-conflicts", all.len());
    desk.description(&standfirst);
    let mut in_order: Vec<&Conflict> = all.iter().collect();
    in_order.sort_by_key(|c| group_of(c));
    let here = part(&in_order, n, MOST);
    let group = |(at, (id, title)): (usize, &(&'static str, &str))| Group {
        id,
        title: desk.say(title),
        count: desk.locale.number(all.iter().filter(|c| group_of(c) == at).count().into()),
        items: here.iter().filter(|c| group_of(c) == at).map(|c| versus(desk, c)).collect(),
    };
    let groups = GROUPS.iter().enumerate().map(group).filter(|g| !g.items.is_empty()).collect();
    let pager = Pager::of(desk, routes::CONFLICTS, n, page_count(desk));
    Conflicts { standfirst, groups, pager, data: desk.has(Part::Data) }
}

/// Where a conflict stands on the site.
pub(crate) fn url(desk: &Desk<'_>, conflict: &Conflict) -> String {
    format!("{}#{}", routes::CONFLICTS, anchor(desk, conflict))
}

/// One conflict.
pub(crate) fn versus(desk: &Desk<'_>, conflict: &Conflict) -> Versus {
    Versus {
        id: anchor(desk, conflict),
        question: conflict::question(desk, conflict).0.text,
        about: about(desk, conflict),
        apart: apart(desk, conflict),
        sides: conflict.sides.iter().map(|side| claimed(desk, side)).collect(),
    }
}

/// Holds as long as the conflict is about the same thing.
fn anchor(desk: &Desk<'_>, conflict: &Conflict) -> String {
    let target = |id| routes::target(&desk.site.registry, &desk.derived.target(id).key);
    let slug = |kind: &str, url: String| {
        format!("{kind}{}", url.trim_start_matches(routes::TARGETS).trim_end_matches('/').replace('/', "-"))
    };
    match conflict.about {
        Dispute::Due(id) => slug("due-", target(id)),
        Dispute::Outcome(id) => slug("outcome-", target(id)),
        Dispute::Figure => {
            // The oldest fact: newer ones join it.
            let first =
                conflict.facts().min_by_key(|f| (desk.site.brief(f.brief).date, desk.site.brief(f.brief).slug.clone()));
            let first = first.unwrap_or_else(|| conflict.newest());
            format!("figure-{}-{}", desk.site.brief(first.brief).slug, desk.site.fact(first).id)
        }
    }
}

fn about(desk: &Desk<'_>, conflict: &Conflict) -> Option<Link> {
    let (Dispute::Due(id) | Dispute::Outcome(id)) = conflict.about else { return None };
    let key = &desk.derived.target(id).key;
    Some(Link { label: desk.owner(key.owner).label, url: desk.target_url(key) })
}

fn claimed(desk: &Desk<'_>, side: &Side) -> Claimed {
    let said = |r: &FactRef| Said {
        cite: fact::cite(desk, *r),
        who: fact::attribution(desk, desk.site.fact(*r).attribution).map(|w| desk.fill("fact-says-so", &[("who", &w)])),
        brief: desk.prose(&desk.site.brief(r.brief).title),
    };
    let value = side.facts.first().map(|newest| conflict::value(desk, &side.claim, *newest)).unwrap_or_default();
    Claimed { value: desk.locale.opening(&value), sources: side.facts.iter().map(said).collect() }
}

/// How far apart two claims are; with more than two there is no one distance.
fn apart(desk: &Desk<'_>, conflict: &Conflict) -> Option<String> {
    let [a, b] = conflict.sides.as_slice() else { return None };
    match (&a.claim, &b.claim) {
        (Claim::Due(Some(a)), Claim::Due(Some(b))) => {
            let months = a.months_to(*b)?.unsigned_abs();
            (months > 0).then(|| desk.message("conflict-months", &[("count", Arg::Number(months.into()))]))
        }
        (Claim::Number(Quantity::One(a)), Claim::Number(Quantity::One(b))) => {
            let figure = figure_of(desk, conflict.newest()).filter(|f| f.value.is_some())?;
            let difference = a.checked_sub(*b)?.abs();
            // 17 and 20.7 per cent are not 3.7 per cent apart.
            let unit = if figure.unit == "percent" { "points" } else { &*figure.unit };
            let amount = fact::amount(desk, Quantity::One(difference), unit, None);
            Some(desk.fill("conflict-difference", &[("amount", &amount)]))
        }
        _ => None,
    }
}

fn figure_of<'a>(desk: &Desk<'a>, r: FactRef) -> Option<&'a Figure> {
    match &desk.context().site.fact(r).kind {
        FactKind::Figure(figure) => Some(figure),
        FactKind::Target(_) | FactKind::Presence(_) | FactKind::Deal(_) | FactKind::Event(_) | FactKind::Quote(_) => {
            None
        }
    }
}
