//! Reading a map key by key. Every fault becomes a problem and the reading goes on, so that one run tells all of a
//! file's faults; keys that nobody asked for are reported at the end.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::forms::{in_printed_quotes, is_grouped, is_language, is_web_address, near_period};
use super::yaml::{Key, Node, Scalar, Value};
use crate::base::number::{Quantity, decimal};
use crate::base::period::{Period, PeriodError, Point, YEARS, parse_day};
use crate::base::slug::Slug;
use crate::base::span::{Span, Spanned};
use crate::diag::{Code, Diagnostic, did_you_mean, nearest, one_of};
use crate::model::words::{Keyed, Prose};

/// The entries of one map, each read at most once.
pub(crate) struct Fields<'n, 'p> {
    /// "a target", "the source": for messages.
    what: &'static str,
    entries: &'n [(Key, Node)],
    span: Span,
    known: Vec<&'static str>,
    /// Needed keys that are not there; told at the end, unless one is there misspelt.
    missing: Vec<(&'static str, Diagnostic)>,
    pub problems: &'p mut Vec<Diagnostic>,
}

/// A text in one or several languages, and where each of its texts stands.
#[derive(Debug)]
pub(crate) struct Placed {
    pub prose: Prose,
    /// Of each text of the prose.
    pub spans: Vec<Span>,
}

impl<'n, 'p> Fields<'n, 'p> {
    /// Opens a map; `None`, and a problem, where the value is none.
    pub(crate) fn open(node: &'n Node, what: &'static str, problems: &'p mut Vec<Diagnostic>) -> Option<Self> {
        if let Value::Map { entries } = &node.value {
            return Some(Self { what, entries, span: node.span, known: Vec::new(), missing: Vec::new(), problems });
        }
        let problem = Diagnostic::new(
            Code::YAML_WRONG_TYPE,
            node.span,
            format!("{what} is written as keys with values, not as {}", node.describe()),
        );
        let run_together = matches!(&node.value, Value::Scalar(s) if s.plain && s.text.contains(':'));
        let help = if run_together {
            "write a space after the colon: `key: value`"
        } else {
            "write `key: value`, each on a line of its own"
        };
        problems.push(problem.help(help));
        None
    }

    /// Where the map stands.
    pub(crate) fn span(&self) -> Span {
        self.span
    }

    /// The value of a key; one that is written without a value is told, and is then as if it were not there.
    fn take(&mut self, key: &'static str) -> Option<&'n Node> {
        self.known.push(key);
        let (name, node) = self.entries.iter().find(|(k, _)| k.text == key)?;
        if matches!(node.value, Value::Null) {
            let problem = Diagnostic::new(Code::VALUE_EMPTY, name.span, format!("`{key}` has no value"));
            self.problems.push(match node.hash {
                Some(hash) => problem.label(hash, "` #` begins a comment").help("put the whole text in quotes"),
                None => problem.help("write the value, or remove the key"),
            });
            return None;
        }
        Some(node)
    }

    /// True iff a list without items is written.
    pub(crate) fn has_empty_list(&self, key: &str) -> bool {
        let is_empty = |node: &Node| matches!(&node.value, Value::List { items, .. } if items.is_empty());
        self.entries.iter().any(|(k, node)| k.text == key && is_empty(node))
    }

    /// True iff the key is written, with whatever value.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|(k, _)| k.text == key)
    }

    fn wrong(&mut self, node: &Node, key: &str, wanted: &str) {
        self.problems.push(Diagnostic::new(
            Code::YAML_WRONG_TYPE,
            node.span,
            format!("`{key}` takes {wanted}, not {}", node.describe()),
        ));
    }

    /// Says that a needed key is not there.
    pub(crate) fn missing(&mut self, key: &'static str, help: impl Into<String>) {
        self.missing_as(Code::YAML_MISSING_KEY, key, help);
    }

    /// Says so under a code of its own.
    pub(crate) fn missing_as(&mut self, code: Code, key: &'static str, help: impl Into<String>) {
        let first_line = Span { end: self.first_key_end(), ..self.span };
        let problem = Diagnostic::new(code, first_line, format!("{} needs `{key}`", self.what)).help(help);
        self.missing.push((key, problem));
    }

