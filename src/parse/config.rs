//! `site.yaml` to settings. Strict: a key nobody reads is an error, for a typing slip here changes the whole site.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::fields::Fields;
use super::forms::is_web_address;
use super::yaml::{Node, Value};
use crate::base::span::Spanned;
use crate::diag::{Code, Diagnostic, did_you_mean, one_of};
use crate::model::config::{Config, Level, Link, Part};
use crate::model::words::{Keyed, Prose, Rights};

impl Default for Config {
    fn default() -> Self {
        Self {
            title: Prose::plain("Briefs"),
            tagline: None,
            base_url: None,
            language: "en".into(),
            translations: Vec::new(),
            as_of: None,
            rights: Rights::Quotes,
            without: std::collections::BTreeSet::new(),
            feed_size: 30,
            page_size: 100,
            outcome_after: 90,
            levels: BTreeMap::new(),
            navigation: Vec::new(),
            footer: None,
            glossary: BTreeMap::new(),
            as_of_reason: None,
        }
    }
}

/// Reads the settings; `languages` are those the program speaks.
pub(crate) fn read(root: &Node, languages: &[&str], problems: &mut Vec<Diagnostic>) -> Config {
    let mut config = Config::default();
    let Some(mut f) = Fields::open(root, "the site", problems) else { return config };
    if let Some(title) = f.prose("title") {
        config.title = title;
    }
    config.tagline = f.prose("tagline");
    config.base_url = base_url(&mut f);
    if let Some(language) = f.language_tag("language").filter(|l| is_spoken(l, languages, f.problems)) {
        config.language = language.value;
    }
    for language in f.names("languages") {
        let is_new = !config.languages().any(|known| known == language.value);
        if is_spoken(&language, languages, f.problems) && is_new {
            config.translations.push(language.value);
        }
    }
    config.as_of = f.day("as_of").map(|d| d.value);
    if let Some(rights) = f.choice("rights") {
        config.rights = rights.value;
    }
    for part in f.names("without") {
        match Part::from_key(&part.value) {
            Some(known) => {
                config.without.insert(known);
            }
            None => f.problems.push(
                Diagnostic::new(Code::SITE_PART, part.span, format!("there is no part `{}` of the site", part.value))
                    .maybe_help(did_you_mean(&part.value, Part::KEYS.iter().copied()))
                    .help(format!("the parts are {}", one_of(Part::KEYS))),
            ),
        }
    }
    config.feed_size = size(&mut f, "feed_size").unwrap_or(config.feed_size);
    config.page_size = size(&mut f, "page_size").unwrap_or(config.page_size);
    config.outcome_after = whole(&mut f, "outcome_after", 0..=3650).unwrap_or(config.outcome_after);
    if let Some(node) = f.node("levels") {
        config.levels = levels(node, f.problems);
    }
    for node in f.items("navigation") {
        config.navigation.extend(link(node, f.problems));
    }
    config.footer = f.prose("footer");
    config.glossary = f.glossary("glossary");
    config.as_of_reason = f.prose("as_of_reason");
    f.close();
    config
}

/// True iff the site can speak the language; else that is told.
fn is_spoken(language: &Spanned<String>, languages: &[&str], problems: &mut Vec<Diagnostic>) -> bool {
    let is_known = languages.contains(&language.value.as_str());
    if !is_known {
        let message = format!("the site cannot speak `{}` yet", language.value);
        let help = format!("it speaks {}; an article's own language is free", one_of(languages));
        problems.push(Diagnostic::new(Code::VALUE_LANGUAGE, language.span, message).help(help));
    }
    is_known
}

/// The address of the folder that the site will be in.
fn base_url(f: &mut Fields<'_, '_>) -> Option<String> {
    let url = f.url("base_url")?;
    if let Some(at) = url.value.find(['?', '#']) {
        let message = format!("`{}` is no address of a folder", url.value);
        let help = format!("write it without what follows the `{}`", &url.value[at..=at]);
        f.problems.push(Diagnostic::new(Code::VALUE_URL, url.span, message).help(help));
        return None;
    }
    Some(with_slash(url.value))
}

/// An address ends with a slash, so that paths can be put behind it, and has no empty folder: a link from the root of
/// its host that began with `//` would lead to another host.
pub(crate) fn with_slash(url: String) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url };
    let mut out = format!("{scheme}://");
    for part in rest.split('/').filter(|part| !part.is_empty()) {
        out.extend([part, "/"]);
    }
    out
}

fn size(f: &mut Fields<'_, '_>, key: &'static str) -> Option<usize> {
    whole(f, key, 1..=1000).map(usize::from)
}

fn whole(f: &mut Fields<'_, '_>, key: &'static str, range: RangeInclusive<u16>) -> Option<u16> {
    let number = f.decimal(key)?;
    // The conversion alone would take 1.5 for 1.
    let is_whole = number.value.is_integer();
    let whole = u16::try_from(number.value).ok().filter(|n| is_whole && range.contains(n));
    if whole.is_none() {
        let message = format!("`{key}` is a whole number from {} to {}", range.start(), range.end());
        f.problems.push(Diagnostic::new(Code::VALUE_NUMBER, number.span, message));
    }
    whole
}

fn levels(node: &Node, problems: &mut Vec<Diagnostic>) -> BTreeMap<String, Level> {
    let mut out = BTreeMap::new();
    let Value::Map { entries } = &node.value else {
        problems.push(
            Diagnostic::new(
                Code::YAML_WRONG_TYPE,
                node.span,
                format!("`levels` takes keys with values, not {}", node.describe()),
            )
            .help("write `fact::year: error`, one code on each line"),
        );
        return out;
    };
    for (key, value) in entries {
        let Some(code) = Code::find(&key.text) else {
            let names = Code::ALL.iter().map(|c| c.name());
            problems.push(
                Diagnostic::new(Code::SITE_LEVEL, key.span, format!("there is no code `{}`", key.text))
                    .maybe_help(did_you_mean(&key.text, names)),
            );
            continue;
        };
        let level = match &value.value {
            Value::Scalar(scalar) => Level::from_key(&scalar.text),
            _ => None,
        };
        match level {
            Some(level) if code.is_adjustable() => {
                out.insert(code.name().to_owned(), level);
            }
            Some(_) => problems.push(
                Diagnostic::new(Code::SITE_LEVEL, key.span, format!("`{}` is always an error", code.name()))
                    .help("only warnings can be turned off or made errors"),
            ),
            None => problems.push(
                Diagnostic::new(Code::SITE_LEVEL, value.span, "this is no level")
                    .help(format!("it is one of {}", one_of(Level::KEYS))),
            ),
        }
    }
    out
}

fn link(node: &Node, problems: &mut Vec<Diagnostic>) -> Option<Link> {
    let mut f = Fields::open(node, "a link", problems)?;
    let label = f.prose("label");
    if label.is_none() && !f.has("label") {
        f.missing("label", "write what it says: `label: Companies`");
    }
    let url = f.name("url");
    if url.is_none() && !f.has("url") {
        f.missing("url", "write where it leads, `url: companies/`, or a whole web address");
    }
    f.close();
    let url = url?;
    let inside = !url.value.starts_with('/')
        && !url.value.contains(':')
        && !url.value.contains("..")
        && !url.value.contains('\\');
    if !inside && !is_web_address(&url.value) {
        let help = "write it from the site's root without a slash before it, `companies/`, or as a whole web address";
        let message = format!("`{}` is no address of the site", url.value);
        problems.push(Diagnostic::new(Code::VALUE_URL, url.span, message).help(help));
        return None;
    }
    Some(Link { label: label?, url: url.value })
}
