//! A path that was asked for, to what one edition has there: the same addresses as any static host gives the site.

use percent_encoding::percent_decode_str;

use super::State;
use super::dress::dress;

/// What is sent.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    File {
        status: u16,
        kind: &'static str,
        bytes: Vec<u8>,
    },
    /// To the address with a slash at its end.
    Moved(String),
}

/// The page of a site that is not there yet.
const WAITING: &str = include_str!("waiting.html");

/// The name of the bytes that an address shows: it is another whenever they are others.
pub(super) fn name(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..16].to_owned()
}

/// The name of the page at an address; empty where no site is there yet. For an address without a page, of the page that
/// says so.
pub(super) fn page_name(state: &State, address: &str) -> String {
    let Some(shown) = &state.edition else { return String::new() };
    let page = inner(shown.edition.base_path(), address).and_then(|path| shown.file(&with_index(&path)));
    page.or_else(|| shown.file("404.html")).map(|bytes| name(&bytes)).unwrap_or_default()
}

/// What an address shows.
pub(super) fn answer(state: &State, address: &str) -> Answer {
    let Some(shown) = &state.edition else {
        return Answer::File { status: 503, kind: HTML, bytes: dress(WAITING, "").into_bytes() };
    };
    let base = shown.edition.base_path();
    if address == "/" && base != "/" {
        return Answer::Moved(base.to_owned());
    }
    let path = inner(base, address);
    let found = path.as_ref().and_then(|path| {
        let file = with_index(path);
        shown.file(&file).map(|bytes| (file, bytes))
    });
    if let Some((file, bytes)) = found {
        let kind = kind(&file);
        let bytes = if kind == HTML { dressed(&bytes) } else { bytes.to_vec() };
        return Answer::File { status: 200, kind, bytes };
    }
    let is_folder = |path: &String| !path.is_empty() && shown.file(&format!("{path}/index.html")).is_some();
    if path.as_ref().is_some_and(is_folder) || format!("{address}/") == base {
        return Answer::Moved(format!("{address}/"));
    }
    let bytes = shown.file("404.html").map_or_else(Vec::new, |bytes| dressed(&bytes));
    Answer::File { status: 404, kind: HTML, bytes }
}

fn dressed(bytes: &[u8]) -> Vec<u8> {
    match std::str::from_utf8(bytes) {
        Ok(html) => dress(html, &name(bytes)).into_bytes(),
        Err(_) => bytes.to_vec(),
    }
}

/// An address below the site's base, decoded; `None` where it lies elsewhere or is no address of a file.
fn inner(base: &str, address: &str) -> Option<String> {
    let path = address.strip_prefix(base)?;
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let is_sound = |part: &str| !matches!(part, "." | "..") && !part.contains(['\\', '\0']);
    path.split('/').all(is_sound).then(|| path.into_owned())
}

fn with_index(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// True iff a file is a style sheet.
pub(super) fn is_style(path: &str) -> bool {
    kind(path).starts_with("text/css")
}

const HTML: &str = "text/html; charset=utf-8";

/// The media type of a file, by its ending.
fn kind(path: &str) -> &'static str {
    const KINDS: &[(&str, &str)] = &[
        ("html", HTML),
        ("css", "text/css; charset=utf-8"),
        ("js", "text/javascript; charset=utf-8"),
        ("mjs", "text/javascript; charset=utf-8"),
        ("json", "application/json"),
        ("jsonld", "application/ld+json"),
        ("csv", "text/csv; charset=utf-8"),
        ("txt", "text/plain; charset=utf-8"),
        ("md", "text/markdown; charset=utf-8"),
        ("xml", "application/xml"),
        ("ics", "text/calendar; charset=utf-8"),
        ("svg", "image/svg+xml"),
        ("png", "image/png"),
        ("jpg", "image/jpeg"),
        ("jpeg", "image/jpeg"),
        ("gif", "image/gif"),
        ("webp", "image/webp"),
        ("avif", "image/avif"),
        ("ico", "image/x-icon"),
        ("woff", "font/woff"),
        ("woff2", "font/woff2"),
        ("ttf", "font/ttf"),
        ("otf", "font/otf"),
        ("pdf", "application/pdf"),
        ("wasm", "application/wasm"),
        ("mp4", "video/mp4"),
        ("webm", "video/webm"),
        ("mp3", "audio/mpeg"),
        ("webmanifest", "application/manifest+json"),
    ];
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    KINDS.iter().find(|(e, _)| e.eq_ignore_ascii_case(ending)).map_or("application/octet-stream", |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_leads_out() {
        for (address, path) in [
            ("/a/", Some("")),
            ("/a/briefs/x/", Some("briefs/x/")),
            ("/a/%E5%85%AC%E5%8F%B8.html", Some("公司.html")),
            ("/a/100%25", Some("100%")),
            ("/a/%252e%252e/x", Some("%2e%2e/x")),
            ("/b/x", None),
            ("/a", None),
            ("/a/../x", None),
            ("/a/%2e%2e/x", None),
            ("/a/%2E%2e%2Fetc/passwd", None),
            ("/a/x/..", None),
            ("/a/./x", None),
            ("/a/..%5cx", None),
            ("/a/x%00.html", None),
            ("/a/%ff", None),
        ] {
            assert_eq!(inner("/a/", address).as_deref(), path, "{address}");
        }
    }

    #[test]
    fn types_go_by_the_ending() {
        assert_eq!(kind("a/index.html"), HTML);
        assert_eq!(kind("assets/style.0a1b2c3d.css"), "text/css; charset=utf-8");
        assert_eq!(kind("IMG.PNG"), "image/png");
        assert_eq!(kind("LICENSE"), "application/octet-stream");
    }
}