    fn first_key_end(&self) -> u32 {
        self.entries.first().map_or(self.span.end, |(_, node)| node.span.end.min(self.span.end))
    }

    fn scalar(&mut self, key: &'static str, wanted: &str) -> Option<(&'n Scalar, Span)> {
        let node = self.take(key)?;
        if let Value::Scalar(scalar) = &node.value {
            return Some((scalar, node.span));
        }
        self.wrong(node, key, wanted);
        None
    }

    /// A text, trimmed; an empty one is a problem.
    pub(crate) fn text(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.read(key, Self::whole)
    }

    /// Words of the article: quotation marks round them may be its own.
    pub(crate) fn words(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.read(key, Self::uncut)
    }

    fn read(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Self, &str, &Scalar, &Node) -> Option<String>,
    ) -> Option<Spanned<String>> {
        let node = self.take(key)?;
        let Value::Scalar(scalar) = &node.value else {
            self.wrong(node, key, "a text");
            return None;
        };
        read(self, key, scalar, node).map(|text| Spanned::new(text, node.span))
    }

    /// An id or a code: no text, so a comment behind it is one.
    pub(crate) fn name(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.read(key, Self::full)
    }

    /// A text that is as it was meant: not cut short, no quotation marks that YAML does not know.
    fn whole(&mut self, key: &str, scalar: &Scalar, node: &Node) -> Option<String> {
        let text = self.uncut(key, scalar, node)?;
        if scalar.plain && in_printed_quotes(&text) {
            self.problems.push(
                Diagnostic::new(Code::YAML_QUOTES, node.span, "these quotation marks stay in the text")
                    .help("only straight ones, `\"…\"` or `'…'`, are YAML's: write those, or none; if these belong to the text, put straight ones round them"),
            );
        }
        Some(text)
    }

    fn uncut(&mut self, key: &str, scalar: &Scalar, node: &Node) -> Option<String> {
        let text = self.full(key, scalar, node)?;
        self.problems.extend(node.hash.map(|hash| cut_by_hash(node.span, hash)));
        Some(text)
    }

    fn full(&mut self, key: &str, scalar: &Scalar, node: &Node) -> Option<String> {
        let text = scalar.text.trim();
        if text.is_empty() {
            self.problems.push(
                Diagnostic::new(Code::VALUE_EMPTY, node.span, format!("`{key}` is empty"))
                    .help("write the value, or remove the key"),
            );
            return None;
        }
        Some(text.to_owned())
    }

