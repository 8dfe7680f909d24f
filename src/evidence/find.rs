//! Looks for a citation in an article.

use std::ops::Range;

use super::edges::keeps_numbers_whole;
use super::nearest::{Nearest, nearest};
use super::normal::{BLOCK_END, Normal};
use crate::model::body::Body;

/// What is left out between two cited pieces, in normal form.
const ELISION: &str = "[...]";

/// An article ready to be searched.
pub(crate) struct Haystack<'a> {
    pub body: &'a Body,
    normal: Normal,
}

/// Cited words, as written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Needle<'a> {
    pub exact: &'a str,
    pub prefix: Option<&'a str>,
    pub suffix: Option<&'a str>,
}

/// Why a citation has no place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Miss {
    /// It has no words but white space and elisions.
    Empty,
    /// Nowhere; with the passage that comes nearest.
    NotFound(Option<Nearest>),
    /// It is there, but over the border of two blocks; the parts in each.
    Crosses(Vec<String>),
    /// In several places: where each begins, and words before it that tell it from the others.
    Ambiguous(Vec<Place>),
    /// The pieces of an elision are there, but not one after another.
    Order,
    /// The exact words are there, but not with that prefix or suffix; what stands round them.
    Context(Vec<Place>),
}

/// One of several places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    /// Bytes of the body's text.
    pub range: Range<u32>,
    /// Words before it that no other place has, where there are such.
    pub prefix: Option<String>,
    /// Likewise after it.
    pub suffix: Option<String>,
}

impl<'a> Haystack<'a> {
    /// Prepares an article.
    pub(crate) fn new(body: &'a Body) -> Self {
        Self { body, normal: Normal::of_body(body) }
    }

    /// The one place where a citation stands: its pieces as bytes of the body's text, in order.
    pub(crate) fn find(&self, needle: Needle<'_>) -> Result<Vec<Range<u32>>, Miss> {
        let exact = Normal::of(needle.exact);
        let parts: Vec<&str> = exact.split(ELISION).map(str::trim).filter(|p| !p.is_empty()).collect();
        if parts.is_empty() {
            return Err(Miss::Empty);
        }
        let all = self.chains(&parts);
        let found: Vec<&Vec<Range<usize>>> = all.iter().filter(|chain| self.fits(chain, needle)).collect();
        match found.as_slice() {
            [chain] => Ok(chain.iter().map(|r| self.original(r)).collect()),
            [] if !all.is_empty() => Err(Miss::Context(self.places(&all.iter().collect::<Vec<_>>()))),
            [] => Err(self.explain_absence(&parts)),
            several => Err(Miss::Ambiguous(self.places(several))),
        }
    }

    /// Every way to find the parts one after another. Stops at a few: two are already too many.
    fn chains(&self, parts: &[&str]) -> Vec<Vec<Range<usize>>> {
        const ENOUGH: usize = 20;
        let mut chains: Vec<Vec<Range<usize>>> = vec![Vec::new()];
        for part in parts {
            let places = self.occurrences(part, ENOUGH);
            let mut longer = Vec::new();
            for chain in &chains {
                let from = chain.last().map_or(0, |r| r.end);
                for place in places.iter().filter(|p| p.start >= from) {
                    let mut chain = chain.clone();
                    chain.push(place.clone());
                    longer.push(chain);
                    if longer.len() >= ENOUGH {
                        break;
                    }
                }
            }
            chains = longer;
            chains.truncate(ENOUGH);
        }
        chains
    }

    /// Every place of a text in normal form, overlapping ones too, within one block.
    fn occurrences(&self, part: &str, enough: usize) -> Vec<Range<usize>> {
        let text = &self.normal.text;
        let step = part.chars().next().map_or(1, char::len_utf8);
        let mut out = Vec::new();
        let mut from = 0;
        while let Some(at) = text[from..].find(part) {
            let range = from + at..from + at + part.len();
            from = range.start + step;
            if keeps_numbers_whole(text, &range) {
                out.push(range);
                if out.len() >= enough {
                    break;
                }
            }
        }
        out
    }

