//! Files beside the pages: the theme's style and script, which a site's own of the same name replace, under names that
//! carry a hash of their content; and whatever else is in the site's `static/`, as it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::path::OutPath;

const BUILTIN: &[(&str, &[u8])] = &[
    ("style.css", include_bytes!("../../static/style.css")),
    ("instruments.css", include_bytes!("../../static/instruments.css")),
    ("marque.js", include_bytes!("../../static/marque.js")),
];

/// Where each file of the theme is, from the root of the site: `style.css` at `assets/style.0a1b2c3d.css`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct AssetTable(BTreeMap<String, String>);

impl AssetTable {
    /// The address of a file of the theme.
    pub(crate) fn url(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

/// A file as it is published.
pub(crate) type Asset = (OutPath, Arc<[u8]>);

/// The files to publish, and the names of those that got new ones. A path that cannot be published is left out: `load`
/// has refused it.
pub(crate) fn assets(site_files: &[(&str, &Arc<[u8]>)]) -> (Vec<Asset>, AssetTable) {
    let mut table = AssetTable::default();
    let mut files = Vec::new();
    for (name, builtin) in BUILTIN {
        // This repository is a site whose own file is the built-in one.
        let own = site_files.iter().find(|(path, bytes)| path == name && ***bytes != **builtin);
        let bytes = match own {
            Some((_, bytes)) => Arc::clone(bytes),
            None => std::str::from_utf8(builtin).map_or_else(|_| Arc::from(*builtin), |text| shipped(name, text)),
        };
        let url = hashed(name, &bytes);
        files.push((OutPath::new(&url).expect("the theme's names are paths"), bytes));
        table.0.insert((*name).to_owned(), url);
    }
    let others = site_files.iter().filter(|(path, _)| BUILTIN.iter().all(|(name, _)| path != name));
    files.extend(others.filter_map(|(path, bytes)| Some((OutPath::new(path).ok()?, Arc::clone(bytes)))));
    (files, table)
}

/// A file of the theme as a browser gets it.
fn shipped(name: &str, text: &str) -> Arc<[u8]> {
    let small = if name == "marque.js" { compact_script(text) } else { compact(text) };
    small.into_bytes().into()
}

/// `style.css` with a hash of its bytes: `assets/style.0a1b2c3d.css`.
fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("assets/{stem}.{}.{ending}", &hash[..8])
}

/// A style sheet without its comments and the white space that only people need. Strings stay as they are; a space
/// that may part two words or join two selectors stays, too.
fn compact(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(c) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        } else if c == '"' {
            let end = rest[1..].find('"').map_or(rest.len(), |at| at + 2);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if c.is_whitespace() {
            rest = rest.trim_start();
            let tight = |c: char| matches!(c, '{' | '}' | ';' | ',');
            let after = out.ends_with(|c: char| tight(c) || c == ':') || out.is_empty();
            if !after && !rest.starts_with(tight) && !rest.is_empty() {
                out.push(' ');
            }
        } else {
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The script without its comments, indents and the line breaks that end nothing. Only for a script that keeps each
/// comment on lines of its own and no text over the end of a line, as the built-in one does.
fn compact_script(js: &str) -> String {
    let lines = js.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.fold(String::with_capacity(js.len()), |mut out, line| {
        out.push_str(line);
        if !line.ends_with([',', ';', '{', '(', '[']) {
            out.push('\n');
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compact_script_says_the_same() {
        let js = "// a\nconst f = (a) => {\n  // b\n  g(a, '//');\n  return [\n    1,\n  ]\n}\n\nf()\n";
        assert_eq!(compact_script(js), "const f = (a) => {g(a, '//');return [1,]\n}\nf()\n");
        let own = include_str!("../../static/marque.js");
        for line in own.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
            for quote in ['`', '\''] {
                assert!(line.matches(quote).count() % 2 == 0, "a text goes over the end of the line: {line}");
            }
            assert!(!line.contains("/*") && !line.contains(" // "), "a comment is not on a line of its own: {line}");
        }
    }

    #[test]
    fn a_compact_style_says_the_same() {
        let css = "/* a */\n.x :hover , a:is(b, c) > d {\n  content: \"a ;  { b\"; margin: 0 calc(1px + 2px);\n}\n@media (min-width: 4rem) { .y { color: red; } }\n";
        assert_eq!(
            compact(css),
            ".x :hover,a:is(b,c) > d{content:\"a ;  { b\";margin:0 calc(1px + 2px)}@media (min-width:4rem){.y{color:red}}"
        );
        assert_eq!([compact("a{b:c /* never closed"), compact("\"open")], ["a{b:c", "\"open"]);
    }

    #[test]
    fn names_of_the_theme_change_with_their_content() {
        let (style, image): (Arc<[u8]>, Arc<[u8]>) = (Arc::from(*b"body{}"), Arc::from([1]));
        let own = [("style.css", &style), ("img/a.png", &image)];
        let (files, table) = assets(&own);
        let (_, builtin) = assets(&[]);
        let style = table.url("style.css").expect("style");
        assert!(style.starts_with("assets/style.") && style.len() == "assets/style.01234567.css".len(), "{style}");
        assert_ne!(Some(style), builtin.url("style.css"));
        assert_eq!(table.url("marque.js"), builtin.url("marque.js"));
        let paths: Vec<_> = files.iter().map(|(p, _)| p.as_str()).collect();
        assert_eq!(paths.len(), 4);
        assert!(paths.contains(&"img/a.png") && paths.contains(&style));
    }

    #[test]
    fn the_style_stays_small() {
        // What a brief needs is the first and the last; all others are fetched once for the pages of facts.
        let (files, _) = assets(&[]);
        for ((path, bytes), most) in files.iter().zip([15_000, 14_000, 8_000]) {
            assert!(bytes.len() <= most, "{path} has {} bytes", bytes.len());
        }
    }
}