    /// `true` or `false`.
    pub(crate) fn flag(&mut self, key: &'static str) -> Option<bool> {
        let (scalar, span) = self.scalar(key, "`true` or `false`")?;
        match scalar.text.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            other => {
                let meant = match other.to_lowercase().as_str() {
                    "yes" | "y" | "on" | "1" | "true" => Some("true"),
                    "no" | "n" | "off" | "0" | "false" => Some("false"),
                    _ => None,
                };
                let message = format!("`{key}` takes `true` or `false`, not `{other}`");
                let help = meant.map(|word| format!("write `{key}: {word}`"));
                self.problems.push(Diagnostic::new(Code::YAML_WRONG_TYPE, span, message).maybe_help(help));
                None
            }
        }
    }

    /// A word of a closed list.
    pub(crate) fn choice<T: Keyed>(&mut self, key: &'static str) -> Option<Spanned<T>> {
        let (scalar, span) = self.scalar(key, "a word")?;
        self.chosen(key, &scalar.text, span).map(|value| Spanned::new(value, span))
    }

    fn chosen<T: Keyed>(&mut self, key: &str, text: &str, span: Span) -> Option<T> {
        let word = T::from_key(text);
        if word.is_none() {
            let near = did_you_mean(text, T::KEYS.iter().copied());
            let message = format!("`{text}` is no `{key}`");
            let all = format!("it is one of {}", one_of(T::KEYS));
            self.problems.push(Diagnostic::new(Code::VALUE_CHOICE, span, message).maybe_help(near).help(all));
        }
        word
    }

    /// One word of a closed list, or several.
    pub(crate) fn choices<T: Keyed>(&mut self, key: &'static str) -> Vec<T> {
        let names = self.names(key);
        names.into_iter().filter_map(|t| self.chosen(key, &t.value, t.span)).collect()
    }

    /// One text, or a list of them.
    pub(crate) fn texts(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        self.one_or_more(key, Self::whole)
    }

    /// One id or code, or a list of them.
    pub(crate) fn names(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        self.one_or_more(key, Self::full)
    }

    fn one_or_more(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Self, &str, &Scalar, &Node) -> Option<String>,
    ) -> Vec<Spanned<String>> {
        let Some(node) = self.take(key) else { return Vec::new() };
        let items = match &node.value {
            Value::List { items, .. } => items.as_slice(),
            _ => std::slice::from_ref(node),
        };
        let mut out = Vec::new();
        for item in items {
            match &item.value {
                Value::Scalar(scalar) => {
                    out.extend(read(self, key, scalar, item).map(|text| Spanned::new(text, item.span)));
                }
                _ => self.wrong(item, key, "texts"),
            }
        }
        out
    }

    /// The items of a list of maps.
    pub(crate) fn items(&mut self, key: &'static str) -> &'n [Node] {
        let Some(node) = self.take(key) else { return &[] };
        if let Value::List { items, .. } = &node.value {
            return items;
        }
        let problem =
            Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, format!("`{key}` takes a list, not {}", node.describe()));
        self.problems.push(problem.help("begin each item with `- `"));
        &[]
    }

    /// The value of a key as it stands.
    pub(crate) fn node(&mut self, key: &'static str) -> Option<&'n Node> {
        self.take(key)
    }

    /// A period.
    pub(crate) fn period(&mut self, key: &'static str) -> Option<Spanned<Period>> {
        let (scalar, span) = self.scalar(key, "a period")?;
        self.as_period(&scalar.text, span).map(|value| Spanned::new(value, span))
    }

    pub(crate) fn as_period(&mut self, text: &str, span: Span) -> Option<Period> {
        let error = match text.trim().parse() {
            Ok(period) => return Some(period),
            Err(error) => error,
        };
        let message = match error {
            PeriodError::Calendar if text.split('/').any(|part| is_far(part.trim())) => out_of_years(text),
            PeriodError::Form => format!("`{text}` is no period"),
            PeriodError::Calendar => format!("the calendar has no `{text}`"),
            PeriodError::Backwards => format!("`{text}` ends before it begins"),
        };
        let forms = "write `2027`, `2027-H1`, `2027-Q3`, `2027-03`, `2027-03-31`, a range `2025-01/2025-11` or an open one `2024-10-30/..`";
        let near = near_period(text).map(|p| format!("did you mean `{p}`?"));
        self.problems.push(Diagnostic::new(Code::VALUE_PERIOD, span, message).maybe_help(near).help(forms));
        None
    }

    /// A single day.
    pub(crate) fn day(&mut self, key: &'static str) -> Option<Spanned<Date>> {
        let (scalar, span) = self.scalar(key, "a day")?;
        let day = parse_day(scalar.text.trim());
        if day.is_none() {
            let text = scalar.text.trim();
            let message = if is_far(text) { out_of_years(text) } else { format!("`{text}` is no day") };
            let near = near_period(&scalar.text).filter(|p| p.len() == 10).map(|p| format!("did you mean `{p}`?"));
            self.problems.push(
                Diagnostic::new(Code::VALUE_DAY, span, message).maybe_help(near).help("write it as `2025-03-05`"),
            );
        }
        day.map(|value| Spanned::new(value, span))
    }

    /// A single number.
    pub(crate) fn decimal(&mut self, key: &'static str) -> Option<Spanned<Decimal>> {
        let (scalar, span) = self.scalar(key, "a number")?;
        self.number(&scalar.text, span).map(|value| Spanned::new(value, span))
    }

    /// A number, or a range of two.
    pub(crate) fn quantity(&mut self, key: &'static str) -> Option<Spanned<Quantity>> {
        let node = self.take(key)?;
        let quantity = match &node.value {
            Value::Scalar(scalar) => Quantity::One(self.number(&scalar.text, node.span)?),
            Value::List { items, .. } => self.range(items, node)?,
            _ => {
                self.wrong(node, key, "a number or a range of two");
                return None;
            }
        };
        Some(Spanned::new(quantity, node.span))
    }

    fn range(&mut self, items: &[Node], node: &Node) -> Option<Quantity> {
        let ends: Option<Vec<Decimal>> = items
            .iter()
            .map(|item| match &item.value {
                Value::Scalar(scalar) => self.number(&scalar.text, item.span),
                _ => None,
            })
            .collect();
        match ends?.as_slice() {
            [low, high] if low < high => Some(Quantity::Range(*low, *high)),
            _ => {
                self.problems.push(
                    Diagnostic::new(Code::VALUE_NUMBER, node.span, "a range is two numbers, the smaller first")
                        .help("write `[580000, 650000]`; a number is written without commas"),
                );
                None
            }
        }
    }

    fn number(&mut self, text: &str, span: Span) -> Option<Decimal> {
        let text = text.trim();
        let number = decimal(text);
        if number.is_none() {
            let plain: String =
                text.chars().filter(|c| !matches!(c, ',' | '.' | '\'' | ' ' | '_' | '\u{a0}' | '\u{202f}')).collect();
            let near = match decimal(&plain) {
                Some(_) if is_grouped(text) => Some(format!("write it without grouping: `{plain}`")),
                Some(_) if text.matches(',').count() == 1 => {
                    Some(format!("write it with a point: `{}`", text.replace(',', ".")))
                }
                _ => None,
            };
            let rule = "numbers are plain decimals with a point and no grouping; a unit goes into `unit`, \"about\" into `qualifier`";
            self.problems.push(
                Diagnostic::new(Code::VALUE_NUMBER, span, format!("`{text}` is no number")).maybe_help(near).help(rule),
            );
        }
        number
    }

    /// A text, or a map from languages to texts.
    pub(crate) fn prose(&mut self, key: &'static str) -> Option<Prose> {
        self.placed(key).map(|placed| placed.prose)
    }

    /// The same with its places.
    pub(crate) fn placed(&mut self, key: &'static str) -> Option<Placed> {
        let node = self.take(key)?;
        self.placed_in(key, node)
    }

    fn placed_in(&mut self, key: &'static str, node: &Node) -> Option<Placed> {
        match &node.value {
            Value::Scalar(scalar) => {
                let prose = self.whole(key, scalar, node).map(Prose::plain)?;
                Some(Placed { prose, spans: vec![node.span] })
            }
            Value::Map { entries } => {
                let texts = self.in_languages(key, entries).into_iter();
                let (texts, spans): (Vec<_>, Vec<_>) =
                    texts.map(|(language, text)| ((Some(language), text.value), text.span)).unzip();
                (!texts.is_empty()).then_some(Placed { prose: Prose { texts }, spans })
            }
            _ => {
                self.wrong(node, key, "a text, or a text for each language");
                None
            }
        }
    }

    /// A map from words to texts.
    pub(crate) fn glossary(&mut self, key: &'static str) -> BTreeMap<String, Prose> {
        let Some(node) = self.take(key) else { return BTreeMap::new() };
        let Value::Map { entries } = &node.value else {
            self.wrong(node, key, "words with their names, `exports: {it: esportazioni}`");
            return BTreeMap::new();
        };
        let named =
            entries.iter().filter_map(|(word, node)| Some((word.text.clone(), self.placed_in(key, node)?.prose)));
        named.collect()
    }

    /// A map from languages to names.
    pub(crate) fn by_language(&mut self, key: &'static str) -> Vec<(String, Spanned<String>)> {
        let Some(node) = self.take(key) else { return Vec::new() };
        if let Value::Map { entries } = &node.value {
            return self.in_languages(key, entries);
        }
        self.wrong(node, key, "a name for each language, `{zh: …}`");
        Vec::new()
    }

    fn in_languages(&mut self, key: &str, entries: &[(Key, Node)]) -> Vec<(String, Spanned<String>)> {
        let mut texts = Vec::new();
        for (language, value) in entries {
            self.language(&language.text, language.span);
            match &value.value {
                Value::Scalar(scalar) => {
                    let text = self.whole(key, scalar, value);
                    texts.extend(text.map(|t| (language.text.clone(), Spanned::new(t, value.span))));
                }
                _ => self.wrong(value, &language.text, "a text"),
            }
        }
        texts
    }

    /// Checks the form of a language tag.
    fn language(&mut self, tag: &str, span: Span) {
        if !is_language(tag) {
            self.problems.push(
                Diagnostic::new(Code::VALUE_LANGUAGE, span, format!("`{tag}` is no language"))
                    .help("write a code such as `en`, `it`, `zh` or `pt-BR`"),
            );
        }
    }

    /// A language tag.
    pub(crate) fn language_tag(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let text = self.name(key)?;
        self.language(&text.value, text.span);
        is_language(&text.value).then_some(text)
    }

    /// A whole web address.
    pub(crate) fn url(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let text = self.name(key)?;
        if is_web_address(&text.value) {
            return Some(text);
        }
        self.problems.push(
            Diagnostic::new(Code::VALUE_URL, text.span, format!("`{}` is no web address", text.value))
                .help("write the whole address, beginning with `https://`"),
        );
        None
    }

    /// An identifier.
    pub(crate) fn slug(&mut self, key: &'static str) -> Option<Spanned<Slug>> {
        let text = self.name(key)?;
        self.as_slug(&text)
    }

    /// One identifier or a list of them.
    pub(crate) fn slugs(&mut self, key: &'static str) -> Vec<Spanned<Slug>> {
        let names = self.names(key);
        names.iter().filter_map(|t| self.as_slug(t)).collect()
    }

    fn as_slug(&mut self, text: &Spanned<String>) -> Option<Spanned<Slug>> {
        let slug = Slug::new(&text.value);
        if slug.is_none() {
            let near = Slug::propose(&text.value).map(|s| format!("write `{s}`"));
            let rule = "small letters, digits and single hyphens";
            self.problems.push(
                Diagnostic::new(Code::VALUE_SLUG, text.span, format!("`{}` cannot be an identifier", text.value))
                    .maybe_help(near)
                    .help(rule),
            );
        }
        slug.map(|s| Spanned::new(s, text.span))
    }

    /// Reports the keys that nobody asked for, and those needed that are not there.
    pub(crate) fn close(mut self) {
        for (key, node) in self.entries {
            if self.known.contains(&key.text.as_str()) {
                continue;
            }
            // `{exact: one, two}`, `{value: 136,854}`: what follows the comma is read as a key without value.
            let is_rest = |c: char| c == ' ' || c.is_ascii_digit();
            if matches!(node.value, Value::Null) && key.text.contains(is_rest) {
                self.problems.push(
                    Diagnostic::new(
                        Code::YAML_COMMA,
                        key.span,
                        format!("a comma ended the value before `{}`", key.text),
                    )
                    .help("put a text that holds a comma in quotes; write a number without grouping"),
                );
                continue;
            }
            let meant = nearest(&key.text, self.known.iter().copied());
            self.missing.retain(|(needed, _)| meant.first() != Some(needed));
            let help = did_you_mean(&key.text, self.known.iter().copied())
                .unwrap_or_else(|| format!("its keys are {}", one_of(&self.known)));
            let message = format!("{} has no key `{}`", self.what, key.text);
            self.problems.push(Diagnostic::new(Code::YAML_UNKNOWN_KEY, key.span, message).help(help));
        }
        self.problems.extend(self.missing.into_iter().map(|(_, problem)| problem));
    }
}

/// True iff all that is wrong with a day, month or year is that no brief speaks of that time.
fn is_far(text: &str) -> bool {
    let year = text.get(..4).and_then(|year| year.parse::<i16>().ok());
    text.parse::<Point>() == Err(PeriodError::Calendar) && year.is_some_and(|year| !YEARS.contains(&year))
}

fn out_of_years(text: &str) -> String {
    format!("`{text}` is out of range: years are from {} to {}", YEARS.start(), YEARS.end())
}

/// A doubtful comment behind a text: all that was read is told.
pub(crate) fn cut_by_hash(text: Span, hash: Span) -> Diagnostic {
    Diagnostic::new(Code::YAML_CUT_TEXT, hash, "the text ends here: ` #` begins a comment")
        .label(text, "all that is read")
        .help("put the whole text in quotes; if it is a comment, write two spaces before the `#` and one after it")
}
