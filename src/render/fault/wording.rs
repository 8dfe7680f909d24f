//! Tera's messages in other words, each with what to do about it.

use std::ops::Range;

use super::super::tags::{Tag, left_open, named};
use super::{Also, Sources, resolve, source};
use crate::diag::did_you_mean;

/// A message, and what to do.
type Said = (String, Vec<String>);

/// What a message is about: the words of a template, among all templates.
pub(super) struct About<'a, 't> {
    pub template: &'a str,
    pub span: Option<Range<usize>>,
    pub words: &'t str,
    pub sources: &'a Sources<'t>,
}

impl<'t> About<'_, 't> {
    /// The message, and what to do.
    pub(super) fn say(&self, tera: &str) -> Said {
        let names: Vec<&str> = tera.split('`').skip(1).step_by(2).collect();
        let said = self.undefined(tera, &names).or_else(|| self.unknown(tera, &names));
        let said = said.or_else(|| self.call(tera, &names)).or_else(|| self.syntax(tera));
        said.or_else(|| value(tera, &names)).unwrap_or_else(|| (plain(tera), Vec::new()))
    }

    /// Values that are not there.
    fn undefined(&self, tera: &str, names: &[&str]) -> Option<Said> {
        let name = names.first().copied().unwrap_or_default();
        let whole = self.whole();
        if tera.starts_with("Variable `") {
            let (_, known) = tera.split_once("Available variables: ")?;
            return Some((format!("`{name}` is not defined here"), instead(name, known)));
        }
        if tera.starts_with("Field `") {
            if let Some((_, known)) = tera.split_once("Available fields: ") {
                return Some((format!("`{whole}` is not defined"), instead(name, known)));
            }
            if self.words == name {
                let parent = whole.strip_suffix(name).map_or(whole, |parent| parent.trim_end_matches(['.', '?']));
                return Some((format!("`{whole}` is not defined"), vec![may_be_empty(parent)]));
            }
            let message = format!("`{whole}` is not defined, so it has no field `{name}`");
            return Some((message, vec![may_be_empty(whole)]));
        }
        tera.starts_with("Tried to render a variable that is undefined")
            .then(|| (format!("`{whole}` is not defined"), vec![may_be_empty(whole)]))
    }

    /// Names that stand for nothing.
    fn unknown(&self, tera: &str, names: &[&str]) -> Option<Said> {
        let name = names.first().copied().unwrap_or_default();
        let is = |start: &str| tera.starts_with(start);
        if is("Unknown component `") {
            let known = self.sources.iter().flat_map(|(_, source)| named(source, "component")).map(|tag| tag.name);
            let known: Vec<&str> = known.collect();
            let help = did_you_mean(name, known)
                .unwrap_or_else(|| format!("a file below `templates/` defines it: `{{% component {name}(…) %}}`"));
            return Some((format!("there is no component `{name}`"), vec![help]));
        }
        if is("Unknown template `") {
            let help = did_you_mean(name, self.sources.iter().map(|(name, _)| *name));
            return Some((format!("there is no template `{name}`"), help.into_iter().collect()));
        }
        if is("Block `") {
            let known = self.blocks();
            let all = format!("its parent has the blocks {}", list(&known));
            let help = did_you_mean(name, known).into_iter().chain([all]).collect();
            return Some((format!("the parent has no block `{name}`, so it would draw nothing"), help));
        }
        if is("Unknown function `") {
            let functions = "there are the functions `t`, `range` and `throw`";
            let help = format!("{functions}; a component is called `{{{{ <{name} /> }}}}`");
            return Some((format!("there is no function `{name}`"), vec![help]));
        }
        let what = ["filter", "test"].into_iter().find(|what| is(&format!("Unknown {what} `")))?;
        Some((format!("Tera 2 has no {what} `{name}`"), Vec::new()))
    }

    /// Calls of components, and what they are given.
    fn call(&self, tera: &str, names: &[&str]) -> Option<Said> {
        let name = names.first().copied().unwrap_or_default();
        let of = self.component();
        if tera.starts_with("Unknown argument(s) ") {
            let (unknown, possible) = tera.split_once(" in component call").unwrap_or((tera, ""));
            let quoted = |text: &'_ str| text.split('`').skip(1).step_by(2).map(ToOwned::to_owned).collect::<Vec<_>>();
            // Tera gives them in no order.
            let name = quoted(unknown).into_iter().min().unwrap_or_default();
            let possible = quoted(possible);
            let possible: Vec<&str> = possible.iter().map(String::as_str).collect();
            let help = did_you_mean(&name, possible.iter().copied());
            let all = format!("it takes {}", list(&possible));
            return Some((format!("{of} has no argument `{name}`"), help.into_iter().chain([all]).collect()));
        }
        if tera.starts_with("Argument `") && tera.ends_with("missing.") {
            let help = format!("give it, `{name}={{…}}`, or give the component a default for it");
            return Some((format!("{of} needs the argument `{name}`"), vec![help]));
        }
        if tera.starts_with("Implicit argument `") {
            let help =
                format!("a component sees only its arguments: whoever calls it needs `@{name}` among its own, too");
            return Some((format!("{of} needs `{name}`, which is not there where it is called"), vec![help]));
        }
        match names {
            [name, is, wanted] if tera.starts_with("Component argument `") => {
                let message = format!("the argument `{name}` of {of} is to be {}, and is {}", kind(wanted), kind(is));
                Some((message, Vec::new()))
            }
            _ => None,
        }
    }

    /// Templates that cannot be read.
    fn syntax(&self, tera: &str) -> Option<Said> {
        if tera.starts_with("This content would be ignored") {
            let message = "a template that extends another draws only what stands in blocks".to_owned();
            return Some((message, vec!["put it into a block of the parent, or define a component".to_owned()]));
        }
        if tera.starts_with("Unknown tag") {
            return Some(self.unknown_tag());
        }
        if tera.starts_with("Expected \"string\" or {expression}") {
            let message = "an argument's value stands in braces or in quotation marks".to_owned();
            return Some((message, vec![format!("write `{{{}}}`", self.words)]));
        }
        let (found, wanted) = tera.strip_prefix("Found ")?.split_once(" but expected ")?;
        if wanted.contains([' ', '`']) {
            return None;
        }
        let help =
            (found == "`=`").then(|| "to compare, write `==`; to set a variable, `{% set name = … %}`".to_owned());
        Some((format!("found {found} but expected `{}`", wanted.trim_end_matches('.')), help.into_iter().collect()))
    }

    /// A tag that Tera does not know, or not there.
    fn unknown_tag(&self) -> Said {
        let word = self.words;
        let help = match word {
            "macro" | "import" => {
                Some("Tera 2 has components in place of macros: `{% component name(argument) %}`".to_owned())
            }
            _ => did_you_mean(word, TAGS.iter().copied()),
        };
        match self.open() {
            Some(tag) if word.starts_with("end") => {
                let help = format!("write `{{% end{} %}}` first", tag.word);
                (format!("`{{% {word} %}}` stands where `{{% {} %}}` is open", tag.word), vec![help])
            }
            _ if word.starts_with("end") => (format!("`{{% {word} %}}` closes nothing"), Vec::new()),
            _ => (format!("there is no tag `{word}`"), help.into_iter().collect()),
        }
    }

    /// The tag that is open where an end is refused.
    fn open(&self) -> Option<Tag<'_>> {
        let before = source(self.sources, self.template)?.get(..self.span.clone()?.start)?;
        left_open(&before[..before.rfind("{%")?])
    }

    /// The place where a tag is opened that should have been closed.
    pub(super) fn opened(&self) -> Option<Also> {
        let tag = self.open().filter(|_| self.words.starts_with("end"))?;
        Some(Also { template: self.template.to_owned(), span: tag.whole, text: "it is opened here".to_owned() })
    }

    /// The component called by these words, for a sentence.
    fn component(&self) -> String {
        self.called().map_or_else(|| "the component".to_owned(), |name| format!("the component `{name}`"))
    }

    fn called(&self) -> Option<&'t str> {
        let called = self.words.trim_start_matches(['{', '%', '-', ' ']).strip_prefix('<')?;
        let end = called.find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '.')).unwrap_or(called.len());
        Some(&called[..end])
    }

    /// The words with what they hang on: `title.text` for `text`.
    fn whole(&self) -> &'t str {
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '[' | ']' | '?');
        let Some((source, span)) = source(self.sources, self.template).zip(self.span.clone()) else {
            return self.words;
        };
        let start = source[..span.start].char_indices().rev().take_while(|(_, c)| is_part(*c)).last();
        let from = start.map_or(span.start, |(at, _)| at);
        // Tera underlines `facts[0` of `facts[0].id`.
        let is_open = self.words.contains('[') && !self.words.contains(']') && source[span.end..].starts_with(']');
        &source[from..span.end + usize::from(is_open)]
    }

    /// The blocks that the template may fill.
    fn blocks(&self) -> Vec<&str> {
        let mut out = Vec::new();
        let mut at = source(self.sources, self.template);
        // A chain that leads back to itself is refused before blocks are looked at.
        while let Some(tag) = at.and_then(|source| named(source, "extends").next()) {
            let Some((_, parent)) = resolve(self.sources, tag.name) else { break };
            out.extend(named(parent, "block").map(|tag| tag.name));
            at = Some(parent);
        }
        out.sort_unstable();
        out.dedup();
        out
    }

    /// Where the component is defined that these words call.
    pub(super) fn definition(&self) -> Option<Also> {
        let name = self.called()?;
        // The site's own files come last, and win.
        self.sources.iter().rev().find_map(|(template, source)| {
            let tag = named(source, "component").find(|tag| tag.name == name)?;
            Some(Also { template: (*template).to_owned(), span: tag.span, text: "it is defined here".to_owned() })
        })
    }
}

