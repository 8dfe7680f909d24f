//! `/topics/` and each topic's page: its briefs, newest first.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::slug::Slug;
use crate::model::BriefId;
use crate::plan::routes;
use crate::plan::view::desk::Desk;
use crate::plan::view::lists::{count, numbered, text};
use crate::plan::view::shared::{BriefRow, Count, LONG_LIST, Link, Pager, When, page_of, pages};

/// All topics.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Topics {
    /// How many.
    pub standfirst: String,
    /// The topics, by name.
    pub rows: Vec<TopicRow>,
    /// Where one is in the list.
    pub pager: Option<Pager>,
}

/// A topic in the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct TopicRow {
    /// Name and page.
    pub topic: Link,
    /// How many.
    pub briefs: Count,
    /// Day of the newest brief.
    pub last: Option<When>,
    /// Of whom they are.
    pub names: String,
}

/// A topic.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct TopicPage {
    /// The topic.
    pub heading: String,
    /// How many briefs, the latest when.
    pub standfirst: String,
    /// The briefs.
    pub rows: Vec<BriefRow>,
    /// Where one is in the list.
    pub pager: Option<Pager>,
    /// Topics that its briefs are under too, the most frequent first; on the first page.
    pub related: Vec<Link>,
}

/// Companies named beside a topic, and topics beside it.
const MOST: usize = 6;

/// A topic's name, and its briefs.
type Row<'a> = (Link, &'a Vec<BriefId>);

/// Page `n` of the list, by name.
pub(crate) fn topics(desk: &Desk<'_>, n: usize) -> Topics {
    desk.title(&numbered(desk, &desk.say("title-topics"), n));
    let collate = |a: &Row<'_>, b: &Row<'_>| desk.locale.collate(&a.0.label, &b.0.label);
    let mut all: Vec<_> = desk.derived.topics.iter().map(|(topic, briefs)| (label(desk, topic), briefs)).collect();
    all.sort_by(collate);
    let standfirst = desk.count("standfirst-topics", all.len());
    desk.description(&standfirst);
    let row = |(topic, briefs): &Row<'_>| TopicRow {
        topic: topic.clone(),
        briefs: Count::new(desk, briefs.len()),
        last: briefs.first().map(|b| desk.date(desk.site.brief(*b).date)),
        names: desk.names(frequent(briefs.iter().flat_map(|b| desk.site.brief(*b).companies.iter().copied()))),
    };
    let here = all.iter().skip(n.saturating_sub(1) * LONG_LIST).take(LONG_LIST);
    let pager = Pager::of(desk, routes::TOPICS, n, pages(all.len(), LONG_LIST));
    Topics { standfirst, rows: here.map(row).collect(), pager }
}

/// Page `n` of a topic.
pub(crate) fn topic(desk: &Desk<'_>, topic: &Slug, n: usize) -> TopicPage {
    let briefs = desk.derived.topics.get(topic).map_or(&[][..], Vec::as_slice);
    let heading = label(desk, topic).label;
    let latest = briefs.first().map(|b| desk.locale.date(desk.site.brief(*b).date)).unwrap_or_default();
    let standfirst = desk.message("standfirst-topic", &[("count", count(briefs.len())), ("latest", text(&latest))]);
    desk.title(&numbered(desk, &desk.fill("title-topic", &[("name", &heading)]), n));
    desk.description(&standfirst);
    desk.crumbs(vec![Link::to(desk.say("nav-topics"), routes::TOPICS)]);
    let others = briefs.iter().flat_map(|b| desk.site.brief(*b).topics.iter()).filter(|t| *t != topic);
    TopicPage {
        heading,
        standfirst,
        rows: page_of(desk, briefs, n).iter().map(|b| BriefRow::new(desk, *b, None)).collect(),
        pager: Pager::new(desk, &routes::topic(topic), n, briefs.len()),
        related: if n == 1 { frequent(others).into_iter().map(|t| label(desk, t)).collect() } else { Vec::new() },
    }
}

fn label(desk: &Desk<'_>, topic: &Slug) -> Link {
    let link = desk.topic(topic);
    Link { label: desk.locale.opening(&link.label), url: link.url }
}

/// The most frequent, of equals the one that is first in its order.
fn frequent<T: Ord + Clone>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    let mut sorted: Vec<_> = counts.into_iter().collect();
    sorted.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    sorted.into_iter().take(MOST).map(|(one, _)| one).collect()
}