    /// True iff prefix and suffix stand round the chain.
    fn fits(&self, chain: &[Range<usize>], needle: Needle<'_>) -> bool {
        let (Some(first), Some(last)) = (chain.first(), chain.last()) else { return false };
        let before = self.normal.text[..first.start].chars().rev();
        let after = self.normal.text[last.end..].chars();
        needle.prefix.is_none_or(|p| begins_with(before, Normal::of(p).chars().rev()))
            && needle.suffix.is_none_or(|s| begins_with(after, Normal::of(s).chars()))
    }

    fn original(&self, range: &Range<usize>) -> Range<u32> {
        let r = self.normal.original(&self.body.text, range.clone());
        let small = |n: usize| u32::try_from(n).expect("articles are at most 8 MiB");
        small(r.start)..small(r.end)
    }

    /// The places of several matches with what tells them apart.
    fn places(&self, chains: &[&Vec<Range<usize>>]) -> Vec<Place> {
        const MOST: usize = 12;
        let text = &self.normal.text;
        let before: Vec<Vec<&str>> =
            chains.iter().map(|c| text[..c[0].start].split_whitespace().rev().take(MOST).collect()).collect();
        let after: Vec<Vec<&str>> = chains
            .iter()
            .map(|c| text[c.last().expect("no chain is empty").end..].split_whitespace().take(MOST).collect())
            .collect();
        let telling = |all: &[Vec<&str>], n: usize| {
            (1..=all[n].len())
                .find(|len| all.iter().enumerate().all(|(m, other)| m == n || other.get(..*len) != all[n].get(..*len)))
        };
        (0..chains.len())
            .map(|n| Place {
                range: self.original(&chains[n][0]),
                prefix: telling(&before, n).map(|len| {
                    let mut words = before[n][..len].to_vec();
                    words.reverse();
                    words.join(" ")
                }),
                suffix: telling(&after, n).map(|len| after[n][..len].join(" ")),
            })
            .collect()
    }

    fn explain_absence(&self, parts: &[&str]) -> Miss {
        let Some(absent) = parts.iter().find(|p| self.occurrences(p, 1).is_empty()) else { return Miss::Order };
        if let Some(split) = self.crossing(absent) {
            return Miss::Crosses(split);
        }
        Miss::NotFound(nearest(&self.normal.text, absent).map(|mut near| {
            let found = near.range.clone();
            near.range = self.normal.original(&self.body.text, found);
            near
        }))
    }

    /// The pieces of a text that is found only if block borders count as spaces.
    fn crossing(&self, part: &str) -> Option<Vec<String>> {
        let joined = self.normal.text.replace(BLOCK_END, " ");
        let at = joined.find(part)?;
        let pieces = self.normal.text[at..at + part.len()].split(BLOCK_END);
        Some(pieces.map(|p| p.trim().to_owned()).filter(|p| !p.is_empty()).collect())
    }
}

