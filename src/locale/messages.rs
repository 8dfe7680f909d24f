//! The words of one language: Fluent messages with arguments, the rest as plain texts behind a hash look-up, and
//! phrases: messages taken apart once, for what is written thousands of times.
//!
//! Knows nothing of dates or sums; numbers arrive with the form they are written in.

use std::collections::HashMap;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// An argument of a message, by what may be done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arg<'a> {
    /// A count: grouped where shown, and what a plural is chosen by. A year is no count.
    Number(i64),
    /// Ready to be shown.
    Text(&'a str),
}

/// Why there is no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum MessageError {
    #[error("there is no message `{0}`")]
    Unknown(String),
    #[error("message `{id}` needs the argument `{argument}`")]
    Argument { id: String, argument: String },
    /// A fault of the message file, which its tests keep out.
    #[error("message `{id}` cannot be written: {cause}")]
    Broken { id: String, cause: String },
}

/// A text without arguments, and the same opening a sentence, a cell or a tag.
struct Plain {
    text: Box<str>,
    capital: Box<str>,
}

/// All messages of a language.
pub(crate) struct Messages {
    bundle: FluentBundle<FluentResource>,
    plain: HashMap<Box<str>, Plain>,
    ids: Vec<Box<str>>,
}

impl Messages {
    /// Reads a message file. It is part of the program, so that a fault in it is one of the program's.
    pub(crate) fn new(tag: &LanguageIdentifier, source: &str) -> Self {
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, faults)| faults);
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        // Isolating marks would end up in feeds, titles and exports, and only mixed directions need them.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(as_written));
        bundle
            .add_resource(resource.expect("the built-in messages are well formed"))
            .expect("no message is there twice");
        let mut messages = Self { bundle, plain: HashMap::new(), ids: ids(source).map(Into::into).collect() };
        for id in messages.ids.clone() {
            // Whatever needs no argument is plain.
            if let Ok(text) = messages.format(&id, &FluentArgs::new()) {
                let capital = capital(&text).into();
                messages.plain.insert(id, Plain { text: text.into(), capital });
            }
        }
        messages
    }

    /// The ids in the order of the file.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(|id| &**id)
    }

    /// True iff there is such a message.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message without arguments.
    pub(crate) fn plain(&self, id: &str) -> Option<&str> {
        self.plain.get(id).map(|p| &*p.text)
    }

    /// A message without arguments, opening with a capital.
    pub(crate) fn capital(&self, id: &str) -> Option<&str> {
        self.plain.get(id).map(|p| &*p.capital)
    }

    /// Any message, with its arguments.
    pub(crate) fn format(&self, id: &str, args: &FluentArgs<'_>) -> Result<String, MessageError> {
        let message = self.bundle.get_message(id).and_then(|m| m.value());
        let pattern = message.ok_or_else(|| MessageError::Unknown(id.to_owned()))?;
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut faults).into_owned();
        match faults.into_iter().next() {
            None => Ok(text),
            Some(FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id: argument }))) => {
                Err(MessageError::Argument { id: id.to_owned(), argument })
            }
            Some(fault) => Err(MessageError::Broken { id: id.to_owned(), cause: fault.to_string() }),
        }
    }

    /// A message taken apart at its arguments, all of them texts that no plural hangs on. `None` if there is no such
    /// message.
    pub(crate) fn phrase(&self, id: &str, arguments: &[&str]) -> Option<Phrase> {
        let mut args = FluentArgs::new();
        for (n, name) in arguments.iter().enumerate() {
            args.set(*name, mark(n).to_string());
        }
        match self.format(id, &args) {
            Ok(text) => Some(Phrase::new(&text)),
            Err(MessageError::Unknown(_)) => None,
            Err(fault) => unreachable!("a phrase has the arguments the program knows: {fault}"),
        }
    }
}

/// A number for a message: what a plural is chosen by, and how it is written.
pub(crate) fn number(value: f64, digits: usize, written: String) -> FluentValue<'static> {
    // Fluent's formatting hook knows neither language nor argument, so the written form rides in an option that
    // nothing here uses. Without it the number equals the literal of a `[0]`.
    let currency = Some(written).filter(|w| *w != value.to_string());
    let minimum_fraction_digits = Some(digits).filter(|d| *d > 0);
    let options = FluentNumberOptions { currency, minimum_fraction_digits, ..FluentNumberOptions::default() };
    FluentValue::Number(FluentNumber::new(value, options))
}

