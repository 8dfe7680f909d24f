//! Messages that are written thousands of times, taken apart once: their texts between the arguments, and their
//! plurals for small numbers. What is not listed here goes through Fluent each time, with the same result.

use std::collections::HashMap;

use crate::locale::{Arg, Locale};

/// Messages whose arguments are all texts.
const FILLED: &[(&str, &[&str])] = &[
    ("cite-annotates", &["source"]),
    ("cite-title", &["title"]),
    ("fact-label", &["number", "kind"]),
    ("fact-link", &["number"]),
    ("fact-back", &["number"]),
    ("fact-permalink", &["number"]),
    ("fact-due", &["date"]),
    ("fact-was", &["date"]),
    ("fact-since", &["since", "date"]),
    ("fact-said", &["date"]),
    ("fact-says-so", &["who"]),
    ("fact-change", &["change"]),
    ("fact-goal", &["amount"]),
    ("fact-with", &["names"]),
    ("fact-in", &["markets"]),
    ("fact-for", &["names"]),
    ("fact-via", &["name"]),
    ("claim-position", &["company", "markets"]),
    ("claim-figure", &["what", "amount"]),
    ("claim-quote", &["name", "role"]),
    ("section-source-in", &["language"]),
    ("source-link-at", &["publisher"]),
    ("brief-line", &["date", "names"]),
    ("page-title", &["title", "site"]),
];

/// Messages with one count.
const COUNTED: &[&str] = &[
    "count-facts-cited",
    "count-passages-margin",
    "count-passages",
    "count-briefs",
    "count-sources",
    "standfirst-brief",
];

/// Counts kept ready.
const READY: i64 = 32;

/// The messages, ready to be filled.
pub(crate) struct Phrases {
    filled: HashMap<&'static str, (&'static [&'static str], Vec<Part>)>,
    counted: HashMap<&'static str, Vec<String>>,
}

enum Part {
    Text(String),
    Gap(usize),
}

impl Phrases {
    /// Takes the messages apart.
    pub(crate) fn new(locale: &Locale) -> Self {
        let filled = FILLED.iter().filter_map(|(id, args)| Some((*id, (*args, apart(locale, id, args)?)))).collect();
        let count = |id: &'static str| {
            let all = (0..READY).map(|n| locale.message(id, &[("count", Arg::Number(n))]).ok());
            Some((id, all.collect::<Option<Vec<_>>>()?))
        };
        Self { filled, counted: COUNTED.iter().filter_map(|id| count(id)).collect() }
    }

    /// The message with its gaps filled, if it is one of those kept.
    pub(crate) fn fill(&self, id: &str, args: &[(&str, &str)]) -> Option<String> {
        let (names, parts) = self.filled.get(id)?;
        let mut text = String::with_capacity(48);
        for part in parts {
            match part {
                Part::Text(t) => text.push_str(t),
                Part::Gap(n) => text.push_str(args.iter().find(|(name, _)| *name == names[*n])?.1),
            }
        }
        Some(text)
    }

    /// The message for this count, if it is one of those kept.
    pub(crate) fn count(&self, id: &str, n: usize) -> Option<String> {
        self.counted.get(id)?.get(n).cloned()
    }
}

/// A message as texts and gaps; `None` where there is none of that name or it wants something else.
fn apart(locale: &Locale, id: &str, args: &[&str]) -> Option<Vec<Part>> {
    // No message has characters of the private-use area.
    let mark = |n: usize| char::from_u32(0xE000 + u32::try_from(n).ok()?);
    let marks: Vec<String> = (0..args.len()).map(mark).map(|c| c.map(String::from)).collect::<Option<_>>()?;
    let with: Vec<_> = args.iter().zip(&marks).map(|(name, mark)| (*name, Arg::Text(mark))).collect();
    let text = locale.message(id, &with).ok()?;
    let mut parts = Vec::new();
    let mut rest = &*text;
    while let Some(at) = rest.find(|c| marks.iter().any(|m| m.starts_with(c))) {
        let n = marks.iter().position(|m| rest[at..].starts_with(&**m))?;
        parts.push(Part::Text(rest[..at].to_owned()));
        parts.push(Part::Gap(n));
        rest = &rest[at + marks[n].len()..];
    }
    parts.push(Part::Text(rest.to_owned()));
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_and_unkept_say_the_same() {
        let locale = Locale::new("en").expect("English");
        let phrases = Phrases::new(&locale);
        for (id, names) in FILLED {
            let args: Vec<_> = names.iter().map(|n| (*n, *n)).collect();
            let direct: Vec<_> = args.iter().map(|(n, v)| (*n, Arg::Text(v))).collect();
            assert_eq!(phrases.fill(id, &args), locale.message(id, &direct).ok(), "{id}");
            assert!(phrases.filled.contains_key(id), "there is no message {id}");
        }
        for id in COUNTED {
            assert_eq!(phrases.count(id, 7), locale.message(id, &[("count", Arg::Number(7))]).ok(), "{id}");
            assert!(phrases.counted.contains_key(id), "there is no message {id}");
        }
    }
}
