//! Text made safe for HTML, in running text and in quoted attributes.

use std::borrow::Cow;

/// `text` as it may stand anywhere in a page: between tags or in a quoted attribute.
pub(crate) fn escape(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|b| matches!(b, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        let mut out = String::with_capacity(text.len() + 16);
        push(text, &mut out, |b| match b {
            b'"' => Some("&quot;"),
            b'\'' => Some("&#39;"),
            b => between_tags(b),
        });
        Cow::Owned(out)
    } else {
        Cow::Borrowed(text)
    }
}

/// Appends `text` for a place between tags, where quotation marks may stay.
pub(super) fn push_text(text: &str, out: &mut String) {
    push(text, out, between_tags);
}

/// Appends `text` for an attribute in double quotation marks.
pub(super) fn push_attribute(text: &str, out: &mut String) {
    push(text, out, |b| if b == b'"' { Some("&quot;") } else { between_tags(b) });
}

fn between_tags(byte: u8) -> Option<&'static str> {
    match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        _ => None,
    }
}

fn push(text: &str, out: &mut String, entity: impl Fn(u8) -> Option<&'static str>) {
    let mut kept = 0;
    for (at, byte) in text.bytes().enumerate() {
        if let Some(entity) = entity(byte) {
            out.push_str(&text[kept..at]);
            out.push_str(entity);
            kept = at + 1;
        }
    }
    out.push_str(&text[kept..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_stays_text() {
        assert_eq!(escape("\"><script>alert('&')"), "&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)");
        assert!(matches!(escape("plain, 小米"), Cow::Borrowed(_)));
        let mut out = String::new();
        push_text("l'\"<", &mut out);
        assert_eq!(out, "l'\"&lt;");
        out.clear();
        push_attribute("l'\"<", &mut out);
        assert_eq!(out, "l'&quot;&lt;");
    }
}