fn as_written<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(n) => n.options.currency.clone(),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// The ids defined in a message file: what stands before `=` at the start of a line.
fn ids(source: &str) -> impl Iterator<Item = &str> {
    let named = source.lines().filter(|l| l.starts_with(|c: char| c.is_ascii_alphabetic()));
    named.filter_map(|l| l.split_once('=')).map(|(id, _)| id.trim_end())
}

/// The text with its first letter a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

/// Stands for argument `n` in a text to be taken apart.
pub(crate) fn mark(n: usize) -> char {
    u32::try_from(n).ok().and_then(|n| char::from_u32(MARKS + n)).expect("phrases have few arguments")
}

/// First of the private-use characters, which no message has.
const MARKS: u32 = 0xE000;

/// A text with gaps.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Phrase(Vec<Part>);

#[derive(Clone, PartialEq, Eq)]
enum Part {
    Text(Box<str>),
    Gap(usize),
}

impl Phrase {
    /// Takes apart a text in which [`mark`] stands for the gaps.
    pub(crate) fn new(marked: &str) -> Self {
        let mut parts = Vec::new();
        let mut text = String::new();
        for c in marked.chars() {
            match u32::from(c).checked_sub(MARKS) {
                Some(n @ 0..10) => {
                    if !text.is_empty() {
                        parts.push(Part::Text(std::mem::take(&mut text).into()));
                    }
                    parts.push(Part::Gap(n as usize));
                }
                Some(_) | None => text.push(c),
            }
        }
        if !text.is_empty() {
            parts.push(Part::Text(text.into()));
        }
        Self(parts)
    }

    /// The text with its gaps filled.
    pub(crate) fn fill(&self, values: &[&str]) -> String {
        let mut text = String::with_capacity(40);
        for part in &self.0 {
            text.push_str(match part {
                Part::Text(t) => t,
                Part::Gap(n) => values[*n],
            });
        }
        text
    }
}

impl fmt::Debug for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.fill(&["{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}", "{9}"]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages() -> Messages {
        Messages::new(
            &"en-GB".parse().unwrap(),
            "# note\n## Group\nbriefs = Briefs\nfound = { $count ->\n    [0] none\n    [one] one\n   *[other] { $count }\n}\n\
             wrapped = ({ found })\nboth = { $a } – { $b }\nquiet = quiet { briefs }\nstatus-on-track = on track\n",
        )
    }

    #[test]
    fn plain_is_what_needs_no_argument() {
        let m = messages();
        assert_eq!(m.plain("briefs"), Some("Briefs"));
        assert_eq!(m.plain("quiet"), Some("quiet Briefs"));
        assert_eq!(m.capital("status-on-track"), Some("On track"));
        assert_eq!([m.plain("found"), m.plain("wrapped"), m.plain("nothing")], [None; 3]);
        let all = ["briefs", "found", "wrapped", "both", "quiet", "status-on-track"];
        assert_eq!(m.ids().collect::<Vec<_>>(), all);
    }

    #[test]
    fn counts_choose_the_plural_and_keep_their_written_form() {
        let m = messages();
        let found = |n: f64, written: &str| {
            let mut args = FluentArgs::new();
            args.set("count", number(n, 0, written.to_owned()));
            m.format("wrapped", &args).unwrap()
        };
        assert_eq!(
            [found(0.0, "0"), found(1.0, "1"), found(7.0, "7"), found(1234.0, "1,234")],
            ["(none)", "(one)", "(7)", "(1,234)"]
        );
    }

    #[test]
    fn faults_are_named() {
        let m = messages();
        let error = |id: &str| m.format(id, &FluentArgs::new()).unwrap_err().to_string();
        assert_eq!(error("nothing"), "there is no message `nothing`");
        assert_eq!(error("wrapped"), "message `wrapped` needs the argument `count`");
    }

    #[test]
    fn phrases_fill_their_gaps() {
        let phrase = messages().phrase("both", &["a", "b"]).unwrap();
        assert_eq!(phrase.fill(&["1", "2"]), "1 – 2");
        assert_eq!(format!("{phrase:?}"), "{0} – {1}");
        assert_eq!(messages().phrase("nothing", &[]), None);
    }

    #[test]
    fn capital_knows_letters_beyond_ascii() {
        assert_eq!(["", "été", "ßa", "第", "Q3"].map(capital), ["", "Été", "SSa", "第", "Q3"]);
    }
}
