//! What the text parser left out, as problems.

use crate::base::span::{FileId, Span};
use crate::diag::{Code, Diagnostic};
use crate::parse::body::{BodyNote, BodyNoteKind};

/// One problem for each note.
pub(crate) fn problems(file: FileId, notes: &[BodyNote]) -> impl Iterator<Item = Diagnostic> {
    notes.iter().map(move |note| {
        let at = Span::new(file, note.range.clone());
        match &note.kind {
            BodyNoteKind::RawHtml => Diagnostic::new(Code::ARTICLE_HTML, at, "HTML in a text is left out")
                .help("write it as Markdown, or put a backslash before the `<`"),
            BodyNoteKind::UnsafeLink(url) => {
                Diagnostic::new(Code::ARTICLE_LINK, at, format!("the link to `{url}` is left out"))
                    .help("links begin with `https://`, `http://` or `mailto:`")
            }
            BodyNoteKind::Image => {
                Diagnostic::new(Code::ARTICLE_IMAGE, at, "the image is left out; its description stays")
            }
            BodyNoteKind::Head => Diagnostic::new(Code::ARTICLE_HEAD, at, "a head of keys stands before the text")
                .help("remove it, and write what it says in the `.yaml` beside the text: `title`, `date`, `draft` and `topics` as they are, `author`, `url` and `language` under `source:`"),
            BodyNoteKind::ControlCharacter | BodyNoteKind::BidiControl => {
                Diagnostic::new(Code::ARTICLE_CONTROL, at, "an invisible control character is left out")
                    .help("delete it: copying from a web page or a PDF often brings such characters along")
            }
        }
    })
}
