//! Which addresses a link may have: http, https, mailto, or a place in the same text. One relative to its page would
//! be right on that page alone, and a source article's own was right only where it came from.

use std::fmt::Write as _;

/// The address as it may stand in an `href`, with what no address may hold percent-encoded; `None` if it is unsafe.
pub(super) fn check(address: &str) -> Option<String> {
    // Browsers drop tabs and line breaks inside an address and blanks around it: none is let through to be dropped.
    let hides = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let address = address.trim_matches(' ');
    if address.is_empty() || address.contains(hides) || !is_allowed(address) {
        return None;
    }
    Some(encode(address))
}

fn is_allowed(address: &str) -> bool {
    // To a browser a backslash is a slash.
    let end = address.find(['/', '\\', '?', '#']).unwrap_or(address.len());
    match address[..end].split_once(':') {
        None => address.starts_with('#'),
        Some((scheme, rest)) => {
            let is = |name| scheme.eq_ignore_ascii_case(name);
            let tail = &address[scheme.len() + 1..];
            if is("mailto") {
                !tail.is_empty()
            } else if is("http") || is("https") {
                let host = tail.strip_prefix("//");
                rest.is_empty()
                    && host.is_some_and(|h| !h.is_empty() && !h.starts_with(['/', '\\', '?', '#', ':', '@']))
            } else {
                false
            }
        }
    }
}

fn encode(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for (at, c) in address.char_indices() {
        let lone_percent = || {
            let hex = |n| address.as_bytes().get(at + n).is_some_and(u8::is_ascii_hexdigit);
            !(hex(1) && hex(2))
        };
        match c {
            '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => encode_char(c, &mut out),
            '%' if lone_percent() => out.push_str("%25"),
            c if c.is_whitespace() => encode_char(c, &mut out),
            c => out.push(c),
        }
    }
    out
}

fn encode_char(c: char, out: &mut String) {
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        write!(out, "%{byte:02X}").expect("writing to a string cannot fail");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lets_only_web_mail_and_own_addresses_through() {
        for good in [
            "https://a.example/b?c=d#e",
            "HTTP://a.example",
            "mailto:a@b.example",
            "#fact-1",
            "https://a.example/\u{e9}",
            "https://[::1]/",
        ] {
            assert_eq!(check(good).as_deref(), Some(good));
        }
        for bad in [
            "",
            "  ",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "java\tscript:x",
            "\u{1}javascript:x",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//evil.example",
            "\\\\evil.example",
            "/\\evil.example",
            "\\/evil.example",
            "https:evil",
            "https:/evil",
            "https:///evil",
            "http://",
            "mailto:",
            "java\u{200b}script:x",
            "x\u{202e}y",
            "blob:x",
            "a:b",
            " javascript:x",
            "https://\\evil",
            "12:30",
            "ftp://a.example",
            "a/b.html",
            "/companies/byd/",
            "../x",
            "?q=a",
            "./c:d",
        ] {
            assert_eq!(check(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn encodes_what_no_address_may_hold() {
        assert_eq!(check("#a b").as_deref(), Some("#a%20b"));
        assert_eq!(check("https://a.example/\"><script>").as_deref(), Some("https://a.example/%22%3E%3Cscript%3E"));
        assert_eq!(check("#a%zz%20%").as_deref(), Some("#a%25zz%20%25"));
        assert_eq!(check("#a\u{3000}b").as_deref(), Some("#a%E3%80%80b"));
    }
}