/// Tera's tags, without those that end one.
const TAGS: &[&str] = &[
    "block",
    "break",
    "component",
    "continue",
    "elif",
    "else",
    "extends",
    "filter",
    "for",
    "if",
    "include",
    "raw",
    "set",
];

/// What helps where something is missing.
fn may_be_empty(what: &str) -> String {
    format!(
        "where `{what}` may be empty, ask for it first, with `{{% if {what} %}}`; `docs/templates.md` says what may"
    )
}

/// The name that may have been meant, and all there are, which Tera lists.
fn instead(name: &str, known: &str) -> Vec<String> {
    let known: Vec<&str> = known.split(", ").collect();
    let near = match name {
        "site" | "page" | "root" => {
            Some(format!("a component sees only its arguments: write `@{name}` among them, and it is handed on"))
        }
        _ => did_you_mean(name, known.iter().copied()),
    };
    near.into_iter().chain([format!("defined are {}", list(&known))]).collect()
}

/// Values of the wrong kind, and the like.
fn value(tera: &str, names: &[&str]) -> Option<Said> {
    let is = |start: &str| tera.starts_with(start);
    match names {
        [found, ..] if is("Iteration not possible on type `") => {
            Some((format!("`for` goes over a list, and this is {}", kind(found)), Vec::new()))
        }
        [argument, ..] if is("Missing keyword argument `") => {
            Some((format!("the argument `{argument}` is missing"), Vec::new()))
        }
        [wanted, found] if is("Invalid type for the value") => {
            Some((format!("this is to be {}, and is {}", kind(wanted), kind(found)), Vec::new()))
        }
        _ if is("super() called outside of a block") || is("Tried to use super()") => {
            let help = "`super()` draws what the parent has in the same block".to_owned();
            Some(("there is no block of a parent here".to_owned(), vec![help]))
        }
        _ => None,
    }
}

