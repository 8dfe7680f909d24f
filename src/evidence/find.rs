//! Looks for a citation in an article.

use std::ops::Range;

use super::edges::keeps_numbers_whole;
use super::nearest::{Nearest, nearest};
use super::normal::{BLOCK_END, Normal};
use crate::model::body::Body;

/// So many places are told; more would not help anyone.
pub(crate) const ENOUGH: usize = 20;

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
        let found = self.chains(&parts, needle);
        match found.as_slice() {
            [chain] => Ok(chain.iter().map(|r| self.original(r)).collect()),
            [] => {
                let anywhere = self.chains(&parts, Needle { prefix: None, suffix: None, ..needle });
                Err(if anywhere.is_empty() {
                    self.explain_absence(&parts)
                } else {
                    Miss::Context(self.places(&anywhere))
                })
            }
            several => Err(Miss::Ambiguous(self.places(several))),
        }
    }

    /// Ways to find the parts one after another, the first behind the prefix, the last before the suffix; by place, at
    /// most [`ENOUGH`]. What an early chain cannot be followed by, a later one cannot either, so none is missed.
    fn chains(&self, parts: &[&str], needle: Needle<'_>) -> Vec<Vec<Range<usize>>> {
        let text = &self.normal.text;
        let prefix = needle.prefix.map(Normal::of);
        let suffix = needle.suffix.map(Normal::of);
        let mut chains: Vec<Vec<Range<usize>>> = vec![Vec::new()];
        for (n, part) in parts.iter().enumerate() {
            let behind = |r: &Range<usize>| {
                n > 0 || prefix.as_ref().is_none_or(|p| begins_with(text[..r.start].chars().rev(), p.chars().rev()))
            };
            let before = |r: &Range<usize>| {
                n + 1 < parts.len() || suffix.as_ref().is_none_or(|s| begins_with(text[r.end..].chars(), s.chars()))
            };
            let places: Vec<_> = self.occurrences(part).filter(|r| behind(r) && before(r)).collect();
            let mut longer = Vec::new();
            for chain in &chains {
                let from = chain.last().map_or(0, |r| r.end);
                let first = places.partition_point(|p| p.start < from);
                for place in places[first..].iter().take(ENOUGH - longer.len()) {
                    longer.push(chain.iter().chain([place]).cloned().collect());
                }
            }
            chains = longer;
        }
        chains
    }

    /// Every place of a text in normal form, overlapping ones too, within one block, by place.
    fn occurrences(&self, part: &str) -> impl Iterator<Item = Range<usize>> {
        let text = &self.normal.text;
        let step = part.chars().next().map_or(1, char::len_utf8);
        let mut from = 0;
        std::iter::from_fn(move || {
            let start = from + text[from..].find(part)?;
            from = start + step;
            Some(start..start + part.len())
        })
        .filter(|range| keeps_numbers_whole(text, range))
    }

    fn original(&self, range: &Range<usize>) -> Range<u32> {
        let r = self.normal.original(&self.body.text, range.clone());
        let small = |n: usize| u32::try_from(n).expect("articles are at most 8 MiB");
        small(r.start)..small(r.end)
    }

    /// The places of several matches with what tells them apart.
    fn places(&self, chains: &[Vec<Range<usize>>]) -> Vec<Place> {
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
        let Some(absent) = parts.iter().find(|p| self.occurrences(p).next().is_none()) else { return Miss::Order };
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
        let pieces: Vec<String> = pieces.map(|p| p.trim().to_owned()).filter(|p| !p.is_empty()).collect();
        // In one piece it crosses nothing: it cuts a number.
        (pieces.len() > 1).then_some(pieces)
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

    #[test]
    fn many_other_places_do_not_hide_the_one_that_is_meant() {
        let words: Vec<String> = (0..60).map(|n| format!("Voce{n} auto;")).collect();
        let text = [words.join(" "), "Alfa vende auto ora.".to_owned()];
        let text: Vec<&str> = text.iter().map(String::as_str).collect();
        let needle = Needle { exact: "auto", prefix: Some("Voce45"), suffix: None };
        assert_eq!(found_with(&text, needle).as_deref(), Ok("auto"));
        assert_eq!(found(&text, "Alfa […] auto").as_deref(), Ok("Alfa|auto"));
        assert!(matches!(found(&["In 2010"], "201"), Err(Miss::NotFound(_))));
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
