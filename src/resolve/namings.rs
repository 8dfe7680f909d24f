//! Names of the registry in what the editor writes: title and summary, in every language, each name at its place. A title
//! that is the article's own is the source's word, and looked for with the rest of the article.

use std::ops::Range;

use crate::base::span::Span;
use crate::model::brief::{Naming, Part};
use crate::parse::annotation::Annotation;
use crate::parse::body;
use crate::parse::fields::Placed;
use crate::resolve::mentions::Names;

/// The names in an annotation whose file has this text.
pub(crate) fn namings(raw: &Annotation, names: &Names, file: &str) -> Vec<Naming> {
    let mut out = Vec::new();
    for (text, span) in raw.title.iter().flat_map(texts) {
        let found = names.find(text).into_iter();
        out.extend(found.map(|m| Naming {
            entry: m.entry,
            part: Part::Title,
            span: place(file, span, text, bytes(&m.range)),
        }));
    }
    for (markdown, span) in raw.summary.iter().flat_map(texts) {
        // An address in a link names nobody.
        let found = names.find(&body::fragment(markdown).body.text);
        if found.is_empty() {
            continue;
        }
        let origins = body::fragment_origins(markdown);
        out.extend(found.into_iter().map(|m| {
            // By its last byte: what follows the name may be the end of its mark-up.
            let written = origins.source_of(m.range.start)..origins.source_of(m.range.end - 1) + 1;
            Naming { entry: m.entry, part: Part::Summary, span: place(file, span, markdown, written) }
        }));
    }
    out
}

fn texts(placed: &Placed) -> impl Iterator<Item = (&str, Span)> {
    placed.prose.texts.iter().map(|(_, text)| text.as_str()).zip(placed.spans.iter().copied())
}

fn bytes(range: &Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
}

/// Where words of a text stand in the file: the same words, as often found before them there as in the text. All of
/// `span`, the text's place, where quotes, wraps or mark-up make them look otherwise.
fn place(file: &str, span: Span, text: &str, words: Range<usize>) -> Span {
    let exact = || {
        let wanted = text.get(words.clone())?;
        let nth = text[..words.start].matches(wanted).count();
        let (at, _) = file.get(span.range())?.match_indices(wanted).nth(nth)?;
        let start = span.start as usize + at;
        Some(Span::new(span.file, start..start + wanted.len()))
    };
    exact().unwrap_or(span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::FileId;

    /// What is underlined of `file` for the last `word` of `text`.
    fn underlined<'f>(file: &'f str, text: &str, word: &str) -> &'f str {
        let start = text.rfind(word).expect("the word is in the text");
        let span = place(file, Span::new(FileId(0), 0..file.len()), text, start..start + word.len());
        assert!(file.is_char_boundary(span.start as usize));
        &file[span.range()]
    }

    #[test]
    fn a_name_is_found_where_it_is_written() {
        assert_eq!(underlined("'BYD''s plan'", "BYD's plan", "BYD"), "BYD");
        assert_eq!(underlined("|\n  Kia waits,\n  Kia **sells**", "Kia waits,\nKia **sells**", "Kia"), "Kia");
        let file = "Tesla International and Tesla";
        let span = place(file, Span::new(FileId(0), 0..file.len()), file, 24..29);
        assert_eq!((span.start, span.end), (24, 29), "the second, not the one in the longer name");
    }

    #[test]
    fn a_name_written_otherwise_has_the_whole_text_for_its_place() {
        assert_eq!(underlined("\"Great\n  Wall waits\"", "Great Wall waits", "Great Wall"), "\"Great\n  Wall waits\"");
        assert_eq!(underlined("'L''Auto'", "L'Auto", "L'Auto"), "'L''Auto'");
    }
}
