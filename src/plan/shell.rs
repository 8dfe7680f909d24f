//! What every page shares: names, navigation, footer, the theme's files. Nothing here changes with a new brief or a new
//! day, so that neither touches every page.

use serde::Serialize;

use crate::locale::Locale;
use crate::model::config::Part;
use crate::plan::view::shared::{Link, Rich, Words, is_rtl};
use crate::plan::{Context, prose, routes};

/// `site` in templates.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Shell {
    /// Name of the site.
    pub title: String,
    /// The line under it.
    pub tagline: Option<Words>,
    /// The language of the page.
    pub language: String,
    /// That is written from right to left.
    pub rtl: bool,
    /// The address of this language's home page, with a slash at the end, if the site has one.
    pub base_url: Option<String>,
    /// Every language of the site, its own first; empty where that is the only one.
    pub languages: Vec<Language>,
    /// Links at the head.
    pub navigation: Vec<NavLink>,
    /// Parts of the site that the navigation leaves out.
    pub more: Vec<Link>,
    /// The footer.
    pub footer: Option<Rich>,
    /// The style sheet of all pages, from the root.
    pub style: String,
    /// What the pages of facts need besides: tables, charts, maps; from the root.
    pub instruments: String,
    /// The script, from the root.
    pub script: String,
}

/// A language of the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Language {
    /// BCP 47: `it`.
    pub tag: String,
    /// What it is called by those who speak it: Italiano.
    pub name: String,
    /// What leads to its root from the top of the site: empty, or `it/`. Every page has the same address behind it.
    pub folder: String,
    /// The address of its home page, where the site knows its own.
    pub url: Option<String>,
    /// The page is in it.
    pub current: bool,
}

/// A link of the navigation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct NavLink {
    /// What it says.
    pub label: Words,
    /// From the root, or a whole web address if `outside`.
    pub url: String,
    /// The first part of its address: pages below it mark it.
    pub section: String,
    /// It leads to another site.
    pub outside: bool,
    /// The letter that leads here after `g`, where a script listens to keys; empty where all of its own are taken.
    pub key: String,
}

/// The parts of a site: message, address, and what may leave it out.
const PARTS: &[(&str, &str, Option<Part>)] = &[
    ("nav-briefs", routes::BRIEFS, None),
    ("nav-companies", routes::COMPANIES, None),
    ("nav-markets", routes::MARKETS, None),
    ("nav-targets", routes::TARGETS, Some(Part::Targets)),
    ("nav-matrix", routes::MATRIX, Some(Part::Matrix)),
    ("nav-digests", routes::DIGESTS, Some(Part::Digests)),
    ("nav-timeline", routes::TIMELINE, Some(Part::Timeline)),
    ("nav-conflicts", routes::CONFLICTS, Some(Part::Conflicts)),
    ("nav-people", routes::PEOPLE, Some(Part::People)),
    ("nav-models", routes::MODELS, Some(Part::Models)),
    ("nav-topics", routes::TOPICS, Some(Part::Topics)),
    ("nav-archive", routes::ARCHIVE, Some(Part::Archive)),
    ("nav-methodology", routes::METHODOLOGY, Some(Part::Methodology)),
    ("nav-data", routes::DATA, Some(Part::Data)),
];

/// Links in the head of the page: a phone has room for six.
const HEAD: usize = 6;

impl Shell {
    /// The shell of the pages in one of the site's `languages`; the theme's files are at the addresses that `file` gives
    /// for their names.
    pub(crate) fn new<'n>(ctx: &Context<'_>, languages: &[&Locale], file: impl Fn(&'static str) -> &'n str) -> Self {
        let config = &ctx.site.config;
        let words = |prose: &crate::model::words::Prose| {
            let (text, lang) = ctx.text(prose);
            Words { text: text.to_owned(), lang: lang.map(ToOwned::to_owned), rtl: lang.is_some_and(is_rtl) }
        };
        let say = |id: &str| ctx.locale.plain(id).unwrap_or_default().to_owned();
        let there = PARTS.iter().filter(|(_, _, part)| part.is_none_or(|p| ctx.has(p)));
        let parts: Vec<_> = there.map(|(id, url, _)| (say(id), (*url).to_owned())).collect();
        let built_in = |(label, url): &(String, String)| NavLink::new(Words::plain(label), url.clone());
        let own = |link: &crate::model::config::Link| NavLink::new(words(&link.label), link.url.clone());
        let (head, rest) = parts.split_at(HEAD.min(parts.len()));
        let mut navigation: Vec<NavLink> = match config.navigation.as_slice() {
            [] => head.iter().map(built_in).collect(),
            links => links.iter().map(own).collect(),
        };
        NavLink::assign_keys(&mut navigation);
        let more = if config.navigation.is_empty() { rest } else { &parts };
        let more = more.iter().filter(|(_, url)| navigation.iter().all(|n| n.url != *url));
        let footer = config.footer.as_ref().map(|f| {
            let Words { text, lang, rtl } = words(f);
            Rich { html: prose::html(&text), lang, rtl }
        });
        Self {
            title: ctx.site_title().to_owned(),
            tagline: Some(config.tagline.as_ref().map_or_else(|| Words::plain(say("tagline-default")), words)),
            language: ctx.locale.tag().to_owned(),
            rtl: is_rtl(ctx.locale.tag()),
            base_url: ctx.web_address(routes::HOME),
            languages: match languages {
                [_] => Vec::new(),
                all => all.iter().map(|locale| Language::new(ctx, locale)).collect(),
            },
            more: more.map(|(label, url)| Link::to(label, url)).collect(),
            navigation,
            footer,
            style: file("style.css").to_owned(),
            instruments: file("instruments.css").to_owned(),
            script: file("marque.js").to_owned(),
        }
    }
}

impl Language {
    fn new(ctx: &Context<'_>, locale: &Locale) -> Self {
        let tag = locale.tag();
        let name = locale.opening(locale.language_name(tag));
        let of_it = Context { locale, ..ctx.clone() };
        let (folder, url) = (of_it.folder(), of_it.web_address(routes::HOME));
        Self { tag: tag.to_owned(), name, folder, url, current: tag == ctx.locale.tag() }
    }
}

impl NavLink {
    fn new(label: Words, url: String) -> Self {
        let section = url.split('/').next().unwrap_or_default().to_owned();
        Self { label, outside: url.contains("://"), section, url, key: String::new() }
    }

    /// Gives each link within the site a letter of its address: its first or its last, if none before has it. `h` leads
    /// home.
    fn assign_keys(links: &mut [Self]) {
        let mut taken = vec!['h'];
        for link in links.iter_mut().filter(|l| !l.outside) {
            let mut letters = link.section.chars().filter(char::is_ascii_lowercase);
            let ends = [letters.next(), letters.next_back()].into_iter().flatten();
            if let Some(free) = ends.into_iter().find(|c| !taken.contains(c)) {
                taken.push(free);
                link.key = free.to_string();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_links_have_the_same_key() {
        let all =
            ["briefs/", "companies/", "markets/", "targets/", "matrix/", "https://h.example/", "home/", "bs/", "b/"];
        let mut links = all.map(|url| NavLink::new(Words::plain(""), url.to_owned()));
        NavLink::assign_keys(&mut links);
        assert_eq!(links.map(|l| l.key), ["b", "c", "m", "t", "x", "", "e", "s", ""]);
    }
}
