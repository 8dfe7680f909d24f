//! Authors' Markdown, of summaries and of the footer, to mark-up and to plain words.

use crate::markup;
use crate::parse::body::fragment;

/// A few paragraphs.
pub(crate) fn html(markdown: &str) -> String {
    markup::prose(&fragment(markdown).body)
}

/// The words alone.
pub(crate) fn plain(markdown: &str) -> String {
    markup::plain_text(&fragment(markdown).body)
}
