//! Text made safe for HTML, in running text and in quoted attributes.

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
        let mut out = String::new();
        push_text("l'\"<", &mut out);
        assert_eq!(out, "l'\"&lt;");
        out.clear();
        push_attribute("l'\"<", &mut out);
        assert_eq!(out, "l'&quot;&lt;");
    }
}
