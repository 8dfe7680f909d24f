//! A page as the preview shows it: as it would be published, with the preview's script, which its policy must let in.

/// Adds the script to a page. `page` is the name of these very bytes.
pub(super) fn dress(html: &str, page: &str) -> String {
    let script = format!("<script src=\"/_marque/preview.js\" data-page=\"{page}\" defer></script>");
    let html = with_policy(html);
    // Before the site's own scripts, so that it sees the page before they change it.
    let at = html.find("<script").or_else(|| html.find("</head>")).unwrap_or(html.len());
    [&html[..at], &script, &html[at..]].concat()
}

/// Its content security policy with what the preview needs besides: to load its script and to ask the server.
fn with_policy(html: &str) -> String {
    const META: &str = "http-equiv=\"Content-Security-Policy\" content=\"";
    let Some(start) = html.find(META).map(|at| at + META.len()) else { return html.to_owned() };
    let Some(length) = html[start..].find('"') else { return html.to_owned() };
    let policy = &html[start..start + length];
    [&html[..start], &allowing(policy), &html[start + length..]].concat()
}

fn allowing(policy: &str) -> String {
    let mut directives: Vec<String> =
        policy.split(';').map(str::trim).filter(|d| !d.is_empty()).map(str::to_owned).collect();
    for name in ["script-src", "connect-src"] {
        let named = |d: &String| d.split_whitespace().next().is_some_and(|n| n.eq_ignore_ascii_case(name));
        match directives.iter_mut().find(|d| named(d)) {
            Some(directive) if directive.split_whitespace().any(|source| source == "'self'") => {}
            Some(directive) => *directive = format!("{} 'self'", directive.trim_end_matches("'none'").trim_end()),
            None => directives.push(format!("{name} 'self'")),
        }
    }
    directives.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_comes_first_and_nothing_else_is_added() {
        let page = "<head><script src=\"t.js\" defer></script></head><body>x</body>";
        assert_eq!(
            dress(page, "f00"),
            "<head><script src=\"/_marque/preview.js\" data-page=\"f00\" defer></script>\
             <script src=\"t.js\" defer></script></head><body>x</body>"
        );
        assert!(dress("<p>", "f").starts_with("<p><script src=\"/_marque/preview.js\""));
    }

    #[test]
    fn a_policy_lets_in_just_what_is_needed() {
        let own = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:";
        assert_eq!(allowing(own), format!("{own}; connect-src 'self'"));
        assert_eq!(allowing("script-src 'none';"), "script-src 'self'; connect-src 'self'");
        assert_eq!(
            allowing("connect-src https://a.example"),
            "connect-src https://a.example 'self'; script-src 'self'"
        );
        let page = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><p>";
        assert!(
            with_policy(page).ends_with("content=\"default-src 'none'; script-src 'self'; connect-src 'self'\"><p>")
        );
    }
}