/// True iff the first text begins with the second, white space and block borders at the joint set aside.
fn begins_with(text: impl Iterator<Item = char>, start: impl Iterator<Item = char>) -> bool {
    let mut text = text.map(|c| if c == BLOCK_END { ' ' } else { c }).skip_while(|c| *c == ' ');
    start.skip_while(|c| *c == ' ').all(|c| text.next() == Some(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::body::{Block, BlockKind};

    /// A body of paragraphs.
    fn body(paragraphs: &[&str]) -> Body {
        let mut out = Body::default();
        for text in paragraphs {
            if !out.text.is_empty() {
                out.text.push('\n');
            }
            let start = u32::try_from(out.text.len()).unwrap();
            out.text.push_str(text);
            let range = start..u32::try_from(out.text.len()).unwrap();
            out.blocks.push(Block { kind: BlockKind::Paragraph, range: range.clone(), source: range });
        }
        out
    }

    /// The words found, pieces parted by a bar.
    fn found(paragraphs: &[&str], exact: &str) -> Result<String, Miss> {
        found_with(paragraphs, Needle { exact, prefix: None, suffix: None })
    }

    fn found_with(paragraphs: &[&str], needle: Needle<'_>) -> Result<String, Miss> {
        let body = body(paragraphs);
        let pieces = Haystack::new(&body).find(needle)?;
        Ok(pieces.iter().map(|p| body.words(p)).collect::<Vec<_>>().join("|"))
    }

    #[test]
    fn finds_words_across_typographic_differences() {
        for (text, exact) in [
            ("Un’azienda «cinese» – forte", "Un'azienda \"cinese\" - forte"),
            ("vendite\u{a0}auto nei  mercati", "vendite auto nei mercati"),
            ("Fahr\u{ad}zeug\u{200b}e", "Fahrzeuge"),
            ("perche\u{301} no", "perché no"),
            ("比亚迪公司计划", "比亚迪\n公司计划"),
        ] {
            assert_eq!(found(&[text], exact).as_deref(), Ok(text));
        }
    }

    #[test]
    fn case_digits_and_wording_count() {
        for exact in ["xiaomi vuole", "Xiaomi vuole vendere", "Xiaomi vuol e", "Xiaomi vuole 10"] {
            assert!(matches!(found(&["Xiaomi vuole 1"], exact), Err(Miss::NotFound(_))), "{exact}");
        }
    }

    #[test]
    fn twice_is_refused_with_what_tells_the_places_apart() {
        let text = ["In Italia: 10 auto. In Spagna: 10 auto."];
        let Err(Miss::Ambiguous(places)) = found(&text, "10 auto") else { panic!("expected two places") };
        let prefixes: Vec<_> = places.iter().map(|p| p.prefix.as_deref()).collect();
        assert_eq!(prefixes, [Some("Italia:"), Some("Spagna:")]);
        let needle = Needle { exact: "10 auto", prefix: Some("Spagna:"), suffix: None };
        let body = body(&text);
        let pieces = Haystack::new(&body).find(needle).unwrap();
        assert_eq!(pieces[0].start as usize, text[0].rfind("10").unwrap());
        let wrong = Needle { exact: "10 auto", prefix: Some("Francia:"), suffix: None };
        assert!(matches!(found_with(&text, wrong), Err(Miss::Context(p)) if p.len() == 2));
    }

    #[test]
    fn overlapping_places_count_as_several() {
        assert!(matches!(found(&["a a a"], "a a"), Err(Miss::Ambiguous(p)) if p.len() == 2));
    }

    #[test]
    fn prefix_and_suffix_may_cross_blocks() {
        let needle = Needle { exact: "Sales rose", prefix: Some("the end."), suffix: Some("in May.") };
        assert_eq!(
            found_with(&["This is the end.", "Sales rose in May. Sales rose."], needle).as_deref(),
            Ok("Sales rose")
        );
    }

    #[test]
    fn a_passage_stays_in_its_block() {
        let text = ["The first ends here.", "The second begins."];
        assert_eq!(
            found(&text, "ends here. The second"),
            Err(Miss::Crosses(vec!["ends here.".into(), "The second".into()]))
        );
    }

    #[test]
    fn elision_cites_both_ends_and_not_the_gap() {
        let text = ["The group, founded in 2010, will sell cars", "in Europe by 2027."];
        assert_eq!(found(&text, "The group […] will sell cars").as_deref(), Ok("The group|will sell cars"));
        assert_eq!(found(&text, "will sell cars [...] by 2027").as_deref(), Ok("will sell cars|by 2027"));
        assert_eq!(found(&text, "by 2027 […] The group"), Err(Miss::Order));
        assert_eq!(found(&text, "[…] "), Err(Miss::Empty));
    }

    proptest::proptest! {
        #[test]
        fn any_unique_cut_of_an_article_is_found_where_it_is(
            words in proptest::collection::vec("[a-zéü’–]{1,7}", 3..30), from in 0usize..30, len in 1usize..8,
        ) {
            let text = words.join(" ");
            let from = from % words.len();
            let cut = words[from..(from + len).min(words.len())].join(" ");
            proptest::prop_assume!(text.matches(&cut).count() == 1);
            proptest::prop_assert_eq!(found(&[&text], &cut), Ok(cut));
        }

        #[test]
        fn never_panics(text in ".{0,80}", exact in ".{0,20}") {
            let _ = found(&[&text], &exact);
        }
    }
}
