//! Entries for bibliographies, as biblatex, Zotero and the like read them. Unicode stays as it is.

/// One entry in the making.
pub(crate) struct Entry {
    key: String,
    fields: Vec<(&'static str, String)>,
}

impl Entry {
    /// An empty entry; `key` is made of slugs.
    pub(crate) fn new(key: String) -> Self {
        Self { key, fields: Vec::new() }
    }

    /// A text that a style may set as it likes: `note = {…}`.
    pub(crate) fn text(mut self, name: &'static str, value: Option<&str>) -> Self {
        self.fields.extend(value.map(|v| (name, escape(v))));
        self
    }

    /// A name or a title, in two pairs of braces: a style changes no capitals and takes no name apart.
    pub(crate) fn fixed(mut self, name: &'static str, value: Option<&str>) -> Self {
        self.fields.extend(value.map(|v| (name, format!("{{{}}}", escape(v)))));
        self
    }

    /// An address: what reads the entry takes it letter by letter, so nothing is escaped the way of LaTeX.
    pub(crate) fn url(mut self, value: Option<&str>) -> Self {
        self.fields.extend(value.map(|v| ("url", unbraced(v))));
        self
    }

    /// The entry: `@online` with an address, else `@misc`.
    pub(crate) fn write(&self) -> String {
        let online = self.fields.iter().any(|(name, _)| *name == "url");
        let mut lines = vec![format!("@{}{{{},", if online { "online" } else { "misc" }, self.key)];
        lines.extend(self.fields.iter().map(|(name, value)| format!("  {name} = {{{value}}},")));
        lines.push("}".to_owned());
        lines.join("\n")
    }
}

/// A text for LaTeX, on one line. Braces go by name: readers of BibTeX count even those behind a backslash.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// An address without what would end its field or begin a command.
fn unbraced(url: &str) -> String {
    url.chars().fold(String::with_capacity(url.len()), |mut out, c| {
        match c {
            '{' => out.push_str("%7B"),
            '}' => out.push_str("%7D"),
            '\\' => out.push_str("%5C"),
            c if c.is_whitespace() => out.push_str("%20"),
            c => out.push(c),
        }
        out
    })
}

/// What biblatex calls a language; nothing for one it has no name for.
pub(crate) fn language(tag: &str) -> Option<&'static str> {
    let primary = tag.split('-').next().unwrap_or(tag);
    LANGUAGES.iter().find(|(code, _)| code.eq_ignore_ascii_case(primary)).map(|(_, name)| *name)
}

const LANGUAGES: [(&str, &str); 34] = [
    ("ar", "arabic"),
    ("bg", "bulgarian"),
    ("ca", "catalan"),
    ("cs", "czech"),
    ("da", "danish"),
    ("de", "ngerman"),
    ("el", "greek"),
    ("en", "english"),
    ("es", "spanish"),
    ("et", "estonian"),
    ("fa", "persian"),
    ("fi", "finnish"),
    ("fr", "french"),
    ("he", "hebrew"),
    ("hr", "croatian"),
    ("hu", "hungarian"),
    ("it", "italian"),
    ("ja", "japanese"),
    ("ko", "korean"),
    ("lt", "lithuanian"),
    ("lv", "latvian"),
    ("nb", "norsk"),
    ("nl", "dutch"),
    ("nn", "nynorsk"),
    ("no", "norsk"),
    ("pl", "polish"),
    ("pt", "portuguese"),
    ("ro", "romanian"),
    ("ru", "russian"),
    ("sk", "slovak"),
    ("sl", "slovene"),
    ("sv", "swedish"),
    ("tr", "turkish"),
    ("zh", "chinese"),
];

#[cfg(test)]
mod tests {
    use biblatex::{Bibliography, ChunksExt};
    use proptest::prelude::*;

    use super::*;

    fn entry(title: &str) -> Entry {
        Entry::new("briefs-x".into()).fixed("title", Some(title)).text("date", Some("2025-03"))
    }

    #[test]
    fn an_entry_is_written_field_by_field() {
        let entry = entry("Xiaomi & 小米: 50% “più”").text("note", None).url(Some("https://example.org/a_b?c=1#d%20"));
        assert_eq!(
            entry.write(),
            "@online{briefs-x,\n  title = {{Xiaomi \\& 小米: 50\\% “più”}},\n  date = {2025-03},\n  \
             url = {https://example.org/a_b?c=1#d%20},\n}"
        );
        assert!(self::entry("t").write().starts_with("@misc{briefs-x,"), "no address, not online");
    }

    #[test]
    fn hostile_titles_stay_titles() {
        let title = "} ,\n note = {gone}\\end{document} $#_~^\\";
        assert_eq!(
            escape(title),
            "\\textbraceright{} , note = \\textbraceleft{}gone\\textbraceright{}\\textbackslash{}end\
             \\textbraceleft{}document\\textbraceright{} \\$\\#\\_\\textasciitilde{}\\textasciicircum{}\\textbackslash{}"
        );
        assert_eq!(unbraced("https://example.org/{a} b\\"), "https://example.org/%7Ba%7D%20b%5C");
    }

    #[test]
    fn languages_go_by_their_first_part() {
        assert_eq!([language("zh-Hant"), language("IT"), language("tlh")], [Some("chinese"), Some("italian"), None]);
        assert!(LANGUAGES.is_sorted());
    }

    proptest! {
        /// Whatever a title holds, another reader finds one entry, all its fields, and the words that need no escape.
        #[test]
        fn another_reader_reads_them(title in "[ -~àß小“]{0,40}", url in "[!-~]{0,30}") {
            let text = entry(&title).fixed("organization", Some(&title)).url(Some(&url)).write();
            let read = Bibliography::parse(&text).map_err(|e| TestCaseError::fail(format!("{e}: {text}")))?;
            prop_assert_eq!(read.len(), 1);
            let read = read.get("briefs-x").expect("its key");
            let names: Vec<&str> = read.fields.keys().map(String::as_str).collect();
            prop_assert_eq!(names, ["date", "organization", "title", "url"]);
            let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            if !title.contains(['\\', '{', '}', '~', '^']) {
                prop_assert_eq!(plain(&read.get("title").expect("a title").format_verbatim()), plain(&title));
            }
        }
    }
}