/// "`a`, `b` and `c`".
fn list(words: &[&str]) -> String {
    match words {
        [] => "none".to_owned(),
        [one] => format!("`{one}`"),
        [head @ .., last] => {
            let head: Vec<String> = head.iter().map(|word| format!("`{word}`")).collect();
            format!("{} and `{last}`", head.join(", "))
        }
    }
}

/// Tera's kinds of values, as the documentation calls them.
fn kind(tera: &str) -> String {
    match tera {
        "string" | "String" => "a text".to_owned(),
        "bool" => "yes or no".to_owned(),
        "array" => "a list".to_owned(),
        "map" | "map/struct" => "a shape with fields".to_owned(),
        "none" | "null" | "undefined" => "nothing".to_owned(),
        "integer" | "i64" | "u64" | "i128" | "u128" => "a whole number".to_owned(),
        "float" | "f64" | "number" => "a number".to_owned(),
        other => format!("`{other}`"),
    }
}

/// A message as the program's own: a small letter first, no full stop.
fn plain(tera: &str) -> String {
    let text = tera.trim().trim_end_matches('.');
    let mut chars = text.chars();
    let first = chars.next().filter(|_| !text.starts_with("Tera "));
    first.map_or_else(|| text.to_owned(), |first| first.to_lowercase().chain(chars).collect())
}
